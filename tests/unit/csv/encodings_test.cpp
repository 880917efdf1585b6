#include "csv/code_points.hpp"
#include "csv/evidence.hpp"
#include "csv/reader.hpp"
#include "csv/readings.hpp"
#include "csv/single_byte.hpp"
#include "csv/syllable.hpp"
#include "tdkt/error.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace csv = tdkt::csv;
using tdkt::Encoding;

namespace {

const std::string small_letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";
const std::string capital_letters = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ";
// The same letters in the fonts: of TCVN3 by their codes, of VNI by their pairs.
const std::string small_tcvn3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ";
const std::string small_vni =
    "aøaùaûaõaïaêaèaéaúaüaëaâaàaáaåaãaäñeøeùeûeõeïeâeàeáeåeãeäìíæóòoøoùoûoõoïoâoàoáoåoãoäôôøôùôûôõô"
    "ïuøuùuûuõuïööøöùöûöõöïyøyùyûyõî";
const std::string capital_vni =
    "AØAÙAÛAÕAÏAÊAÈAÉAÚAÜAËAÂAÀAÁAÅAÃAÄÑEØEÙEÛEÕEÏEÂEÀEÁEÅEÃEÄÌÍÆÓÒOØOÙOÛOÕOÏOÂOÀOÁOÅOÃOÄÔÔØÔÙÔÛ"
    "ÔÕÔÏUØUÙUÛUÕUÏÖÖØÖÙÖÛÖÕÖÏYØYÙYÛYÕÎ";

std::string to_twice(const std::string& text) {
    constexpr std::u32string_view specials = U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    std::string twice;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        csv::append(byte >= 0x80 && byte < 0xA0 ? specials[byte - 0x80U] : char32_t{byte}, twice);
    }
    return twice;
}

std::string to_latin1(const std::string& text) {
    std::string bytes;
    for (const char32_t c : csv::code_points(text)) {
        REQUIRE(c <= 0xFF);
        bytes += static_cast<char>(static_cast<unsigned char>(c));
    }
    return bytes;
}

// The cells of a file, one a line, each record's joined by a bar.
std::string read(const std::string& bytes, std::optional<Encoding> given = std::nullopt) {
    std::istringstream in(bytes);
    csv::Reader reader(in, "file.csv", given);
    std::string text;
    while (const csv::Record* record = reader.next()) {
        for (const csv::Cell& cell : record->cells) {
            text += (&cell == record->cells.data() ? "" : "|") + std::string(cell.text);
        }
        text += '\n';
    }
    return text;
}

tdkt::InputError refusal(const std::string& bytes, std::optional<Encoding> given = std::nullopt) {
    try {
        read(bytes, given);
    } catch (const tdkt::InputError& error) {
        return error;
    }
    FAIL("it was read");
    return tdkt::InputError(tdkt::Message("none"));
}

} // namespace

