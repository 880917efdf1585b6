#include "document_out/table_xml.hpp"

#include "reporting/cell_text.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace tdkt::document_out {

namespace {

using reporting::ColumnWidth;
using reporting::HeadCell;
using reporting::PaperTable;
using Widths = std::vector<std::size_t>;

constexpr std::string_view head_fill = "EEF2F6";
constexpr std::string_view total_fill = "F6F8FA";
constexpr std::size_t level_indent = 200;

constexpr int full_size = 20;        // half points, as the styles of tables have it
constexpr int letter_size = 18;      // of the row of letters
constexpr int least_size = 10;       // smaller letters nobody reads
constexpr std::size_t padding = 130; // of a cell, with its line

/// How the columns share the width of the text, and the size of letters that this takes.
struct Fit {
    Widths widths = {};
    int size = full_size;
};

/// Bold letters are at most six tenths as wide as they are high, on average.
std::size_t width_of_letters(std::size_t letters, int size) {
    return letters * static_cast<std::size_t>(size) * 6 + padding;
}

/// Every column what it has to have, and of what is left as much as it would have more; in proportion where
/// there is more than that, or less.
Widths shared(const std::vector<ColumnWidth>& columns, int size, std::size_t text_width) {
    Widths least;
    Widths best;
    for (const ColumnWidth& column : columns) {
        least.push_back(width_of_letters(column.least, size));
        best.push_back(width_of_letters(column.best, size));
    }
    const std::size_t needed = std::accumulate(least.begin(), least.end(), std::size_t{0});
    const std::size_t wanted = std::accumulate(best.begin(), best.end(), std::size_t{0});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (wanted <= text_width) {
            least[i] = best[i] * text_width / std::max<std::size_t>(wanted, 1);
        } else if (needed >= text_width) {
            least[i] = least[i] * text_width / std::max<std::size_t>(needed, 1);
        } else {
            least[i] += (best[i] - least[i]) * (text_width - needed) / (wanted - needed);
        }
    }
    return least;
}

/// As large as it goes without breaking words: figures of two lines are read wrongly.
Fit fit(const std::vector<ColumnWidth>& columns, std::size_t text_width) {
    const auto needed = [&](int size) {
        std::size_t sum = 0;
        for (const ColumnWidth& column : columns) {
            sum += width_of_letters(column.least, size);
        }
        return sum;
    };
    int size = full_size;
    while (size > least_size && needed(size) > text_width) {
        --size;
    }
    return {.widths = shared(columns, size, text_width), .size = size};
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

void append_head(WordXml& xml, const PaperTable& paper, const Fit& fit) {
    const Widths& widths = fit.widths;
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
            xml.paragraph(Style::head, cell == nullptr || joined ? "" : cell->text, {.size = fit.size});
            xml.end_cell();
            column += columns;
        }
        xml.end_row();
    }
    if (paper.letters) {
        xml.begin_row(true);
        for (std::size_t i = 0; i < paper.columns.size(); ++i) {
            xml.begin_cell({.width = widths[i]});
            xml.paragraph(Style::letter, paper.columns[i].letter, {.size = std::min(fit.size, letter_size)});
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
                const Fit& fit) {
    const Widths& widths = fit.widths;
    const bool is_heading = row.role == RowRole::heading;
    const bool is_total = row.role == RowRole::total;
    const Emphasis emphasis{
        .bold = is_heading || is_total, .italic = row.role == RowRole::part, .size = fit.size};
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
    const Fit fitted = fit(reporting::widths_of(paper), text_width);
    xml.begin_table(fitted.widths, true);
    append_head(xml, paper, fitted);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        append_row(xml, paper, table.rows[i], i, fitted);
    }
    xml.end_table();
}

} // namespace tdkt::document_out
