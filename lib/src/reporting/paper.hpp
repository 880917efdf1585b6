#pragma once

#include "tdkt/report.hpp"

#include <cstddef>
#include <string>
#include <vector>

/// A table as it stands on paper and in a workbook: a heading of several lines with joined cells, a letter
/// row, rows of figures. What writes HTML and workbooks has this in common.
namespace tdkt::reporting {

struct PaperColumn {
    std::vector<std::string> group = {};
    std::string title;
    std::string letter = {};
    bool figures = false;         ///< to the right
    std::vector<Cell> cells = {}; ///< one a row
};

/// A cell of the heading over so many lines and columns.
struct HeadCell {
    std::size_t line = 0;
    std::size_t column = 0;
    std::size_t lines = 1;
    std::size_t columns = 1;
    std::string text = {};
};

struct PaperTable {
    std::vector<PaperColumn> columns = {}; ///< label and code first, where the table has them
    std::size_t lead = 0;                  ///< how many columns come before the values
    std::size_t head_lines = 1;
    std::vector<HeadCell> head = {}; ///< line by line, from left to right
    bool letters = false;            ///< has a letter row
};

/// Optional columns without any figure but zero are left out, as on a terminal.
[[nodiscard]] PaperTable on_paper(const Table& table);

/// Whether it has more columns than an upright page takes.
[[nodiscard]] bool lies_across(const PaperTable& paper);

/// How many letters a column has to take at least for no word and no figure to break, and how many it would
/// best have: a label the room it needs, a figure no more than the least.
struct ColumnWidth {
    std::size_t least = 0;
    std::size_t best = 0;
};

[[nodiscard]] std::vector<ColumnWidth> widths_of(const PaperTable& paper);

/// The values of one column for a chart: those of the rows that are no totals, headings or parts.
struct ChartBar {
    std::size_t row = 0;
    std::string label;
    std::vector<Decimal> values; ///< one for each charted column
};

/// At most so many bars, those of the greatest values; in the order of the table.
[[nodiscard]] std::vector<ChartBar> chart_of(const Table& table);

} // namespace tdkt::reporting
