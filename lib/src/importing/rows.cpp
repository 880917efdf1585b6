#include "importing/rows.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

// No list has more columns; a sheet may pretend to.
constexpr std::size_t widest = 256;
// What the letters of a list are is decided by the whole of it, if it is of usual length.
constexpr std::size_t window_text = std::size_t{1} << 22U;
constexpr std::size_t window_rows = 50'000;

bool is_special(std::string_view text) {
    return csv::check_utf8(text).special;
}

} // namespace

Rows::Rows(std::unique_ptr<workbook::Reader> reader, std::optional<Encoding> encoding)
    : reader_(std::move(reader)), decoder_(reader_->file(), encoding) {
    learn();
}

bool Rows::keep_next() {
    const workbook::Row* const row = reader_->next();
    if (row == nullptr) {
        return false;
    }
    Kept& kept = window_.emplace_back();
    kept.line = row->number;
    for (const workbook::Cell& cell : row->cells) {
        kept.cells.push_back({.text = std::string(cell.text), .is_number = cell.is_number});
        window_text_ += cell.text.size();
    }
    return true;
}

void Rows::learn() {
    bool more = true;
    while (more && window_text_ < window_text && window_.size() < window_rows) {
        more = keep_next();
    }
    const bool special = std::any_of(window_.begin(), window_.end(), [](const Kept& kept) {
        return std::any_of(kept.cells.begin(), kept.cells.end(),
                           [](const KeptCell& cell) { return is_special(cell.text); });
    });
    if (!decoder_.is_open() || (!special && !decoder_.is_font_given())) {
        return;
    }
    const auto for_each_row = [&](auto learn) {
        for (const Kept& kept : window_) {
            cells_.clear();
            for (const KeptCell& cell : kept.cells) {
                cells_.push_back({.text = cell.text, .line = kept.line, .is_number = cell.is_number});
            }
            learn(cells_);
        }
    };
    for_each_row([&](const auto& cells) { decoder_.learn_foreign(cells); });
    if (decoder_.has_evidence()) {
        for_each_row([&](const auto& cells) { decoder_.learn_others(cells); });
    }
    decoder_.decide(!more);
}

const csv::Record* Rows::next() {
    if (!window_.empty()) {
        current_ = std::move(window_.front());
        window_.pop_front();
        views_.clear();
        for (const KeptCell& cell : current_.cells) {
            views_.push_back({.text = cell.text, .is_number = cell.is_number});
        }
        take(current_.line, views_);
        return &record_;
    }
    const workbook::Row* const row = reader_->next();
    if (row == nullptr) {
        return nullptr;
    }
    take(row->number, row->cells);
    return &record_;
}

void Rows::take(std::int64_t line, std::span<const workbook::Cell> cells) {
    cells_.clear();
    bool special = decoder_.is_font_given();
    for (const workbook::Cell& cell : cells) {
        cells_.push_back({.text = cell.text, .line = line, .is_number = cell.is_number});
        special = special || is_special(cell.text);
    }
    // A row of a sheet does not break off: behind its last text it has cells as far as the others.
    width_ = std::max(width_, std::min(cells_.size(), widest));
    cells_.resize(std::max(cells_.size(), cells_.empty() ? 1 : width_), {.text = {}, .line = line});
    record_ = {.line = line, .cells = special ? decoder_.decode(cells_) : std::span<const csv::Cell>(cells_)};
}

ReadAs Rows::read_as() const {
    ReadAs as{.format = std::string(reader_->format()),
              .encoding = {},
              .decodings = decoder_.decodings(),
              .delimiter = {},
              .sheet = reader_->sheet(),
              .sheets = {}};
    for (const workbook::Tab& tab : reader_->tabs()) {
        as.sheets.push_back(tab.name);
    }
    return as;
}

Diagnostics Rows::problems() const {
    Diagnostics problems = decoder_.problems();
    const workbook::HiddenRows& hidden = reader_->hidden_rows();
    if (hidden.count > 0) {
        problems.push_back({.severity = Severity::warning,
                            .at = {.file = reader_->file(), .line = static_cast<int>(hidden.first)},
                            .message = Message("hidden_rows", {{"rows", std::to_string(hidden.count)}}),
                            .raw = {}});
    }
    return problems;
}

} // namespace tdkt::importing
