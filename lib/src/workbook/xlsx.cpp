#include "tdkt/error.hpp"
#include "workbook/book.hpp"
#include "workbook/number.hpp"
#include "workbook/reader.hpp"
#include "workbook/strings.hpp"
#include "workbook/xml.hpp"

#include <charconv>
#include <utility>

namespace tdkt::workbook {

namespace {

template <typename T>
std::optional<T> whole_number(std::string_view text) {
    T number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The column of "AB12" in row 12, from 0 on; nothing if the reference is none, or of another row.
std::optional<std::int64_t> column_of(std::string_view reference, std::int64_t row) {
    std::int64_t column = 0;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
        if (at == 3) {
            return std::nullopt;
        }
        column = column * 26 + (reference[at] - 'A' + 1);
    }
    return at > 0 && whole_number<std::int64_t>(reference.substr(at)) == row ? std::optional(column - 1)
                                                                             : std::nullopt;
}

// What the text of a cell is, by the attribute `t` of the cell.
enum class Type { number, shared, text, boolean, date };

std::optional<Type> type_of(std::string_view t) {
    if (t.empty() || t == "n") {
        return Type::number;
    }
    if (t == "s") {
        return Type::shared;
    }
    if (t == "str" || t == "inlineStr" || t == "e") {
        return Type::text;
    }
    return t == "b" ? std::optional(Type::boolean) : t == "d" ? std::optional(Type::date) : std::nullopt;
}

class Xlsx : public Reader, public XmlHandler {
public:
    Xlsx(Archive from, const std::optional<std::string>& wanted) : Reader(std::move(from)) {
        Book book = read_book(archive());
        const std::size_t chosen = choose(book.tabs, wanted, file());
        from_1904_ = book.from_1904;
        part_ = book.sheets[chosen];
        if (book.strings) {
            strings_ = Strings(archive().open(*book.strings), archive().limits());
        }
        formats_ = book.styles ? read_formats(archive().open(*book.styles)) : std::vector<Format>(1);
        set_tabs(std::move(book.tabs), chosen);
        xml_.emplace(archive().open(part_), *this);
    }

    [[nodiscard]] std::string_view format() const override { return "XLSX"; }

private:
    // What is of interest; the rest of a sheet is passed over.
    enum class Tag { other, sheet, data, row, cell, value, rich, reading_aid, text };

    [[nodiscard]] std::optional<Found> find(Cells& cells) override;
    void start(const Element& element) override;
    void end() override;
    void text(std::string_view text) override;

    [[nodiscard]] static Tag tag_in(Tag parent, std::string_view name);
    void start_row(const Element& element);
    void start_cell(const Element& element);
    void end_cell();
    [[nodiscard]] std::string number_text() const;
    [[nodiscard]] Location place() const;

    [[noreturn]] void fail() const { fail_damaged(place(), part_); }

    std::string part_;
    Strings strings_;
    std::vector<Format> formats_;
    bool from_1904_ = false;
    std::optional<Xml> xml_;

