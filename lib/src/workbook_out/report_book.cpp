#include "reporting/cell_text.hpp"
#include "reporting/paper.hpp"
#include "tdkt/report.hpp"
#include "tdkt/text.hpp"
#include "workbook_out/memory_file.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>
#include <xlsxwriter.h>

namespace tdkt::workbook_out {

namespace {

using reporting::HeadCell;
using reporting::PaperColumn;
using reporting::PaperTable;

constexpr std::size_t upright_columns = 9; // more of them lie across
constexpr std::size_t longest_sheet_name = 31;

lxw_row_t row_number(std::size_t number) {
    return static_cast<lxw_row_t>(number);
}

lxw_col_t column_number(std::size_t number) {
    return static_cast<lxw_col_t>(number);
}

void require(lxw_error error) {
    if (error != LXW_NO_ERROR) {
        fail(lxw_strerror(error));
    }
}

/// What a cell looks like.
enum class Look { title, under, line, head, letter, label, code, text, whole, decimal, note, signer };

class Formats {
public:
    explicit Formats(lxw_workbook* book) : book_(book) {}

    lxw_format* of(Look look, RowRole role = RowRole::plain, int level = 0) {
        lxw_format*& format = formats_[{look, role, level}];
        if (format == nullptr) {
            format = made(look, role, level);
        }
        return format;
    }

private:
    static bool in_table(Look look) {
        return look != Look::title && look != Look::under && look != Look::line && look != Look::note &&
               look != Look::signer;
    }

    lxw_format* made(Look look, RowRole role, int level) {
        lxw_format* const format = workbook_add_format(book_);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, look == Look::title ? 14 : 11);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (look != Look::line) {
            format_set_text_wrap(format);
        }
        if (in_table(look)) {
            format_set_border(format, LXW_BORDER_THIN);
        }
        if (look == Look::title || look == Look::under || look == Look::head || look == Look::letter ||
            look == Look::code || look == Look::signer) {
            format_set_align(format, LXW_ALIGN_CENTER);
        }
        if (look == Look::title || look == Look::head || role == RowRole::total || role == RowRole::heading) {
            format_set_bold(format);
        }
        if (look == Look::under || look == Look::letter || look == Look::note || role == RowRole::part) {
            format_set_italic(format);
        }
        if (look == Look::head) {
            format_set_bg_color(format, 0xEEF2F6);
        }
        if (look == Look::whole) {
            format_set_num_format(format, "#,##0");
        }
        if (look == Look::decimal) {
            format_set_num_format(format, "#,##0.0##");
        }
        if (look == Look::label && level > 0) {
            format_set_indent(format, static_cast<uint8_t>(level));
        }
        return format;
    }

    lxw_workbook* book_;
    std::map<std::tuple<Look, RowRole, int>, lxw_format*> formats_ = {};
};

/// One table with what stands around it, on a sheet of its own.
class SheetWriter {
public:
    SheetWriter(lxw_workbook* book, lxw_worksheet* sheet, const std::string& name, Formats& formats,
                const Report& report, const Table& table)
        : book_(book),
          sheet_(sheet),
          name_(name),
          formats_(formats),
          report_(report),
          table_(table),
          paper_(reporting::on_paper(table)),
          last_column_(std::max<std::size_t>(paper_.columns.size(), 2) - 1) {}

    void write(bool with_foot) {
        set_widths();
        write_top();
        write_head();
        write_rows();
        if (with_foot) {
            write_foot();
        }
        write_chart();
        set_up_print();
    }

private:
    void across(const std::string& text, Look look, std::size_t first, std::size_t last) {
        if (first < last) {
            require(worksheet_merge_range(sheet_, row_number(row_), column_number(first), row_number(row_),
                                          column_number(last), text.c_str(), formats_.of(look)));
        } else {
            string(row_, first, text, formats_.of(look));
        }
    }

    void string(std::size_t row, std::size_t column, const std::string& text, lxw_format* format) {
        require(worksheet_write_string(sheet_, row_number(row), column_number(column), text.c_str(), format));
    }

