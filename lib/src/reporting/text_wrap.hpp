#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::reporting {

/// Breaks a text into lines of at most `width` columns, at spaces where it can; a line break in it stays one,
/// and what it is indented by, every line is. At least one line.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// The display width of the longest word.
[[nodiscard]] std::size_t longest_word(std::string_view text);

/// The display width of the longest line.
[[nodiscard]] std::size_t longest_line(std::string_view text);

enum class Align { left, right };

/// The text with spaces up to the width; a longer one as it is.
[[nodiscard]] std::string pad(std::string_view text, std::size_t width, Align align);

} // namespace tdkt::reporting
