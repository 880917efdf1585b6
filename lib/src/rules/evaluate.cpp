#include "rules/evaluate.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "rules/guards.hpp"
#include "rules/plan_terms.hpp"
#include "rules/rule_set.hpp"
#include "rules/walk.hpp"

namespace tdkt::rules {

namespace {

using Texts = std::vector<Explanation>;

Explanation* next(Texts* texts) {
    return texts == nullptr ? nullptr : &texts->emplace_back();
}

/// Stops at the first "no". The criterion goes first: most that fails lacks what it asks for.
void walk_briefly(const RuleSet& rules, const Criterion& criterion, const Facts& facts, Summary& summary) {
    Walk walk(rules, facts, summary);
    const Outcome outcome = walk.criterion(criterion, nullptr);
    if (outcome == Outcome::fail || (outcome == Outcome::unknown && summary.depth == Depth::eligibility)) {
        return;
    }
    for (const Guard& guard : rules.guards) {
        if (concerns(guard, facts) && walk.guard(guard, nullptr) == Outcome::fail) {
            return;
        }
    }
}

/// `texts` is null for a summary.
void walk_rules(const RuleSet& rules, const Criterion* criterion, const Facts& facts, Summary& summary,
                Texts* texts) {
    if (summary.depth != Depth::reasons) {
        walk_briefly(rules, *criterion, facts, summary);
        return;
    }
    Walk walk(rules, facts, summary);
    for (const Guard& guard : rules.guards) {
        if (concerns(guard, facts)) {
            walk.guard(guard, next(texts));
        }
    }
    if (criterion == nullptr) {
        walk.no_criterion(next(texts));
    } else {
        walk.criterion(*criterion, next(texts));
    }
}

/// What failed is left open, for that reason first of all.
void leave_open(const std::string& reason, Summary& summary) {
    summary.failed.insert(summary.failed.begin(), reason);
    summary.unknown.insert(summary.unknown.begin(), summary.failed.begin(), summary.failed.end());
    summary.failed.clear();
}

/// What the law before said, shown in full; it does not decide.
void walk_continued(const RuleSet& rules, const Continuation& continues, const Criterion* criterion,
                    const Facts& facts, Summary& summary, Texts* texts) {
    Explanation* const text = next(texts);
    walk_rules(rules, criterion, facts, summary, text == nullptr ? nullptr : &text->rules);
    leave_open(continues.id, summary);
    if (text != nullptr) {
        text->rule = continues.id;
        text->cite = continues.cite;
        text->certainty = continues.certainty;
        text->outcome = Outcome::unknown;
        text->found = Message("text_not_seen", {{"law", rules.info.id}, {"other", continues.law}});
        text->missing = Message("missing_own_criterion", {{"law", rules.info.id}});
    }
}

const Criterion* criterion_of(const RuleSet& rules, const Facts& facts) {
    const NominationFact& nomination = facts.nomination;
    return rules.criterion_for(nomination.award, nomination.kind, nomination.category, day_of(rules, facts));
}

void walk_law(const RuleSet& rules, const Criterion* criterion, const Facts& facts, Summary& summary,
              Texts* texts) {
    if (rules.continues && (criterion == nullptr || criterion->continued)) {
        walk_continued(rules, *rules.continues, criterion, facts, summary, texts);
    } else {
        walk_rules(rules, criterion, facts, summary, texts);
    }
}

void no_rule_set(const Facts& facts, Summary& summary, Texts* texts) {
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

void clear(Summary& summary) {
    summary.failed.clear();
    summary.unknown.clear();
    summary.evidence.clear();
}

void evaluate(const RuleSet* rules, const Facts& facts, Summary& summary, Texts* texts) {
    clear(summary);
    if (rules != nullptr) {
        walk_law(*rules, criterion_of(*rules, facts), facts, summary, texts);
    } else {
        no_rule_set(facts, summary, texts);
    }
    check_plan_terms(facts, summary, texts);
    remove_repeated(summary.evidence);
    summary.verdict = verdict_of(summary);
}

Outcome outcome_of(Verdict verdict) {
    return verdict == Verdict::eligible     ? Outcome::pass
           : verdict == Verdict::ineligible ? Outcome::fail
                                            : Outcome::unknown;
}

/// The answer by one of two laws, as a part of the answer by both.
void wrap(const RuleSet& rules, Verdict verdict, Explanation& text) {
    text.rule = rules.info.id;
    text.outcome = outcome_of(verdict);
    text.found = Message("law_named", {{"name", rules.info.name}});
}

/// What the newer law adds to an answer that the older one did not give. Where the transition itself is not
/// sure enough a person decides.
void take_more_favourable(const Transition& transition, const Summary& newer, Summary& summary) {
    const Verdict by_newer = decides(transition.certainty) ? newer.verdict : Verdict::needs_review;
    summary.evidence.insert(summary.evidence.end(), newer.evidence.begin(), newer.evidence.end());
    remove_repeated(summary.evidence);
    if (by_newer == Verdict::eligible) {
        summary.failed.clear();
        summary.unknown.clear();
        summary.verdict = Verdict::eligible;
    } else if (by_newer == Verdict::needs_review && summary.verdict == Verdict::ineligible) {
        leave_open(transition.id, summary);
        summary.verdict = Verdict::needs_review;
    }
}

void explain_transition(const Transition& transition, const RuleSet& newer, Verdict verdict,
                        std::vector<Explanation> answers, Texts& texts) {
    Explanation& text = texts.emplace_back();
    text.rule = transition.id;
    text.cite = transition.cite;
    text.certainty = transition.certainty;
    text.outcome = outcome_of(verdict);
    text.required =
        Message("required_transition", {{"date", to_iso(newer.info.from)}, {"law", transition.law}});
    text.rules = std::move(answers);
}

void evaluate(const Laws& laws, const Facts& facts, Summary& summary, Texts* texts) {
    if (laws.governing == nullptr || laws.newer == nullptr || !laws.newer->transition) {
        evaluate(laws.governing, facts, summary, texts);
        return;
    }
    Explanation older;
    Explanation newer;
    evaluate(laws.governing, facts, summary, texts == nullptr ? nullptr : &older.rules);
    if (texts == nullptr && summary.verdict == Verdict::eligible) {
        return;
    }
    wrap(*laws.governing, summary.verdict, older);
    Summary by_newer;
    evaluate(laws.newer, facts, by_newer, texts == nullptr ? nullptr : &newer.rules);
    wrap(*laws.newer, by_newer.verdict, newer);
    const Transition& transition = *laws.newer->transition;
    if (summary.verdict != Verdict::eligible) {
        take_more_favourable(transition, by_newer, summary);
    }
    if (texts != nullptr) {
        explain_transition(transition, *laws.newer, summary.verdict, {std::move(older), std::move(newer)},
                           *texts);
    }
}

} // namespace

Laws laws_for(const RuleBook& book, Date received, Date judged) {
    const Laws laws{.governing = book.rule_set_for(received), .newer = book.rule_set_for(judged)};
    const bool is_transition = laws.governing != nullptr && laws.newer != nullptr && laws.newer->transition &&
                               laws.newer->transition->law == laws.governing->info.id;
    return is_transition ? laws : Laws{.governing = laws.governing};
}

std::string hash_of(const Laws& laws) {
    const std::string hash = laws.governing != nullptr ? laws.governing->info.hash : "";
    return laws.newer != nullptr ? hash + '+' + laws.newer->info.hash : hash;
}

Date day_of(const RuleSet& rules, const Facts& facts) {
    return std::max(rules.info.from, facts.nomination.received);
}

std::string to_string(Evidence evidence) {
    constexpr std::array<const char*, 3> kinds = {"award:", "record:", "nomination:"};
    return kinds.at(static_cast<std::size_t>(evidence.kind)) + std::to_string(evidence.id);
}

Judgement judge(const Laws& laws, const Facts& facts) {
    Summary summary;
    Judgement judgement;
    evaluate(laws, facts, summary, &judgement.rules);
    judgement.verdict = summary.verdict;
    judgement.law = laws.governing != nullptr ? laws.governing->info.id : "";
    judgement.law_hash = hash_of(laws);
    return judgement;
}

Judgement judge(const RuleSet* rules, const Facts& facts) {
    return judge(Laws{.governing = rules}, facts);
}

void summarise(const Laws& laws, const Facts& facts, Summary& summary) {
    evaluate(laws, facts, summary, nullptr);
}

void summarise(const RuleSet* rules, const Facts& facts, Summary& summary) {
    evaluate(rules, facts, summary, nullptr);
}

void summarise(const RuleSet& rules, const Criterion& criterion, const Facts& facts, Summary& summary) {
    clear(summary);
    walk_law(rules, &criterion, facts, summary, nullptr);
    summary.verdict = verdict_of(summary);
}

} // namespace tdkt::rules
