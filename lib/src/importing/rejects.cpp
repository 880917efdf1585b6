#include "importing/rejects.hpp"

#include "importing/cell.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace tdkt::importing {

namespace {

constexpr std::array section_fields{Field::kind, Field::award, Field::cluster, Field::unit};

std::string as_csv(std::string_view cell, std::string_view delimiter) {
    if (cell.find_first_of("\"\r\n") == std::string_view::npos &&
        cell.find(delimiter) == std::string_view::npos) {
        return std::string(cell);
    }
    std::string text = "\"";
    for (const char c : cell) {
        text.append(c == '"' ? 2 : 1, c);
    }
    return text + '"';
}

// What comes from a workbook is written as Excel opens it by a double click where a comma is the decimal
// sign.
std::string delimiter_after(const ReadAs& source) {
    return source.delimiter.empty() ? ";" : source.delimiter;
}

// A workbook's number, as the separator of such a list lets it be read again.
std::string as_text(const csv::Cell& cell) {
    std::string text(cell.text);
    if (cell.is_number) {
        std::replace(text.begin(), text.end(), '.', ',');
    }
    return text;
}

// What the section says of a row whose own cells say nothing; an award form in the row is an award.
std::string_view said_by_section(const Row& row, Field field) {
    const auto blank = [&](Field own) {
        const auto column = row.sheet().header().column_of(own);
        return !column || *column >= row.cells().size() || is_blank(row.cells()[*column].text);
    };
    const bool silent = blank(field) && (field != Field::award || blank(Field::award_form));
    return silent ? row.sheet().section(field) : std::string_view();
}

} // namespace

Rejects::Rejects(std::ostream& out, const Sheet& sheet, WordsOf words)
    : out_(out),
      sheet_(sheet),
      words_(std::move(words)),
      delimiter_(delimiter_after(sheet.source().read_as())) {
    for (const Field field : section_fields) {
        // A column of units would say that the other one holds positions only.
        const bool other_column =
            field == Field::unit && sheet.header().column_of(Field::position_unit).has_value();
        if (layout_of(sheet.options().target).office_list && !sheet.header().column_of(field) &&
            !other_column) {
            added_.push_back(field);
        }
    }
    const auto fields = layout_of(sheet.options().target).fields;
    std::erase_if(
        added_, [&](Field field) { return std::find(fields.begin(), fields.end(), field) == fields.end(); });
}

void Rejects::add_headings() {
    out_ << "\xEF\xBB\xBF"; // else Excel takes UTF-8 for the letters of the machine
    std::vector<std::string> headings(reject_headings.begin(), reject_headings.end());
    for (const Field field : added_) {
        headings.emplace_back(to_word(field));
    }
    const std::vector<Column>& columns = sheet_.header().columns();
    for (std::size_t i = sheet_.header().reject_columns(); i < columns.size(); ++i) {
        headings.push_back(columns[i].heading);
    }
    write(headings);
}

void Rejects::add(const Row& row) {
    if (count_++ == 0) {
        add_headings();
    }
    std::string reason;
    for (const Diagnostic& diagnostic : row.problems()) {
        reason += (reason.empty() ? "" : "; ") + words_(diagnostic.message);
    }
    const Diagnostic first = row.problems().empty() ? Diagnostic{} : row.problems().front();
    std::vector<std::string> cells{std::to_string(row.line()), std::to_string(first.at.column),
                                   first.message.code, reason};
    for (const Field field : added_) {
        cells.emplace_back(said_by_section(row, field));
    }
    const std::size_t original = cells.size() - sheet_.header().reject_columns();
    for (std::size_t i = sheet_.header().reject_columns(); i < row.cells().size(); ++i) {
        cells.push_back(as_text(row.cells()[i]));
    }
    for (const Field field : section_fields) {
        const auto column = sheet_.header().column_of(field);
        if (!column) {
            continue;
        }
        if (const std::string_view said = said_by_section(row, field); !said.empty()) {
            cells.resize(std::max(cells.size(), original + *column + 1));
            cells[original + *column] = said;
        }
    }
    write(cells);
}

void Rejects::write(const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        out_ << (i == 0 ? "" : delimiter_) << as_csv(cells[i], delimiter_);
    }
    out_ << '\n';
    if (!out_) {
        throw SystemError(Message("write_failed"));
    }
}

} // namespace tdkt::importing
