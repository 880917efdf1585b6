#include "importing/sheet.hpp"

#include "base/text.hpp"
#include "importing/cell.hpp"
#include "importing/group_headings.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr int header_within = 25;
constexpr std::size_t most_skipped = 1000;

} // namespace

struct Sheet::Filled {
    std::size_t cells = 0;               // with anything in them
    std::size_t read = 0;                // of them in columns that are read, formula errors aside
    std::size_t words = 0;               // of them other than plain numbers
    std::optional<std::size_t> numbered; // an unused column with a plain number
    std::size_t first_words = 0;         // the first cell other than a plain number

    Filled(std::span<const csv::Cell> record, const Header& header);

    /// A number before the words, in a column that is not read.
    [[nodiscard]] bool is_counted() const { return numbered && *numbered < first_words; }
};

Sheet::Filled::Filled(std::span<const csv::Cell> record, const Header& header) {
    const auto& columns = header.columns();
    for (std::size_t i = header.reject_columns(); i < record.size(); ++i) {
        const std::string_view text = record[i].text;
        if (is_blank(text)) {
            continue;
        }
        ++cells;
        const bool is_read = i >= columns.size() || columns[i].is_read();
        const bool number = is_plain_number(text);
        const bool formula_error = is_formula_error(text);
        read += is_read && !formula_error ? 1U : 0U;
        if (!is_read && number && !numbered) {
            numbered = i;
        }
        if (!number && !formula_error) {
            first_words = words == 0 ? i : first_words;
            ++words;
        }
    }
}

Sheet::Sheet(std::istream& in, SheetOptions options, const Wordings& wordings, const Catalogue& catalogue)
    : options_(std::move(options)),
      wordings_(wordings),
      catalogue_(catalogue),
      records_(open_records(in, options_.file, options_.sheet, options_.encoding)),
      sections_(wordings, catalogue) {
    find_header(in);
}

void Sheet::find_header(std::istream& in) {
    Diagnostics unknown; // of the first line with something in it, should no line be a header
    Location first{.file = options_.file, .line = 1};
    for (int i = 0; i < header_within; ++i) {
        const csv::Record* const record = records_->next();
        if (record == nullptr) {
            break;
        }
        if (Header::recognise(record->cells, options_.target, wordings_, catalogue_)) {
            take_header(*record);
            return;
        }
        const bool blank = std::all_of(record->cells.begin(), record->cells.end(),
                                       [](const csv::Cell& cell) { return is_blank(cell.text); });
        note(*record, blank ? RecordRole::empty : RecordRole::title);
        if (!blank && unknown.empty()) {
            first.line = static_cast<int>(record->line);
            add_unknown_headings(record->cells, options_.file, options_.target, wordings_, catalogue_,
                                 unknown);
        }
    }
    if (const std::string others = sheets_with_list(in); !others.empty()) {
        throw InputError(
            Message("no_header_in_sheet", {{"sheet", records_->read_as().sheet}, {"others", others}}), first);
    }
    throw InputError(Message("no_header"), first, std::move(unknown));
}

// Of a workbook that stands in a file: which of its other sheets have a line of headings.
std::string Sheet::sheets_with_list(std::istream& in) const {
    const ReadAs as = records_->read_as();
    std::string found;
    for (const std::string& name : as.sheets) {
        in.clear();
        if (name == as.sheet || !in.seekg(0)) {
            continue;
        }
        try {
            const auto records = open_records(in, options_.file, name, options_.encoding);
            const csv::Record* record = records->next();
            for (int i = 1; record != nullptr && i < header_within &&
                            !Header::recognise(record->cells, options_.target, wordings_, catalogue_);
                 ++i) {
                record = records->next();
            }
            if (record != nullptr &&
                Header::recognise(record->cells, options_.target, wordings_, catalogue_)) {
                found += (found.empty() ? "'" : ", '") + name + "'";
            }
        } catch (const Error&) { // it cannot be read as a list either
            continue;
        }
    }
    return found;
}

