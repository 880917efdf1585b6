#include "tdkt/error.hpp"
#include "workbook/number.hpp"
#include "workbook/reader.hpp"
#include "workbook/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <utility>

namespace tdkt::workbook {

namespace {

constexpr std::string_view content = "content.xml";
constexpr std::string_view of_office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr std::string_view of_tables = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr std::string_view of_text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr std::string_view of_style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

/// An attribute of one of these namespaces; empty if the element has none.
std::string_view attribute(const Element& element, std::string_view space, std::string_view name) {
    return element.text(std::string(space).append("|").append(name));
}

bool is(const Element& element, std::string_view space, std::string_view name) {
    return element.name() == name && element.space() == space;
}

// How many times something is there; what is no number is no repetition anybody meant.
std::optional<std::int64_t> repetition(std::string_view text) {
    constexpr std::int64_t most = 2'000'000'000;
    std::int64_t times = 1;
    if (text.empty()) {
        return times;
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), times);
    const bool number = error == std::errc{} && end == text.data() + text.size();
    return number && times > 0 && times <= most ? std::optional(times) : std::nullopt;
}

void refuse_others(const Archive& archive) {
    if (archive.has("mimetype")) {
        std::array<char, 80> text{};
        const std::size_t size = archive.open("mimetype").read(text);
        if (!std::string_view(text.data(), size)
                 .starts_with("application/vnd.oasis.opendocument.spreadsheet")) {
            throw InputError(Message("not_a_workbook"), {.file = archive.file()});
        }
    }
    if (archive.has("META-INF/manifest.xml")) {
        for_each_element(archive.open("META-INF/manifest.xml"),
                         [&](const Element& element, std::string_view) {
                             if (element.name() == "encryption-data") {
                                 throw InputError(Message("workbook_encrypted"), {.file = archive.file()});
                             }
                         });
    }
}

std::vector<Tab> read_tabs(const Archive& archive) {
    constexpr std::size_t most_sheets = 10'000;
    std::vector<Tab> tabs;
    std::set<std::string, std::less<>> hidden; // styles
    std::string style;
    for_each_element(archive.open(content), [&](const Element& element, std::string_view parent) {
        if (is(element, of_style, "style")) {
            style = attribute(element, of_style, "name");
        } else if (is(element, of_style, "table-properties") &&
                   attribute(element, of_tables, "display") == "false") {
            hidden.insert(style);
        } else if (is(element, of_tables, "table") && parent == "spreadsheet" && tabs.size() < most_sheets) {
            tabs.push_back({.name = std::string(attribute(element, of_tables, "name")),
                            .hidden = hidden.contains(attribute(element, of_tables, "style-name"))});
        }
    });
    return tabs;
}

class Ods : public Reader, public XmlHandler {
public:
    Ods(Archive from, const std::optional<std::string>& wanted) : Reader(std::move(from)) {
        refuse_others(archive());
        std::vector<Tab> tabs = read_tabs(archive());
        const std::size_t chosen = choose(tabs, wanted, file());
        before_ = chosen;
        set_tabs(std::move(tabs), chosen);
        xml_.emplace(archive().open(content), *this);
    }

    [[nodiscard]] std::string_view format() const override { return "ODS"; }

private:
    // What is of interest. `skipped` holds for all that is within: comments, drawings, other sheets.
    enum class Tag { around, skipped, book, sheet, rows, row, cell, covered, paragraph };

    // The cell that is read.
    struct Current {
        std::string type;
        std::string value; // of its attribute
        std::string text;
        std::int64_t times = 1;
        bool paragraphs = false; // there was one
    };

    [[nodiscard]] std::optional<Found> find(Cells& cells) override;
    void start(const Element& element) override;
    void end() override;
    void text(std::string_view text) override;

    [[nodiscard]] Tag tag_of(const Element& element);
    [[nodiscard]] Tag tag_in_cell(const Element& element);
    void start_row(const Element& element);
    void start_cell(const Element& element);
    void end_cell(bool covered);
    [[nodiscard]] std::string cell_text() const;
    void add(std::string_view text);
    [[nodiscard]] std::int64_t times(const Element& element, std::string_view name) const;
    [[nodiscard]] Location place() const;

    [[noreturn]] void fail() const { fail_damaged(place(), content); }

    std::size_t before_; // sheets that come before the one to be read
    std::optional<Xml> xml_;
    bool sheet_ended_ = false;

