#include "rules/prospects.hpp"

#include <algorithm>

namespace tdkt::rules {

namespace {

void add_attested(const Condition& condition, std::unordered_set<std::string_view>& ids) {
    if (std::holds_alternative<Attested>(condition.test)) {
        ids.insert(condition.id);
    }
    for (const Condition& part : condition.parts) {
        add_attested(part, ids);
    }
}

} // namespace

Prospects::Prospects(const RuleSet& rules, Date day, const std::optional<std::string>& award,
                     bool needs_review)
    : rules_(rules), criteria_(words<SubjectKind>.size()) {
    summary_.depth = needs_review ? Depth::verdict : Depth::eligibility;
    if (rules.continues) {
        for_a_person_.insert(rules.continues->id);
    }
    for (const Criterion& criterion : rules.criteria) {
        add_attested(criterion.when, for_a_person_);
        for (const SubjectKind kind : criterion.subjects) {
            const bool is_asked_for = !award || *award == criterion.award;
            if (is_asked_for &&
                rules.criterion_for(criterion.award, kind, Category::merit, day) == &criterion) {
                criteria_[static_cast<std::size_t>(kind)].push_back(&criterion);
            }
        }
    }
}

const std::vector<const Criterion*>& Prospects::criteria_for(SubjectKind kind) const {
    return criteria_[static_cast<std::size_t>(kind)];
}

Verdict Prospects::verdict(const Criterion& criterion, const Facts& facts) {
    summarise(rules_, criterion, facts, summary_);
    if (summary_.verdict != Verdict::needs_review) {
        return summary_.verdict;
    }
    const bool is_for_a_person =
        summary_.depth == Depth::verdict &&
        std::all_of(summary_.unknown.begin(), summary_.unknown.end(),
                    [&](std::string_view rule) { return for_a_person_.contains(rule); });
    return is_for_a_person ? Verdict::needs_review : Verdict::ineligible;
}

} // namespace tdkt::rules
