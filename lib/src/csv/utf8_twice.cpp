#include "csv/code_points.hpp"
#include "csv/decode.hpp"
#include "csv/readings.hpp"

namespace tdkt::csv {

namespace {

// What windows-1252 has from 0x80 to 0x9F; its five gaps come through as they are.
constexpr std::u32string_view specials = U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

std::optional<unsigned char> byte_of(char32_t c) {
    const std::size_t special = c < 0x80 ? std::u32string_view::npos : specials.find(c);
    if (special != std::u32string_view::npos) {
        return static_cast<unsigned char>(0x80 + special);
    }
    return c <= 0xFF ? std::optional(static_cast<unsigned char>(c)) : std::nullopt;
}

int continuations(unsigned char lead) {
    return lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

} // namespace

std::optional<std::string> read_utf8_twice(std::string_view cell) {
    std::string bytes;
    bool any = false;
    int missing = 0; // bytes of a character that has begun
    for (std::size_t at = 0; at < cell.size();) {
        char32_t c = next_code_point(cell, at);
        if (missing > 0 && c == U' ') {
            c = 0xA0; // a space that does not break became one that does: nothing else ends in one
        }
        const auto byte = byte_of(c);
        if (!byte) {
            return std::nullopt;
        }
        missing = missing > 0 ? missing - 1 : continuations(*byte);
        any = any || c > 0x7F;
        bytes += static_cast<char>(*byte);
    }
    const Decoded decoded = check_utf8(bytes);
    return any && decoded.valid && decoded.taken == bytes.size() ? std::optional(bytes) : std::nullopt;
}

std::optional<std::string> read_as(Encoding encoding, std::string_view cell) {
    switch (encoding) {
    case Encoding::tcvn3:
        return read_tcvn3(cell);
    case Encoding::vni:
        return read_vni(cell);
    case Encoding::utf8_twice:
        return read_utf8_twice(cell);
    default:
        return std::string(cell);
    }
}

} // namespace tdkt::csv
