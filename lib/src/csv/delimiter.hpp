#pragma once

#include <optional>
#include <string_view>

namespace tdkt::csv {

/// The delimiter that Excel's first line `sep=;` names, or nothing if the text does not begin with such a
/// line.
[[nodiscard]] std::optional<char> declared_delimiter(std::string_view text);

/// Comma, semicolon, tab or bar: the one by which most records of a sample have the same number of cells, and
/// among equals the one that gives more cells. Decimal commas and commas in sentences lose against a
/// delimiter that every row has.
[[nodiscard]] char detect_delimiter(std::string_view sample);

} // namespace tdkt::csv
