#include "tdkt/report.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"
#include "reporting/paper.hpp"

namespace tdkt {

namespace {

using reporting::ChartBar;
using reporting::HeadCell;
using reporting::PaperColumn;
using reporting::PaperTable;

constexpr std::array bar_colours = {"#2b5c8a", "#b9c9d8"};

constexpr std::string_view style = R"css(
body { font: 11pt/1.35 "Times New Roman", "Liberation Serif", serif; color: #111; margin: 1.5em auto; max-width: 70em; padding: 0 1em; }
header { display: flex; justify-content: space-between; gap: 2em; font-size: 10pt; }
header p { margin: 0; }
h1 { font-size: 14pt; text-align: center; margin: 1.2em 0 .2em; }
.under { text-align: center; margin: 0; font-style: italic; }
section { margin: 1.4em 0; break-inside: auto; }
h2 { font-size: 12pt; margin: 0 0 .4em; break-after: avoid; }
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
svg { display: block; margin: .6em 0; max-width: 100%; font: 9pt "Times New Roman", "Liberation Serif", serif; }
.date { text-align: right; font-style: italic; margin: 2em 0 .5em; }
.sign { display: flex; justify-content: space-around; text-align: center; min-height: 7em; break-inside: avoid; }
.sign b { display: block; }
@media print { body { margin: 0; max-width: none; padding: 0; } th, tr.total td { print-color-adjust: exact; } }
)css";

// What no XML may hold is no text of ours; the rest stands for itself.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

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

// Bars from left to right, one a row and charted column.
void write_chart(std::ostream& out, const Table& table) {
    const std::vector<ChartBar> bars = reporting::chart_of(table);
    if (bars.size() < 2) {
        return;
    }
    constexpr std::size_t left = 270;
    constexpr std::int64_t room = 330;
    constexpr std::size_t thick = 11;
    const std::size_t step = thick * table.chart.size() + 7;
    const std::size_t legend = table.chart.size() > 1 ? 20 : 0;
    std::int64_t most = 1;
    for (const ChartBar& bar : bars) {
        most = std::max(most, std::ranges::max(bar.values));
    }
    out << fmt::format(
        "<svg role=\"img\" aria-label=\"{}\" width=\"680\" height=\"{}\" viewBox=\"0 0 680 {}\">\n",
        escaped(table.title), step * bars.size() + legend + 4, step * bars.size() + legend + 4);
    for (std::size_t i = 0; i < table.chart.size() && legend > 0; ++i) {
        out << fmt::format("<rect x=\"{}\" y=\"3\" width=\"10\" height=\"10\" fill=\"{}\"/><text x=\"{}\" "
                           "y=\"12\">{}</text>\n",
                           left + i * 150, bar_colours.at(i % bar_colours.size()), left + i * 150 + 15,
                           escaped(title_of(table, table.chart[i])));
    }
    std::size_t y = legend + 2;
    for (const ChartBar& bar : bars) {
        out << fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n", left - 6,
                           y + thick * table.chart.size() / 2 + 4, escaped(bar.label));
        for (std::size_t i = 0; i < bar.values.size(); ++i) {
            const std::int64_t length = bar.values[i] * room / most;
            out << fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/><text "
                               "x=\"{}\" y=\"{}\">{}</text>\n",
                               left, y + i * thick, std::max<std::int64_t>(length, 1), thick - 1,
                               bar_colours.at(i % bar_colours.size()),
                               static_cast<std::int64_t>(left) + length + 5, y + i * thick + thick - 2,
                               reporting::to_text(Cell(bar.values[i]), NumberStyle::vietnamese));
        }
        y += step;
    }
    out << "</svg>\n";
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
    write_chart(out, table);
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
