#include "csv/evidence.hpp"

#include "csv/code_points.hpp"
#include "csv/readings.hpp"
#include "csv/syllable.hpp"

#include <algorithm>

namespace tdkt::csv {

namespace {

bool is_combining(char32_t c) {
    return c >= 0x0300 && c <= 0x036F;
}

// Signs count as letters, for they stand for letters in other encodings.
bool is_in_word(char32_t c) {
    return is_ascii_letter(c) || (c > 0xA0 && !is_common_sign(c));
}

// Gives each run of letters, soft hyphens included.
template <typename Take>
void for_each_word(std::u32string_view text, const Take& take) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        while (i < text.size() && is_in_word(text[i])) {
            ++i;
        }
        if (i > begin) {
            take(text.substr(begin, i - begin), begin);
        } else {
            ++i;
        }
    }
}

// A single character proves nothing: "·" is a bullet more often than an "ã".
bool has_marks(std::u32string_view word) {
    return word.size() > 1 && std::any_of(word.begin(), word.end(), [](char32_t c) { return c > 0x7F; });
}

template <typename IsWord>
WordCount count_words(std::string_view text, const IsWord& is_word) {
    WordCount count;
    for_each_word(code_points(text), [&](std::u32string_view word, std::size_t) {
        if (has_marks(word)) {
            ++count.tried;
            count.fitting += is_word(word) ? 1U : 0U;
        }
    });
    return count;
}

// As it stands a soft hyphen is none of the letters.
bool is_syllable_as_is(std::u32string_view word) {
    std::u32string letters(word);
    std::erase(letters, soft_hyphen);
    return is_syllable(letters);
}

bool is_damaged_syllable(std::u32string_view word) {
    return is_syllable(word) || lacks_u_horn(word);
}

WordCount count_words(Encoding encoding, std::string_view text) {
    switch (encoding) {
    case Encoding::utf8:
        return count_words(text, is_syllable_as_is);
    case Encoding::tcvn3:
        return count_words(text, is_damaged_syllable);
    default:
        return count_words(text, is_syllable);
    }
}

bool proves(const WordCount& words) {
    return words.fitting > 0 && 4 * words.fitting >= 3 * words.tried;
}

} // namespace

Letters letters_of(std::string_view cell) {
    Letters letters;
    for (std::size_t at = 0; at < cell.size();) {
        if (static_cast<unsigned char>(cell[at]) < 0x80) {
            ++at;
            continue;
        }
        const char32_t c = next_code_point(cell, at);
        const bool vietnamese = letter_of(c).letter != 0;
        letters.latin = letters.latin || (c <= 0xFF && vietnamese);
        letters.foreign = letters.foreign || (c <= 0xFF && c != 0xA0 && !vietnamese);
        letters.odd = letters.odd || c == 0x01A2 || c == 0x01A3 || is_without_width(c);
        letters.unicode =
            letters.unicode || (c > 0xFF && (vietnamese || is_combining(c) || c == 0x01A2 || c == 0x01A3));
    }
    return letters;
}

Judgement judge(std::string_view cell, bool as_is) {
    struct Tried {
        Candidate candidate;
        WordCount words;
    };

    std::vector<Tried> tried;
    const auto attempt = [&](Encoding encoding, std::optional<std::string> text) {
        if (text) {
            const WordCount words = count_words(encoding, *text);
            if (proves(words)) {
                tried.push_back(
                    {.candidate = {.encoding = encoding, .text = *std::move(text)}, .words = words});
            }
        }
    };
    if (as_is) {
        attempt(Encoding::utf8, std::string(cell));
    }
    for (const Encoding encoding : readings) {
        attempt(encoding, read_as(encoding, cell));
    }
    Judgement judgement;
    const auto best = std::max_element(tried.begin(), tried.end(), [](const Tried& a, const Tried& b) {
        return a.words.fitting < b.words.fitting;
    });
    if (best == tried.end()) {
        return judgement;
    }
    judgement.tried = best->words.tried;
    judgement.fitting = best->words.fitting;
    for (Tried& one : tried) {
        // Among long cells one with half as many syllables is no rival; a short one must be clear.
        const bool rival = 2 * one.words.fitting > best->words.fitting;
        const bool same =
            std::any_of(judgement.candidates.begin(), judgement.candidates.end(),
                        [&](const Candidate& other) { return other.text == one.candidate.text; });
        if (rival && !same) {
            judgement.candidates.push_back(std::move(one.candidate));
        }
    }
    return judgement;
}

WordCount count_syllables(std::string_view text) {
    return count_words(text, is_syllable);
}

std::optional<std::string> find_foreign_word(std::string_view text) {
    std::optional<std::string> found;
    for_each_word(code_points(text), [&](std::u32string_view word, std::size_t) {
        const std::string cell = to_utf8(word);
        const Letters letters = letters_of(cell);
        if (!found && word.size() > 2 && letters.foreign && !letters.unicode &&
            !judge(cell, true).candidates.empty()) {
            found = cell;
        }
    });
    return found;
}

std::optional<std::string> find_word_without_u_horn(std::string_view text) {
    const std::u32string points = code_points(text);
    std::optional<std::string> found;
    for_each_word(points, [&](std::u32string_view word, std::size_t at) {
        const bool small =
            std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'a' && c <= U'z'; });
        // An abbreviation or a measure may do without a vowel.
        const bool abbreviation = at + word.size() < points.size() && points[at + word.size()] == U'.';
        const bool measure = at > 0 && ((points[at - 1] >= U'0' && points[at - 1] <= U'9') ||
                                        (at > 1 && points[at - 2] >= U'0' && points[at - 2] <= U'9'));
        const bool plain = std::all_of(word.begin(), word.end(), is_ascii_letter);
        if (!found && (plain ? small && !abbreviation && !measure : true) && lacks_u_horn(word)) {
            found = to_utf8(word);
        }
    });
    return found;
}

} // namespace tdkt::csv
