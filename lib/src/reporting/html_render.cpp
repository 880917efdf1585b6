#include "tdkt/report.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"
#include "reporting/paper.hpp"
#include "reporting/svg_chart.hpp"

namespace tdkt {

namespace {

using reporting::ChartBar;
using reporting::escaped;
using reporting::HeadCell;
using reporting::PaperColumn;
using reporting::PaperTable;

constexpr std::string_view style = R"css(
body { font: 11pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #111; margin: 1.5em auto; max-width: 70em; padding: 0 1em; }
header { display: flex; justify-content: space-between; gap: 2em; font-size: 10pt; }
header p { margin: 0; }
h1 { font-size: 14pt; text-align: center; margin: 1.2em 0 .2em; }
.under { text-align: center; margin: 0; font-style: italic; }
section { margin: 1.4em 0; break-inside: auto; }
h2 { font-size: 12pt; margin: 0 0 .4em; break-after: avoid; }
h3 { font-size: 10pt; margin: 1em 0 .2em; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #555; padding: .2em .4em; vertical-align: middle; }
th { background: #eef2f6; font-weight: bold; text-align: center; }
.letters th { font-weight: normal; font-style: italic; font-size: 9pt; background: none; }
td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.c { text-align: center; }
tr.total td { font-weight: bold; background: #f6f8fa; }
tr.heading td { font-weight: bold; }
tr.part td { font-style: italic; }
ul.notes { font-size: 10pt; padding-left: 1.2em; }
svg { display: block; margin: .6em 0; break-inside: avoid; max-width: 100%; font: 9pt "Times New Roman", "Liberation Serif", serif; }
.date { text-align: right; font-style: italic; margin: 2em 0 .5em; }
.sign { display: flex; justify-content: space-around; text-align: center; min-height: 7em; break-inside: avoid; }
.sign b { display: block; }
@media print { body { margin: 0; max-width: none; padding: 0; } th, tr.total td { print-color-adjust: exact; } }
)css";

std::string spans(const HeadCell& cell) {
    return (cell.columns > 1 ? fmt::format(" colspan=\"{}\"", cell.columns) : "") +
           (cell.lines > 1 ? fmt::format(" rowspan=\"{}\"", cell.lines) : "");
}

void write_head(std::ostream& out, const PaperTable& paper) {
    out << "<thead>\n";
    for (std::size_t line = 0; line < paper.head_lines; ++line) {
        out << "<tr>";
        for (const HeadCell& cell : paper.head) {
            if (cell.line == line) {
                out << "<th" << spans(cell) << (cell.columns > 1 ? " scope=\"colgroup\">" : " scope=\"col\">")
                    << escaped(cell.text) << "</th>";
            }
        }
        out << "</tr>\n";
    }
    if (paper.letters) {
        out << "<tr class=\"letters\">";
        for (const PaperColumn& column : paper.columns) {
            out << "<th>" << escaped(column.letter) << "</th>";
        }
        out << "</tr>\n";
    }
    out << "</thead>\n";
}

std::string_view class_of(RowRole role) {
    switch (role) {
    case RowRole::total:
        return " class=\"total\"";
    case RowRole::part:
        return " class=\"part\"";
    case RowRole::heading:
        return " class=\"heading\"";
    case RowRole::plain:
        break;
    }
    return "";
}

void write_row(std::ostream& out, const PaperTable& paper, const TableRow& row, std::size_t index) {
    out << "<tr" << class_of(row.role) << '>';
    if (row.role == RowRole::heading) {
        out << "<td colspan=\"" << paper.columns.size() << "\">" << escaped(row.label) << "</td></tr>\n";
        return;
    }
    for (std::size_t i = 0; i < paper.columns.size(); ++i) {
        const PaperColumn& column = paper.columns[i];
        const bool label = i == 0 && paper.lead > 0;
        out << "<td";
        if (label && row.level > 0) {
            out << " style=\"padding-left:" << fmt::format("{}", row.level) << ".4em\"";
        } else if (!label && i >= paper.lead && column.figures) {
            out << " class=\"n\"";
        } else if (!label && i < paper.lead) {
            out << " class=\"c\"";
        }
        out << '>' << escaped(reporting::to_text(column.cells[index], NumberStyle::vietnamese)) << "</td>";
    }
    out << "</tr>\n";
}

const std::string& title_of(const Table& table, const std::string& key) {
    return std::ranges::find(table.columns, key, &TableColumn::key)->title;
}

// Bars of one line each row, one a charted column.
void write_charted_columns(std::ostream& out, const Table& table) {
    const std::vector<ChartBar> bars = reporting::chart_of(table);
    if (bars.size() < 2) {
        return;
    }
    Chart chart{.title = table.title};
    for (const std::string& key : table.chart) {
        chart.series.push_back(title_of(table, key));
    }
    for (const ChartBar& bar : bars) {
        chart.lines.push_back({.label = bar.label, .values = bar.values});
    }
    reporting::write_svg(out, chart);
}

void write_table(std::ostream& out, const Report& report, const Table& table) {
    out << "<section>\n";
    if (table.title != report.title) {
        out << "<h2>" << escaped(table.title) << "</h2>\n";
    }
    const PaperTable paper = reporting::on_paper(table);
    out << "<table>\n";
    write_head(out, paper);
    out << "<tbody>\n";
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        write_row(out, paper, table.rows[row], row);
    }
    out << "</tbody>\n</table>\n";
    write_charted_columns(out, table);
    for (const Chart& chart : table.charts) {
        out << "<h3>" << escaped(chart.title) << "</h3>\n";
        reporting::write_svg(out, chart);
    }
    out << "</section>\n";
}

void write_lines(std::ostream& out, const std::vector<std::string>& lines) {
    out << "<div>";
    for (const std::string& line : lines) {
        out << "<p>" << escaped(line) << "</p>";
    }
    out << "</div>\n";
}

void write_foot(std::ostream& out, const Report& report) {
    if (!report.notes.empty()) {
        out << "<ul class=\"notes\">\n";
        for (const std::string& note : report.notes) {
            out << "<li>" << escaped(note) << "</li>\n";
        }
        out << "</ul>\n";
    }
    if (!report.date_line.empty()) {
        out << "<p class=\"date\">" << escaped(report.date_line) << "</p>\n";
    }
    if (!report.signatures.empty()) {
        out << "<div class=\"sign\">\n";
        for (const std::string& who : report.signatures) {
            const std::size_t end = std::min(who.find('\n'), who.size());
            out << "<div><b>" << escaped(who.substr(0, end)) << "</b>"
                << escaped(end < who.size() ? who.substr(end + 1) : "") << "</div>\n";
        }
        out << "</div>\n";
    }
}

bool has_wide_table(const Report& report) {
    return std::ranges::any_of(
        report.tables, [](const Table& table) { return reporting::lies_across(reporting::on_paper(table)); });
}

} // namespace

void render_html(std::ostream& out, const Report& report) {
    out << "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        << escaped(report.title) << "</title>\n<style>\n@page { size: A4 "
        << (has_wide_table(report) ? "landscape" : "portrait") << "; margin: 15mm 12mm; }" << style
        << "</style>\n</head>\n<body>\n";
    if (!report.head.empty() || !report.head_right.empty()) {
        out << "<header>\n";
        write_lines(out, report.head);
        write_lines(out, report.head_right);
        out << "</header>\n";
    }
    out << "<h1>" << escaped(report.title) << "</h1>\n";
    for (const std::string& line : report.subtitle) {
        out << "<p class=\"under\">" << escaped(line) << "</p>\n";
    }
    for (const Table& table : report.tables) {
        write_table(out, report, table);
    }
    write_foot(out, report);
    out << "</body>\n</html>\n";
}

} // namespace tdkt
