#include "tdkt/report.hpp"

#include <ostream>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"

namespace tdkt {

namespace {

using Record = std::vector<std::string>;

bool needs_quotes(std::string_view field) {
    return field.find_first_of(",\"\r\n") != std::string_view::npos || field.starts_with(' ') ||
           field.ends_with(' ');
}

std::string quoted(std::string_view field) {
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
        out << (first ? "" : ",") << (needs_quotes(field) || empty_line ? quoted(field) : field);
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
