#include "csv/decode.hpp"

#include "csv/code_points.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace tdkt::csv {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t i) {
    return static_cast<unsigned char>(bytes[i]);
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

// Letters and signs that Vietnamese in Unicode does not have, or that are to be mended: in ordinary text
// there are none.
constexpr std::array<bool, 128> special_latin = [] {
    std::array<bool, 128> special{};
    constexpr std::u32string_view vietnamese = U"\u00A0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";
    for (std::size_t i = 0; i < special.size(); ++i) {
        special.at(i) = vietnamese.find(static_cast<char32_t>(i + 0x80)) == std::u32string_view::npos;
    }
    return special;
}();

bool is_special(char32_t c) {
    return c <= 0xFF ? special_latin.at(c - 0x80U) : c == 0x01A2 || c == 0x01A3 || is_without_width(c);
}

// By the first bytes what may be special at all; most letters are not.
bool may_be_special(unsigned lead) {
    return lead == 0xC2 || lead == 0xC3 || lead == 0xC6 || lead == 0xE2 || lead == 0xEF;
}

Decoded check_one_by_one(std::string_view bytes) {
    Decoded decoded;
    std::size_t& i = decoded.taken;
    while (i < bytes.size()) {
        const unsigned lead = byte_at(bytes, i);
        const std::size_t length = sequence_length(lead);
        if (length == 0) {
            decoded.valid = false;
            return decoded;
        }
        if (i + length > bytes.size()) {
            return decoded;
        }
        if (!is_sequence(bytes, i, length)) {
            decoded.valid = false;
            return decoded;
        }
        if (may_be_special(lead)) {
            std::size_t at = i;
            decoded.special = is_special(next_code_point(bytes, at)) || decoded.special;
        }
        i += length;
    }
    return decoded;
}

// Text as nearly all of it is: ASCII without NUL, letters of two bytes that need no second look, and those of
// U+1000 to U+1FFF. Every byte is judged by the two before it, without a branch, so that compilers look at
// many bytes at once. The last character need not be whole.
bool is_ordinary(std::string_view bytes) {
    const auto both = [](bool a, bool b) { return static_cast<std::uint8_t>(a & b); };
    const auto either = [](bool a, bool b) { return static_cast<std::uint8_t>(a | b); };
    const auto is_odd = [&](std::uint8_t second_before, std::uint8_t before, std::uint8_t c) {
        const auto is_continuation = static_cast<std::uint8_t>((c & 0xC0U) == 0x80);
        const std::uint8_t odd_length = is_continuation ^ either(before >= 0xC0, second_before >= 0xE0);
        const std::uint8_t odd_lead =
            either(either(c == 0, both(c >= 0xC0, c <= 0xC2)), both(c >= 0xE0, c != 0xE1));
        const std::uint8_t letter = c & 0xDFU; // after C3 capital and small alike; see special_latin
        const std::uint8_t foreign =
            either(either(either(both(letter >= 0x84, letter <= 0x87), letter == 0x8B),
                          either(both(letter >= 0x8E, letter <= 0x91), both(letter >= 0x96, letter <= 0x98))),
                   either(both(letter >= 0x9B, letter <= 0x9C), letter >= 0x9E));
        const std::uint8_t old_letter = both(before == 0xC6, both(c >= 0xA2, c <= 0xA3));
        return static_cast<std::uint8_t>(odd_length | odd_lead | both(before == 0xC3, foreign) | old_letter);
    };
    std::uint8_t odd = 0;
    for (std::size_t i = 0; i < std::min(bytes.size(), std::size_t{2}); ++i) {
        odd |=
            is_odd(0, i == 0 ? 0 : static_cast<std::uint8_t>(bytes[0]), static_cast<std::uint8_t>(bytes[i]));
    }
    const char* const data = bytes.data(); // an index that is checked would be a branch
    for (std::size_t i = 2; i < bytes.size(); ++i) {
        odd |= is_odd(static_cast<std::uint8_t>(data[i - 2]), static_cast<std::uint8_t>(data[i - 1]),
                      static_cast<std::uint8_t>(data[i]));
    }
    return odd == 0;
}

// Where the last character begins, which may not be whole.
std::size_t last_beginning(std::string_view bytes) {
    std::size_t at = bytes.size();
    for (std::size_t back = 0; at > 0 && back < 4; ++back) {
        --at;
        if ((byte_at(bytes, at) & 0xC0U) != 0x80) {
            break;
        }
    }
    return at;
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
    case Encoding::utf8:
        break;
    case Encoding::utf16_le:
        return "UTF-16LE";
    case Encoding::utf16_be:
        return "UTF-16BE";
    case Encoding::windows_1258:
        return "windows-1258";
    case Encoding::viscii:
        return "VISCII";
    case Encoding::tcvn3:
        return "TCVN3";
    case Encoding::vni:
        return "VNI";
    case Encoding::utf8_twice:
        return "UTF-8 twice";
    }
    return "UTF-8";
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
    constexpr std::size_t block_size = 2048;
    Decoded decoded;
    while (decoded.taken < bytes.size()) {
        const std::string_view block = bytes.substr(decoded.taken, block_size);
        Decoded one{.taken = last_beginning(block)};
        if (one.taken == 0 || !is_ordinary(block)) {
            one = check_one_by_one(block);
        }
        decoded.taken += one.taken;
        decoded.special = decoded.special || one.special;
        decoded.valid = one.valid;
        if (!one.valid || one.taken == 0) {
            break;
        }
    }
    return decoded;
}

Decoded append_utf16(std::string_view bytes, Encoding encoding, std::string& text) {
    Decoded decoded;
    std::size_t& i = decoded.taken;
    while (i + 2 <= bytes.size()) {
        const std::uint32_t unit = unit_at(bytes, i, encoding);
        const bool high = unit >= 0xD800 && unit <= 0xDBFF;
        if (unit == 0 || (unit >= 0xDC00 && unit <= 0xDFFF)) {
            decoded.valid = false;
            return decoded;
        }
        if (!high) {
            decoded.special = decoded.special || (unit >= 0x80 && is_special(unit));
            append(unit, text);
            i += 2;
            continue;
        }
        if (i + 4 > bytes.size()) {
            break;
        }
        const std::uint32_t low = unit_at(bytes, i + 2, encoding);
        if (low < 0xDC00 || low > 0xDFFF) {
            decoded.valid = false;
            return decoded;
        }
        append(0x10000U + ((unit - 0xD800U) << 10U) + (low - 0xDC00U), text);
        i += 4;
    }
    return decoded;
}

Decoded append_bytes(std::string_view bytes, const ByteTable& table, std::string& text) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::string& letter = table.at(byte_at(bytes, i));
        if (letter.empty()) {
            return {.taken = i, .valid = false, .special = true};
        }
        text += letter;
    }
    return {.taken = bytes.size(), .valid = true, .special = true};
}

} // namespace tdkt::csv
