#pragma once

#include "tdkt/date.hpp"

#include <string>
#include <vector>

/// Writing workbooks; the only folder that knows libxlsxwriter.
namespace tdkt::workbook_out {

struct BlankColumn {
    std::string heading;
    int width = 10;                   // in characters
    bool text = false;                // what is typed stays as it is
    std::vector<std::string> choices; // offered in a drop-down list
    bool several = false;             // other values than the choices are warned of, not refused
};

/// A list to be filled in: lines above the headings, the headings, nothing below.
struct BlankList {
    std::string sheet;
    std::string lists_sheet; // holds the choices
    std::vector<std::string> lines;
    std::vector<BlankColumn> columns;
    Date made{}; // stands in the properties of the document
};

/// The bytes of an XLSX workbook; the same list gives the same bytes. Throws SystemError if it cannot be
/// made.
[[nodiscard]] std::string to_xlsx(const BlankList& list);

} // namespace tdkt::workbook_out
