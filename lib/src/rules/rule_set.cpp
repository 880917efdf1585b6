#include "rules/rule_set.hpp"

#include "base/contains.hpp"
#include "rules/provisions.hpp"

#include <algorithm>

namespace tdkt::rules {

namespace {

void believe(Condition& condition) {
    condition.certainty = Certainty::verified;
    for (Condition& part : condition.parts) {
        believe(part);
    }
}

} // namespace

RuleSet as_if_seen(RuleSet rules) {
    for (Guard& guard : rules.guards) {
        guard.certainty = Certainty::verified;
    }
    for (Criterion& criterion : rules.criteria) {
        believe(criterion.when);
    }
    for (Vote& vote : rules.votes) {
        vote.rule.certainty = Certainty::verified;
    }
    for_each_kind(rules.provisions, [](auto& provisions, RuleKind /*kind*/) {
        for (Provision& provision : provisions) {
            provision.certainty = Certainty::verified;
        }
    });
    rules.reading.certainty = Certainty::verified;
    return rules;
}

const Criterion* RuleSet::criterion_for(std::string_view award, SubjectKind kind, Category category,
                                        Date day) const {
    const auto found = std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& criterion) {
        return criterion.award == award && contains(criterion.subjects, kind) &&
               contains(criterion.categories, category) && (!criterion.from || *criterion.from <= day) &&
               (!criterion.to || day <= *criterion.to);
    });
    return found == criteria.end() ? nullptr : &*found;
}

const Post* RuleSet::post(std::string_view code) const {
    const auto found =
        std::find_if(posts.begin(), posts.end(), [&](const Post& one) { return one.code == code; });
    return found == posts.end() ? nullptr : &*found;
}

} // namespace tdkt::rules
