#pragma once

#include "tdkt/encoding.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the words of a cell say about how its letters are to be read: read rightly they are Vietnamese
/// syllables, read wrongly they are not.
namespace tdkt::csv {

/// What a cell is made of, at a glance.
struct Letters {
    bool latin = false;   ///< letters that Vietnamese shares with Latin-1: à, é, ô
    bool foreign = false; ///< the rest of Latin-1, the soft hyphen too: in Vietnamese only where it stands
                          ///< for something else
    bool unicode = false; ///< letters that only Vietnamese in Unicode has: ă, ộ, combining tones
    bool odd = false;     ///< what is to be mended in any text: Ƣ for Ư, characters without width
};

[[nodiscard]] Letters letters_of(std::string_view cell);

/// One way to read a cell.
struct Candidate {
    Encoding encoding = Encoding::utf8;
    std::string text;

    bool operator==(const Candidate&) const = default;
};

/// The ways of reading a cell that its words bear out, and how many words with marks were tried.
struct Judgement {
    std::vector<Candidate> candidates;
    std::size_t tried = 0;
    std::size_t fitting = 0;

    [[nodiscard]] bool only(Encoding encoding) const {
        return candidates.size() == 1 && candidates.front().encoding == encoding;
    }
};

/// Judges a cell without letters that only Unicode has. `as_is`: whether it may be right as it stands.
[[nodiscard]] Judgement judge(std::string_view cell, bool as_is);

/// How many words with marks a text has, and how many are syllables.
struct WordCount {
    std::size_t tried = 0;
    std::size_t fitting = 0;
};

[[nodiscard]] WordCount count_syllables(std::string_view text);

/// A word of a cell with letters of Unicode that is one of another font.
[[nodiscard]] std::optional<std::string> find_foreign_word(std::string_view text);

/// A word of a text read as TCVN3 that is a syllable only with one ư more.
[[nodiscard]] std::optional<std::string> find_word_without_u_horn(std::string_view text);

} // namespace tdkt::csv
