#pragma once

#include "importing/field.hpp"
#include "tdkt/vocabulary.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace tdkt::importing {

/// What a heading stands for. "Họ và tên" also says that the rows are persons, "Tên tập thể" that they are
/// collectives.
struct Meaning {
    std::optional<Field> field; // none: known and not used
    std::optional<SubjectKind> kind;

    bool operator==(const Meaning&) const = default;
};

using Vocabulary = std::span<const std::string_view>;

} // namespace tdkt::importing
