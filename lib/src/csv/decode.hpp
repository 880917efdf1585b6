#pragma once

#include "csv/single_byte.hpp"
#include "tdkt/encoding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Bytes to UTF-8, piece by piece. A piece may end within a character.
namespace tdkt::csv {

/// As people write it: UTF-8, UTF-16LE, windows-1258, TCVN3.
[[nodiscard]] std::string_view name_of(Encoding encoding);

/// The encoding of a text that begins with these bytes, and the length of its byte-order mark.
struct Detected {
    Encoding encoding = Encoding::utf8;
    std::size_t mark = 0;
};

[[nodiscard]] Detected detect_encoding(std::string_view beginning);

/// How much of a piece was taken: what is left belongs to a character that the next piece completes. Not
/// `valid`: what follows the taken bytes is no text.
struct Decoded {
    std::size_t taken = 0;
    bool valid = true;
    bool special = false; ///< there are letters that need a second look, see cell_decoder.hpp
};

/// Checks that the bytes are UTF-8 and hold no NUL.
[[nodiscard]] Decoded check_utf8(std::string_view bytes);

/// Appends UTF-16 to a text as UTF-8.
[[nodiscard]] Decoded append_utf16(std::string_view bytes, Encoding encoding, std::string& text);

/// Appends text of one byte a character as UTF-8. A NUL is not valid.
[[nodiscard]] Decoded append_bytes(std::string_view bytes, const ByteTable& table, std::string& text);

} // namespace tdkt::csv
