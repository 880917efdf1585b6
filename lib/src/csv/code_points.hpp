#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Single characters of text that is known to be UTF-8.
namespace tdkt::csv {

/// The character at a place, which moves behind it.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = [&] { return static_cast<char32_t>(static_cast<unsigned char>(text[at++])); };
    const auto more = [&](char32_t c) { return c << 6U | (byte() & 0x3FU); };
    const char32_t lead = byte();
    if (lead < 0x80) {
        return lead;
    }
    if (lead < 0xE0) {
        return more(lead & 0x1FU);
    }
    const bool three = lead < 0xF0;
    const char32_t c = more(more(lead & (three ? 0x0FU : 0x07U)));
    return three ? c : more(c);
}

inline void append(char32_t c, std::string& text) {
    const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | c >> 6U);
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3FU));
        put(0x80U | (c >> 6U & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

inline std::u32string code_points(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        points += next_code_point(text, at);
    }
    return points;
}

inline std::string to_utf8(std::u32string_view points) {
    std::string text;
    text.reserve(2 * points.size());
    for (const char32_t c : points) {
        append(c, text);
    }
    return text;
}

inline constexpr char32_t soft_hyphen = 0xAD;

/// Characters that nobody sees.
constexpr bool is_without_width(char32_t c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

inline bool is_ascii_capital(char32_t c) {
    return c >= U'A' && c <= U'Z';
}

inline bool is_ascii_letter(char32_t c) {
    return is_ascii_capital(c) || (c >= U'a' && c <= U'z');
}

} // namespace tdkt::csv
