#include "csv/syllable.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace tdkt::csv {

namespace {

constexpr std::u32string_view alphabet = U"aăâbcdđeêghiklmnoôơpqrstuưvxy";
constexpr std::u32string_view capitals = U"AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY";

// Each vowel with its tones.
constexpr std::array<std::u32string_view, 24> vowels{
    U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ", U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
    U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ", U"AÀÁẢÃẠ", U"ĂẰẮẲẴẶ", U"ÂẦẤẨẪẬ", U"EÈÉẺẼẸ",
    U"ÊỀẾỂỄỆ", U"IÌÍỈĨỊ", U"OÒÓỎÕỌ", U"ÔỒỐỔỖỘ", U"ƠỜỚỞỠỢ", U"UÙÚỦŨỤ", U"ƯỪỨỬỮỰ", U"YỲÝỶỸỴ"};

constexpr std::size_t letters_end = 0x1F00;

constexpr std::uint8_t index_in(std::u32string_view letters, char32_t c) {
    const std::size_t at = letters.find(c);
    return static_cast<std::uint8_t>(at == std::u32string_view::npos ? 0 : at + 1);
}

constexpr Letter plain_letter(char32_t c) {
    const std::uint8_t small = index_in(alphabet, c);
    return small != 0 ? Letter{.letter = small, .tone = 0, .capital = false}
                      : Letter{.letter = index_in(capitals, c), .tone = 0, .capital = true};
}

constexpr std::array<Letter, letters_end> make_letters() {
    std::array<Letter, letters_end> letters{};
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        letters.at(alphabet[i]) = plain_letter(alphabet[i]);
        letters.at(capitals[i]) = plain_letter(capitals[i]);
    }
    for (const std::u32string_view vowel : vowels) {
        for (std::size_t tone = 0; tone < vowel.size(); ++tone) {
            letters.at(vowel[tone]) = plain_letter(vowel.front());
            letters.at(vowel[tone]).tone = static_cast<std::uint8_t>(tone);
        }
    }
    return letters;
}

constexpr std::array<Letter, letters_end> letters = make_letters();

constexpr std::uint8_t letter_in_table(char32_t c) {
    return c < letters_end ? letters.at(c).letter : std::uint8_t{0};
}

constexpr std::array<bool, 30> is_vowel_letter = [] {
    std::array<bool, 30> vowel{};
    for (const std::u32string_view tones : vowels) {
        vowel.at(letter_in_table(tones.front())) = true;
    }
    return vowel;
}();

constexpr std::array<std::u32string_view, 27> onset_words{
    U"b",  U"c",  U"ch",  U"d", U"đ",  U"g",  U"gh", U"gi", U"h", U"k",  U"kh", U"l", U"m", U"n",
    U"ng", U"nh", U"ngh", U"p", U"ph", U"qu", U"r",  U"s",  U"t", U"th", U"tr", U"v", U"x"};

constexpr std::array<std::u32string_view, 168> rhyme_words{
    U"a",    U"ac",   U"ach",  U"ai",  U"ak",   U"am",   U"an",  U"ang", U"anh",  U"ao",   U"ap",  U"at",
    U"au",   U"ay",   U"ăc",   U"ăk",  U"ăm",   U"ăn",   U"ăng", U"ăp",  U"ăt",   U"âc",   U"âm",  U"ân",
    U"âng",  U"âp",   U"ât",   U"âu",  U"ây",   U"e",    U"ec",  U"em",  U"en",   U"eng",  U"eo",  U"ep",
    U"et",   U"ê",    U"êch",  U"êm",  U"ên",   U"ênh",  U"êp",  U"êt",  U"êu",   U"i",    U"ia",  U"ich",
    U"im",   U"in",   U"inh",  U"ip",  U"it",   U"iu",   U"iêc", U"iêm", U"iên",  U"iêng", U"iêp", U"iêt",
    U"iêu",  U"o",    U"oa",   U"oac", U"oach", U"oai",  U"oam", U"oan", U"oang", U"oanh", U"oao", U"oap",
    U"oat",  U"oay",  U"oăc",  U"oăm", U"oăn",  U"oăng", U"oăt", U"oe",  U"oen",  U"oeo",  U"oet", U"oc",
    U"oi",   U"om",   U"on",   U"ong", U"ooc",  U"oong", U"op",  U"ot",  U"ô",    U"ôc",   U"ôi",  U"ôk",
    U"ôm",   U"ôn",   U"ông",  U"ôp",  U"ôt",   U"ơ",    U"ơi",  U"ơm",  U"ơn",   U"ơp",   U"ơt",  U"u",
    U"ua",   U"uc",   U"ui",   U"um",  U"un",   U"ung",  U"up",  U"ut",  U"uân",  U"uâng", U"uât", U"uây",
    U"uê",   U"uêch", U"uênh", U"uơ",  U"uôc",  U"uôi",  U"uôm", U"uôn", U"uông", U"uôt",  U"uy",  U"uya",
    U"uych", U"uynh", U"uyt",  U"uyu", U"uyên", U"uyêt", U"uyn", U"uyp", U"ư",    U"ưa",   U"ưc",  U"ưi",
    U"ưm",   U"ưn",   U"ưng",  U"ưt",  U"ưu",   U"ươc",  U"ươi", U"ươm", U"ươn",  U"ương", U"ươp", U"ươt",
    U"ươu",  U"y",    U"ych",  U"ynh", U"yt",   U"yn",   U"yên", U"yêm", U"yêng", U"yêt",  U"yêu", U"uêt"};

