#include "rules/walk.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

#include "rules/guards.hpp"
#include "rules/measure.hpp"

namespace tdkt::rules {

namespace {

template <typename Value>
void cut(std::vector<Value>& values, std::size_t size) {
    values.erase(values.begin() + static_cast<std::ptrdiff_t>(size), values.end());
}

void describe(Explanation* text, const std::string& id, const std::string& cite, Certainty certainty) {
    if (text != nullptr) {
        text->rule = id;
        text->cite = cite;
        text->certainty = certainty;
    }
}

Outcome settled(Outcome outcome, Explanation* text) {
    if (text != nullptr) {
        text->outcome = outcome;
        if (outcome == Outcome::pass) {
            text->missing = Message();
        }
    }
    return outcome;
}

template <typename Make>
void require(Explanation* text, const Make& make) {
    if (text != nullptr) {
        text->required = make();
    }
}

Outcome opposite(Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return Outcome::fail;
    case Outcome::fail:
        return Outcome::pass;
    default:
        return Outcome::unknown;
    }
}

Message required_since(const Since& test) {
    if (test.years == 0) {
        return Message("required_since", {{"award", test.award}});
    }
    return Message("required_years_since", {{"award", test.award}, {"years", std::to_string(test.years)}});
}

/// Where the time runs from the decision, the years before it do not count.
int last_year_before(const AwardFact& award, const Since& test) {
    const bool by_decision = test.years > 0 && award.decided;
    return by_decision ? std::max(award.year, year_of(*award.decided) - 1) : award.year;
}

Message found_award(const AwardFact& fact) {
    return Message("found_award", {{"award", fact.award}, {"year", std::to_string(fact.year)}});
}

} // namespace

Walk::Walk(const RuleSet& rules, const Facts& facts, Summary& summary)
    : rules_(rules), facts_(facts), history_(rules, facts), summary_(summary) {}

Outcome Walk::guard(const Guard& guard, Explanation* text) {
    describe(text, guard.id, guard.cite, guard.certainty);
    const Mark mark = here();
    Report report(summary_.evidence, text);
    const Outcome outcome = measure(guard, history_, report);
    list_evidence(mark, text);
    name(guard.id, outcome);
    if (outcome == Outcome::pass) { // a guard only bars: where it does not, its text does not matter
        return settled(outcome, text);
    }
    return settled(by_certainty(guard.id, guard.certainty, outcome, mark, text), text);
}

Outcome Walk::criterion(const Criterion& criterion, Explanation* text) {
    is_continued_ = criterion.continued;
    return condition(criterion.when, since_ever, text);
}

void Walk::no_criterion(Explanation* text) {
    static constexpr std::string_view id = "no_criterion";
    summary_.unknown.push_back(id);
    if (text != nullptr) {
        text->rule = id;
        text->found = without_criterion(facts_.nomination.award);
    }
}

Outcome Walk::condition(const Condition& condition, int after, Explanation* text) {
    describe(text, condition.id, condition.cite, condition.certainty);
    const Mark mark = here();
    Outcome outcome =
        std::visit([&](const auto& test) { return run(test, condition, after, text); }, condition.test);
    outcome = by_certainty(condition.id, condition.certainty, outcome, mark, text);
    return settled(by_seen_part(condition, outcome, text), text);
}

Outcome Walk::part(const Condition& part, int after, Explanation* text) {
    if (text == nullptr) {
        return condition(part, after, nullptr);
    }
    Explanation explained;
    const Outcome outcome = condition(part, after, &explained);
    text->rules.push_back(std::move(explained));
    return outcome;
}

Outcome Walk::all_parts(const Condition& condition, int after, Explanation* text) {
    const Mark mark = here();
    Outcome outcome = Outcome::pass;
    for (const Condition& each : condition.parts) {
        outcome = worse(outcome, part(each, after, text));
        if (outcome == Outcome::fail && summary_.depth != Depth::reasons) {
            break;
        }
    }
    settle(mark, outcome);
    return outcome;
}

template <typename Leaf>
Outcome Walk::run(const Leaf& test, const Condition& condition, int after, Explanation* text) {
    const Mark mark = here();
    Report report(summary_.evidence, text);
    const Outcome outcome = measure(test, Frame{.history = history_, .after = after}, report);
    list_evidence(mark, text);
    name(condition.id, outcome);
    return outcome;
}

Outcome Walk::run(const All& /*test*/, const Condition& condition, int after, Explanation* text) {
    require(text, [] { return Message("required_all"); });
    return all_parts(condition, after, text);
}

