#include "csv/decode.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace std::string_literals;
namespace csv = tdkt::csv;

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
