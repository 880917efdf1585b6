#pragma once

#include "tdkt/date.hpp"
#include "workbook_out/memory_file.hpp"

#include <string>

#include <xlsxwriter.h>

namespace tdkt::workbook_out {

/// Throws SystemError if a call of the library failed.
void require(lxw_error error);

/// A workbook under way. What the library gave (sheets, formats, charts) belongs to it and goes with it.
class Book {
public:
    /// `made` is the day that the file says, so that the same content makes the same bytes.
    Book(std::string title, Date made);
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    Book(Book&&) = delete;
    Book& operator=(Book&&) = delete;
    ~Book();

    [[nodiscard]] lxw_workbook* get() { return book_; }

    [[nodiscard]] lxw_worksheet* add_sheet(const std::string& name);

    /// The bytes of the workbook, to which nothing can be added then.
    [[nodiscard]] std::string finish();

private:
    std::string title_;
    MemoryFile file_;
    lxw_workbook* book_;
};

} // namespace tdkt::workbook_out