Outcome Walk::run(const Any& /*test*/, const Condition& condition, int after, Explanation* text) {
    require(text, [] { return Message("required_any"); });
    const Mark mark = here();
    Outcome outcome = Outcome::fail;
    for (const Condition& each : condition.parts) {
        outcome = better(outcome, part(each, after, text));
        if (outcome == Outcome::pass && text == nullptr) {
            break;
        }
    }
    settle(mark, outcome);
    return outcome;
}

Outcome Walk::run(const Not& /*test*/, const Condition& condition, int after, Explanation* text) {
    require(text, [] { return Message("required_not"); });
    const Mark mark = here();
    const Outcome outcome = opposite(part(condition.parts.front(), after, text));
    settle(mark, outcome);
    if (outcome == Outcome::fail) {
        name(condition.id, outcome);
    }
    return outcome;
}

Outcome Walk::run(const Meets& test, const Condition& condition, int after, Explanation* text) {
    const NominationFact& nomination = facts_.nomination;
    require(text, [&] { return Message("required_meets", {{"award", test.award}}); });
    const Mark mark = here();
    Report report(summary_.evidence, text);
    for (const AwardFact& fact : facts_.awards) {
        if (fact.year == nomination.year && fact.award == test.award && !history_.is_ignored(fact, report) &&
            fact.origin != Origin::one_of_several) {
            report.use_award(fact.id);
            report.found([&] { return found_award(fact); });
            list_evidence(mark, text);
            return Outcome::pass;
        }
    }
    const Criterion* const criterion =
        rules_.criterion_for(test.award, nomination.kind, nomination.category, day_of(rules_, facts_));
    if (criterion != nullptr) {
        const Outcome outcome = part(criterion->when, after, text);
        if (rules_.continues && criterion->continued && !is_continued_) {
            return by_unseen_text(*rules_.continues, mark, text);
        }
        return outcome;
    }
    report.found([&] { return without_criterion(test.award); });
    name(condition.id, Outcome::unknown);
    return Outcome::unknown;
}

// Every award that the years may be counted from is tried: the earliest in the register, the earliest that
// came from a merged unit, and, where the register does not reach back for ever, one that it may not hold.
// The best answer is taken.
Outcome Walk::run(const Since& test, const Condition& condition, int /*after*/, Explanation* text) {
    require(text, [&] { return required_since(test); });
    const Mark mark = here();
    Report report(summary_.evidence, text);
    std::vector<Start> all = starts(test, report);
    list_evidence(mark, text);
    if (all.empty()) {
        report.found([] { return Message("found_nothing"); });
        report.missing([&] { return Message("missing_award", {{"award", test.award}}); });
        name(condition.id, Outcome::fail);
        return Outcome::fail;
    }
    std::size_t best = 0;
    for (std::size_t i = 0; i < all.size() && all.size() > 1; ++i) {
        all[i].outcome = tried(all[i], test, condition);
        best = better(all[best].outcome, all[i].outcome) == all[best].outcome ? best : i;
    }
    return from_start(all[best], test, condition, text);
}

std::vector<Walk::Start> Walk::starts(const Since& test, Report& report) const {
    std::vector<Start> found;
    for (const AwardFact& fact : facts_.awards) {
        if (fact.award != test.award || fact.year >= facts_.nomination.year) {
            continue;
        }
        // The years after the earliest are the most; a later award adds something only if it is the first
        // certain one.
        const bool is_dated = test.years == 0 || fact.decided.has_value();
        const bool is_certain = fact.origin != Origin::one_of_several && is_dated;
        const bool is_needed = std::none_of(found.begin(), found.end(), [&](const Start& start) {
            return start.is_certain || start.is_certain == is_certain;
        });
        if (history_.is_ignored(fact, report)) {
            report.use_award(fact.id);
        } else if (is_needed) {
            found.push_back(
                {.award = &fact, .after = last_year_before(fact, test), .is_certain = is_certain});
        }
    }
    std::reverse(found.begin(), found.end()); // the certain one first
    if (!history_.is_complete("award", since_ever, facts_.nomination.year, report)) {
        found.push_back({.award = nullptr, .after = since_ever, .is_certain = false});
    }
    return found;
}

