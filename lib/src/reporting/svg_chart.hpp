#pragma once

#include "tdkt/report.hpp"

#include <iosfwd>
#include <string>
#include <string_view>

/// Charts as pictures within HTML, which need nothing else.
namespace tdkt::reporting {

/// What no XML may hold is no text of ours; the rest stands for itself.
[[nodiscard]] std::string escaped(std::string_view text);

/// Bars from left to right, one a value, under each other.
void write_svg(std::ostream& out, const Chart& chart);

} // namespace tdkt::reporting
