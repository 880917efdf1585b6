#include "workbook_out/sheet_writer.hpp"

#include "reporting/cell_text.hpp"
#include "tdkt/text.hpp"
#include "workbook_out/book.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <variant>

namespace tdkt::workbook_out {

namespace {

using reporting::HeadCell;
using reporting::PaperColumn;

lxw_row_t row_number(std::size_t number) {
    return static_cast<lxw_row_t>(number);
}

lxw_col_t column_number(std::size_t number) {
    return static_cast<lxw_col_t>(number);
}

} // namespace

SheetWriter::SheetWriter(lxw_workbook* book, lxw_worksheet* sheet, const std::string& name, Formats& formats,
                         const Report& report, const Table& table)
    : book_(book),
      sheet_(sheet),
      name_(name),
      formats_(formats),
      report_(report),
      table_(table),
      paper_(reporting::on_paper(table)),
      last_column_(std::max<std::size_t>(paper_.columns.size(), 2) - 1) {}

void SheetWriter::write(bool with_foot) {
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

void SheetWriter::across(const std::string& text, Look look, std::size_t first, std::size_t last) {
    if (first < last) {
        require(worksheet_merge_range(sheet_, row_number(row_), column_number(first), row_number(row_),
                                      column_number(last), text.c_str(), formats_.of(look)));
    } else {
        write_text(row_, first, text, formats_.of(look));
    }
}

void SheetWriter::write_text(std::size_t row, std::size_t column, const std::string& text,
                             lxw_format* format) {
    require(worksheet_write_string(sheet_, row_number(row), column_number(column), text.c_str(), format));
}

void SheetWriter::set_widths() {
    for (const reporting::ColumnWidth& column : reporting::widths_of(paper_)) {
        widths_.push_back(std::max<std::size_t>(column.best + 2, 6));
    }
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        worksheet_set_column(sheet_, column_number(i), column_number(i), static_cast<double>(widths_[i]),
                             nullptr);
    }
}

// Lines that a text takes in joined cells, whose height no program finds by itself.
std::size_t SheetWriter::lines_of(const std::string& text, std::size_t first, std::size_t last) const {
    std::size_t width = 0;
    for (std::size_t i = first; i <= last && i < widths_.size(); ++i) {
        width += widths_[i];
    }
    return (text::display_width(text) + width) / std::max<std::size_t>(width, 1);
}

void SheetWriter::set_height(std::size_t row, std::size_t lines) {
    constexpr double line_height = 15;
    require(
        worksheet_set_row(sheet_, row_number(row), line_height * static_cast<double>(lines) + 3, nullptr));
}

// On paper the lines of the head stand on both sides.
void SheetWriter::write_top() {
    const std::size_t lines = std::max(report_.head.size(), report_.head_right.size());
    const std::size_t right = std::max<std::size_t>(paper_.lead, last_column_ / 2);
    for (std::size_t i = 0; i < lines; ++i) {
        if (i < report_.head.size()) {
            write_text(row_, 0, report_.head[i], formats_.of(Look::line));
        }
        if (i < report_.head_right.size()) {
            write_text(row_, right, report_.head_right[i], formats_.of(Look::line));
        }
        ++row_;
    }
    row_ += lines > 0 ? 1 : 0;
    set_height(row_, table_.title == report_.title ? 2 : 3);
    across(table_.title == report_.title ? report_.title : report_.title + "\n" + table_.title, Look::title,
           0, last_column_);
    ++row_;
    for (const std::string& line : report_.subtitle) {
        across(line, Look::under, 0, last_column_);
        ++row_;
    }
    ++row_;
}

void SheetWriter::write_head() {
    const std::size_t top = row_;
    for (const HeadCell& cell : paper_.head) {
        const std::size_t first = top + cell.line;
        const std::size_t last = first + cell.lines - 1;
        if (cell.lines == 1 && cell.columns == 1) {
            write_text(first, cell.column, cell.text, formats_.of(Look::head));
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
            write_text(row_, i, paper_.columns[i].letter, formats_.of(Look::letter));
        }
        ++row_;
    }
    worksheet_freeze_panes(sheet_, row_number(row_), column_number(paper_.lead));
    worksheet_repeat_rows(sheet_, row_number(top), row_number(row_ - 1));
    first_row_ = row_;
}

void SheetWriter::write_rows() {
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
                lines_of(text + std::string(column == 0 ? 2 * static_cast<std::size_t>(row.level) : 0, ' '),
                         column, column));
            write_cell(row, i, column);
        }
        if (lines > 1) {
            set_height(row_, lines);
        }
    }
}

void SheetWriter::write_cell(const TableRow& row, std::size_t index, std::size_t column) {
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
        write_text(row_, column, *text, formats_.of(look, row.role, label ? row.level : 0));
    } else {
        require(worksheet_write_blank(sheet_, at, in, formats_.of(Look::text, row.role)));
    }
}

void SheetWriter::write_foot() {
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
void SheetWriter::write_chart() {
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

void SheetWriter::set_up_print() {
    constexpr uint8_t a4 = 9;
    worksheet_set_paper(sheet_, a4);
    if (reporting::lies_across(paper_)) {
        worksheet_set_landscape(sheet_);
    }
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_margins(sheet_, 0.5, 0.5, 0.6, 0.6);
    worksheet_set_footer(sheet_, "&C&P/&N");
}

} // namespace tdkt::workbook_out
