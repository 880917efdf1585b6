#pragma once

#include "tdkt/encoding.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

/// Text whose letters are not what they seem: one file for each way in which that comes about. Positions stay
/// those of the file, for only the text of single cells is read anew.
namespace tdkt::csv {

/// The ways in which the letters of a cell can be read, beside as they stand.
inline constexpr std::array readings{Encoding::tcvn3, Encoding::vni, Encoding::utf8_twice};

/// The text of a cell in NFC; nothing if it holds letters that cannot come from this encoding.
[[nodiscard]] std::optional<std::string> read_as(Encoding encoding, std::string_view cell);

[[nodiscard]] std::optional<std::string> read_tcvn3(std::string_view cell);
[[nodiscard]] std::optional<std::string> read_vni(std::string_view cell);
[[nodiscard]] std::optional<std::string> read_utf8_twice(std::string_view cell);

/// Spaces, dashes, quotes and currency of Unicode: they may stand in text of any font.
[[nodiscard]] constexpr bool is_common_sign(char32_t c) {
    return (c >= 0x2000 && c <= 0x206F) || c == 0x20AB || c == 0xFEFF || c == 0x2026;
}

} // namespace tdkt::csv
