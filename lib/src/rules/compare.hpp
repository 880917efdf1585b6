#pragma once

#include "tdkt/rule_tools.hpp"

#include "rules/condition.hpp"
#include "rules/rule_set.hpp"

#include <vector>

/// Which of two conditions asks for more. Pure: what is said here holds for any facts.
namespace tdkt::rules {

/// Does whoever meets `a` certainly meet `b`? False where it cannot be told.
[[nodiscard]] bool implies(const Condition& a, const Condition& b);

[[nodiscard]] Strictness compare(const Condition& before, const Condition& after);

/// A part that is not as it was; null where it is added or gone. How strict the whole becomes by it, all else
/// being as it was.
struct Difference {
    const Condition* before = nullptr;
    const Condition* after = nullptr;
    Strictness strictness = Strictness::incomparable;
};

/// Every part that differs, as far down as the two have the same build. The pointers live as long as the
/// conditions.
[[nodiscard]] std::vector<Difference> differences(const Condition& before, const Condition& after);

/// The parameters of two tests that differ; of tests of two kinds none.
[[nodiscard]] std::vector<ParameterChange> parameter_changes(const Condition& before, const Condition& after);

/// The rules themselves: their dates, subjects and numbers.
struct OwnChange {
    ParameterChange change;
    Strictness strictness = Strictness::incomparable;
};

[[nodiscard]] std::vector<OwnChange> own_changes(const Criterion& before, const Criterion& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const Guard& before, const Guard& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const Vote& before, const Vote& after);
[[nodiscard]] std::vector<OwnChange> own_changes(const Reading& before, const Reading& after);

/// What several changes amount to.
[[nodiscard]] Strictness together(Strictness a, Strictness b);

} // namespace tdkt::rules
