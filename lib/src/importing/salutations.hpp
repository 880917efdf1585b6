#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// What may stand before the name of a person: Ông, Thượng tá, GS.TS. It is no part of the name, and nothing
/// is inferred from it.
class Salutations {
public:
    void learn(std::string_view wording);
    /// One that is a surname too, and how no name begins behind a salutation.
    void learn_surname(std::string_view wording);
    void learn_middle_name(std::string_view wording);

    /// Whether a tidy name begins with a word that may be a salutation or a surname: it is kept, for what
    /// would be left is no whole name.
    [[nodiscard]] bool is_doubtful(std::string_view name) const;

    /// What is left of a tidy name without them; the whole if nothing else would be left.
    [[nodiscard]] std::string_view without(std::string_view name) const;

private:
    [[nodiscard]] std::size_t length_in(std::string_view name) const;
    [[nodiscard]] bool is_surname(std::string_view name, std::size_t length, std::string_view rest) const;

    std::vector<std::string> keys_;  // by name_key, the longest first
    std::set<std::string> surnames_; // of the keys
    std::set<std::string> middle_names_;
    std::set<std::size_t> outlines_; // of their first words: most names are told apart by that
};

} // namespace tdkt::importing
