#include "workbook_out/book.hpp"

#include <chrono>
#include <utility>

namespace tdkt::workbook_out {

void require(lxw_error error) {
    if (error != LXW_NO_ERROR) {
        fail(lxw_strerror(error));
    }
}

Book::Book(std::string title, Date made)
    : title_(std::move(title)), book_(workbook_new(file_.path().c_str())) {
    if (book_ == nullptr) {
        fail("workbook_new");
    }
    lxw_doc_properties properties{};
    properties.title = title_.empty() ? nullptr : title_.data();
    properties.created =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::sys_days{made}.time_since_epoch())
            .count();
    workbook_set_properties(book_, &properties);
}

Book::~Book() {
    if (book_ != nullptr) {
        workbook_close(book_);
    }
}

lxw_worksheet* Book::add_sheet(const std::string& name) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book_, name.c_str());
    if (sheet == nullptr) {
        fail("workbook_add_worksheet");
    }
    return sheet;
}

std::string Book::finish() {
    require(workbook_close(std::exchange(book_, nullptr)));
    return file_.content();
}

} // namespace tdkt::workbook_out
