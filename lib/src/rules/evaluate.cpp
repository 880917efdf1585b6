#include "rules/evaluate.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "rules/rule_set.hpp"
#include "rules/walk.hpp"

namespace tdkt::rules {

namespace {

/// `texts` is null for a summary.
void walk_rules(const RuleSet& rules, const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    Walk walk(rules, facts, summary);
    const auto next = [&]() { return texts == nullptr ? nullptr : &texts->emplace_back(); };
    for (const Guard& guard : rules.guards) {
        walk.guard(guard, next());
    }
    const NominationFact& nomination = facts.nomination;
    const Criterion* const criterion =
        rules.criterion_for(nomination.award, nomination.kind, nomination.category, nomination.received);
    if (criterion == nullptr) {
        walk.no_criterion(next());
    } else {
        walk.criterion(*criterion, next());
    }
}

void no_rule_set(const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    static constexpr std::string_view id = "no_rule_set";
    summary.unknown.push_back(id);
    if (texts != nullptr) {
        Explanation& text = texts->emplace_back();
        text.rule = id;
        text.found = Message("no_rule_set", {{"date", to_iso(facts.nomination.received)}});
    }
}

void remove_repeated(std::vector<Evidence>& evidence) {
    auto end = evidence.begin();
    for (const Evidence& one : evidence) {
        if (std::find(evidence.begin(), end, one) == end) {
            *end++ = one;
        }
    }
    evidence.erase(end, evidence.end());
}

Verdict verdict_of(const Summary& summary) {
    if (!summary.failed.empty()) {
        return Verdict::ineligible;
    }
    return summary.unknown.empty() ? Verdict::eligible : Verdict::needs_review;
}

void evaluate(const RuleSet* rules, const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    summary.failed.clear();
    summary.unknown.clear();
    summary.evidence.clear();
    if (rules != nullptr) {
        walk_rules(*rules, facts, summary, texts);
    } else {
        no_rule_set(facts, summary, texts);
    }
    remove_repeated(summary.evidence);
    summary.verdict = verdict_of(summary);
}

} // namespace

std::string to_string(Evidence evidence) {
    constexpr std::array<const char*, 3> kinds = {"award:", "record:", "nomination:"};
    return kinds.at(static_cast<std::size_t>(evidence.kind)) + std::to_string(evidence.id);
}

Judgement judge(const RuleSet* rules, const Facts& facts) {
    Summary summary;
    Judgement judgement;
    evaluate(rules, facts, summary, &judgement.rules);
    judgement.verdict = summary.verdict;
    if (rules != nullptr) {
        judgement.law = rules->info.id;
        judgement.law_hash = rules->info.hash;
    }
    return judgement;
}

void summarise(const RuleSet* rules, const Facts& facts, Summary& summary) {
    evaluate(rules, facts, summary, nullptr);
}

} // namespace tdkt::rules
