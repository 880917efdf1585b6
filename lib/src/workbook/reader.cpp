#include "workbook/reader.hpp"

#include "base/text.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace tdkt::workbook {

namespace {

std::optional<std::size_t> number_in(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::optional<std::size_t> visible(const std::vector<Tab>& tabs, std::size_t number) {
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        if (!tabs[i].hidden && --number == 0) {
            return i;
        }
    }
    return std::nullopt;
}

// As it stands, else but for case and the placement of tones, where only one tab is so.
std::optional<std::size_t> named(const std::vector<Tab>& tabs, std::string_view name) {
    for (const auto& form : {text::tidy, text::name_key}) {
        const auto same = [&, wanted = form(name)](const Tab& tab) { return form(tab.name) == wanted; };
        const auto found = std::find_if(tabs.begin(), tabs.end(), same);
        if (found != tabs.end() && std::find_if(found + 1, tabs.end(), same) == tabs.end()) {
            return static_cast<std::size_t>(found - tabs.begin());
        }
    }
    return std::nullopt;
}

} // namespace

std::size_t choose(const std::vector<Tab>& tabs, const std::optional<std::string>& wanted,
                   const std::string& file) {
    std::optional<std::size_t> chosen;
    if (!wanted) {
        chosen = visible(tabs, 1);
    } else if (chosen = named(tabs, *wanted); !chosen) {
        const auto number = number_in(*wanted);
        chosen = number && *number > 0 ? visible(tabs, *number) : std::nullopt;
    }
    if (!chosen) {
        std::string names;
        for (const Tab& tab : tabs) {
            names += (names.empty() ? "'" : ", '") + tab.name + '\'';
        }
        throw NotFound(
            Message("unknown_workbook_sheet", {{"sheet", wanted.value_or("1")}, {"sheets", names}}),
            {.file = file});
    }
    return *chosen;
}

void Cells::clear() {
    text_.clear();
    places_.clear();
}

void Cells::put(std::size_t column, std::string_view text, bool is_number) {
    if (text.empty()) {
        return;
    }
    places_.resize(std::max(places_.size(), column + 1));
    places_[column] = {.begin = text_.size(), .length = text.size(), .is_number = is_number};
    text_ += text;
}

std::span<const Cell> Cells::views() {
    views_.clear();
    for (const Place& place : places_) {
        views_.push_back({.text = std::string_view(text_).substr(place.begin, place.length),
                          .is_number = place.is_number});
    }
    return views_;
}

const Row* Reader::next() {
    if (!found_) {
        cells_.clear();
        if (const auto found = find(cells_)) {
            take(*found);
        }
    }
    if (!found_) {
        return nullptr;
    }
    const Found current = *found_;
    ++row_.number;
    if (row_.number < current.first) {
        row_.cells = {};
        return &row_;
    }
    row_.cells = views_;
    handed_out_ += cells_.size() + views_.size();
    if (handed_out_ > archive_.limits().sheet) {
        fail_too_large({.file = file(), .line = static_cast<int>(row_.number)});
    }
    if (row_.number == current.first + current.count - 1) {
        found_.reset();
    }
    return &row_;
}

void Reader::take(const Found& found) {
    const Location at{.file = file(), .line = static_cast<int>(row_.number + 1)};
    if (found.first <= row_.number || found.count < 1) {
        fail_damaged(at, sheet());
    }
    const Limits& limits = archive_.limits();
    if (found.first > limits.rows || found.count > limits.rows - found.first + 1) {
        fail_too_large(at);
    }
    found_ = found;
    views_ = cells_.views();
    if (found.hidden) {
        hidden_rows_.first = hidden_rows_.count == 0 ? found.first : hidden_rows_.first;
        hidden_rows_.count += found.count;
    }
}

void Reader::set_tabs(std::vector<Tab> tabs, std::size_t chosen) {
    tabs_ = std::move(tabs);
    chosen_ = chosen;
}

std::unique_ptr<Reader> open(std::istream& in, std::string file, const std::optional<std::string>& sheet,
                             const Limits& limits) {
    Archive archive(in, std::move(file), limits);
    if (archive.has("_rels/.rels")) {
        return open_xlsx(std::move(archive), sheet);
    }
    if (archive.has("content.xml")) {
        return open_ods(std::move(archive), sheet);
    }
    // So LibreOffice wraps a workbook with a password.
    const bool wrapped = archive.has("encrypted-package");
    throw InputError(wrapped ? Message("workbook_encrypted") : Message("not_a_workbook"),
                     {.file = archive.file()});
}

} // namespace tdkt::workbook
