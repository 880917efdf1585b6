#include "rules/evaluate.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "rules/guards.hpp"
#include "rules/history.hpp"
#include "rules/measure.hpp"
#include "rules/report.hpp"
#include "rules/rule_set.hpp"

namespace tdkt::rules {

namespace {

constexpr std::string_view no_rule_set = "no_rule_set";
constexpr std::string_view no_criterion = "no_criterion";

template <typename Value>
void cut(std::vector<Value>& values, std::size_t size) {
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(size), values.end());
}

Message message_of_group(const Condition& condition) {
    if (std::holds_alternative<Any>(condition.test)) {
        return Message("required_any");
    }
    return std::holds_alternative<Not>(condition.test) ? Message("required_not") : Message("required_all");
}

/// Walks down the conditions of one nomination. Explanations are filled on the way where they are asked for;
/// the summary always, with the ids of those rules only that decide: a failing branch of an `any` that passes
/// is nobody's concern.
class Walk {
public:
    Walk(const RuleSet& rules, const Facts& facts, Summary& summary)
        : rules_(rules), facts_(facts), history_(rules, facts), summary_(summary) {}

    Outcome guard(const Guard& guard, Explanation* text) {
        describe(text, guard.id, guard.cite, guard.certainty);
        const Mark mark = here();
        Outcome outcome = Outcome::unknown;
        {
            Report report(summary_.evidence, text);
            outcome = measure(guard, history_, report);
        }
        list_evidence(mark, text);
        name(guard.id, outcome);
        return finish(guard.id, by_certainty(guard.id, guard.certainty, outcome, mark, text), text);
    }

    Outcome condition(const Condition& condition, int after, Explanation* text) {
        describe(text, condition.id, condition.cite, condition.certainty);
        const Mark mark = here();
        Outcome outcome =
            std::visit([&](const auto& test) { return run(test, condition, after, text); }, condition.test);
        outcome = by_certainty(condition.id, condition.certainty, outcome, mark, text);
        if (condition.only_part_seen && outcome == Outcome::pass) {
            note(text, Message("only_part_seen"));
            outcome = Outcome::unknown;
            name(condition.id, outcome);
        }
        return finish(condition.id, outcome, text);
    }

private:
    /// How much the summary held at some moment.
    struct Mark {
        std::size_t failed;
        std::size_t unknown;
        std::size_t evidence;
    };

    [[nodiscard]] Mark here() const {
        return {.failed = summary_.failed.size(),
                .unknown = summary_.unknown.size(),
                .evidence = summary_.evidence.size()};
    }

    void forget_names(const Mark& mark) {
        cut(summary_.failed, mark.failed);
        cut(summary_.unknown, mark.unknown);
    }

    void name(const std::string& id, Outcome outcome) {
        if (outcome == Outcome::fail) {
            summary_.failed.emplace_back(id);
        } else if (outcome == Outcome::unknown) {
            summary_.unknown.emplace_back(id);
        }
    }

    /// Of the names that the parts left, those stay that led to the outcome of the group.
    void settle(const Mark& mark, Outcome outcome) {
        if (outcome != Outcome::fail) {
            cut(summary_.failed, mark.failed);
        }
        if (outcome != Outcome::unknown) {
            cut(summary_.unknown, mark.unknown);
        }
    }

    static void describe(Explanation* text, const std::string& id, const std::string& cite,
                         Certainty certainty) {
        if (text != nullptr) {
            *text = Explanation{};
            text->rule = id;
            text->cite = cite;
            text->certainty = certainty;
        }
    }

    static void note(Explanation* text, Message message) {
        if (text != nullptr) {
            text->notes.push_back(std::move(message));
        }
    }

    static Outcome finish(const std::string& /*id*/, Outcome outcome, Explanation* text) {
        if (text != nullptr) {
            text->outcome = outcome;
        }
        return outcome;
    }

    void list_evidence(const Mark& mark, Explanation* text) const {
        if (text == nullptr) {
            return;
        }
        for (std::size_t i = mark.evidence; i < summary_.evidence.size(); ++i) {
            std::string id = to_string(summary_.evidence[i]);
            if (std::find(text->evidence.begin(), text->evidence.end(), id) == text->evidence.end()) {
                text->evidence.push_back(std::move(id));
            }
        }
    }

    /// A rule whose text nobody has seen neither refuses nor passes.
    Outcome by_certainty(const std::string& id, Certainty certainty, Outcome outcome, const Mark& mark,
                         Explanation* text) {
        if (decides(certainty) || outcome == Outcome::unknown) {
            return outcome;
        }
        note(text, Message("not_sure_enough", {{"certainty_word", std::string(to_word(certainty))}}));
        forget_names(mark);
        name(id, Outcome::unknown);
        return Outcome::unknown;
    }

