#pragma once

#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/export.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// One model for everything that is shown as a table, and its renderers. The words in it are finished text:
/// reports are in Vietnamese whatever the language of the messages, lists in the language of whoever fills
/// them.
namespace tdkt {

/// A figure, a text, or nothing. Nothing is not zero: a cell that cannot hold a value on paper stays empty.
using Cell = std::variant<std::monostate, std::int64_t, Decimal, std::string>;

[[nodiscard]] inline bool is_empty(const Cell& cell) {
    return std::holds_alternative<std::monostate>(cell);
}

/// A column: its key is stable and for machines, its title for people.
struct TableColumn {
    std::string key;
    std::string title;
    /// Headings that stand above the title, outermost first; neighbours with the same ones share them.
    std::vector<std::string> group = {};
    /// What the letter row of a state form says under the heading: `1`, `1 = (2+3)`. Empty on other tables.
    std::string letter = {};
    /// Follows from other columns, as a sum, a difference or a share does: no part of tidy output.
    bool total = false;
    /// Left out on a terminal while it holds no figure but zero: a form's column for an award that nobody
    /// received.
    bool optional = false;
};

/// What a row is to the others. Only plain rows and parts go into tidy output.
enum class RowRole {
    plain,
    total,   ///< adds up other rows
    part,    ///< some of another row ("trong đó"), never added
    heading, ///< has a label and no figures
};

struct TableRow {
    std::string code = {};
    std::string label = {};
    std::vector<Cell> cells = {}; ///< one for each column of the table, in its order; a heading may have none
    RowRole role = RowRole::plain;
    int level = 0; ///< indentation of the label
    std::string section =
        {}; ///< the division to which the row belongs, where a table divides the same figures in several ways
};

/// Bars under each other in the order of the list, for what no column says by itself.
struct Chart {
    struct Line {
        std::string label;
        std::vector<Decimal> values; ///< one bar each; those below zero go to the left
        std::string note = {};       ///< stands after the last bar
    };

    std::string title;
    std::vector<std::string> series = {}; ///< what the bars of a line are, where there are several
    std::vector<Line> lines = {};
};

/// Rows under columns. With `label_title` every row opens with its label and, with `code_title`, its code;
/// without them the table is a plain list and the cells are all there is.
struct Table {
    std::string table = {}; ///< the key
    std::string title = {};
    std::string label_title = {};
    std::string code_title = {};
    std::vector<TableColumn> columns = {};
    std::vector<TableRow> rows = {};
    std::string label_letter = {};
    std::string code_letter = {};
    std::vector<std::string> chart =
        {}; ///< keys of columns that are drawn as bars where there is room for a chart
    std::vector<Chart> charts = {}; ///< drawn in HTML only

    /// The cell of the row with this code under the column with this key; throws NotFound if there is no such
    /// row or column.
    [[nodiscard]] TDKT_EXPORT const Cell& at(std::string_view row, std::string_view column) const;
};

/// A cell as people name it: the numbers of its row and its column, `14:7/person`.
struct CellName {
    std::string row;
    std::string column;
};

/// Tables with what stands around them on paper.
struct Report {
    std::string report; ///< the key: `year-end`, `form`, `cluster`, `campaign`
    std::string title;
    int year = 0;
    std::vector<std::string> head =
        {}; ///< lines above the title, on the left of paper: number of the form, circular
    std::vector<std::string> head_right = {}; ///< on its right: who reports to whom
    std::vector<std::string> subtitle = {};   ///< lines below it: year, unit of measure
    std::vector<Table> tables = {};
    std::vector<std::string> notes = {};
    std::string date_line = {}; ///< place and date, to be filled in by hand
    Date made = {};             ///< stands in the properties of a workbook
    std::vector<std::string> signatures =
        {}; ///< who signs, from left to right; a line break before what follows
};

/// `1.234,5` as Vietnamese offices write it, or `1234.5` as machines do.
enum class NumberStyle { vietnamese, plain };

struct TextOptions {
    std::size_t width = 0; ///< of the terminal; wider tables are folded into blocks. 0: as wide as it comes
    NumberStyle numbers = NumberStyle::vietnamese;
    bool bold = false; ///< headings and totals in bold, by terminal escapes
};

/// For people at a terminal: columns aligned by display width, figures to the right, long texts wrapped, wide
/// tables folded.
TDKT_EXPORT void render_text(std::ostream& out, const Report& report, const TextOptions& options);
TDKT_EXPORT void render_text(std::ostream& out, const Table& table, const TextOptions& options);

/// RFC 4180 with the columns' keys as headings (`label` and `code` for the row) and line feeds as ends of
/// lines. Several tables follow each other, an empty line between them, each under a line with its key and
/// title.
TDKT_EXPORT void render_csv(std::ostream& out, const Report& report);
TDKT_EXPORT void render_csv(std::ostream& out, const Table& table);

/// CSV with one figure a line: report,year,table,section,row,label,column,value. No totals, no empty cells,
/// so that what belongs to one section adds up to the truth.
TDKT_EXPORT void render_tidy(std::ostream& out, const Report& report);

/// The document `tdkt.report/1`.
TDKT_EXPORT void render_json(std::ostream& out, const Report& report);

/// One file that needs no other, for the screen and for A4: headings are repeated on every page, charts are
/// drawn in it.
TDKT_EXPORT void render_html(std::ostream& out, const Report& report);

/// A workbook with one sheet a table: joined headings that stay in sight, figures as numbers, no formulas,
/// ready to print. The same report gives the same bytes. Throws SystemError.
TDKT_EXPORT void render_xlsx(std::ostream& out, const Report& report);

/// A text document for Word and LibreOffice (DOCX): headings repeated on every page, no charts. The same
/// report gives the same bytes. Throws SystemError.
TDKT_EXPORT void render_docx(std::ostream& out, const Report& report);

/// CSV as a spreadsheet program in Vietnamese opens it with a double click: the mark of UTF-8, semicolons,
/// titles for people and line ends as there. A text that the program would take for a formula is disarmed by
/// an apostrophe.
TDKT_EXPORT void render_excel_csv(std::ostream& out, const Report& report);

} // namespace tdkt
