#pragma once

#include "base/text.hpp"
#include "config/table.hpp"
#include "rules/condition.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

/// The codes of the catalogue, against which every award in a rule is checked.
using KnownAwards = std::vector<std::string>;

/// Notes a problem at the key if the catalogue does not have the award.
void check_award(const config::Table& table, std::string_view key, const std::string& award,
                 const KnownAwards& known);

/// Reads the condition that stands in a table beside its other keys. Cite and certainty are inherited unless
/// the table has its own. The caller finishes the table and names the parts.
[[nodiscard]] Condition read_condition(config::Table& table, const Condition& inherited,
                                       const KnownAwards& known);

/// Gives every part its full id: the parent's, a point, its own name or its kind; equal names get a number.
void name_parts(Condition& condition);

/// A whole number of at least `least` under a key, or `otherwise` where there is no such key.
[[nodiscard]] int read_number(config::Table& table, std::string_view key, int otherwise, int least = 1);

/// A list of words of a closed vocabulary.
template <typename E>
[[nodiscard]] std::vector<E> read_words(config::Table& table, std::string_view key) {
    std::vector<E> values;
    for (const std::string& word : table.texts(key)) {
        if (const std::optional<E> value = from_word<E>(word)) {
            values.push_back(*value);
        } else {
            const std::vector<std::string> known(words<E>.begin(), words<E>.end());
            table.problem(
                table.where(key),
                Message("unknown_value", {{"key", std::string(key)},
                                          {"value", word},
                                          {"suggestion", text::nearest(word, known).value_or("")}}));
        }
    }
    return values;
}

} // namespace tdkt::rules
