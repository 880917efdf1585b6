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

    /// What is left of a tidy name without them; the whole if nothing else would be left.
    [[nodiscard]] std::string_view without(std::string_view name) const;

private:
    [[nodiscard]] std::size_t length_in(std::string_view name) const;

    std::vector<std::string> keys_;  // by name_key, the longest first
    std::set<std::size_t> outlines_; // of their first words: most names are told apart by that
};

} // namespace tdkt::importing
