#include "workbook_out/blank_list.hpp"

#include "workbook_out/memory_file.hpp"

#include <utility>

#include <fmt/format.h>
#include <xlsxwriter.h>

namespace tdkt::workbook_out {

namespace {

constexpr lxw_row_t rows_to_fill = 5000;

/// A workbook under way; what the library gave is freed when it is closed.
class Writer {
public:
    Writer(const BlankList& list, const std::string& path) : list_(list), book_(workbook_new(path.c_str())) {
        if (book_ == nullptr) {
            fail("workbook_new");
        }
    }

    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    Writer(Writer&&) = delete;
    Writer& operator=(Writer&&) = delete;

    ~Writer() {
        if (book_ != nullptr) {
            workbook_close(book_);
        }
    }

    void write() {
        date();
        lxw_worksheet* const sheet = workbook_add_worksheet(book_, list_.sheet.c_str());
        lists_ = workbook_add_worksheet(book_, list_.lists_sheet.c_str());
        lxw_format* const bold = workbook_add_format(book_);
        format_set_bold(bold);
        lxw_format* const heading = workbook_add_format(book_);
        format_set_bold(heading);
        format_set_text_wrap(heading);
        format_set_border(heading, LXW_BORDER_THIN);
        format_set_align(heading, LXW_ALIGN_CENTER);
        format_set_align(heading, LXW_ALIGN_VERTICAL_CENTER);
        text_ = workbook_add_format(book_);
        format_set_num_format(text_, "@");

        lxw_row_t row = 0;
        for (const std::string& line : list_.lines) {
            worksheet_write_string(sheet, row, 0, line.c_str(), row == 0 ? bold : nullptr);
            ++row;
        }
        lxw_col_t column = 0;
        for (const BlankColumn& one : list_.columns) {
            worksheet_set_column(sheet, column, column, one.width, one.text ? text_ : nullptr);
            worksheet_write_string(sheet, row, column, one.heading.c_str(), heading);
            if (!one.choices.empty()) {
                offer(sheet, row + 1, column, one, bold);
            }
            ++column;
        }
        worksheet_freeze_panes(sheet, row + 1, 0);
        finish();
    }

private:
    void date() {
        lxw_doc_properties properties{};
        properties.created = std::chrono::duration_cast<std::chrono::seconds>(
                                 std::chrono::sys_days{list_.made}.time_since_epoch())
                                 .count();
        workbook_set_properties(book_, &properties);
    }

    // The choices stand on the other sheet: within the cell's rule they could have 255 characters at most.
    void offer(lxw_worksheet* sheet, lxw_row_t first_row, lxw_col_t column, const BlankColumn& one,
               lxw_format* bold) {
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
        if (worksheet_data_validation_range(sheet, first_row, column, first_row + rows_to_fill - 1, column,
                                            &rule) != LXW_NO_ERROR) {
            fail("data_validation");
        }
        ++next_list_;
    }

    void finish() {
        const lxw_error error = workbook_close(std::exchange(book_, nullptr));
        if (error != LXW_NO_ERROR) {
            fail(lxw_strerror(error));
        }
    }

    const BlankList& list_;
    lxw_workbook* book_;
    lxw_worksheet* lists_ = nullptr;
    lxw_format* text_ = nullptr;
    lxw_col_t next_list_ = 0;
};

} // namespace

std::string to_xlsx(const BlankList& list) {
    const MemoryFile file;
    Writer(list, file.path()).write();
    return file.content();
}

} // namespace tdkt::workbook_out