TEST_SUITE("csv encodings") {
    TEST_CASE("every Vietnamese letter comes back from every font") {
        CHECK(csv::read_as(Encoding::tcvn3, small_tcvn3) == small_letters);
        CHECK(csv::read_as(Encoding::tcvn3, "¡¢§£¤¥¦") == "ĂÂĐÊÔƠƯ");
        CHECK(csv::read_as(Encoding::vni, small_vni) == small_letters);
        CHECK(csv::read_as(Encoding::vni, capital_vni) == capital_letters);
        CHECK(csv::read_as(Encoding::utf8_twice, to_twice(small_letters)) == small_letters);
        CHECK(csv::read_as(Encoding::utf8_twice, to_twice(capital_letters)) == capital_letters);
    }

    TEST_CASE("every letter is known with its tone and case, and is made of them again") {
        for (const std::string& letters : {small_letters, capital_letters}) {
            for (const char32_t c : csv::code_points(letters)) {
                const csv::Letter letter = csv::letter_of(c);
                CHECK(letter.letter != 0);
                CHECK(letter.capital == (&letters == &capital_letters || capital_letters == letters));
                CHECK(csv::to_char(letter) == c);
            }
        }
        CHECK(csv::letter_of(U'f').letter == 0);
        CHECK(csv::letter_of(U'µ').letter == 0);
    }

    TEST_CASE("bytes of windows-1258 and VISCII are what the C library says") {
        const csv::ByteTable windows = csv::byte_table(Encoding::windows_1258);
        CHECK(tdkt::text::to_nfc(windows[0xEA] + windows[0xDE]) == "ễ");
        CHECK(windows[0xF0] == "đ");
        CHECK(windows['a'] == "a");
        const csv::ByteTable viscii = csv::byte_table(Encoding::viscii);
        CHECK(viscii[0x05] == "Ẵ");
        CHECK(viscii[0xAA] == "ế");
    }

    TEST_CASE("a syllable has one onset, one rhyme, and a tone where it may stand") {
        for (const char32_t* const word : {U"Nguyễn", U"NGUYỄN", U"nghiêng", U"gì", U"giếng", U"quốc", U"quý",
                                           U"Đắk", U"ưu", U"khuỷu", U"thuở"}) {
            CHECK(csv::is_syllable(word));
        }
        for (const char32_t* const word : {U"", U"TiÕn", U"NGUYễN", U"ngễuy", U"hơng", U"đợc", U"hòàn",
                                           U"học2", U"hoc", U"vµ", U"nghiêngg"}) {
            CHECK_FALSE(csv::is_syllable(word));
        }
    }

    TEST_CASE("capitals of TCVN3 come back where the word or its neighbours show them") {
        CHECK(csv::read_tcvn3("NGUYÔN ThÞ H\u00ADNG") == "NGUYỄN Thị HƯNG");
        CHECK(csv::read_tcvn3("Hµ NéI") == "HÀ NỘI");
        CHECK(csv::read_tcvn3("HAµ NéI") == "HÀ NỘI");
        CHECK(csv::read_tcvn3("UBND x· Hµ Hßa") == "UBND xã Hà Hòa");
        CHECK(csv::read_tcvn3("Lª V¨n Tý") == "Lê Văn Tý");
        CHECK(csv::read_tcvn3("CST§ c¬ së") == "CSTĐ cơ sở");
    }

    TEST_CASE("letters that a font does not have are not of it, signs are of any") {
        CHECK_FALSE(csv::read_tcvn3("Hà Nội").has_value());
        CHECK_FALSE(csv::read_tcvn3("Trà").has_value());
        CHECK_FALSE(csv::read_vni("ø").has_value());
        CHECK_FALSE(csv::read_utf8_twice("Hà").has_value());
        CHECK(csv::read_tcvn3("“Lao ®éng” – 100 m²") == "“Lao động” – 100 m²");
    }

    TEST_CASE("Unicode is never touched, whatever else stands in it") {
        const std::string text =
            "Họ và tên|Nơi ở\nLê Sỹ Hòa|Lâm Hà\nY Blô Êban|25°C · 10 µm «Số» ½ § 5\nBé|Café Müller\n";
        CHECK(read(text) == text);
        const std::string symbols = "name|note\nA|µ\nB|§\nC|5 °C\nD|®\n";
        CHECK(read(symbols) == symbols);
        const std::string shared = "name|unit\nBé|Lê\nLâm|Tô\n";
        CHECK(read(shared) == shared);
    }

    TEST_CASE("a column goes with its own evidence, a cell that may be either with its column") {
        CHECK(read("Hä vµ tªn|Đơn vị\nNguyÔn ThÞ Bé|Phòng Bé\nTrÇn V¨n Lý|Phòng Lâm\nBé|Bé\n") ==
              "Họ và tên|Đơn vị\nNguyễn Thị Bộ|Phòng Bé\nTrần Văn Lý|Phòng Lâm\nBộ|Bé\n");
    }

    TEST_CASE("a cell that may be either in a column of both is refused with its place") {
        const auto error = refusal("a|b\nx|NguyÔn V¨n ChiÕn\nx|Trần Thị Hường\nx|Lâm\n");
        CHECK(error.message().code == "undecided_encoding");
        CHECK(error.location() == tdkt::Location{.file = "file.csv", .line = 4, .column = 2});
    }

    TEST_CASE("a sign between words is no word") {
        const std::string text = "Hä vµ tªn|Ghi chú\nNguyÔn V¨n T¸m|Lê · Lý\nTrÇn V¨n T¸m|Trường «Lê»\n";
        CHECK(read(text) == "Họ và tên|Ghi chú\nNguyễn Văn Tám|Lê · Lý\nTrần Văn Tám|Trường «Lê»\n");
    }

    TEST_CASE("one or two words are no evidence, three are") {
        CHECK(refusal("name|unit\nTrÇn V¨n B|A\n").message().code == "undecided_encoding");
        CHECK(read("name|unit\nTrÇn V¨n B×nh|A\n") == "name|unit\nTrần Văn Bình|A\n");
        CHECK(read("name|unit\nTrÇn|A\n", Encoding::tcvn3) == "name|unit\nTrần|A\n");
        CHECK(read("name|unit\nTrÇn|A\n", Encoding::utf8) == "name|unit\nTrÇn|A\n");
        CHECK(read("name|unit\nBé|A\n", Encoding::tcvn3) == "name|unit\nBộ|A\n");
    }

    TEST_CASE("bytes that several encodings could have written are refused with their names") {
        const auto error = refusal("name|unit\nL\xEA|A\n");
        CHECK(error.message().code == "undecided_encoding");
        CHECK(read("name|unit\nL\xEA|A\n", Encoding::windows_1258) == "name|unit\nLê|A\n");
        CHECK(read("name|unit\nL\xEA|A\n", Encoding::tcvn3) == "name|unit\nLờ|A\n");
    }

    TEST_CASE("the soft hyphen is an ư in TCVN3 and nothing in Unicode") {
        CHECK(read("Hä vµ tªn|x\nH\u00ADng|y\n") == "Họ và tên|x\nHưng|y\n");
        CHECK(read(to_latin1("Hä vµ tªn|NguyÔn\nH\u00ADng|ChiÕn\n")) == "Họ và tên|Nguyễn\nHưng|Chiến\n");
        CHECK(read("Họ và tên|x\nThành ph\u00ADố Hồ|y\n") == "Họ và tên|x\nThành phố Hồ|y\n");
    }

    TEST_CASE("a lost ư is told with its place and left out") {
        std::istringstream in("Hä vµ tªn|§¬n vÞ\nNguyÔn ThÞ H¬ng|Phßng §Çu t\nTrÇn V¨n B×nh|Tæ 3\n");
        csv::Reader reader(in, "file.csv");
        std::vector<std::string> cells;
        while (const csv::Record* record = reader.next()) {
            for (const csv::Cell& cell : record->cells) {
                cells.emplace_back(cell.text);
            }
        }
        CHECK(cells[2] == "Nguyễn Thị Hơng");
        CHECK(cells[3] == "Phòng Đầu t");
        REQUIRE(reader.problems().size() == 2);
        CHECK(reader.problems()[0].message == tdkt::Message("lost_letter", {{"word", "Hơng"}}));
        CHECK(reader.problems()[0].at == tdkt::Location{.file = "file.csv", .line = 2, .column = 1});
        CHECK(reader.problems()[1].message == tdkt::Message("lost_letter", {{"word", "t"}}));
    }

    TEST_CASE("measures and abbreviations have lost nothing") {
        for (const char* const text :
             {"Đầu tư 5 t", "cao 3m", "khối 10 m", "ThS. Trần", "UBND thành phố", "s. Hồng"}) {
            CHECK_FALSE(csv::find_word_without_u_horn(text).has_value());
        }
    }

    TEST_CASE("a cell half of which was converted is told and not touched") {
        std::istringstream in("Họ và tên|x\nTrường TiÓu häc|y\n");
        csv::Reader reader(in, "file.csv");
        CHECK(reader.next() != nullptr);
        CHECK(reader.next()->cells[0].text == "Trường TiÓu häc");
        REQUIRE(reader.problems().size() == 1);
        CHECK(reader.problems()[0].message.code == "mixed_letters");
    }

    TEST_CASE("what begins far below in a long file is refused, not half read") {
        std::string text = "name|note\n";
        while (text.size() < std::size_t{6} << 20U) {
            text += "Lâm|abc\n";
        }
        text += "NguyÔn V¨n ChiÕn|x\n";
        const auto error = refusal(text);
        CHECK(error.message().code == "undecided_encoding");
        CHECK(error.location().column == 1);
        CHECK(error.location().line > 100'000);
    }

    TEST_CASE("a long file in a font is read to its end") {
        std::string text = "Hä vµ tªn|note\n";
        std::size_t rows = 0;
        for (; text.size() < std::size_t{6} << 20U; ++rows) {
            text += "NguyÔn V¨n Bé|H\u00ADng\nBé|x\n";
        }
        const std::string result = read(text);
        CHECK(result.ends_with("Nguyễn Văn Bộ|Hưng\nBộ|x\n"));
        CHECK(result.find("Bé") == std::string::npos);
    }

    TEST_CASE("bytes of a font behind a long plain beginning are found") {
        std::string text = "name|note\n";
        while (text.size() < std::size_t{1} << 20U) {
            text += "A|abc\n";
        }
        text += to_latin1("NguyÔn V¨n ChiÕn|x\nTrÇn ThÞ H\u00AD¬ng|x\n");
        CHECK(read(text).ends_with("Nguyễn Văn Chiến|x\nTrần Thị Hương|x\n"));
    }

    TEST_CASE("what is broken is refused: cut letters, binary data, a given encoding that is not") {
        CHECK(refusal("Họ và tên|Đơn vị\nTrần Thị Hường|Phòng T\xE1\xBB").message().code == "not_text");
        CHECK(refusal("Họ và tên|Đơn vị\nTrần Th\xE1 Hường|Phòng\n").message().code == "not_text");
        std::string binary;
        for (unsigned i = 1; i < 20'000; ++i) {
            binary += static_cast<char>(static_cast<unsigned char>(i * 2'654'435'761U >> 13U | 1U));
        }
        CHECK(refusal(binary).message().code == "not_text");
        CHECK(refusal("a|b\n1|\xE9\n", Encoding::utf8).message().code == "not_text");
        CHECK(refusal("Họ tên|b\nTrần Hường|2\n", Encoding::vni).message().code == "encoding_contradicted");
    }
}
