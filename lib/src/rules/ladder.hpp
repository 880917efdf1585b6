#pragma once

#include "rules/rule_set.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::rules {

/// What a nomination asks for.
struct Aim {
    std::string award;
    SubjectKind kind = SubjectKind::person;
    Category category = Category::merit;
};

/// The criteria that lead to an award: its own last, before it those of the awards that it asks for, and so
/// on. The rules hold on one day, see rules_of_day.
struct Ladder {
    std::vector<const Criterion*> rungs;

    [[nodiscard]] bool has(const std::string& award) const;

    /// The widest initiative that a rung asks for.
    [[nodiscard]] std::optional<InitiativeScope> initiative() const;

    /// What head counts must say: `completed` and awards, and how many members at least.
    [[nodiscard]] std::vector<std::pair<std::string, int>> head_counts() const;

    [[nodiscard]] bool asks_for_place() const;

    /// Does a rung count years from the decision on that award?
    [[nodiscard]] bool counts_from_decision(const std::string& award) const;

    /// Does a rung stand in a law before, whose text the present one may have changed?
    [[nodiscard]] bool is_continued() const;
};

/// The rules as they are on one day, for ever: criteria that do not apply on it are left out, the others have
/// no dates.
[[nodiscard]] RuleSet rules_of_day(const RuleSet& rules, Date day);

[[nodiscard]] Ladder ladder_to(const RuleSet& rules_of_day, const Aim& aim);

/// What a person has to attest whichever way the condition is met.
[[nodiscard]] std::vector<std::string> needed_attestations(const Condition& condition);

/// Every key that the condition lets a person attest.
[[nodiscard]] std::vector<std::string> possible_attestations(const Condition& condition);

} // namespace tdkt::rules
