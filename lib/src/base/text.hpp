#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "tdkt/text.hpp"

/// Vietnamese text; what the command line needs too is in tdkt/text.hpp. Everything that enters the program
/// is brought to NFC; two keys serve comparison.
namespace tdkt::text {

[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Unicode normal form C. The text must be UTF-8.
[[nodiscard]] std::string to_nfc(std::string_view text);

/// Spaces of every kind folded into one, none at the ends, zero-width characters dropped; NFC.
[[nodiscard]] std::string tidy(std::string_view text);

/// What two spellings of one name share: tidy, case folded, one style of tone placement (hoà = hòa).
/// Diacritics count.
[[nodiscard]] std::string name_key(std::string_view text);

/// Keys of names as name_key makes them, each word folded once: the names of a list share most of theirs.
class NameKeys {
public:
    [[nodiscard]] std::string key(std::string_view name);

private:
    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
    };

    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> words_;
};

/// What two spellings of one heading, award or unit share: name_key without diacritics (đ = d), punctuation
/// as spaces.
[[nodiscard]] std::string plain_key(std::string_view text);

/// How many single-character edits (in code points; a swap of neighbours is one) lead from one text to the
/// other.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// Before, equal or after in the order of a Vietnamese dictionary.
[[nodiscard]] int compare(std::string_view a, std::string_view b);

} // namespace tdkt::text
