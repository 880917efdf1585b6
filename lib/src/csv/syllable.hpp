#pragma once

#include <cstdint>
#include <string_view>

/// Vietnamese letters and syllables: what tells a right reading of bytes from a wrong one.
namespace tdkt::csv {

/// A letter of the alphabet, a = 1 to y = 29, with its tone: 0 none, then à, á, ả, ã, ạ. 0: no Vietnamese
/// letter.
struct Letter {
    std::uint8_t letter = 0;
    std::uint8_t tone = 0;
    bool capital = false;

    bool operator==(const Letter&) const = default;
};

[[nodiscard]] Letter letter_of(char32_t c);

/// The one character that is this letter (NFC).
[[nodiscard]] char32_t to_char(Letter letter);

/// Whether a word is written as a Vietnamese syllable is: one onset, one rhyme, at most one tone and that
/// where the rhyme allows it, capitals throughout, at the beginning or not at all.
[[nodiscard]] bool is_syllable(std::u32string_view word);

/// Whether a word is no syllable, but would be one with a single ư more: in TCVN3 that letter is the soft
/// hyphen, which editors and web pages drop.
[[nodiscard]] bool lacks_u_horn(std::u32string_view word);

} // namespace tdkt::csv
