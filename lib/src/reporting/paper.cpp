#include "reporting/paper.hpp"

#include <algorithm>
#include <string_view>

#include "reporting/cell_text.hpp"
#include "tdkt/text.hpp"

namespace tdkt::reporting {

namespace {

constexpr std::size_t most_bars = 24;
constexpr std::size_t upright_columns = 9;
constexpr std::size_t most_letters = 44; // a longer label is folded
constexpr std::size_t few_letters = 20;  // no label is folded more than this, nor any head if it can be

Cell cell_of(const TableRow& row, std::size_t column) {
    return column < row.cells.size() ? row.cells[column] : Cell();
}

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        longest = std::max(longest, text::display_width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

bool is_shown(const Table& table, std::size_t column) {
    return !table.columns[column].optional || std::ranges::any_of(table.rows, [&](const TableRow& row) {
        return is_nonzero(cell_of(row, column));
    });
}

PaperColumn value_column(const Table& table, std::size_t index) {
    const TableColumn& source = table.columns[index];
    PaperColumn column{.group = source.group, .title = source.title, .letter = source.letter};
    bool texts = false;
    for (const TableRow& row : table.rows) {
        column.cells.push_back(cell_of(row, index));
        texts = texts || std::holds_alternative<std::string>(column.cells.back());
    }
    column.figures = !texts;
    return column;
}

std::vector<PaperColumn> columns_of(const Table& table) {
    std::vector<PaperColumn> columns;
    if (!table.label_title.empty()) {
        PaperColumn label{.title = table.label_title, .letter = table.label_letter};
        std::ranges::transform(table.rows, std::back_inserter(label.cells),
                               [](const TableRow& row) { return Cell(row.label); });
        columns.push_back(std::move(label));
    }
    if (!table.code_title.empty()) {
        PaperColumn code{.title = table.code_title, .letter = table.code_letter};
        std::ranges::transform(table.rows, std::back_inserter(code.cells),
                               [](const TableRow& row) { return Cell(row.code); });
        columns.push_back(std::move(code));
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (is_shown(table, i)) {
            columns.push_back(value_column(table, i));
        }
    }
    return columns;
}

bool share(const PaperColumn& a, const PaperColumn& b, std::size_t level) {
    return a.group.size() > level && b.group.size() > level &&
           std::equal(a.group.begin(), a.group.begin() + static_cast<std::ptrdiff_t>(level) + 1,
                      b.group.begin());
}

// A title reaches down to the last line; a group reaches over the neighbours that share it.
void lay_head(PaperTable& paper) {
    for (std::size_t line = 0; line < paper.head_lines; ++line) {
        for (std::size_t first = 0; first < paper.columns.size(); ++first) {
            const PaperColumn& column = paper.columns[first];
            if (column.group.size() == line) {
                paper.head.push_back(
                    {.line = line, .column = first, .lines = paper.head_lines - line, .text = column.title});
            } else if (column.group.size() > line) {
                std::size_t end = first + 1;
                while (end < paper.columns.size() && share(column, paper.columns[end], line)) {
                    ++end;
                }
                paper.head.push_back(
                    {.line = line, .column = first, .columns = end - first, .text = column.group[line]});
                first = end - 1;
            }
        }
    }
}

} // namespace

PaperTable on_paper(const Table& table) {
    PaperTable paper{.columns = columns_of(table)};
    paper.lead = (table.label_title.empty() ? 0U : 1U) + (table.code_title.empty() ? 0U : 1U);
    for (std::size_t i = 0; i < paper.columns.size(); ++i) {
        paper.head_lines = std::max(paper.head_lines, paper.columns[i].group.size() + 1);
        paper.letters = paper.letters || (i >= paper.lead && !paper.columns[i].letter.empty());
    }
    lay_head(paper);
    return paper;
}

bool lies_across(const PaperTable& paper) {
    return paper.columns.size() > upright_columns;
}

std::vector<ColumnWidth> widths_of(const PaperTable& paper) {
    std::vector<ColumnWidth> widths;
    for (const PaperColumn& column : paper.columns) {
        ColumnWidth width{.least = longest_word(column.title),
                          .best = std::min(few_letters, text::display_width(column.title))};
        for (const Cell& cell : column.cells) {
            const std::string shown = to_text(cell, NumberStyle::vietnamese);
            width.least =
                std::max(width.least, column.figures ? text::display_width(shown) : longest_word(shown));
            width.best = std::max(width.best, std::min(most_letters, text::display_width(shown)));
        }
        widths.push_back(width);
    }
    for (const HeadCell& head : paper.head) {
        if (head.columns == 1) {
            widths[head.column].least = std::max(widths[head.column].least, longest_word(head.text));
        }
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        ColumnWidth& width = widths[i];
        width.best = std::max(width.best, width.least);
        width.least = std::max(width.least, paper.columns[i].figures ? 0 : std::min(width.best, few_letters));
    }
    return widths;
}

std::vector<ChartBar> chart_of(const Table& table) {
    std::vector<ChartBar> bars;
    for (std::size_t i = 0; i < table.rows.size() && !table.chart.empty(); ++i) {
        const TableRow& row = table.rows[i];
        if (row.role != RowRole::plain) {
            continue;
        }
        ChartBar bar{.row = i, .label = row.label, .values = {}};
        for (const std::string& key : table.chart) {
            const auto column = std::ranges::find(table.columns, key, &TableColumn::key);
            const Cell cell = cell_of(row, static_cast<std::size_t>(column - table.columns.begin()));
            const auto* const whole = std::get_if<std::int64_t>(&cell);
            const auto* const share = std::get_if<Decimal>(&cell);
            bar.values.push_back(share != nullptr   ? *share
                                 : whole != nullptr ? Decimal::from_integer(*whole)
                                                    : Decimal());
        }
        if (std::ranges::any_of(bar.values, [](Decimal value) { return value > Decimal(); })) {
            bars.push_back(std::move(bar));
        }
    }
    if (bars.size() > most_bars) {
        std::ranges::stable_sort(bars, std::ranges::greater(),
                                 [](const ChartBar& bar) { return bar.values.front(); });
        bars.resize(most_bars);
        std::ranges::sort(bars, {}, &ChartBar::row);
    }
    return bars;
}

} // namespace tdkt::reporting