    // The label has the room it needs, figures that of eight digits or of a heading's longest word.
    void set_widths() {
        for (std::size_t i = 0; i < paper_.columns.size(); ++i) {
            std::size_t width = 6;
            for (std::string_view rest = paper_.columns[i].title; !rest.empty();) {
                const std::size_t end = std::min(rest.find(' '), rest.size());
                width = std::max(width, text::display_width(rest.substr(0, end)) + 2);
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            for (const Cell& cell : paper_.columns[i].cells) {
                const std::size_t longest = paper_.columns[i].figures ? 16 : 46;
                width = std::max(
                    width,
                    std::min(longest,
                             text::display_width(reporting::to_text(cell, NumberStyle::vietnamese)) + 2));
            }
            worksheet_set_column(sheet_, column_number(i), column_number(i), static_cast<double>(width),
                                 nullptr);
            widths_.push_back(width);
        }
    }

    // Lines that a text takes in joined cells, whose height no program finds by itself.
    [[nodiscard]] std::size_t lines_of(const std::string& text, std::size_t first, std::size_t last) const {
        std::size_t width = 0;
        for (std::size_t i = first; i <= last && i < widths_.size(); ++i) {
            width += widths_[i];
        }
        return (text::display_width(text) + width) / std::max<std::size_t>(width, 1);
    }

    void set_height(std::size_t row, std::size_t lines) {
        constexpr double line_height = 15;
        require(worksheet_set_row(sheet_, row_number(row), line_height * static_cast<double>(lines) + 3,
                                  nullptr));
    }

    // On paper the lines of the head stand on both sides.
    void write_top() {
        const std::size_t lines = std::max(report_.head.size(), report_.head_right.size());
        const std::size_t right = std::max<std::size_t>(paper_.lead, last_column_ / 2);
        for (std::size_t i = 0; i < lines; ++i) {
            if (i < report_.head.size()) {
                string(row_, 0, report_.head[i], formats_.of(Look::line));
            }
            if (i < report_.head_right.size()) {
                string(row_, right, report_.head_right[i], formats_.of(Look::line));
            }
            ++row_;
        }
        row_ += lines > 0 ? 1 : 0;
        set_height(row_, table_.title == report_.title ? 2 : 3);
        across(table_.title == report_.title ? report_.title : report_.title + "\n" + table_.title,
               Look::title, 0, last_column_);
        ++row_;
        for (const std::string& line : report_.subtitle) {
            across(line, Look::under, 0, last_column_);
            ++row_;
        }
        ++row_;
    }

    void write_head() {
        const std::size_t top = row_;
        for (const HeadCell& cell : paper_.head) {
            const std::size_t first = top + cell.line;
            const std::size_t last = first + cell.lines - 1;
            if (cell.lines == 1 && cell.columns == 1) {
                string(first, cell.column, cell.text, formats_.of(Look::head));
            } else {
                require(worksheet_merge_range(sheet_, row_number(first), column_number(cell.column),
                                              row_number(last), column_number(cell.column + cell.columns - 1),
                                              cell.text.c_str(), formats_.of(Look::head)));
            }
        }
        row_ += paper_.head_lines;
        std::vector<std::size_t> heights(paper_.head_lines, 1);
        for (const HeadCell& cell : paper_.head) {
            const std::size_t lines = lines_of(cell.text, cell.column, cell.column + cell.columns - 1);
            for (std::size_t line = cell.line; line < cell.line + cell.lines; ++line) {
                heights[line] = std::max(heights[line], (lines + cell.lines - 1) / cell.lines);
            }
        }
        for (std::size_t line = 0; line < paper_.head_lines; ++line) {
            set_height(top + line, heights[line]);
        }
        if (paper_.letters) {
            for (std::size_t i = 0; i < paper_.columns.size(); ++i) {
                string(row_, i, paper_.columns[i].letter, formats_.of(Look::letter));
            }
            ++row_;
        }
        worksheet_freeze_panes(sheet_, row_number(row_), column_number(paper_.lead));
        worksheet_repeat_rows(sheet_, row_number(top), row_number(row_ - 1));
        first_row_ = row_;
    }

    void write_rows() {
        for (std::size_t i = 0; i < table_.rows.size(); ++i, ++row_) {
            const TableRow& row = table_.rows[i];
            if (row.role == RowRole::heading) {
                require(worksheet_merge_range(sheet_, row_number(row_), 0, row_number(row_),
                                              column_number(last_column_), row.label.c_str(),
                                              formats_.of(Look::label, row.role)));
                continue;
            }
            std::size_t lines = 1;
            for (std::size_t column = 0; column < paper_.columns.size(); ++column) {
                const std::string text =
                    reporting::to_text(paper_.columns[column].cells[i], NumberStyle::vietnamese);
                lines = std::max(
                    lines,
                    lines_of(text +
                                 std::string(column == 0 ? 2 * static_cast<std::size_t>(row.level) : 0, ' '),
                             column, column));
                write_cell(row, i, column);
            }
            if (lines > 1) {
                set_height(row_, lines);
            }
        }
    }

    void write_cell(const TableRow& row, std::size_t index, std::size_t column) {
        const Cell& cell = paper_.columns[column].cells[index];
        const lxw_row_t at = row_number(row_);
        const lxw_col_t in = column_number(column);
        if (const auto* const whole = std::get_if<std::int64_t>(&cell)) {
            require(worksheet_write_number(sheet_, at, in, static_cast<double>(*whole),
                                           formats_.of(Look::whole, row.role)));
        } else if (const auto* const decimal = std::get_if<Decimal>(&cell)) {
            require(worksheet_write_number(sheet_, at, in, static_cast<double>(decimal->milli()) / 1000,
                                           formats_.of(Look::decimal, row.role)));
        } else if (const auto* const text = std::get_if<std::string>(&cell)) {
            const bool label = column == 0 && paper_.lead > 0;
            const Look look = label ? Look::label : column < paper_.lead ? Look::code : Look::text;
            string(row_, column, *text, formats_.of(look, row.role, label ? row.level : 0));
        } else {
            require(worksheet_write_blank(sheet_, at, in, formats_.of(Look::text, row.role)));
        }
    }

    void write_foot() {
        ++row_;
        for (const std::string& note : report_.notes) {
            set_height(row_, lines_of(note, 0, last_column_));
            across("* " + note, Look::note, 0, last_column_);
            ++row_;
        }
        if (!report_.date_line.empty()) {
            ++row_;
            across(report_.date_line, Look::under, last_column_ / 2, last_column_);
            ++row_;
        }
        const std::size_t half = last_column_ / 2;
        if (report_.signatures.size() == 2 && half > 0) {
            require(worksheet_set_row(sheet_, row_number(row_), 34, nullptr));
            across(report_.signatures[0], Look::signer, 0, half - 1);
            across(report_.signatures[1], Look::signer, half, last_column_);
            ++row_;
        }
    }

    // The program draws it from the cells themselves.
    void write_chart() {
        const std::vector<reporting::ChartBar> bars = reporting::chart_of(table_);
        if (bars.size() < 2) {
            return;
        }
        lxw_chart* const chart = workbook_add_chart(book_, LXW_CHART_BAR);
        const std::size_t first = first_row_ + bars.front().row;
        const std::size_t last = first_row_ + bars.back().row;
        for (const std::string& key : table_.chart) {
            const std::string& title = std::ranges::find(table_.columns, key, &TableColumn::key)->title;
            const auto column = std::ranges::find(paper_.columns, title, &PaperColumn::title);
            const auto in = column_number(static_cast<std::size_t>(column - paper_.columns.begin()));
            lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name_.c_str(), row_number(first), 0, row_number(last), 0);
            chart_series_set_values(series, name_.c_str(), row_number(first), in, row_number(last), in);
            chart_series_set_name(series, title.c_str());
        }
        chart_title_set_name(chart, table_.title.c_str());
        chart_axis_set_reverse(chart->y_axis);
        lxw_chart_options options{};
        options.x_scale = 1.4;
        options.y_scale = 1.3 + static_cast<double>(bars.size()) / 15;
        require(worksheet_insert_chart_opt(sheet_, row_number(row_ + 1), 0, chart, &options));
    }