    std::vector<Tag> open_;
    Cells* cells_ = nullptr;
    Found row_{.first = 0, .count = 1, .hidden = false}; // the current one
    std::int64_t column_ = 0;                            // of the current cell
    Current cell_;
    bool space_ = false; // spaces stand before what comes next in the paragraph
};

std::optional<Reader::Found> Ods::find(Cells& cells) {
    cells_ = &cells;
    while (!sheet_ended_ && xml_ && xml_->read()) {
        if (!cells.empty()) {
            return row_;
        }
    }
    return std::nullopt;
}

Ods::Tag Ods::tag_of(const Element& element) {
    const Tag parent = open_.empty() ? Tag::around : open_.back();
    switch (parent) {
    case Tag::around:
        if (is(element, of_office, "spreadsheet")) {
            return Tag::book;
        }
        return is(element, of_office, "document-content") || is(element, of_office, "body") ? Tag::around
                                                                                            : Tag::skipped;
    case Tag::book:
        return is(element, of_tables, "table") && before_-- == 0 ? Tag::sheet : Tag::skipped;
    case Tag::sheet:
    case Tag::rows:
        if (is(element, of_tables, "table-row")) {
            return Tag::row;
        }
        return is(element, of_tables, "table-rows") || is(element, of_tables, "table-header-rows") ||
                       is(element, of_tables, "table-row-group")
                   ? Tag::rows
                   : Tag::skipped;
    case Tag::row:
        return is(element, of_tables, "table-cell")           ? Tag::cell
               : is(element, of_tables, "covered-table-cell") ? Tag::covered
                                                              : Tag::skipped;
    case Tag::cell:
    case Tag::paragraph:
        return tag_in_cell(element);
    default:
        return Tag::skipped;
    }
}

Ods::Tag Ods::tag_in_cell(const Element& element) {
    const bool paragraph = open_.back() == Tag::paragraph;
    if (element.space() != of_text) {
        return Tag::skipped;
    }
    if (!paragraph) {
        return element.name() == "p" ? Tag::paragraph : Tag::skipped;
    }
    if (element.name() == "s") {
        constexpr std::int64_t most = 1000;
        const auto spaces = std::min(times(element, "c"), most);
        add(std::string(static_cast<std::size_t>(spaces), ' '));
    } else if (element.name() == "tab") {
        add("\t");
    } else if (element.name() == "line-break") {
        add("\n");
    }
    return element.name() == "note" || element.name() == "ruby-text" ? Tag::skipped : Tag::paragraph;
}

void Ods::start(const Element& element) {
    const Tag tag = tag_of(element);
    const bool within_paragraph = !open_.empty() && open_.back() == Tag::paragraph;
    open_.push_back(tag);
    if (tag == Tag::cell || tag == Tag::covered) {
        start_cell(element);
    } else if (tag == Tag::row) {
        start_row(element);
    } else if (tag == Tag::paragraph && !within_paragraph) {
        if (cell_.paragraphs) {
            cell_.text += '\n';
        }
        cell_.paragraphs = true;
        space_ = false;
    }
}

void Ods::start_row(const Element& element) {
    const std::string_view visibility = attribute(element, of_tables, "visibility");
    row_ = {.first = row_.first + row_.count,
            .count = times(element, "number-rows-repeated"),
            .hidden = visibility == "collapse" || visibility == "filter"};
    column_ = 0;
}

void Ods::start_cell(const Element& element) {
    const std::string_view type = attribute(element, of_office, "value-type");
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> elsewhere{
        {{"date", "date-value"}, {"boolean", "boolean-value"}, {"string", "string-value"}}};
    const auto* const found = std::find_if(elsewhere.begin(), elsewhere.end(),
                                           [=](const auto& pair) { return pair.first == type; });
    cell_.type = type;
    cell_.value = attribute(element, of_office, found == elsewhere.end() ? "value" : found->second);
    cell_.text.clear();
    cell_.times = times(element, "number-columns-repeated");
    cell_.paragraphs = false;
}

void Ods::end() {
    const Tag tag = open_.back();
    open_.pop_back();
    if (tag == Tag::cell || tag == Tag::covered) {
        end_cell(tag == Tag::covered);
    } else if (tag == Tag::row) {
        xml_->pause();
    } else if (tag == Tag::sheet) {
        sheet_ended_ = true;
        xml_->pause();
    }
}

void Ods::end_cell(bool covered) {
    const std::string text = covered ? std::string() : cell_text();
    const bool is_number = cell_.type == "float" || cell_.type == "currency";
    const Limits& limits = archive().limits();
    if (!text.empty()) {
        if (cell_.times > limits.columns - column_ ||
            cells_->size() + static_cast<std::size_t>(cell_.times) * text.size() > limits.record) {
            fail_too_large(place());
        }
        for (std::int64_t i = 0; i < cell_.times; ++i) {
            cells_->put(static_cast<std::size_t>(column_ + i), text, is_number);
        }
    }
    column_ += cell_.times;
}

std::string Ods::cell_text() const {
    if (cell_.type == "boolean") {
        return cell_.value == "true" ? "TRUE" : "FALSE";
    }
    if (cell_.type == "date") {
        return shown_date(cell_.value, cell_.text);
    }
    const bool percent = cell_.type == "percentage";
    if (percent || cell_.type == "float" || cell_.type == "currency") {
        const auto number = Number::parse(cell_.value);
        return !number   ? cell_.text
               : percent ? shown_as(number->percent(), cell_.text) + '%'
                         : shown_as(*number, cell_.text);
    }
    return cell_.paragraphs ? cell_.text : cell_.value;
}

// Spaces in the file stand for one, and for none at the beginning of a paragraph; more are written as
// elements.
void Ods::text(std::string_view text) {
    if (open_.back() != Tag::paragraph) {
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        constexpr std::string_view spaces = " \t\r\n";
        const std::size_t end = std::min(text.find_first_of(spaces, at), text.size());
        if (end > at) {
            add(text.substr(at, end - at));
        }
        at = std::min(text.find_first_not_of(spaces, end), text.size());
        space_ = at > end || (end == text.size() && space_);
    }
}

void Ods::add(std::string_view text) {
    const bool begins = cell_.text.empty() || cell_.text.back() == '\n';
    if (space_ && !begins) {
        cell_.text += ' ';
    }
    space_ = false;
    cell_.text += text;
    if (cell_.text.size() > archive().limits().record) {
        fail_too_large(place());
    }
}

std::int64_t Ods::times(const Element& element, std::string_view name) const {
    const auto times = repetition(attribute(element, name == "c" ? of_text : of_tables, name));
    if (!times) {
        fail();
    }
    return *times;
}

Location Ods::place() const {
    return {.file = file(),
            .line = static_cast<int>(std::min(row_.first, archive().limits().rows + 1)),
            .column = static_cast<int>(std::min(column_, archive().limits().columns) + 1)};
}

} // namespace

std::unique_ptr<Reader> open_ods(Archive archive, const std::optional<std::string>& sheet) {
    return std::make_unique<Ods>(std::move(archive), sheet);
}

} // namespace tdkt::workbook
