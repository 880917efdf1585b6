#include "document_out/table_xml.hpp"

#include "reporting/cell_text.hpp"

#include <numeric>
#include <vector>

namespace tdkt::document_out {

namespace {

using reporting::HeadCell;
using reporting::PaperTable;
using Widths = std::vector<std::size_t>;

constexpr std::string_view head_fill = "EEF2F6";
constexpr std::string_view total_fill = "F6F8FA";
constexpr std::size_t level_indent = 200;

/// In the proportion of what stands in the columns, together as wide as the text.
Widths scaled(Widths letters, std::size_t text_width) {
    const std::size_t sum = std::accumulate(letters.begin(), letters.end(), std::size_t{0});
    for (std::size_t& width : letters) {
        width = width * text_width / std::max<std::size_t>(sum, 1);
    }
    return letters;
}

std::size_t width_of(const Widths& widths, std::size_t first, std::size_t columns) {
    const auto begin = widths.begin() + static_cast<std::ptrdiff_t>(first);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(columns), std::size_t{0});
}

const HeadCell* cell_over(const PaperTable& paper, std::size_t line, std::size_t column) {
    for (const HeadCell& cell : paper.head) {
        if (cell.column == column && cell.line <= line && line < cell.line + cell.lines) {
            return &cell;
        }
    }
    return nullptr;
}

void append_head(WordXml& xml, const PaperTable& paper, const Widths& widths) {
    for (std::size_t line = 0; line < paper.head_lines; ++line) {
        xml.begin_row(true);
        for (std::size_t column = 0; column < paper.columns.size();) {
            const HeadCell* const cell = cell_over(paper, line, column);
            const std::size_t columns = cell == nullptr ? 1 : cell->columns;
            const bool joined = cell != nullptr && cell->line < line;
            xml.begin_cell({.width = width_of(widths, column, columns),
                            .columns = columns,
                            .begins = cell != nullptr && cell->lines > 1,
                            .joined = joined,
                            .fill = head_fill});
            xml.paragraph(Style::head, cell == nullptr || joined ? "" : cell->text);
            xml.end_cell();
            column += columns;
        }
        xml.end_row();
    }
    if (paper.letters) {
        xml.begin_row(true);
        for (std::size_t i = 0; i < paper.columns.size(); ++i) {
            xml.begin_cell({.width = widths[i]});
            xml.paragraph(Style::letter, paper.columns[i].letter);
            xml.end_cell();
        }
        xml.end_row();
    }
}

Style style_of(const PaperTable& paper, std::size_t column) {
    if (column >= paper.lead) {
        return paper.columns[column].figures ? Style::figure : Style::text;
    }
    return column == 0 ? Style::text : Style::centre;
}

void append_row(WordXml& xml, const PaperTable& paper, const TableRow& row, std::size_t index,
                const Widths& widths) {
    const bool is_heading = row.role == RowRole::heading;
    const bool is_total = row.role == RowRole::total;
    const Emphasis emphasis{.bold = is_heading || is_total, .italic = row.role == RowRole::part};
    xml.begin_row();
    if (is_heading) {
        xml.begin_cell({.width = width_of(widths, 0, widths.size()), .columns = widths.size()});
        xml.paragraph(Style::text, row.label, emphasis);
        xml.end_cell();
    }
    for (std::size_t i = 0; i < paper.columns.size() && !is_heading; ++i) {
        const bool is_label = i == 0 && paper.lead > 0;
        xml.begin_cell({.width = widths[i], .fill = is_total ? total_fill : ""});
        xml.paragraph(style_of(paper, i),
                      reporting::to_text(paper.columns[i].cells[index], NumberStyle::vietnamese), emphasis,
                      is_label ? static_cast<std::size_t>(row.level) * level_indent : 0);
        xml.end_cell();
    }
    xml.end_row();
}

} // namespace

void append(WordXml& xml, const Table& table, const PaperTable& paper, std::size_t text_width) {
    const Widths widths = scaled(reporting::widths_of(paper), text_width);
    xml.begin_table(widths, true);
    append_head(xml, paper, widths);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        append_row(xml, paper, table.rows[i], i, widths);
    }
    xml.end_table();
}

} // namespace tdkt::document_out