    void set_up_print() {
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(sheet_, a4);
        if (paper_.columns.size() > upright_columns) {
            worksheet_set_landscape(sheet_);
        }
        worksheet_fit_to_pages(sheet_, 1, 0);
        worksheet_set_margins(sheet_, 0.5, 0.5, 0.6, 0.6);
        worksheet_set_footer(sheet_, "&C&P/&N");
    }

    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    const std::string& name_;
    Formats& formats_;
    const Report& report_;
    const Table& table_;
    PaperTable paper_;
    std::size_t last_column_;
    std::size_t row_ = 0;
    std::size_t first_row_ = 0;
    std::vector<std::size_t> widths_ = {};
};

/// A workbook under way; what the library gave is freed when it is closed.
class Book {
public:
    Book(const Report& report, const std::string& path) : report_(report), book_(workbook_new(path.c_str())) {
        if (book_ == nullptr) {
            fail("workbook_new");
        }
    }

    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    Book(Book&&) = delete;
    Book& operator=(Book&&) = delete;

    ~Book() {
        if (book_ != nullptr) {
            workbook_close(book_);
        }
    }

    void write() {
        set_properties();
        Formats formats(book_);
        for (const Table& table : report_.tables) {
            const std::string name = sheet_name(table);
            lxw_worksheet* const sheet = workbook_add_worksheet(book_, name.c_str());
            if (sheet == nullptr) {
                fail("workbook_add_worksheet");
            }
            SheetWriter(book_, sheet, name, formats, report_, table).write(&table == &report_.tables.back());
        }
        require(workbook_close(std::exchange(book_, nullptr)));
    }

private:
    void set_properties() {
        title_ = report_.title;
        lxw_doc_properties properties{};
        properties.title = title_.data();
        properties.created = std::chrono::duration_cast<std::chrono::seconds>(
                                 std::chrono::sys_days{report_.made}.time_since_epoch())
                                 .count();
        workbook_set_properties(book_, &properties);
    }

    // What a sheet may be called is short; two of one name are told apart by a number.
    std::string sheet_name(const Table& table) {
        std::string name = table.table;
        std::ranges::replace_if(
            name, [](char c) { return std::string_view("[]:*?/\\'").find(c) != std::string_view::npos; },
            '-');
        name = name.substr(0, longest_sheet_name - 3);
        std::string unique = name;
        for (int number = 2; !names_.insert(unique).second; ++number) {
            unique = fmt::format("{} {}", name, number);
        }
        return unique;
    }

    const Report& report_;
    lxw_workbook* book_;
    std::string title_ = {};
    std::set<std::string> names_ = {};
};

} // namespace

} // namespace tdkt::workbook_out

namespace tdkt {

void render_xlsx(std::ostream& out, const Report& report) {
    const workbook_out::MemoryFile file;
    workbook_out::Book(report, file.path()).write();
    out << file.content();
}

} // namespace tdkt
