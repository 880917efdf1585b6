#include "rules/coverage.hpp"

#include "rules/provisions.hpp"

#include <algorithm>

namespace tdkt::rules {

namespace {

/// Which answers facts could bring about at all.
struct Possible {
    bool pass = true;
    bool fail = true;
};

Possible possible(const Condition& condition);

bool any_part(const Condition& condition, bool Possible::* answer) {
    return std::any_of(condition.parts.begin(), condition.parts.end(),
                       [&](const Condition& part) { return possible(part).*answer; });
}

bool all_parts(const Condition& condition, bool Possible::* answer) {
    return std::all_of(condition.parts.begin(), condition.parts.end(),
                       [&](const Condition& part) { return possible(part).*answer; });
}

Possible by_test(const Condition& condition) {
    if (std::holds_alternative<Submitted>(condition.test)) {
        return {.fail = false};
    }
    if (std::holds_alternative<All>(condition.test)) {
        return {.pass = all_parts(condition, &Possible::pass), .fail = any_part(condition, &Possible::fail)};
    }
    if (std::holds_alternative<Any>(condition.test)) {
        return {.pass = any_part(condition, &Possible::pass), .fail = all_parts(condition, &Possible::fail)};
    }
    if (std::holds_alternative<Not>(condition.test)) {
        return {.pass = any_part(condition, &Possible::fail), .fail = any_part(condition, &Possible::pass)};
    }
    if (std::holds_alternative<Since>(condition.test)) {
        return {.pass = all_parts(condition, &Possible::pass)};
    }
    return {};
}

Possible possible(const Condition& condition) {
    if (!decides(condition.certainty)) {
        return {.pass = false, .fail = false};
    }
    Possible answer = by_test(condition);
    answer.pass = answer.pass && !condition.only_part_seen;
    return answer;
}

std::string place(const Location& at) {
    return at.file + ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
}

} // namespace

CaseCoverage::CaseCoverage(const RuleBook& book) {
    for (const RuleSetInfo& info : book.rule_sets()) {
        const RuleSet* const set = book.find(info.id);
        for (const Guard& guard : set->guards) {
            const bool sure = decides(guard.certainty);
            add(info.id, {.rule = guard.id,
                          .at = guard.at,
                          .can_pass = sure,
                          .can_fail = sure && !std::holds_alternative<IgnoredCategories>(guard.rule)});
        }
        for (const Criterion& criterion : set->criteria) {
            add(info.id, criterion.when);
        }
        add_provisions(*set);
    }
}

void CaseCoverage::add(const std::string& law, ConditionCoverage condition) {
    const auto [known, is_new] = by_place_.try_emplace(place(condition.at), conditions_.size());
    by_rule_.emplace(Key{law, condition.rule}, known->second);
    if (is_new) {
        condition.law = law;
        conditions_.push_back(std::move(condition));
    }
}

void CaseCoverage::add(const std::string& law, const Condition& condition) {
    const Possible answers = possible(condition);
    add(law, {.rule = condition.id, .at = condition.at, .can_pass = answers.pass, .can_fail = answers.fail});
    for (const Condition& part : condition.parts) {
        add(law, part);
    }
}

void CaseCoverage::add_provisions(const RuleSet& set) {
    // Of these a case tells a number or a list, and not yes or no.
    const auto add_one = [&](const std::string& id, const Location& at, bool has_cases) {
        add(set.info.id, {.rule = id, .at = at, .can_pass = has_cases, .can_fail = false});
    };
    for (const Vote& vote : set.votes) {
        add_one("vote." + vote.rule.award, vote.at, decides(vote.rule.certainty));
    }
    for_each_kind(set.provisions, [&](const auto& provisions, RuleKind kind) {
        for (const Provision& provision :
             provisions) { // what several awards come to is not for a case of one
            add_one(provision.id, provision.at,
                    decides(provision.certainty) && kind != RuleKind::bonus_titles);
        }
    });
}

void CaseCoverage::see(const Location& provision) {
    if (const auto known = by_place_.find(place(provision)); known != by_place_.end()) {
        ++conditions_[known->second].passed;
    }
}

void CaseCoverage::see(const Judgement& judgement) {
    see(judgement.law, judgement.rules);
}

void CaseCoverage::see(const std::string& law, const std::vector<Explanation>& explanations) {
    for (const Explanation& explanation : explanations) {
        if (const auto known = by_rule_.find(Key{law, explanation.rule}); known != by_rule_.end()) {
            ConditionCoverage& condition = conditions_[known->second];
            condition.passed += explanation.outcome == Outcome::pass ? 1 : 0;
            condition.failed += explanation.outcome == Outcome::fail ? 1 : 0;
            condition.unknown += explanation.outcome == Outcome::unknown ? 1 : 0;
        }
        see(law, explanation.rules);
    }
}

} // namespace tdkt::rules
