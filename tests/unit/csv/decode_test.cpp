#include "csv/decode.hpp"

#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace std::string_literals;
namespace csv = tdkt::csv;

namespace {

/// What check_utf8() should say, by the numbers of the characters.
csv::Decoded checked(std::string_view bytes) {
    csv::Decoded decoded;
    while (decoded.taken < bytes.size()) {
        const auto byte_at = [&](std::size_t i) {
            return static_cast<unsigned char>(bytes[decoded.taken + i]);
        };
        const unsigned lead = byte_at(0);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        constexpr std::array<unsigned, 5> smallest{0, 1, 0x80, 0x800, 0x10000};
        const bool is_possible = length > 0 && lead >= (length == 2 ? 0xC2U : 0U) && lead <= 0xF4;
        if (is_possible && decoded.taken + length > bytes.size()) {
            return decoded;
        }
        unsigned c = length == 1 ? lead : lead & (0x7FU >> length);
        bool is_whole = is_possible;
        for (std::size_t i = 1; is_whole && i < length; ++i) {
            is_whole = (byte_at(i) & 0xC0U) == 0x80;
            c = c << 6U | (byte_at(i) & 0x3FU);
        }
        decoded.valid = is_whole && c >= smallest.at(length) && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        if (!decoded.valid) {
            return decoded;
        }
        constexpr std::u32string_view vietnamese = U"\u00A0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";
        const bool is_latin = c >= 0x80 && c <= 0xFF && vietnamese.find(c) == std::u32string_view::npos;
        const bool is_invisible = (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
        decoded.special = decoded.special || is_latin || is_invisible || c == 0x1A2 || c == 0x1A3;
        decoded.taken += length;
    }
    return decoded;
}

bool agree(const std::string& bytes) {
    const csv::Decoded found = csv::check_utf8(bytes);
    const csv::Decoded expected = checked(bytes);
    return found.taken == expected.taken && found.valid == expected.valid &&
           (!expected.valid || found.special == expected.special);
}

} // namespace

TEST_SUITE("csv decode") {
    TEST_CASE("a byte-order mark tells the encoding") {
        CHECK(csv::detect_encoding("\xEF\xBB\xBFTT").mark == 3);
        CHECK(csv::detect_encoding("\xFF\xFE"s + "T\0T\0"s).encoding == tdkt::Encoding::utf16_le);
        CHECK(csv::detect_encoding("\xFE\xFF"s + "\0T\0T"s).encoding == tdkt::Encoding::utf16_be);
    }

    TEST_CASE("UTF-16 without a mark is evident from the zeros on one side") {
        CHECK(csv::detect_encoding("S\0T\0T\0,\0"s).encoding == tdkt::Encoding::utf16_le);
        CHECK(csv::detect_encoding("\0S\0T\0T\0,"s).encoding == tdkt::Encoding::utf16_be);
        CHECK(csv::detect_encoding("STT,Họ và tên").encoding == tdkt::Encoding::utf8);
    }

    TEST_CASE("a character cut off at the end of a piece waits for the next one") {
        const std::string text = "abcdefgh Nguyễn";
        for (std::size_t size = 0; size <= text.size(); ++size) {
            const csv::Decoded decoded = csv::check_utf8(text.substr(0, size));
            CHECK(decoded.valid);
            CHECK(size - decoded.taken < 3);
        }
        CHECK(csv::check_utf8(text).taken == text.size());
    }

    TEST_CASE("what is not UTF-8 is told with its place") {
        for (const std::string& bad : {"\xC0\xAF"s, "\xED\xA0\x80"s, "\xF5\x80\x80\x80"s, "\xE0\x80\x80"s,
                                       "\x80"s, "\0"s, "\xC3("s, "\xFF"s}) {
            const csv::Decoded decoded = csv::check_utf8("0123456789" + bad + "xyz");
            CHECK_FALSE(decoded.valid);
            CHECK(decoded.taken == 10);
        }
    }

    TEST_CASE(
        "whatever three bytes stand in a text, at its beginning, within or at its end, are rightly read") {
        const std::string edges = "\0A\x7F\x80\x81\x84\x8B\x8E\x8F\x90\x9B\x9F\xA0\xA1\xA2\xA3\xBB\xBD\xBF"
                                  "\xC0\xC1\xC2\xC3\xC6\xDF\xE0\xE1\xE2\xED\xEF\xF0\xF4\xF5\xFF"s;
        for (const char first : edges) {
            for (const char second : edges) {
                for (const char third : edges) {
                    const std::string three = {first, second, third};
                    REQUIRE(agree(three));
                    REQUIRE(agree("12345678" + three));
                    REQUIRE(agree("12345678" + three + "Đỗ văn A"));
                    REQUIRE(agree("1234567\xF0" + three + "\xE1\xBB"));
                    REQUIRE(agree(three + "12345678\x80"));
                }
            }
        }
        for (unsigned letter = 0x80; letter <= 0xBF; ++letter) {
            for (const char lead : {'\xC2', '\xC3', '\xC6'}) {
                REQUIRE(agree("12345678" + std::string{lead, static_cast<char>(letter)} + "12345678"));
            }
        }
    }

    TEST_CASE("UTF-16 becomes UTF-8, beyond the first plane too") {
        std::string text;
        const std::string bytes = "\x10\x01\xC5\x1E\x3D\xD8\x00\xDE"s; // Đ ễ-like U+1EC5, U+1F600
        CHECK(csv::append_utf16(bytes, tdkt::Encoding::utf16_le, text).taken == bytes.size());
        CHECK(text == "Đễ\xF0\x9F\x98\x80");
    }

    TEST_CASE("half of a pair is no text, half of a unit waits") {
        std::string text;
        CHECK_FALSE(csv::append_utf16("\x00\xDE"s, tdkt::Encoding::utf16_le, text).valid);
        CHECK_FALSE(csv::append_utf16("\x3D\xD8\x41\x00"s, tdkt::Encoding::utf16_le, text).valid);
        CHECK(csv::append_utf16("\x3D\xD8"s, tdkt::Encoding::utf16_le, text).taken == 0);
        CHECK(csv::append_utf16("A\0B"s, tdkt::Encoding::utf16_le, text).taken == 2);
    }
}
