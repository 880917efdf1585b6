#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Bytes to UTF-8, piece by piece. A piece may end within a character.
namespace tdkt::csv {

enum class Encoding { utf8, utf16_le, utf16_be };

/// As people write it: UTF-8, UTF-16LE, UTF-16BE.
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
};

/// Checks that the bytes are UTF-8 and hold no NUL.
[[nodiscard]] Decoded check_utf8(std::string_view bytes);

/// Appends UTF-16 to a text as UTF-8.
[[nodiscard]] Decoded append_utf16(std::string_view bytes, Encoding encoding, std::string& text);

} // namespace tdkt::csv