// The headings may go on in the line below. Whatever else stands there is read again as what it is.
void Sheet::take_header(const csv::Record& record) {
    const std::int64_t line = record.line;
    const auto keep = [&](std::span<const csv::Cell> cells) {
        std::vector<std::string>& texts = header_lines_.emplace_back();
        for (const csv::Cell& cell : cells) {
            texts.emplace_back(cell.text);
        }
    };
    note(record, RecordRole::header);
    keep(record.cells);
    std::vector<HeadingCell> headings = keep_headings(record.cells);
    if (layout_of(options_.target).office_list) {
        unread_ = records_->next();
        if (auto joined = unread_ != nullptr ? join_headings(headings, unread_->cells) : std::nullopt) {
            headings = *std::move(joined);
            keep(unread_->cells);
            note(*std::exchange(unread_, nullptr), RecordRole::header);
        }
    }
    Diagnostics problems;
    header_ = Header(cells_of(headings), line, options_.target, options_.file, options_.given, wordings_,
                     catalogue_, problems);
    if (!problems.empty()) {
        throw InputError(Message("bad_headings"), {.file = options_.file, .line = static_cast<int>(line)},
                         std::move(problems));
    }
    const auto& columns = header_.columns();
    read_columns_ = static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(), [](const Column& column) { return column.is_read(); }));
    right_below_header_ = true;
}

const csv::Record* Sheet::read_record() {
    return unread_ != nullptr ? std::exchange(unread_, nullptr) : records_->next();
}

const SheetRow* Sheet::next() {
    while (const csv::Record* const record = read_record()) {
        const bool headed = is_heading_again(*record);
        const RecordRole role = headed ? RecordRole::title : role_of(*record);
        right_below_header_ = headed;
        note(*record, role);
        if (role == RecordRole::data) {
            row_.line = record->line;
            row_.cells = record->cells;
            row_.broken = unparted_ ? std::exchange(unparted_, std::nullopt) : find_break(*record);
            return &row_;
        }
    }
    return nullptr;
}

void Sheet::note(const csv::Record& record, RecordRole role) {
    ++tally_.of[role];
    if (holds_words(role) && skipped_.size() < most_skipped) {
        skipped_.push_back({.line = record.line,
                            .role = role,
                            .understood = understood_,
                            .text = beginning_of(record.cells)});
    }
}

// At the top of every page that a program printed into the file.
bool Sheet::is_heading_again(const csv::Record& record) const {
    const auto same = [](const csv::Cell& cell, const std::string& text) { return cell.text == text; };
    return layout_of(options_.target).office_list &&
           std::any_of(header_lines_.begin(), header_lines_.end(),
                       [&](const std::vector<std::string>& texts) {
                           return std::equal(record.cells.begin(), record.cells.end(), texts.begin(),
                                             texts.end(), same);
                       });
}

RecordRole Sheet::role_of(const csv::Record& record) {
    understood_ = true;
    const Filled filled(record.cells, header_);
    if (filled.cells == 0) {
        return RecordRole::empty;
    }
    const bool office_list = layout_of(options_.target).office_list;
    if (!office_list || (filled.read >= 3 && has_required(record.cells) && !right_below_header_)) {
        take_count(filled);
        list_ended_ = false;
        return RecordRole::data;
    }
    if (filled.read == 0 && filled.words == 0) {
        return RecordRole::number_only;
    }
    const RecordRole role = layout_role(record, filled);
    if (role == RecordRole::data) {
        take_count(filled);
    }
    return role;
}

void Sheet::take_count(const Filled& filled) {
    has_rows_ = true;
    all_counted_ = all_counted_ && filled.is_counted();
}

// Whether the first words are those of a signature: also under the name and the unit of a list that numbers
// its rows.
bool Sheet::signs(std::span<const csv::Cell> cells, const Filled& filled) const {
    const bool may_sign = is_numbered_list() ? filled.words <= 3 : !has_required(cells);
    return may_sign && !filled.is_counted() && wordings_.is_signature(cells[filled.first_words].text);
}

// Told apart only where a row could be something else than data, for it costs more.
RecordRole Sheet::layout_role(const csv::Record& record, const Filled& filled) {
    if (right_below_header_ && is_column_numbers(record.cells)) {
        return RecordRole::column_numbers;
    }
    if (filled.words == 0) {
        return RecordRole::data;
    }
    const std::string_view words = record.cells[filled.first_words].text;
    const bool counted = filled.is_counted();
    if (!counted && wordings_.is_total(words)) {
        return RecordRole::total;
    }
    if (signs(record.cells, filled)) {
        list_ended_ = true;
        return RecordRole::signature;
    }
    if (take_section(record.cells, filled)) {
        list_ended_ = false;
        return RecordRole::section;
    }
    if (list_ended_ && !unparted_ && !counted && filled.words <= 3 &&
        (is_numbered_list() || 2 * filled.read <= read_columns_)) {
        understood_ = false;
        return RecordRole::signature;
    }
    list_ended_ = false;
    return RecordRole::data;
}

