#include "csv/decode.hpp"

#include <array>
#include <cstdint>
#include <cstring>

namespace tdkt::csv {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
}

// Eight bytes at once: none is above 0x7F and none is NUL.
bool is_plain(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    constexpr std::uint64_t high = 0x8080808080808080U;
    constexpr std::uint64_t ones = 0x0101010101010101U;
    return ((word | (word - ones)) & high) == 0;
}

// The length of the character that begins with this byte, 0 if none does.
std::size_t sequence_length(unsigned lead) {
    if (lead < 0x80) {
        return lead == 0 ? 0 : 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
bool is_second(unsigned lead, unsigned second) {
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return (second & 0xC0U) == 0x80;
    }
}

bool is_sequence(std::string_view bytes, std::size_t at, std::size_t length) {
    if (length > 1 && !is_second(byte_at(bytes, at), byte_at(bytes, at + 1))) {
        return false;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if ((byte_at(bytes, at + i) & 0xC0U) != 0x80) {
            return false;
        }
    }
    return true;
}

std::uint32_t unit_at(std::string_view bytes, std::size_t i, Encoding encoding) {
    const unsigned first = byte_at(bytes, i);
    const unsigned second = byte_at(bytes, i + 1);
    return encoding == Encoding::utf16_le ? second << 8U | first : first << 8U | second;
}

void append(std::uint32_t c, std::string& text) {
    const auto put = [&text](std::uint32_t byte) {
        text += static_cast<char>(static_cast<unsigned char>(byte));
    };
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

// Latin letters, digits, spaces and delimiters have a zero byte in UTF-16, always on the same side; no text
// in UTF-8 has one.
std::optional<Encoding> evident_utf16(std::string_view beginning) {
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < beginning.size(); ++i) {
        zeros.at(i % 2) += beginning[i] == '\0' ? 1U : 0U;
    }
    const std::size_t enough = beginning.size() / 8;
    if (zeros[0] == 0 && zeros[1] > enough) {
        return Encoding::utf16_le;
    }
    if (zeros[1] == 0 && zeros[0] > enough) {
        return Encoding::utf16_be;
    }
    return std::nullopt;
}

} // namespace

std::string_view name_of(Encoding encoding) {
    switch (encoding) {
    case Encoding::utf16_le:
        return "UTF-16LE";
    case Encoding::utf16_be:
        return "UTF-16BE";
    default:
        return "UTF-8";
    }
}

Detected detect_encoding(std::string_view beginning) {
    if (beginning.starts_with("\xEF\xBB\xBF")) {
        return {.encoding = Encoding::utf8, .mark = 3};
    }
    if (beginning.starts_with("\xFF\xFE")) {
        return {.encoding = Encoding::utf16_le, .mark = 2};
    }
    if (beginning.starts_with("\xFE\xFF")) {
        return {.encoding = Encoding::utf16_be, .mark = 2};
    }
    return {.encoding = evident_utf16(beginning).value_or(Encoding::utf8), .mark = 0};
}

Decoded check_utf8(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (i + 8 <= bytes.size() && is_plain(bytes.data() + i)) {
            i += 8;
            continue;
        }
        const std::size_t length = sequence_length(byte_at(bytes, i));
        if (length == 0) {
            return {.taken = i, .valid = false};
        }
        if (i + length > bytes.size()) {
            return {.taken = i, .valid = true};
        }
        if (!is_sequence(bytes, i, length)) {
            return {.taken = i, .valid = false};
        }
        i += length;
    }
    return {.taken = i, .valid = true};
}

Decoded append_utf16(std::string_view bytes, Encoding encoding, std::string& text) {
    std::size_t i = 0;
    while (i + 2 <= bytes.size()) {
        const std::uint32_t unit = unit_at(bytes, i, encoding);
        const bool high = unit >= 0xD800 && unit <= 0xDBFF;
        if (unit == 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) {
            return {.taken = i, .valid = false};
        }
        if (!high) {
            append(unit, text);
            i += 2;
            continue;
        }
        if (i + 4 > bytes.size()) {
            break;
        }
        const std::uint32_t low = unit_at(bytes, i + 2, encoding);
        if (low < 0xDC00 || low > 0xDFFF) {
            return {.taken = i, .valid = false};
        }
        append(0x10000U + ((unit - 0xD800U) << 10U) + (low - 0xDC00U), text);
        i += 4;
    }
    return {.taken = i, .valid = true};
}

} // namespace tdkt::csv
