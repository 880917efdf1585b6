#pragma once

#include "tdkt/export.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What a program that shows Vietnamese text to people needs of it.
namespace tdkt::text {

/// The number of columns that a terminal gives to the text.
[[nodiscard]] TDKT_EXPORT std::size_t display_width(std::string_view text);

/// The candidate nearest to the word, whatever its case, marks and punctuation, if it is near enough to be
/// meant.
[[nodiscard]] TDKT_EXPORT std::optional<std::string> nearest(std::string_view word,
                                                             const std::vector<std::string>& candidates);

/// The SHA-256 of some bytes as 64 hexadecimal digits.
[[nodiscard]] TDKT_EXPORT std::string fingerprint(std::string_view bytes);

} // namespace tdkt::text
