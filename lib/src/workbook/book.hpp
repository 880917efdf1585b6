#pragma once

#include "workbook/archive.hpp"
#include "workbook/format.hpp"
#include "workbook/reader.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an XLSX workbook says of itself beside its cells.
namespace tdkt::workbook {

/// Whether a namespace is that of sheets, in the usual or in the strict form of the standard.
[[nodiscard]] bool is_of_sheets(std::string_view space);

/// Its sheets in the order of their tabs, and the names of the parts that it is made of.
struct Book {
    std::vector<Tab> tabs;
    std::vector<std::string> sheets; // the part of each tab
    std::optional<std::string> strings;
    std::optional<std::string> styles;
    bool from_1904 = false; // dates are counted from that year on
};

/// Throws InputError if the archive holds something else than an XLSX workbook.
[[nodiscard]] Book read_book(const Archive& archive);

/// The number formats of the styles, in their order.
[[nodiscard]] std::vector<Format> read_formats(Part styles);

} // namespace tdkt::workbook
