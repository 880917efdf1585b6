// Tests over the years: grades, streaks and counts of awards, initiatives.

#include <algorithm>
#include <array>
#include <string>

#include "rules/measure.hpp"

namespace tdkt::rules {

namespace {

/// The best that can be said of a run of years: its outcome, and how many years in a row are certain.
struct Run {
    Outcome outcome = Outcome::fail;
    int length = 0;
};

Run better(const Run& a, const Run& b) {
    const bool same = a.outcome == b.outcome;
    const bool first = same ? a.length >= b.length : rules::better(a.outcome, b.outcome) == a.outcome;
    return first ? a : b;
}

/// A run of `times` that ends in a year, each one at most `apart` years after the one before. `in_year`
/// judges one year.
template <typename InYear>
Run run_ending(int year, int times, int apart, const InYear& in_year) {
    const Outcome here = in_year(year);
    if (here == Outcome::fail || times == 1) {
        return {.outcome = here, .length = here == Outcome::pass ? 1 : 0};
    }
    Run before;
    for (int gap = 1; gap <= apart && before.outcome != Outcome::pass; ++gap) {
        before = better(before, run_ending(year - gap, times - 1, apart, in_year));
    }
    return {.outcome = worse(here, before.outcome), .length = here == Outcome::pass ? 1 + before.length : 0};
}

/// What runs over several years may end in the year of the nomination or in the one before: an award of this
/// year may not be given yet, a grade not be set. A grade of this year that was set and is too low does break
/// the run.
template <typename InYear>
Run best_run(int year, int times, int apart, const InYear& in_year) {
    Run best = run_ending(year, times, apart, in_year);
    if (times > 1 && best.outcome != Outcome::pass) {
        best = better(best, run_ending(year - 1, times, apart, in_year));
    }
    return best;
}

/// How many there are for certain, and how many there might be besides.
struct Tally {
    int certain = 0;
    int possible = 0;
    bool open = false; // years that no register covers: there might be any number

    void add(Outcome outcome) {
        certain += outcome == Outcome::pass ? 1 : 0;
        possible += outcome == Outcome::unknown ? 1 : 0;
    }

