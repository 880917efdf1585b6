#pragma once

#include "reporting/paper.hpp"
#include "tdkt/report.hpp"
#include "workbook_out/formats.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <xlsxwriter.h>

namespace tdkt::workbook_out {

/// One table of a report with what stands around it, on a sheet of its own.
class SheetWriter {
public:
    SheetWriter(lxw_workbook* book, lxw_worksheet* sheet, const std::string& name, Formats& formats,
                const Report& report, const Table& table);

    /// With the report's notes, date and signatures below the table, or without.
    void write(bool with_foot);

private:
    void across(const std::string& text, Look look, std::size_t first, std::size_t last);
    void write_text(std::size_t row, std::size_t column, const std::string& text, lxw_format* format);
    void set_widths();
    [[nodiscard]] std::size_t lines_of(const std::string& text, std::size_t first, std::size_t last) const;
    void set_height(std::size_t row, std::size_t lines);
    void write_top();
    void write_head();
    void write_rows();
    void write_cell(const TableRow& row, std::size_t index, std::size_t column);
    void write_foot();
    void write_chart();
    void set_up_print();

    lxw_workbook* book_;
    lxw_worksheet* sheet_;
    const std::string& name_; // of the sheet
    Formats& formats_;
    const Report& report_;
    const Table& table_;
    reporting::PaperTable paper_;
    std::size_t last_column_;
    std::size_t row_ = 0;
    std::size_t first_row_ = 0;
    std::vector<std::size_t> widths_ = {};
};

} // namespace tdkt::workbook_out
