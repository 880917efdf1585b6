#pragma once

#include <string>
#include <string_view>

/// XML and HTML.
namespace tdkt::cli {

/// The text as it stands in an element or an attribute; what no XML may hold becomes a question mark.
[[nodiscard]] std::string in_markup(std::string_view text);

} // namespace tdkt::cli