constexpr std::uint32_t packed(std::uint32_t before, std::uint8_t letter) {
    return before << 5U | letter;
}

template <std::size_t N>
constexpr std::array<std::uint32_t, N> make_sorted(const std::array<std::u32string_view, N>& parts) {
    std::array<std::uint32_t, N> numbers{};
    for (std::size_t i = 0; i < N; ++i) {
        for (const char32_t c : parts.at(i)) {
            numbers.at(i) = packed(numbers.at(i), index_in(alphabet, c));
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

constexpr auto onsets = make_sorted(onset_words);
constexpr auto rhymes = make_sorted(rhyme_words);

constexpr std::size_t longest_syllable = 7; // nghiêng

struct Spelling {
    std::array<std::uint8_t, longest_syllable> letters{};
    std::size_t length = 0;
    std::uint8_t tone = 0;
};

bool has_parts(const Spelling& word) {
    std::uint32_t onset = 0;
    for (std::size_t cut = 0; cut < word.length && cut <= 3; ++cut) {
        onset = cut == 0 ? 0 : packed(onset, word.letters.at(cut - 1));
        if (cut > 0 && !std::binary_search(onsets.begin(), onsets.end(), onset)) {
            continue;
        }
        std::uint32_t rhyme = 0;
        for (std::size_t i = cut; i < word.length && i < cut + 5; ++i) {
            rhyme = packed(rhyme, word.letters.at(i));
        }
        if (std::binary_search(rhymes.begin(), rhymes.end(), rhyme)) {
            return true;
        }
    }
    return false;
}

// Behind c, ch, p, t there are only two tones.
bool has_possible_tone(const Spelling& word) {
    const auto ends_in = [&](std::size_t back, char32_t c) {
        return word.length > back && word.letters.at(word.length - 1 - back) == index_in(alphabet, c);
    };
    const bool stopped = ends_in(0, U'c') || ends_in(0, U'p') || ends_in(0, U't') ||
                         (ends_in(0, U'h') && ends_in(1, U'c') && word.length > 2);
    constexpr std::uint8_t acute = 2;
    constexpr std::uint8_t dot = 5;
    return !stopped || word.tone == acute || word.tone == dot;
}

// What an ư without a tone leaves behind: the ơ of ươ, or no vowel at all.
bool may_lack_u_horn(std::u32string_view word) {
    const auto is_o_horn = [](char32_t c) { return letter_in_table(c) == index_in(alphabet, U'ơ'); };
    const auto is_vowel = [](char32_t c) { return is_vowel_letter.at(letter_in_table(c)); };
    return std::any_of(word.begin(), word.end(), is_o_horn) ||
           std::none_of(word.begin(), word.end(), is_vowel);
}

} // namespace

Letter letter_of(char32_t c) {
    return c < letters_end ? letters.at(c) : Letter{};
}

char32_t to_char(Letter letter) {
    const char32_t plain = (letter.capital ? capitals : alphabet)[letter.letter - 1U];
    if (letter.tone == 0) {
        return plain;
    }
    const auto* const vowel = std::find_if(vowels.begin(), vowels.end(),
                                           [&](std::u32string_view tones) { return tones.front() == plain; });
    return vowel == vowels.end() ? plain : (*vowel)[letter.tone];
}

bool is_syllable(std::u32string_view word) {
    if (word.empty() || word.size() > longest_syllable) {
        return false;
    }
    Spelling spelling;
    std::size_t capital = 0;
    for (const char32_t c : word) {
        const Letter letter = letter_of(c);
        if (letter.letter == 0 || (letter.tone != 0 && spelling.tone != 0)) {
            return false;
        }
        capital += letter.capital ? 1U : 0U;
        spelling.tone = std::max(spelling.tone, letter.tone);
        spelling.letters.at(spelling.length++) = letter.letter;
    }
    const bool evenly =
        capital == 0 || capital == word.size() || (capital == 1 && letter_of(word.front()).capital);
    return evenly && has_parts(spelling) && has_possible_tone(spelling);
}

bool lacks_u_horn(std::u32string_view word) {
    if (word.size() >= longest_syllable || !may_lack_u_horn(word) || is_syllable(word)) {
        return false;
    }
    const bool capital = word.size() > 1 && letter_of(word[1]).capital;
    for (std::size_t at = 0; at <= word.size(); ++at) {
        std::u32string longer(word);
        longer.insert(at, 1, capital ? U'Ư' : U'ư');
        if (is_syllable(longer)) {
            return true;
        }
    }
    return false;
}

} // namespace tdkt::csv