    [[nodiscard]] Outcome reaches(int count) const {
        if (certain >= count) {
            return Outcome::pass;
        }
        return open || certain + possible >= count ? Outcome::unknown : Outcome::fail;
    }
};

int first_year(const Frame& frame) {
    const int floor = std::max(frame.after, frame.history.used_up());
    return floor == since_ever ? since_ever : floor + 1;
}

/// Each year is looked at; without a first year, those before the first recorded grade are open.
Tally count_grades(const GradeYears& test, const Frame& frame, Report& report) {
    Tally tally;
    const Facts& facts = frame.history.facts();
    const int last = facts.nomination.year;
    const bool bounded = first_year(frame) != since_ever;
    const int earliest = facts.grades.empty() ? last : std::min(last, facts.grades.front().year);
    const int first = bounded ? first_year(frame) : earliest;
    for (int year = first; year <= last; ++year) {
        tally.add(frame.history.graded(test.at_least, test.or_award, year, frame.after, report));
    }
    tally.open = !bounded && !frame.history.is_complete("grade", since_ever, first - 1, report);
    return tally;
}

Outcome measure_count(const GradeYears& test, const Frame& frame, Report& report) {
    const Tally tally = count_grades(test, frame, report);
    const Outcome outcome = tally.reaches(test.years);
    report.required([&] {
        return Message("required_graded_years", {{"grade_word", std::string(to_word(test.at_least))},
                                                 {"count", std::to_string(test.years)}});
    });
    report.found([&] { return Message("found_years", {{"count", std::to_string(tally.certain)}}); });
    report.missing(
        [&] { return Message("missing_years", {{"count", std::to_string(test.years - tally.certain)}}); });
    return outcome;
}

Message required_grade(const GradeYears& test) {
    const std::string grade(to_word(test.at_least));
    const std::string count = std::to_string(test.years);
    if (!test.or_award.empty()) {
        return Message("required_grade_or_award",
                       {{"grade_word", grade}, {"count", count}, {"award", test.or_award}});
    }
    if (test.years > 1) {
        return Message("required_grade_streak", {{"grade_word", grade}, {"count", count}});
    }
    return Message("required_grade", {{"grade_word", grade}});
}

/// The grade of the year itself says more than "0 years".
void say_grade_found(const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const GradeFact* const recorded = of_year(facts.grades, facts.nomination.year);
    const std::optional<Grade> grade = recorded != nullptr ? recorded->grade : facts.nomination.grade;
    report.found([&] {
        return grade ? Message("found_grade", {{"grade_word", std::string(to_word(*grade))}})
                     : Message("found_nothing");
    });
}

} // namespace

Outcome measure(const GradeYears& test, const Frame& frame, Report& report) {
    if (!test.consecutive) {
        return measure_count(test, frame, report);
    }
    const int year = frame.history.facts().nomination.year;
    const auto graded_in = [&](int each) {
        return frame.history.graded(test.at_least, test.or_award, each, frame.after, report);
    };
    const bool is_broken = graded_in(year) == Outcome::fail;
    const Run run = is_broken ? Run{} : best_run(year, test.years, 1, graded_in);
    report.required([&] { return required_grade(test); });
    if (test.years == 1) {
        say_grade_found(frame, report);
        return run.outcome;
    }
    frame.history.name_reading(report);
    report.found([&] { return Message("found_years", {{"count", std::to_string(run.length)}}); });
    report.missing(
        [&] { return Message("missing_years", {{"count", std::to_string(test.years - run.length)}}); });
    return run.outcome;
}

Outcome measure(const AwardGiven& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    report.required([&] { return Message("required_given", {{"award", test.award}}); });
    for (const AwardFact& fact : facts.awards) {
        if (fact.award == test.award) {
            report.use_award(fact.id);
            report.found([&] {
                return Message("found_award", {{"award", fact.award}, {"year", std::to_string(fact.year)}});
            });
            return by_origin(Outcome::pass, fact.origin, report);
        }
    }
    report.found([] { return Message("found_nothing"); });
    if (!frame.history.is_complete("award", since_ever, facts.nomination.year, report)) {
        report.use_nomination(facts.nomination.id);
        report.note([] { return Message("confirmed_by_submitting"); });
    }
    return Outcome::fail;
}

Outcome measure(const CountedYears& test, const Frame& frame, Report& report) {
    const int year = frame.history.facts().nomination.year;
    const Run run = best_run(year, test.years, 1,
                             [&](int each) { return frame.history.counts(each, frame.after, report); });
    report.required(
        [&] { return Message("required_counted_years", {{"count", std::to_string(test.years)}}); });
    report.found([&] { return Message("found_years", {{"count", std::to_string(run.length)}}); });
    report.missing(
        [&] { return Message("missing_years", {{"count", std::to_string(test.years - run.length)}}); });
    return run.outcome;
}

Outcome measure(const AwardStreak& test, const Frame& frame, Report& report) {
    const int year = frame.history.facts().nomination.year;
    const Run run = best_run(year, test.times, test.apart, [&](int each) {
        return frame.history.awarded(test.award, each, frame.after, report);
    });
    report.required([&] {
        return Message("required_streak", {{"award", test.award}, {"count", std::to_string(test.times)}});
    });
    if (test.times > 1) {
        frame.history.name_reading(report);
    }
    report.found([&] { return Message("found_streak", {{"count", std::to_string(run.length)}}); });
    report.missing(
        [&] { return Message("missing_streak", {{"count", std::to_string(test.times - run.length)}}); });
    return run.outcome;
}

Outcome measure(const AwardCount& test, const Frame& frame, Report& report) {
    Tally tally;
    const Facts& facts = frame.history.facts();
    for (const AwardFact& fact : facts.awards) {
        if (fact.award != test.award || fact.year > facts.nomination.year || frame.history.is_ignored(fact)) {
            continue;
        }
        const Outcome counted = frame.history.counts(fact.year, frame.after, report);
        if (counted != Outcome::fail) {
            report.use_award(fact.id);
            tally.add(by_origin(counted, fact.origin, report));
        }
    }
    for (const OtherNomination& other : facts.others) {
        if (other.award == test.award && other.category == Category::merit && other.year > frame.after &&
            other.year <= facts.nomination.year) {
            report.use_nomination(other.id);
            tally.add(Outcome::unknown);
        }
    }
    tally.open = !frame.history.is_complete("award", first_year(frame), facts.nomination.year, report);
    const Outcome outcome = tally.reaches(test.count);
    report.required([&] {
        return Message("required_awards", {{"award", test.award}, {"count", std::to_string(test.count)}});
    });
    report.found([&] { return Message("found_awards", {{"count", std::to_string(tally.certain)}}); });
    report.missing(
        [&] { return Message("missing_awards", {{"count", std::to_string(test.count - tally.certain)}}); });
    return outcome;
}

namespace {

constexpr int no_place = -1;

int place_in(const std::vector<std::string>& awards, const std::string& award) {
    const auto found = std::find(awards.begin(), awards.end(), award);
    return found == awards.end() ? no_place : static_cast<int>(found - awards.begin());
}

/// May an initiative that served for one award serve for another? From a lower title to a higher one a person
/// decides; what rests on no initiative is out of this.
Outcome by_guard(const InitiativeOnce& guard, const std::string& served, const std::string& wanted) {
    const int served_title = place_in(guard.titles, served);
    const int wanted_title = place_in(guard.titles, wanted);
    const bool served_once = served_title != no_place || place_in(guard.forms, served) != no_place;
    if (!served_once) {
        return Outcome::pass;
    }
    return served_title != no_place && wanted_title > served_title ? Outcome::unknown : Outcome::fail;
}

Outcome by_reuse(const std::string& served, const Initiatives& test, const Frame& frame) {
    if (test.reuse) {
        return *test.reuse == Reuse::free    ? Outcome::pass
               : *test.reuse == Reuse::never ? Outcome::fail
                                             : Outcome::unknown;
    }
    const auto* const guard = frame.history.rules().deciding_guard<InitiativeOnce>();
    return guard == nullptr ? Outcome::pass
                            : by_guard(*guard, served, frame.history.facts().nomination.award);
}

/// An initiative that served already, or that another nomination also rests on: by the rule it counts, needs
/// a person, or does not count. Which of two open nominations gives way is for a person to say.
Outcome by_use(const std::string& name, const Initiatives& test, const Frame& frame, Report& report) {
    Outcome outcome = Outcome::pass;
    for (const InitiativeUse& use : frame.history.facts().initiative_uses) {
        if (name.empty() || use.name != name) {
            continue;
        }
        const Outcome one = by_reuse(use.award, test, frame);
        if (one != Outcome::pass) {
            report.use_nomination(use.nomination);
            report.note([&] {
                return use.decided ? Message("initiative_already_used", {{"award", use.award}})
                                   : Message("initiative_also_named", {{"award", use.award}});
            });
            outcome = worse(outcome, use.decided ? one : Outcome::unknown);
        }
    }
    return outcome;
}

Outcome counted_initiative(const InitiativeFact& fact, const Initiatives& test, const Frame& frame,
                           Report& report) {
    report.use_record(fact.id);
    const Outcome reach = fact.scope >= test.scope ? Outcome::pass : Outcome::fail;
    return worse(reach,
                 worse(by_use(fact.name, test, frame, report),
                       by_origin(frame.history.counts(fact.year, frame.after, report), fact.origin, report)));
}

/// The initiative that the nomination itself names counts where the register has none for the year.
Outcome declared_initiative(const Initiatives& test, const Frame& frame, Report& report) {
    const Facts& facts = frame.history.facts();
    const NominationFact& nomination = facts.nomination;
    if (nomination.initiative.empty()) {
        return Outcome::fail;
    }
    report.use_nomination(nomination.id);
    const auto known =
        std::find_if(facts.initiatives.begin(), facts.initiatives.end(),
                     [&](const InitiativeFact& fact) { return fact.name == nomination.initiative; });
    if (known != facts.initiatives.end()) { // an older one, named again
        return worse(known->scope >= test.scope ? Outcome::pass : Outcome::fail,
                     by_use(known->name, test, frame, report));
    }
    if (!nomination.initiative_scope) {
        report.note([] { return Message("initiative_scope_not_given"); });
        return Outcome::unknown;
    }
    return worse(yes_or_no(*nomination.initiative_scope >= test.scope),
                 by_use(nomination.initiative, test, frame, report));
}

Tally count_initiatives(const Initiatives& test, const Frame& frame, Report& report) {
    Tally tally;
    const Facts& facts = frame.history.facts();
    const NominationFact& nomination = facts.nomination;
    const int first =
        test.ever ? first_year(frame) : std::max(first_year(frame), nomination.year - test.within + 1);
    bool is_registered = false;
    for (const InitiativeFact& fact : facts.initiatives) {
        if (fact.year >= first && fact.year <= nomination.year) {
            is_registered =
                is_registered || fact.year == nomination.year || fact.name == nomination.initiative;
            tally.add(counted_initiative(fact, test, frame, report));
        }
    }
    if (!is_registered) {
        tally.add(declared_initiative(test, frame, report));
    }
    tally.open = !frame.history.is_complete("initiative", first, nomination.year, report);
    return tally;
}

} // namespace

Outcome measure(const Initiatives& test, const Frame& frame, Report& report) {
    const Tally tally = count_initiatives(test, frame, report);
    const Outcome outcome = tally.reaches(test.count);
    report.required([&] {
        const std::string scope(to_word(test.scope));
        const std::string count = std::to_string(test.count);
        return test.ever ? Message("required_initiatives_ever", {{"scope_word", scope}, {"count", count}})
                         : Message("required_initiatives", {{"scope_word", scope},
                                                            {"count", count},
                                                            {"years", std::to_string(test.within)}});
    });
    report.found([&] { return Message("found_initiatives", {{"count", std::to_string(tally.certain)}}); });
    report.missing([&] {
        return Message("missing_initiatives", {{"count", std::to_string(test.count - tally.certain)}});
    });
    return outcome;
}

} // namespace tdkt::rules