    /// The tests without parts.
    template <typename Leaf>
    Outcome run(const Leaf& test, const Condition& condition, int after, Explanation* text) {
        const Mark mark = here();
        Report report(summary_.evidence, text);
        const Outcome outcome = measure(test, Frame{.history = history_, .after = after}, report);
        list_evidence(mark, text);
        name(condition.id, outcome);
        return outcome;
    }

    Outcome run(const All& /*test*/, const Condition& condition, int after, Explanation* text) {
        say_group(condition, text);
        return all_parts(condition, after, text);
    }

    Outcome run(const Any& /*test*/, const Condition& condition, int after, Explanation* text) {
        say_group(condition, text);
        const Mark mark = here();
        Outcome outcome = Outcome::fail;
        for (const Condition& part : condition.parts) {
            outcome = better(outcome, part_of(part, after, text));
            if (outcome == Outcome::pass && text == nullptr) {
                break;
            }
        }
        settle(mark, outcome);
        return outcome;
    }

    Outcome run(const Not& /*test*/, const Condition& condition, int after, Explanation* text) {
        say_group(condition, text);
        const Mark mark = here();
        const Outcome part = part_of(condition.parts.front(), after, text);
        const Outcome outcome = part == Outcome::pass   ? Outcome::fail
                                : part == Outcome::fail ? Outcome::pass
                                                        : Outcome::unknown;
        settle(mark, outcome);
        if (outcome == Outcome::fail) {
            name(condition.id, outcome);
        }
        return outcome;
    }

    Outcome run(const Meets& test, const Condition& condition, int after, Explanation* text) {
        const NominationFact& nomination = facts_.nomination;
        Report report(summary_.evidence, text);
        report.required([&] { return Message("required_meets", {{"award", test.award}}); });
        const Mark mark = here();
        for (const AwardFact& fact : facts_.awards) {
            if (fact.award == test.award && fact.year == nomination.year && !history_.is_ignored(fact) &&
                fact.origin != Origin::one_of_several) {
                report.use_award(fact.id);
                report.found([&] { return found_award(fact); });
                list_evidence(mark, text);
                return Outcome::pass;
            }
        }
        const Criterion* const criterion =
            rules_.criterion_for(test.award, nomination.kind, nomination.category, nomination.received);
        if (criterion == nullptr) {
            report.found([&] { return message_without_criterion(test.award); });
            name(condition.id, Outcome::unknown);
            return Outcome::unknown;
        }
        return part_of(criterion->when, after, text);
    }

    /// Every award that the years may be counted from is tried: the earliest in the register, the earliest
    /// that came from a merged unit, and, where the register does not reach back for ever, one that it may
    /// not hold.
    Outcome run(const Since& test, const Condition& condition, int /*after*/, Explanation* text) {
        Report report(summary_.evidence, text);
        report.required([&] { return Message("required_since", {{"award", test.award}}); });
        Start best;
        bool any = false;
        const Mark mark = here();
        for (const Start& start : starts(test.award, report)) {
            const Outcome outcome = all_parts(condition, start.after, nullptr);
            cut(summary_.evidence, mark.evidence);
            forget_names(mark);
            const Outcome sure = start.is_certain ? outcome : worse(outcome, Outcome::unknown);
            if (!any || better(best.outcome, sure) != best.outcome) {
                best = start;
                best.outcome = sure;
                any = true;
            }
        }
        if (!any) {
            report.found([] { return Message("found_nothing"); });
            report.missing([&] { return Message("missing_award", {{"award", test.award}}); });
            name(condition.id, Outcome::fail);
            return Outcome::fail;
        }
        return from_start(best, condition, report, text);
    }

    /// Where the years after an earlier award may begin.
    struct Start {
        const AwardFact* award = nullptr; // null: one that the register may not hold
        int after = since_ever;
        bool is_certain = true;
        Outcome outcome = Outcome::fail;
    };

    [[nodiscard]] std::vector<Start> starts(const std::string& award, Report& report) const {
        std::vector<Start> found;
        for (const AwardFact& fact : facts_.awards) {
            if (fact.award != award || fact.year >= facts_.nomination.year) {
                continue;
            }
            if (history_.is_ignored(fact)) {
                report.use_award(fact.id);
                report.note([&] {
                    return Message("award_not_counted",
                                   {{"award", award},
                                    {"year", std::to_string(fact.year)},
                                    {"category_word", std::string(to_word(fact.category))}});
                });
                continue;
            }
            // The years after the earliest are the most; a later one adds something only if it is the first
            // certain one.
            const bool is_certain = fact.origin != Origin::one_of_several;
            const bool is_new = std::none_of(found.begin(), found.end(), [&](const Start& start) {
                return start.is_certain || start.is_certain == is_certain;
            });
            if (is_new) {
                found.push_back({.award = &fact, .after = fact.year, .is_certain = is_certain});
            }
        }
        std::reverse(found.begin(), found.end()); // the certain one first
        if (!history_.is_complete("award", since_ever, facts_.nomination.year, report)) {
            found.push_back({.award = nullptr, .after = since_ever, .is_certain = false});
        }
        return found;
    }