// The law counts the time from the decision and does not say whether to the day: where only days are missing,
// a person judges.
Outcome Walk::elapsed(const AwardFact& award, const Since& test, Report& report) const {
    if (test.years == 0) {
        return Outcome::pass;
    }
    if (!award.decided) {
        report.note([&] { return Message("decision_not_dated", {{"award", award.award}}); });
        return Outcome::unknown;
    }
    const Date received = facts_.nomination.received;
    if (months_between(*award.decided, received) >= 12 * test.years) {
        return Outcome::pass;
    }
    const std::chrono::years years(test.years);
    report.note([&] {
        return Message("years_since_decision", {{"award", award.award},
                                                {"decided", to_iso(*award.decided)},
                                                {"years", std::to_string(test.years)}});
    });
    return (*award.decided + years).year() > received.year() ? Outcome::fail : Outcome::unknown;
}

Outcome Walk::tried(const Start& start, const Since& test, const Condition& condition) {
    const Mark mark = here();
    Outcome outcome = all_parts(condition, start.after, nullptr);
    if (start.award != nullptr) {
        Report report(summary_.evidence, nullptr);
        outcome = worse(outcome, elapsed(*start.award, test, report));
    }
    forget(mark);
    cut(summary_.evidence, mark.evidence);
    return start.is_certain ? outcome : worse(outcome, Outcome::unknown);
}

Outcome Walk::from_start(const Start& start, const Since& test, const Condition& condition,
                         Explanation* text) {
    const Mark mark = here();
    Report report(summary_.evidence, text);
    Outcome time = Outcome::pass;
    if (start.award != nullptr) {
        report.use_award(start.award->id);
        report.found([&] { return found_award(*start.award); });
        (void)by_origin(Outcome::pass, start.award->origin, report);
        time = elapsed(*start.award, test, report);
    } else {
        report.found([] { return Message("found_nothing"); });
        report.missing([&] { return Message("missing_award", {{"award", test.award}}); });
        report.note([] { return Message("register_begins_later"); });
    }
    list_evidence(mark, text);
    const Outcome parts = all_parts(condition, start.after, text);
    const Outcome own = start.is_certain ? time : worse(time, Outcome::unknown);
    if (worse(parts, own) != parts) { // the parts would do, the award does not
        settle(mark, own);
        name(condition.id, own);
        return own;
    }
    return parts;
}

// A rule whose text nobody has seen neither refuses nor passes.
Outcome Walk::by_certainty(const std::string& id, Certainty certainty, Outcome outcome, const Mark& mark,
                           Explanation* text) {
    if (decides(certainty) || outcome == Outcome::unknown) {
        return outcome;
    }
    Report(summary_.evidence, text).note([&] {
        return Message("not_sure_enough", {{"certainty_word", std::string(to_word(certainty))}});
    });
    forget(mark);
    name(id, Outcome::unknown);
    return Outcome::unknown;
}

Outcome Walk::by_seen_part(const Condition& condition, Outcome outcome, Explanation* text) {
    if (!condition.only_part_seen || outcome != Outcome::pass) {
        return outcome;
    }
    Report(summary_.evidence, text).note([] { return Message("only_part_seen"); });
    name(condition.id, Outcome::unknown);
    return Outcome::unknown;
}

// What another law said cannot decide within a criterion of this one.
Outcome Walk::by_unseen_text(const Continuation& continues, const Mark& mark, Explanation* text) {
    Report(summary_.evidence, text).note([&] {
        return Message("text_not_seen", {{"law", rules_.info.id}, {"other", continues.law}});
    });
    forget(mark);
    name(continues.id, Outcome::unknown);
    return Outcome::unknown;
}

Walk::Mark Walk::here() const {
    return {.failed = summary_.failed.size(),
            .unknown = summary_.unknown.size(),
            .evidence = summary_.evidence.size()};
}

void Walk::name(const std::string& id, Outcome outcome) {
    if (outcome == Outcome::fail) {
        summary_.failed.emplace_back(id);
    } else if (outcome == Outcome::unknown) {
        summary_.unknown.emplace_back(id);
    }
}

// Of the names that the parts of a group left, those stay that led to its outcome.
void Walk::settle(const Mark& mark, Outcome outcome) {
    if (outcome != Outcome::fail) {
        cut(summary_.failed, mark.failed);
    }
    if (outcome != Outcome::unknown) {
        cut(summary_.unknown, mark.unknown);
    }
}

void Walk::forget(const Mark& mark) {
    cut(summary_.failed, mark.failed);
    cut(summary_.unknown, mark.unknown);
}

void Walk::list_evidence(const Mark& mark, Explanation* text) const {
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

Message Walk::without_criterion(const std::string& award) const {
    return Message("no_criterion", {{"award", award},
                                    {"kind_word", std::string(to_word(facts_.nomination.kind))},
                                    {"category_word", std::string(to_word(facts_.nomination.category))}});
}

} // namespace tdkt::rules
