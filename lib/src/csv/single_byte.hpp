#pragma once

#include "tdkt/encoding.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

/// Encodings of one byte a character.
namespace tdkt::csv {

/// What each byte is in UTF-8; those of TCVN3 and VNI are the letters that the fonts show as others, as they
/// are in Latin-1. Empty: the byte stands for nothing.
using ByteTable = std::array<std::string, 256>;

[[nodiscard]] ByteTable byte_table(Encoding encoding);

/// The evidence of bytes that are no UTF-8.
struct ByteEvidence {
    std::vector<Encoding> candidates; ///< none: no text; several: they cannot be told apart
    Decoding decoding;                ///< of the first
};

[[nodiscard]] ByteEvidence judge_bytes(std::string_view bytes);

} // namespace tdkt::csv
