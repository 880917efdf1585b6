#pragma once

#include "rules/evaluate.hpp"
#include "rules/rule_set.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace tdkt::rules {

/// The merit awards that somebody could be proposed for on one day. The rules must outlive it.
class Prospects {
public:
    /// All awards, or one. Without `needs_review` only what is eligible matters, and is told apart.
    Prospects(const RuleSet& rules, Date day, const std::optional<std::string>& award, bool needs_review);

    /// The criteria for such a subject, in the order of the rules.
    [[nodiscard]] const std::vector<const Criterion*>& criteria_for(SubjectKind kind) const;

    /// Judges the nomination of the facts: needs_review only where nothing lacks but what a person attests,
    /// or says of a law whose text was not seen; whatever else is open counts as ineligible.
    [[nodiscard]] Verdict verdict(const Criterion& criterion, const Facts& facts);

private:
    const RuleSet& rules_;
    std::vector<std::vector<const Criterion*>> criteria_; // by kind of subject
    std::unordered_set<std::string_view> for_a_person_;   // rules that only a person settles
    Summary summary_;
};

} // namespace tdkt::rules
