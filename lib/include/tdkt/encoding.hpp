#pragma once

#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <vector>

namespace tdkt {

/// How the letters of a file are written. TCVN3 (ABC) and VNI are fonts that show Vietnamese letters in the
/// place of others: as bytes, or as those other letters in a file in UTF-8 or UTF-16. `utf8_twice` is UTF-8
/// that was read as windows-1252 and saved as UTF-8 again.
enum class Encoding { utf8, utf16_le, utf16_be, windows_1258, viscii, tcvn3, vni, utf8_twice };

template <>
inline constexpr auto words<Encoding> =
    word_list("utf-8", "utf-16le", "utf-16be", "windows-1258", "viscii", "tcvn3", "vni", "utf-8-twice");

/// What was read as something else than it seems to be, and why.
struct Decoding {
    Encoding encoding = Encoding::utf8;
    std::vector<int> columns; ///< from 1 on; none: the file as a whole
    std::int64_t cells = 0;   ///< so read
    std::int64_t tried = 0;   ///< words with marks that were tried
    std::int64_t fitting = 0; ///< of them Vietnamese syllables when so read
};

} // namespace tdkt
