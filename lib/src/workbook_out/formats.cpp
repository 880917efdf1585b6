#include "workbook_out/formats.hpp"

namespace tdkt::workbook_out {

namespace {

bool in_table(Look look) {
    return look != Look::title && look != Look::under && look != Look::line && look != Look::note &&
           look != Look::signer;
}

} // namespace

lxw_format* Formats::of(Look look, RowRole role, int level) {
    lxw_format*& format = formats_[{look, role, level}];
    if (format == nullptr) {
        format = made(look, role, level);
    }
    return format;
}

lxw_format* Formats::made(Look look, RowRole role, int level) {
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

} // namespace tdkt::workbook_out
