#include "tdkt/report.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"
#include "reporting/paper.hpp"

namespace tdkt {

namespace {

using Record = std::vector<std::string>;

bool needs_quotes(std::string_view field) {
    return field.find_first_of(",\"\r\n") != std::string_view::npos || field.starts_with(' ') ||
           field.ends_with(' ');
}

std::string quoted_cell(std::string_view field) {
    std::string result = "\"";
    for (const char c : field) {
        result += c;
        if (c == '"') {
            result += c;
        }
    }
    return result + '"';
}

void write(std::ostream& out, const Record& record) {
    bool first = true;
    for (const std::string& field : record) {
        // A record of one empty field would be an empty line, which is no record.
        const bool empty_line = record.size() == 1 && field.empty();
        out << (first ? "" : ",") << (needs_quotes(field) || empty_line ? quoted_cell(field) : field);
        first = false;
    }
    out << '\n';
}

Record headings(const Table& table) {
    Record record;
    if (!table.label_title.empty()) {
        record.emplace_back("label");
    }
    if (!table.code_title.empty()) {
        record.emplace_back("code");
    }
    for (const TableColumn& column : table.columns) {
        record.push_back(column.key);
    }
    return record;
}

Record fields(const Table& table, const TableRow& row) {
    Record record;
    if (!table.label_title.empty()) {
        record.push_back(row.label);
    }
    if (!table.code_title.empty()) {
        record.push_back(row.code);
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        record.push_back(i < row.cells.size() ? reporting::to_text(row.cells[i], NumberStyle::plain) : "");
    }
    return record;
}

bool is_tidy(const TableRow& row) {
    return row.role == RowRole::plain || row.role == RowRole::part;
}

void write_tidy(std::ostream& out, const Report& report, const Table& table, const TableRow& row) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!table.columns[i].total && reporting::is_figure(row.cells[i])) {
            write(out, {report.report, report.year == 0 ? "" : fmt::to_string(report.year), table.table,
                        row.section, row.code, row.label, table.columns[i].key,
                        reporting::to_text(row.cells[i], NumberStyle::plain)});
        }
    }
}

// A spreadsheet program runs what begins so. A number below zero does not come here.
std::string disarmed(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        text.insert(0, 1, '\'');
    }
    return text;
}

void write_excel_line(std::ostream& out, const Record& record) {
    bool first = true;
    for (const std::string& field : record) {
        const bool special = field.find_first_of(";\"\r\n") != std::string::npos;
        out << (first ? "" : ";") << (special ? quoted_cell(field) : field);
        first = false;
    }
    out << "\r\n";
}

// Decimals with a comma, thousands not grouped: so that it stays a number.
std::string excel_text(const Cell& cell) {
    std::string text = reporting::to_text(cell, NumberStyle::plain);
    if (std::holds_alternative<Decimal>(cell)) {
        std::ranges::replace(text, '.', ',');
    }
    return std::holds_alternative<std::string>(cell) ? disarmed(std::move(text)) : text;
}

std::string excel_title(const reporting::PaperColumn& column) {
    std::string title;
    for (const std::string& group : column.group) {
        title += group + " / ";
    }
    return disarmed(title + column.title);
}

void write_excel(std::ostream& out, const Table& table) {
    const reporting::PaperTable paper = reporting::on_paper(table);
    Record titles;
    std::ranges::transform(paper.columns, std::back_inserter(titles), excel_title);
    write_excel_line(out, titles);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        Record record;
        std::ranges::transform(
            paper.columns, std::back_inserter(record),
            [&](const reporting::PaperColumn& column) { return excel_text(column.cells[row]); });
        write_excel_line(out, record);
    }
}

} // namespace

void render_csv(std::ostream& out, const Table& table) {
    write(out, headings(table));
    for (const TableRow& row : table.rows) {
        write(out, fields(table, row));
    }
}

void render_csv(std::ostream& out, const Report& report) {
    if (report.tables.size() == 1) {
        render_csv(out, report.tables.front());
        return;
    }
    bool first = true;
    for (const Table& table : report.tables) {
        out << (first ? "" : "\n");
        write(out, {table.table, table.title});
        render_csv(out, table);
        first = false;
    }
}

void render_excel_csv(std::ostream& out, const Report& report) {
    out << "\xEF\xBB\xBF";
    for (const std::string& line : report.head) {
        write_excel_line(out, {line});
    }
    for (const std::string& line : report.head_right) {
        write_excel_line(out, {line});
    }
    write_excel_line(out, {report.title});
    for (const std::string& line : report.subtitle) {
        write_excel_line(out, {line});
    }
    for (const Table& table : report.tables) {
        write_excel_line(out, {});
        if (table.title != report.title) {
            write_excel_line(out, {table.title});
        }
        write_excel(out, table);
    }
    write_excel_line(out, {});
    for (const std::string& note : report.notes) {
        write_excel_line(out, {note});
    }
}

void render_tidy(std::ostream& out, const Report& report) {
    write(out, {"report", "year", "table", "section", "row", "label", "column", "value"});
    for (const Table& table : report.tables) {
        for (const TableRow& row : table.rows) {
            if (is_tidy(row)) {
                write_tidy(out, report, table, row);
            }
        }
    }
}

} // namespace tdkt
