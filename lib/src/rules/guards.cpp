#include "rules/guards.hpp"

#include "base/contains.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace tdkt::rules {

namespace {

/// What tells whether two awards or nominations are for one and the same achievement.
struct Achievement {
    const std::string& award;
    int year;
    Category category;
    const std::string& campaign;
    const std::string& text;
};

template <typename Fact>
Achievement achievement_of(const Fact& fact) {
    return {.award = fact.award,
            .year = fact.year,
            .category = fact.category,
            .campaign = fact.campaign,
            .text = fact.achievement};
}

/// Two names for one thing are the same (fail) or not (pass); where one is not known, the same award in the
/// same year may be the same thing (unknown).
Outcome compare(const std::string& a, const std::string& b, bool same_award_and_year) {
    if (!a.empty() && !b.empty()) {
        return a == b ? Outcome::fail : Outcome::pass;
    }
    return same_award_and_year ? Outcome::unknown : Outcome::pass;
}

/// A year's regular work earns each title and form once, and several of them side by side (LDTT, CSTDCS,
/// BKTINH). What was done in one campaign in one year, or in one sudden event, earns one only.
Outcome is_another(const Achievement& mine, const Achievement& other) {
    if (mine.category != other.category) {
        return Outcome::pass;
    }
    const bool same_award_and_year = mine.year == other.year && mine.award == other.award;
    switch (mine.category) {
    case Category::adhoc:
        return compare(mine.text, other.text, same_award_and_year);
    case Category::campaign:
        return mine.year == other.year ? compare(mine.campaign, other.campaign, same_award_and_year)
                                       : Outcome::pass;
    default:
        return same_award_and_year ? Outcome::fail : Outcome::pass;
    }
}

Outcome measure(const OneAwardPerAchievement& /*rule*/, const History& history, Report& report) {
    const Facts& facts = history.facts();
    const Achievement mine = achievement_of(facts.nomination);
    Outcome outcome = Outcome::pass;
    report.required([] { return Message("required_one_award"); });
    for (const AwardFact& fact : facts.awards) {
        const Outcome one = is_another(mine, achievement_of(fact));
        if (one != Outcome::pass) {
            report.use_award(fact.id);
            report.found([&] {
                return Message("found_given", {{"award", fact.award}, {"year", std::to_string(fact.year)}});
            });
            outcome = worse(outcome, one);
        }
    }
    for (const OtherNomination& other : facts.others) {
        const Outcome one = is_another(mine, achievement_of(other));
        if (one != Outcome::pass) {
            report.use_nomination(other.id);
            report.found([&] {
                return Message("found_nominated",
                               {{"award", other.award}, {"year", std::to_string(other.year)}});
            });
            report.missing([] { return Message("missing_one_withdrawn"); });
            outcome = worse(outcome, one);
        }
    }
    return outcome;
}

Outcome measure(const IgnoredCategories& rule, const History& history, Report& report) {
    const Facts& facts = history.facts();
    report.required([] { return Message("required_counted_categories"); });
    if (!contains(rule.in, facts.nomination.category)) {
        return Outcome::pass;
    }
    int count = 0;
    for (const AwardFact& fact : facts.awards) {
        if (history.is_ignored(fact)) {
            report.use_award(fact.id);
            ++count;
        }
    }
    report.found([&] { return Message("found_ignored_awards", {{"count", std::to_string(count)}}); });
    return Outcome::pass;
}

/// Open now, or at the receipt. One that began and ended later does not matter any more.
bool is_in_the_way(const HoldFact& hold, Date received) {
    return !hold.to || (hold.from <= received && received <= *hold.to);
}

Outcome measure(const NoOpenHold& rule, const History& history, Report& report) {
    const Facts& facts = history.facts();
    report.required([] { return Message("required_no_hold"); });
    Outcome outcome = Outcome::pass;
    for (const HoldFact& hold : facts.holds) {
        if (contains(rule.holds, hold.kind) && is_in_the_way(hold, facts.nomination.received)) {
            report.use_record(hold.id);
            report.found([&] {
                return Message("found_hold", {{"hold_word", hold.kind}, {"date", to_iso(hold.from)}});
            });
            outcome = worse(outcome, by_origin(Outcome::fail, hold.origin, report));
        }
    }
    if (outcome != Outcome::pass) {
        return outcome;
    }
    report.found([] { return Message("found_nothing"); });
    // None open: an answer only where holds are recorded completely.
    return history.absent("hold", facts.nomination.year, report) == Outcome::fail ? Outcome::pass
                                                                                  : Outcome::unknown;
}

Outcome measure(const CountsAfterDiscipline& /*rule*/, const History& history, Report& report) {
    const Facts& facts = history.facts();
    const int year = facts.nomination.year;
    report.required([] { return Message("required_after_discipline"); });
    bool is_later = false;
    for (const DisciplineFact& fact : facts.disciplines) {
        report.use_record(fact.id);
        report.found([&] {
            const std::string kind(to_word(fact.kind));
            return fact.to ? Message("found_discipline_until", {{"discipline_word", kind},
                                                                {"from", to_iso(fact.from)},
                                                                {"to", to_iso(*fact.to)}})
                           : Message("found_discipline_open",
                                     {{"discipline_word", kind}, {"from", to_iso(fact.from)}});
        });
        is_later = is_later || fact.from > facts.nomination.received;
    }
    if (year < history.barred_before()) {
        return Outcome::fail;
    }
    if (year <= history.unsure_through() || is_later) {
        return Outcome::unknown;
    }
    if (!facts.disciplines.empty()) {
        return Outcome::pass;
    }
    report.found([] { return Message("found_nothing"); });
    return history.absent("discipline", year, report) == Outcome::fail ? Outcome::pass : Outcome::unknown;
}

/// The law asks to look at the unit and names no grade: a unit that did worse than its head leaves it to a
/// person. Who is head is not recorded, so that all leaders are looked at; what is not recorded of the unit
/// is confirmed by its submitting.
Outcome measure(const HeadWithUnit& rule, const History& history, Report& report) {
    const Facts& facts = history.facts();
    const NominationFact& nomination = facts.nomination;
    report.required([] { return Message("required_with_unit"); });
    const bool leads = nomination.person_class && contains(rule.classes, *nomination.person_class);
    if (!leads || !contains(rule.in, nomination.category)) {
        return Outcome::pass;
    }
    const GradeFact* const unit = of_year(facts.unit_grades, nomination.year);
    if (unit == nullptr) {
        report.use_nomination(nomination.id);
        report.note([] { return Message("confirmed_by_submitting"); });
        return Outcome::pass;
    }
    report.use_record(unit->id);
    report.found(
        [&] { return Message("found_unit_grade", {{"grade_word", std::string(to_word(unit->grade))}}); });
    const GradeFact* const own = of_year(facts.grades, nomination.year);
    const std::optional<Grade> grade = own != nullptr ? own->grade : nomination.grade;
    return grade && *grade <= unit->grade ? Outcome::pass : Outcome::unknown;
}

Outcome measure(const WomensTimeInPost& rule, const History& /*history*/, Report& report) {
    report.required([&] {
        return rule.less_years > 0
                   ? Message("required_womens_time_years", {{"years", std::to_string(rule.less_years)}})
                   : Message("required_womens_time",
                             {{"less", std::to_string(rule.less)}, {"of", std::to_string(rule.of)}});
    });
    return Outcome::pass;
}

Outcome measure(const HigherPostsCount& /*rule*/, const History& /*history*/, Report& report) {
    report.required([] { return Message("required_higher_posts_count"); });
    return Outcome::pass;
}

Outcome measure(const PostsWithoutDiscipline& /*rule*/, const History& /*history*/, Report& report) {
    report.required([] { return Message("required_posts_without_discipline"); });
    return Outcome::pass;
}

bool is_counted(const LeaveAsWork& rule, const LeaveFact& leave, int year) {
    const bool is_in_year = year_of(leave.from) <= year && (!leave.to || year <= year_of(*leave.to));
    return is_in_year && contains(rule.leaves, leave.kind);
}

Outcome measure(const LeaveAsWork& rule, const History& history, Report& report) {
    report.required([] { return Message("required_leave_as_work"); });
    for (const LeaveFact& leave : history.facts().leaves) {
        if (is_counted(rule, leave, history.facts().nomination.year)) {
            report.use_record(leave.id);
            report.found([&] {
                return Message("found_leave", {{"leave_word", std::string(to_word(leave.kind))},
                                               {"date", to_iso(leave.from)}});
            });
        }
    }
    return Outcome::pass;
}

Outcome measure(const InitiativeOnce& /*rule*/, const History& /*history*/, Report& report) {
    report.required([] { return Message("required_initiative_once"); });
    return Outcome::pass;
}

bool concerns(const WomensTimeInPost& rule, const Facts& facts) {
    return contains(rule.in, facts.nomination.category) && facts.nomination.gender == Gender::female;
}

bool concerns(const HigherPostsCount& rule, const Facts& facts) {
    return contains(rule.in, facts.nomination.category);
}

bool concerns(const PostsWithoutDiscipline& rule, const Facts& facts) {
    return contains(rule.in, facts.nomination.category);
}

bool concerns(const LeaveAsWork& rule, const Facts& facts) {
    return std::any_of(facts.leaves.begin(), facts.leaves.end(), [&](const LeaveFact& leave) {
        return is_counted(rule, leave, facts.nomination.year);
    });
}

bool concerns(const InitiativeOnce& /*rule*/, const Facts& facts) {
    return !facts.nomination.initiative.empty();
}

template <typename Rule>
bool concerns(const Rule& /*rule*/, const Facts& /*facts*/) {
    return true;
}

} // namespace

bool concerns(const Guard& guard, const Facts& facts) {
    return std::visit([&](const auto& rule) { return concerns(rule, facts); }, guard.rule);
}

Outcome measure(const Guard& guard, const History& history, Report& report) {
    return std::visit([&](const auto& rule) { return measure(rule, history, report); }, guard.rule);
}

} // namespace tdkt::rules
