#include "base/sha256.hpp"
#include "base/text.hpp"

#include <string>

#include <doctest/doctest.h>

namespace text = tdkt::text;

TEST_SUITE("text") {
    TEST_CASE("the spelling of a name does not make another name") {
        CHECK(text::name_key("Nguyễn  Thị HOÀ") == text::name_key("nguyễn thị hòa"));
        CHECK(text::name_key("Trần Thuỷ") == text::name_key("TRẦN THỦY"));
        CHECK(text::name_key("Le\xCC\x82 Va\xCC\x86n") == text::name_key("Lê Văn")); // decomposed
        CHECK(text::name_key("Lê\u00A0Văn\u200B") == text::name_key("Lê Văn"));
        CHECK(text::name_key("Nguyễn Thị Quý") == text::name_key("NGUYỄN THỊ QUÝ"));
    }

    TEST_CASE("diacritics make another name, not another heading") {
        CHECK(text::name_key("Nguyễn Dũng") != text::name_key("Nguyễn Dung"));
        CHECK(text::plain_key("Đơn vị\ncông tác") == "don vi cong tac");
        CHECK(text::plain_key("Danh hiệu thi đua/Hình thức khen thưởng (*)") ==
              "danh hieu thi dua hinh thuc khen thuong");
    }

    TEST_CASE("keys by words are those of the whole name") {
        text::NameKeys keys;
        for (int again = 0; again < 2; ++again) {
            for (const std::string_view name :
                 {"Nguyễn  Thị HOÀ", "  Trần Thuỷ ", "ĐỖ ĐỨC Quý", "Le\xCC\x82 Va\xCC\x86n",
                  "Lê\u00A0Văn\u200B", "", " ", "Y Bêô Niê-Kđăm", "Straße ΣΑΣ", "a \xCC\x81 b",
                  "Hòa Hoà hòa"}) {
                CHECK(keys.key(name) == text::name_key(name));
            }
        }
    }

    TEST_CASE("tidy drops what cannot be seen and keeps the letters") {
        CHECK(text::tidy("  a \t\n b\u00A0c\u200B ") == "a b c");
        CHECK(text::tidy("") == "");
        CHECK(text::tidy(" \r\n ") == "");
        CHECK(text::tidy("Nguyễn  Thị\tHoà ") == "Nguyễn Thị Hoà");
        CHECK(text::tidy("giải quyết 5 hồ sơ;\n không trễ hạn") == "giải quyết 5 hồ sơ; không trễ hạn");
        CHECK(text::tidy("Ðặng – Ý") == "Ðặng – Ý");
        CHECK(text::tidy("o\xCC\x9B\xCC\x81 x  y") == "ớ x y");
        CHECK(text::tidy("ơ\xCC\x81  x") == "ớ x");
        CHECK(text::tidy("e\xCC\x82\xCC\x83") == "ễ");
    }

    TEST_CASE("text that is not UTF-8 is told apart") {
        CHECK(text::is_utf8("Đức"));
        CHECK_FALSE(text::is_utf8("\xFF\xFE"));
        CHECK_FALSE(text::is_utf8("\xC3"));
    }

    TEST_CASE("Vietnamese letters are one column wide, composed or not") {
        CHECK(text::display_width("Nguyễn") == 6);
        CHECK(text::display_width("Nguye\xCC\x82\xCC\x83n") == 6);
        CHECK(text::display_width("表") == 2);
    }

    TEST_CASE("a slip of the keyboard finds the word that was meant") {
        CHECK(text::nearest("nominat", {"campaign", "nominate", "score"}) == "nominate");
        CHECK(text::nearest("So Noi vu", {"Sở Y tế", "Sở Nội vụ"}) == "Sở Nội vụ");
        CHECK_FALSE(text::nearest("xyzzy", {"campaign", "nominate"}));
        CHECK(text::edit_distance("CSTDCS", "CSTDSC") == 1);
    }

    TEST_CASE("names are ordered as in a Vietnamese dictionary") {
        CHECK(text::compare("Dũng", "Đức") < 0);
        CHECK(text::compare("An", "Ân") < 0);
        CHECK(text::compare("Ân", "Em") < 0);
    }

    TEST_CASE("the hash is SHA-256, also in pieces") {
        const std::string abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        CHECK(tdkt::sha256("abc") == abc);
        tdkt::Sha256 pieces;
        pieces.add("a");
        pieces.add("bc");
        CHECK(pieces.finish() == abc);
    }
}
