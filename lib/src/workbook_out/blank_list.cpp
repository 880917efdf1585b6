#include "workbook_out/blank_list.hpp"

#include "workbook_out/book.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

namespace tdkt::workbook_out {

namespace {

constexpr lxw_row_t rows_to_fill = 5000;

/// The list to fill in, and beside it the choices of its cells.
class Writer {
public:
    explicit Writer(const BlankList& list)
        : list_(list),
          book_("", list.made),
          sheet_(book_.add_sheet(list.sheet)),
          lists_(book_.add_sheet(list.lists_sheet)) {}

    [[nodiscard]] std::string write() {
        lxw_format* const bold = workbook_add_format(book_.get());
        format_set_bold(bold);
        lxw_format* const heading = workbook_add_format(book_.get());
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        lxw_format* const text = workbook_add_format(book_.get());
        format_set_num_format(text, "@");

        lxw_row_t row = 0;
        for (const std::string& line : list_.lines) {
            worksheet_write_string(sheet_, row, 0, line.c_str(), row == 0 ? bold : nullptr);
            ++row;
        }
        lxw_col_t column = 0;
        for (const BlankColumn& one : list_.columns) {
            worksheet_set_column(sheet_, column, column, one.width, one.text ? text : nullptr);
            worksheet_write_string(sheet_, row, column, one.heading.c_str(), heading);
            if (!one.choices.empty()) {
                offer(row + 1, column, one, bold);
            }
            ++column;
        }
        worksheet_freeze_panes(sheet_, row + 1, 0);
        return book_.finish();
    }

private:
    // The choices stand on the other sheet: within the cell's rule they could have 255 characters at most.
    void offer(lxw_row_t first_row, lxw_col_t column, const BlankColumn& one, lxw_format* bold) {
        worksheet_write_string(lists_, 0, next_list_, one.heading.c_str(), bold);
        worksheet_set_column(lists_, next_list_, next_list_, one.width, nullptr);
        lxw_row_t row = 0;
        for (const std::string& choice : one.choices) {
            worksheet_write_string(lists_, ++row, next_list_, choice.c_str(), nullptr);
        }
        const auto letter = static_cast<char>('A' + next_list_);
        std::string range = fmt::format("='{}'!${}$2:${}${}", list_.lists_sheet, letter, letter, row + 1);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.data();
        rule.error_type = one.several ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
        require(worksheet_data_validation_range(sheet_, first_row, column, first_row + rows_to_fill - 1,
                                                column, &rule));
        ++next_list_;
    }

    const BlankList& list_;
    Book book_;
    lxw_worksheet* sheet_;
    lxw_worksheet* lists_;
    lxw_col_t next_list_ = 0;
};

} // namespace

std::string to_xlsx(const BlankList& list) {
    return Writer(list).write();
}

} // namespace tdkt::workbook_out
