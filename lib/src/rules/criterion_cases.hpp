#pragma once

#include "config/table.hpp"
#include "rules/coverage.hpp"
#include "rules/evaluate.hpp"
#include "rules/rule_set.hpp"

#include <map>

namespace tdkt::rules {

/// Runs `[[case]]` tables by the rules that govern each: facts in, verdict and deciding rules out.
class CriterionCases {
public:
    /// `coverage`, unless it is null, counts what the cases saw. Both must outlive it.
    CriterionCases(const RuleBook& book, CaseCoverage* coverage) : book_(book), coverage_(coverage) {}

    /// Takes the problems that reading found over into the result.
    [[nodiscard]] CaseResult run(config::Table& table, Diagnostics& problems);

private:
    [[nodiscard]] Laws laws_on(Date received, Date judged, bool as_if_seen);
    [[nodiscard]] const RuleSet* seen(const RuleSet* rules);

    const RuleBook& book_;
    CaseCoverage* coverage_;
    std::map<const RuleSet*, RuleSet> seen_;
};

} // namespace tdkt::rules