    Outcome from_start(const Start& start, const Condition& condition, Report& report, Explanation* text) {
        const Mark mark = here();
        if (start.award != nullptr) {
            report.use_award(start.award->id);
            report.found([&] { return found_award(*start.award); });
            (void)by_origin(Outcome::pass, start.award->origin, report);
        } else {
            report.found([] { return Message("found_nothing"); });
            report.missing(
                [&] { return Message("missing_award", {{"award", std::get<Since>(condition.test).award}}); });
            report.note([] { return Message("register_begins_later"); });
        }
        list_evidence(mark, text);
        const Outcome outcome = all_parts(condition, start.after, text);
        if (outcome == Outcome::pass && !start.is_certain) {
            name(condition.id, Outcome::unknown);
            return Outcome::unknown;
        }
        return outcome;
    }

    static Message found_award(const AwardFact& fact) {
        return Message("found_award", {{"award", fact.award}, {"year", std::to_string(fact.year)}});
    }

    static void say_group(const Condition& condition, Explanation* text) {
        if (text != nullptr) {
            text->required = message_of_group(condition);
        }
    }

    Outcome all_parts(const Condition& condition, int after, Explanation* text) {
        const Mark mark = here();
        Outcome outcome = Outcome::pass;
        for (const Condition& part : condition.parts) {
            outcome = worse(outcome, part_of(part, after, text));
        }
        settle(mark, outcome);
        return outcome;
    }

    Outcome part_of(const Condition& part, int after, Explanation* text) {
        if (text == nullptr) {
            return condition(part, after, nullptr);
        }
        Explanation explained;
        const Outcome outcome = condition(part, after, &explained);
        text->rules.push_back(std::move(explained));
        return outcome;
    }

    [[nodiscard]] Message message_without_criterion(const std::string& award) const {
        return Message("no_criterion", {{"award", award},
                                        {"kind_word", std::string(to_word(facts_.nomination.kind))},
                                        {"category_word", std::string(to_word(facts_.nomination.category))}});
    }

    const RuleSet& rules_;
    const Facts& facts_;
    History history_;
    Summary& summary_;

public:
    /// A nomination that no criterion covers is for a person to judge.
    void without_criterion(Explanation* text) {
        summary_.unknown.emplace_back(no_criterion);
        if (text != nullptr) {
            text->rule = no_criterion;
            text->found = message_without_criterion(facts_.nomination.award);
        }
    }
};

/// Walks over everything; `texts` is null for a summary.
void walk(const RuleSet& rules, const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    Walk walk(rules, facts, summary);
    const auto next = [&]() { return texts == nullptr ? nullptr : &texts->emplace_back(); };
    for (const Guard& guard : rules.guards) {
        walk.guard(guard, next());
    }
    const NominationFact& nomination = facts.nomination;
    const Criterion* const criterion =
        rules.criterion_for(nomination.award, nomination.kind, nomination.category, nomination.received);
    if (criterion == nullptr) {
        walk.without_criterion(next());
    } else {
        walk.condition(criterion->when, since_ever, next());
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

void judge_into(const RuleSet* rules, const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    summary.failed.clear();
    summary.unknown.clear();
    summary.evidence.clear();
    if (rules != nullptr) {
        walk(*rules, facts, summary, texts);
    } else {
        summary.unknown.push_back(no_rule_set);
        if (texts != nullptr) {
            Explanation& text = texts->emplace_back();
            text.rule = no_rule_set;
            text.found = Message("no_rule_set", {{"date", to_iso(facts.nomination.received)}});
        }
    }
    remove_repeated(summary.evidence);
    summary.verdict = !summary.failed.empty()    ? Verdict::ineligible
                      : !summary.unknown.empty() ? Verdict::needs_review
                                                 : Verdict::eligible;
}

} // namespace

std::string to_string(Evidence evidence) {
    constexpr std::array<const char*, 3> kinds = {"award:", "record:", "nomination:"};
    return kinds.at(static_cast<std::size_t>(evidence.kind)) + std::to_string(evidence.id);
}

Judgement judge(const RuleSet* rules, const Facts& facts) {
    Summary summary;
    Judgement judgement;
    judge_into(rules, facts, summary, &judgement.rules);
    judgement.verdict = summary.verdict;
    if (rules != nullptr) {
        judgement.law = rules->info.id;
        judgement.law_hash = rules->info.hash;
    }
    return judgement;
}

void summarise(const RuleSet* rules, const Facts& facts, Summary& summary) {
    judge_into(rules, facts, summary, nullptr);
}

} // namespace tdkt::rules
