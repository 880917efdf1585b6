#pragma once

#include "rules/facts.hpp"

#include <string_view>

namespace tdkt::rules {

/// Why what is absent from the register is known to be none, or that it is not known.
enum class Completeness { unknown, declared, by_nature, from_first_award };

/// Whether the register holds everything of a sort ("award", "grade", "discipline") for the years `from` to
/// `to`. Whoever declares some years to be complete says that the others are not.
struct Complete {
    Completeness why = Completeness::unknown;
    const CompleteFact* declaration = nullptr; ///< if declared

    [[nodiscard]] explicit operator bool() const { return why != Completeness::unknown; }
};

[[nodiscard]] Complete complete(const Coverage& coverage, std::string_view what, int from, int to);

} // namespace tdkt::rules