// A section is numbered in a column that is not read ("II", "CÁ NHÂN") or within its only cell ("II. CÁ
// NHÂN"); without a number, or with one as rows have, only its words tell it from a row that is not complete.
bool Sheet::take_section(std::span<const csv::Cell> cells, const Filled& filled) {
    const auto& columns = header_.columns();
    const std::size_t first =
        filled.numbered ? std::min(*filled.numbered, filled.first_words) : filled.first_words;
    const bool unread = first < columns.size() && !columns[first].is_read();
    SectionLine line = split_numbering(cells[first].text);
    std::size_t column = first;
    if (filled.cells == 2 && unread && line.text.empty()) {
        const auto second = std::find_if(cells.begin() + static_cast<std::ptrdiff_t>(first) + 1, cells.end(),
                                         [](const csv::Cell& cell) { return !is_blank(cell.text); });
        column = static_cast<std::size_t>(second - cells.begin());
        line.text = second->text;
    } else if (filled.cells != 1) {
        return false;
    }
    if (column < columns.size() && !columns[column].ticked.empty()) {
        return false; // a lonely tick
    }
    const std::optional<Field> field = column < columns.size() ? columns[column].field : std::nullopt;
    const bool heads_rows =
        !field || *field == Field::name || *field == Field::unit || column == header_.reject_columns();
    const bool numbered = line.numbering == Numbering::roman || line.numbering == Numbering::letter;
    const bool of_clusters = has_field(Field::cluster);
    SectionMeaning meaning = of_clusters ? sections_.cluster_of(line.text) : sections_.meaning_of(line.text);
    if (meaning.unit = unit_of(line.text); !meaning.unit.empty()) {
        meaning.loose = meaning.unclear_kind = meaning.unclear_award = false;
        meaning.kind.reset();
    }
    // In a column of units "Khối ..." may be a unit.
    const bool may_be_named = heads_rows && !(field && (of_clusters || meaning.loose)); // "Hộ ông An"
    const bool named = !meaning.empty() && (may_be_named || numbered);
    const bool group = numbered || (!field && !line.text.empty());
    if (group && (!named || meaning.loose) && !numbered && may_be_row(cells[column].text)) {
        unparted_ = at(cells[column], column, Severity::error, Message("row_in_one_cell"));
        return false;
    }
    if (group && !named && !numbered && (meaning.is_unclear() || !wordings_.is_group_name(line.text))) {
        if (list_ended_) {
            return false;
        }
        problems_.push_back(at(cells[column], column, Severity::warning, Message("unknown_section")));
        if (!meaning.is_unclear()) {
            meaning = SectionMeaning::nothing_known();
        }
    }
    understood_ = named;
    if (named || group) {
        sections_.enter(line.numbering, std::move(meaning), line.goes_on);
    } else if (meaning.unclear_award || meaning.loose ||
               (sections_.has(line.numbering) && line.numbering != Numbering::none)) {
        // Perhaps a section whose words are not known: what held does not hold on.
        SectionMeaning doubt;
        doubt.unclear_award = meaning.unclear_award;
        doubt.unclear_kind = meaning.loose;
        sections_.enter(line.numbering, std::move(doubt));
    }
    return named || group;
}

// What stands behind the colon of "Đơn vị: Sở Y tế".
std::string Sheet::unit_of(std::string_view line) const {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !has_field(Field::unit) || has_field(Field::cluster)) {
        return {};
    }
    const auto label = wordings_.heading(options_.target, line.substr(0, colon));
    return label && label->field == Field::unit ? text::tidy(line.substr(colon + 1)) : std::string();
}

// "3,Trần Thị Cúc,Sở Y tế,LĐTT" in a list parted otherwise, "- Tổ Toán: LĐTT". Below a list there are many
// lines with such signs.
bool Sheet::may_be_row(std::string_view text) const {
    for (const char sign : {'\t', ';', '|', ','}) {
        const auto signs = std::count(text.begin(), text.end(), sign);
        const std::size_t first = text.find(sign);
        if (signs == 0 || (sign == ',' && signs < 2)) {
            continue;
        }
        const bool tight = sign != ',' || text.find(", ") == std::string_view::npos;
        if (is_plain_number(text.substr(0, first)) || (tight && !list_ended_)) {
            return true;
        }
    }
    std::size_t last_words = 0;
    for (const std::string_view sign : {":", ",", "-", "–", "("}) {
        const std::size_t at = text.rfind(sign);
        last_words = at == std::string_view::npos ? last_words : std::max(last_words, at + sign.size());
    }
    if (list_ended_ || last_words == 0) {
        return false;
    }
    const std::string_view words = text.substr(last_words);
    const AwardMatch last = catalogue_.match(text::tidy(words.substr(0, words.find(')'))));
    return last.award != nullptr || !last.candidates.empty();
}

