#pragma once

#include "config/directories.hpp"
#include "importing/field.hpp"
#include "tdkt/vocabulary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tdkt::importing {

/// What a heading stands for. "Họ và tên" also says that the rows are persons, "Tên tập thể" that they are collectives.
struct Meaning {
    std::optional<Field> field; // none: known and not used
    std::optional<SubjectKind> kind;
};

/// How offices write headings and values: `columns.toml`. The words of design and scripts are always understood too.
class Wordings {
public:
    [[nodiscard]] std::optional<Meaning> heading(Target target, std::string_view text) const;

    /// The word of the vocabulary of a field ("gender", "kind") that a wording stands for, or nothing.
    [[nodiscard]] std::optional<std::string_view> value(Field field, std::string_view text) const;
};

/// Reads `columns.toml` of every directory; later ones add wordings. Throws RulesError with all the problems.
[[nodiscard]] Wordings load_wordings(const config::Directories& directories);

} // namespace tdkt::importing
