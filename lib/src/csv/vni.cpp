#include "csv/code_points.hpp"
#include "csv/readings.hpp"
#include "csv/syllable.hpp"

#include <algorithm>

namespace tdkt::csv {

namespace {

// A letter that is written with one character of the fonts VNI-Times and so on.
struct Single {
    char32_t code;
    char32_t letter;
};

constexpr std::array<Single, 18> singles{{
    {U'ô', U'ơ'},
    {U'ö', U'ư'},
    {U'ñ', U'đ'},
    {U'í', U'í'},
    {U'ì', U'ì'},
    {U'æ', U'ỉ'},
    {U'ó', U'ĩ'},
    {U'ò', U'ị'},
    {U'î', U'ỵ'},
    {U'Ô', U'Ơ'},
    {U'Ö', U'Ư'},
    {U'Ñ', U'Đ'},
    {U'Í', U'Í'},
    {U'Ì', U'Ì'},
    {U'Æ', U'Ỉ'},
    {U'Ó', U'Ĩ'},
    {U'Ò', U'Ị'},
    {U'Î', U'Ỵ'},
}};

// What stands behind a vowel, small or capital, and the vowels it makes of which others.
struct Mark {
    char32_t small;
    char32_t capital;
    std::u32string_view vowels;
    std::u32string_view letters;
};

constexpr std::array<Mark, 17> marks{{
    {U'ø', U'Ø', U"aeouyơưAEOUYƠƯ", U"àèòùỳờừÀÈÒÙỲỜỪ"},
    {U'ù', U'Ù', U"aeouyơưAEOUYƠƯ", U"áéóúýớứÁÉÓÚÝỚỨ"},
    {U'û', U'Û', U"aeouyơưAEOUYƠƯ", U"ảẻỏủỷởửẢẺỎỦỶỞỬ"},
    {U'õ', U'Õ', U"aeouyơưAEOUYƠƯ", U"ãẽõũỹỡữÃẼÕŨỸỠỮ"},
    {U'ï', U'Ï', U"aeouơưAEOUƠƯ", U"ạẹọụợựẠẸỌỤỢỰ"},
    {U'â', U'Â', U"aeoAEO", U"âêôÂÊÔ"},
    {U'à', U'À', U"aeoAEO", U"ầềồẦỀỒ"},
    {U'á', U'Á', U"aeoAEO", U"ấếốẤẾỐ"},
    {U'å', U'Å', U"aeoAEO", U"ẩểổẨỂỔ"},
    {U'ã', U'Ã', U"aeoAEO", U"ẫễỗẪỄỖ"},
    {U'ä', U'Ä', U"aeoAEO", U"ậệộẬỆỘ"},
    {U'ê', U'Ê', U"aA", U"ăĂ"},
    {U'è', U'È', U"aA", U"ằẰ"},
    {U'é', U'É', U"aA", U"ắẮ"},
    {U'ú', U'Ú', U"aA", U"ẳẲ"},
    {U'ü', U'Ü', U"aA", U"ẵẴ"},
    {U'ë', U'Ë', U"aA", U"ặẶ"},
}};

// What a vowel and the character behind it are together; 0 if that is no mark of this vowel.
char32_t marked(char32_t vowel, char32_t c) {
    const auto* const mark = std::find_if(marks.begin(), marks.end(),
                                          [&](const Mark& m) { return m.small == c || m.capital == c; });
    const std::size_t at = mark == marks.end() ? std::u32string_view::npos : mark->vowels.find(vowel);
    return at == std::u32string_view::npos ? U'\0' : mark->letters[at];
}

char32_t single(char32_t c) {
    const auto* const found =
        std::find_if(singles.begin(), singles.end(), [&](const Single& s) { return s.code == c; });
    return found == singles.end() ? U'\0' : found->letter;
}

} // namespace

std::optional<std::string> read_vni(std::string_view cell) {
    std::string text;
    text.reserve(cell.size() + cell.size() / 2);
    char32_t waiting = 0; // a vowel that may get a mark yet
    const auto put = [&](char32_t next) {
        if (waiting != 0) {
            append(waiting, text);
        }
        waiting = next;
    };
    for (std::size_t at = 0; at < cell.size();) {
        const char32_t c = next_code_point(cell, at);
        if (c < 0x80) {
            put(c);
            continue;
        }
        if (const char32_t together = waiting == 0 ? U'\0' : marked(waiting, c)) {
            waiting = together;
            put(0);
        } else if (const char32_t letter = single(c)) {
            put(letter);
        } else if (c <= 0xBF || is_common_sign(c)) {
            put(c);
        } else {
            return std::nullopt;
        }
    }
    put(0);
    return text;
}

} // namespace tdkt::csv