// Whether the row itself says everything that a row must say.
bool Sheet::has_required(std::span<const csv::Cell> cells) const {
    const auto says = [&](Field field) {
        const auto column = header_.column_of(field);
        return column && *column < cells.size() && !is_blank(cells[*column].text);
    };
    const auto required = layout_of(options_.target).required;
    return std::all_of(required.begin(), required.end(), [&](Alternatives alternatives) {
        return std::any_of(alternatives.begin(), alternatives.end(), says) ||
               std::none_of(alternatives.begin(), alternatives.end(),
                            [&](Field field) { return header_.column_of(field).has_value(); });
    });
}

Diagnostic Sheet::at(const csv::Cell& cell, std::size_t column, Severity severity, Message message) const {
    return {.severity = severity,
            .at = {.file = options_.file,
                   .line = static_cast<int>(cell.line),
                   .column = static_cast<int>(column + 1)},
            .message = std::move(message),
            .raw = std::string(cell.text)};
}

std::optional<Diagnostic> Sheet::find_break(const csv::Record& record) const {
    const auto& columns = header_.columns();
    const auto broken = [&](std::size_t column, Message message) {
        const std::string_view raw =
            column < record.cells.size() ? record.cells[column].text : std::string_view();
        return Diagnostic{.severity = Severity::error,
                          .at = {.file = options_.file,
                                 .line = static_cast<int>(record.line),
                                 .column = static_cast<int>(column + 1)},
                          .message = std::move(message),
                          .raw = std::string(raw)};
    };
    const auto counts = [&] {
        return std::vector<std::pair<std::string, std::string>>{
            {"cells", std::to_string(record.cells.size())}, {"columns", std::to_string(columns.size())}};
    };
    for (std::size_t i = 0; i < record.cells.size(); ++i) {
        const std::string_view text = record.cells[i].text;
        const bool headed = i < columns.size() && !columns[i].heading.empty();
        if (!headed && !is_blank(text) && !is_formula_error(text)) {
            const bool sheet = records_->read_as().delimiter.empty();
            return broken(i, i < columns.size() || sheet ? Message("value_without_heading")
                                                         : Message("row_too_long", counts()));
        }
    }
    for (const Alternatives alternatives : layout_of(options_.target).required) {
        const auto vanished = [&](Field field) {
            const auto column = header_.column_of(field);
            return !column || *column >= record.cells.size();
        };
        const auto said_elsewhere = [&](Field field) { return !fallback(field).empty(); };
        if (std::all_of(alternatives.begin(), alternatives.end(), vanished) &&
            std::none_of(alternatives.begin(), alternatives.end(), said_elsewhere) &&
            std::any_of(alternatives.begin(), alternatives.end(),
                        [&](Field field) { return header_.column_of(field).has_value(); })) {
            return broken(record.cells.size(), Message("row_too_short", counts()));
        }
    }
    return std::nullopt;
}

bool Sheet::has_field(Field field) const {
    const auto fields = layout_of(options_.target).fields;
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

std::string_view Sheet::section(Field field) const {
    const bool is_told = has_field(Field::award) || field == Field::cluster;
    if (!is_told || !has_field(field)) {
        return {}; // sections of such a list are mere groups
    }
    switch (field) {
    case Field::kind: {
        const auto kind = sections_.kind();
        return kind ? to_word(*kind) : std::string_view();
    }
    case Field::award:
        return sections_.award();
    case Field::cluster:
        return sections_.cluster();
    case Field::unit:
        return sections_.unit();
    default:
        return {};
    }
}

std::string_view Sheet::fallback(Field field) const {
    if (const std::string_view said = section(field); !said.empty()) {
        return said;
    }
    const auto given = options_.given.find(field);
    if (given != options_.given.end()) {
        return given->second;
    }
    const auto kind = field == Field::kind ? header_.kind() : std::nullopt;
    return kind ? to_word(*kind) : std::string_view();
}

} // namespace tdkt::importing