    std::vector<Tag> open_;
    Cells* cells_ = nullptr;
    Found row_; // the current one
    bool row_ended_ = false;
    std::int64_t column_ = -1;
    Type type_ = Type::number;
    std::size_t style_ = 0;
    std::string value_; // of the current cell
};

std::optional<Reader::Found> Xlsx::find(Cells& cells) {
    cells_ = &cells;
    while (xml_ && xml_->read()) {
        if (!cells.empty()) {
            return row_;
        }
    }
    return std::nullopt;
}

Xlsx::Tag Xlsx::tag_in(Tag parent, std::string_view name) {
    switch (parent) {
    case Tag::row:
        return name == "c" ? Tag::cell : Tag::other;
    case Tag::cell:
        return name == "v" ? Tag::value : name == "is" ? Tag::rich : Tag::other;
    case Tag::rich:
        return name == "t"     ? Tag::text
               : name == "r"   ? Tag::rich
               : name == "rPh" ? Tag::reading_aid
                               : Tag::other;
    case Tag::data:
        return name == "row" ? Tag::row : Tag::other;
    case Tag::sheet:
        return name == "sheetData" ? Tag::data : Tag::other;
    default:
        return Tag::other;
    }
}

void Xlsx::start(const Element& element) {
    if (open_.empty()) {
        const bool sheet = is_of_sheets(element.space()) && element.name() == "worksheet";
        if (!sheet) {
            fail();
        }
        open_.push_back(Tag::sheet);
        return;
    }
    const bool ours = is_of_sheets(element.space());
    open_.push_back(ours ? tag_in(open_.back(), element.name()) : Tag::other);
    if (open_.back() == Tag::cell) {
        start_cell(element);
    } else if (open_.back() == Tag::row) {
        start_row(element);
    }
}

void Xlsx::start_row(const Element& element) {
    const std::int64_t next = row_.first + 1;
    const auto said = element.attribute("r");
    const auto number = said ? whole_number<std::int64_t>(*said) : next;
    if (!number || *number < next || *number > archive().limits().rows) {
        fail();
    }
    const std::string_view hidden = element.text("hidden");
    row_ = {.first = *number, .count = 1, .hidden = hidden == "1" || hidden == "true"};
    column_ = -1;
}

void Xlsx::start_cell(const Element& element) {
    const auto said = element.attribute("r");
    const auto column = said ? column_of(*said, row_.first) : column_ + 1;
    const auto type = type_of(element.text("t"));
    const auto style = whole_number<std::size_t>(element.attribute("s").value_or("0"));
    if (!column || *column <= column_ || *column >= archive().limits().columns) {
        fail();
    }
    column_ = *column;
    if (!type || !style || (*style > 0 && *style >= formats_.size())) {
        fail();
    }
    type_ = *type;
    style_ = *style;
    value_.clear();
}

void Xlsx::text(std::string_view text) {
    const Tag tag = open_.back();
    if (tag == Tag::value || tag == Tag::text) {
        value_ += text;
        if (value_.size() > archive().limits().record) {
            fail_too_large(place());
        }
    }
}

void Xlsx::end() {
    const Tag tag = open_.back();
    open_.pop_back();
    if (tag == Tag::cell) {
        end_cell();
    } else if (tag == Tag::row) {
        xml_->pause();
    }
}

void Xlsx::end_cell() {
    if (value_.empty()) {
        return;
    }
    const auto column = static_cast<std::size_t>(column_);
    switch (type_) {
    case Type::shared: {
        const auto index = whole_number<std::size_t>(value_);
        const auto shared = index ? strings_.at(*index) : std::nullopt;
        if (!shared) {
            fail();
        }
        cells_->put(column, *shared);
        break;
    }
    case Type::number:
        cells_->put(column, number_text(), true);
        break;
    case Type::boolean:
        cells_->put(column, value_ == "1" || value_ == "true" ? "TRUE" : "FALSE");
        break;
    case Type::date:
        cells_->put(column, shown_date(value_, value_));
        break;
    case Type::text:
        unescape(value_, 0);
        cells_->put(column, value_);
        break;
    }
    if (cells_->size() > archive().limits().record) {
        fail_too_large(place());
    }
}

std::string Xlsx::number_text() const {
    const auto number = Number::parse(value_);
    return number ? shown(*number, style_ < formats_.size() ? formats_[style_] : Format{}, from_1904_)
                  : value_;
}

Location Xlsx::place() const {
    return {.file = file(), .line = static_cast<int>(row_.first), .column = static_cast<int>(column_ + 1)};
}

} // namespace

std::unique_ptr<Reader> open_xlsx(Archive archive, const std::optional<std::string>& sheet) {
    return std::make_unique<Xlsx>(std::move(archive), sheet);
}

} // namespace tdkt::workbook
