#include "csv/code_points.hpp"
#include "csv/readings.hpp"
#include "csv/syllable.hpp"

namespace tdkt::csv {

namespace {

// A letter and the code that it has in the fonts .VnTime and so on.
struct Code {
    char32_t letter;
    unsigned char code;
};

constexpr std::array<Code, 74> codes{{
    {U'à', 0xB5}, {U'á', 0xB8}, {U'ả', 0xB6}, {U'ã', 0xB7}, {U'ạ', 0xB9}, {U'ă', 0xA8}, {U'ằ', 0xBB},
    {U'ắ', 0xBE}, {U'ẳ', 0xBC}, {U'ẵ', 0xBD}, {U'ặ', 0xC6}, {U'â', 0xA9}, {U'ầ', 0xC7}, {U'ấ', 0xCA},
    {U'ẩ', 0xC8}, {U'ẫ', 0xC9}, {U'ậ', 0xCB}, {U'đ', 0xAE}, {U'è', 0xCC}, {U'é', 0xD0}, {U'ẻ', 0xCE},
    {U'ẽ', 0xCF}, {U'ẹ', 0xD1}, {U'ê', 0xAA}, {U'ề', 0xD2}, {U'ế', 0xD5}, {U'ể', 0xD3}, {U'ễ', 0xD4},
    {U'ệ', 0xD6}, {U'ì', 0xD7}, {U'í', 0xDD}, {U'ỉ', 0xD8}, {U'ĩ', 0xDC}, {U'ị', 0xDE}, {U'ò', 0xDF},
    {U'ó', 0xE3}, {U'ỏ', 0xE1}, {U'õ', 0xE2}, {U'ọ', 0xE4}, {U'ô', 0xAB}, {U'ồ', 0xE5}, {U'ố', 0xE8},
    {U'ổ', 0xE6}, {U'ỗ', 0xE7}, {U'ộ', 0xE9}, {U'ơ', 0xAC}, {U'ờ', 0xEA}, {U'ớ', 0xED}, {U'ở', 0xEB},
    {U'ỡ', 0xEC}, {U'ợ', 0xEE}, {U'ù', 0xEF}, {U'ú', 0xF3}, {U'ủ', 0xF1}, {U'ũ', 0xF2}, {U'ụ', 0xF4},
    {U'ư', 0xAD}, {U'ừ', 0xF5}, {U'ứ', 0xF8}, {U'ử', 0xF6}, {U'ữ', 0xF7}, {U'ự', 0xF9}, {U'ỳ', 0xFA},
    {U'ý', 0xFD}, {U'ỷ', 0xFB}, {U'ỹ', 0xFC}, {U'ỵ', 0xFE}, {U'Ă', 0xA1}, {U'Â', 0xA2}, {U'Ê', 0xA3},
    {U'Ô', 0xA4}, {U'Ơ', 0xA5}, {U'Ư', 0xA6}, {U'Đ', 0xA7},
}};

constexpr std::array<char32_t, 0x60> make_letters() {
    std::array<char32_t, 0x60> letters{}; // of the codes from 0xA0 on
    for (const Code& code : codes) {
        letters.at(code.code - 0xA0U) = code.letter;
    }
    return letters;
}

constexpr std::array<char32_t, 0x60> letters = make_letters();

enum class Case { open, capital, small };

bool is_word_letter(char32_t c) {
    return letter_of(c).letter != 0 || is_ascii_letter(c);
}

// Capitals with a tone have no code: they are the small letter, shown by a font of capitals. Only the letters
// that have both cases can tell: a capital other than the first does.
Case case_of(std::u32string_view word) {
    bool converted = false;
    bool inner_capital = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] >= U'a' && word[i] <= U'z') {
            return Case::small;
        }
        converted = converted || word[i] > 0x7F;
        inner_capital = inner_capital || (i > 0 && is_ascii_capital(word[i]));
    }
    return converted && inner_capital ? Case::capital : Case::open;
}

// Some write the letter before the one with the tone: "Aµ" for "À". No syllable has one vowel twice like
// that.
bool repeats(char32_t first, char32_t second) {
    const Letter toned = letter_of(second);
    return is_ascii_capital(first) && second > 0x7F && toned.tone != 0 &&
           letter_of(first).letter == toned.letter;
}

void append_capitals(std::u32string_view word, std::u32string& text) {
    for (std::size_t i = 0; i < word.size(); ++i) {
        Letter letter = letter_of(word[i]);
        letter.capital = true;
        if (i + 1 < word.size() && repeats(word[i], word[i + 1])) {
            continue;
        }
        text += letter.letter == 0 ? word[i] : to_char(letter);
    }
}

template <typename Take>
void for_each_word(std::u32string_view text, const Take& take) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        while (i < text.size() && is_word_letter(text[i])) {
            ++i;
        }
        const std::u32string_view word = text.substr(begin, i - begin);
        i += word.empty() ? 1U : 0U;
        take(word, word.empty() ? text.substr(begin, 1) : std::u32string_view());
    }
}

// A word that cannot tell goes with the others of its cell, if they agree.
std::string with_capitals(std::string_view cell) {
    const std::u32string text = code_points(cell);
    bool capital = false;
    bool small = false;
    for_each_word(text, [&](std::u32string_view word, std::u32string_view) {
        const Case found = case_of(word);
        capital = capital || found == Case::capital;
        small = small || found == Case::small;
    });
    std::u32string restored;
    for_each_word(text, [&](std::u32string_view word, std::u32string_view between) {
        const Case found = case_of(word);
        if (found == Case::capital || (found == Case::open && capital && !small)) {
            append_capitals(word, restored);
        } else {
            restored += word;
        }
        restored += between;
    });
    return to_utf8(restored);
}

} // namespace

std::optional<std::string> read_tcvn3(std::string_view cell) {
    std::string text;
    text.reserve(cell.size() + cell.size() / 2);
    bool inner_capital = false; // a capital behind another letter
    bool behind_letter = false;
    for (std::size_t at = 0; at < cell.size();) {
        const char32_t c = next_code_point(cell, at);
        if (c < 0x80) {
            text += static_cast<char>(c);
            inner_capital = inner_capital || (behind_letter && is_ascii_capital(c));
            behind_letter = is_ascii_letter(c);
            continue;
        }
        const char32_t letter = c >= 0xA0 && c <= 0xFF ? letters.at(c - 0xA0) : U'\0';
        const bool sign = (c >= 0xA0 && c < 0xC0) || is_common_sign(c);
        if (letter == 0 && !sign) {
            return std::nullopt;
        }
        append(letter == 0 ? c : letter, text);
        behind_letter = letter != 0;
    }
    return inner_capital ? with_capitals(text) : text;
}

} // namespace tdkt::csv
