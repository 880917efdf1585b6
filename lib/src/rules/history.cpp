#include "rules/history.hpp"

#include "base/contains.hpp"
#include "rules/completeness.hpp"

#include <algorithm>
#include <chrono>
#include <limits>

namespace tdkt::rules {

namespace {

constexpr int rank(Outcome outcome) {
    return outcome == Outcome::pass ? 2 : outcome == Outcome::unknown ? 1 : 0;
}

/// Years before the first day after a discipline do not count; the year of that day does in part, unless it
/// is 1 January. Where the end is not recorded, any later year may lie within the discipline.
struct Bar {
    int before;
    int unsure_through;
};

Bar bar_of(const DisciplineFact& discipline) {
    if (!discipline.to) {
        return {.before = year_of(discipline.from), .unsure_through = std::numeric_limits<int>::max()};
    }
    const Date first_day = std::chrono::sys_days(*discipline.to) + std::chrono::days(1);
    const bool is_whole_year =
        first_day.month() == std::chrono::January && first_day.day() == std::chrono::day(1);
    const int year = year_of(first_day);
    return {.before = year, .unsure_through = is_whole_year ? year - 1 : year};
}

} // namespace

Outcome better(Outcome a, Outcome b) {
    return rank(a) >= rank(b) ? a : b;
}

Outcome worse(Outcome a, Outcome b) {
    return rank(a) <= rank(b) ? a : b;
}

Outcome by_origin(Outcome outcome, Origin origin, Report& report) {
    if (origin != Origin::one_of_several) {
        return outcome;
    }
    report.note([] { return Message("rests_on_merged_unit"); });
    return Outcome::unknown;
}

History::History(const RuleSet& rules, const Facts& facts)
    : rules_(rules), facts_(facts), ignored_(rules.deciding_guard<IgnoredCategories>()) {
    const NominationFact& nomination = facts.nomination;
    if (ignored_ != nullptr && !contains(ignored_->in, nomination.category)) {
        ignored_ = nullptr;
    }
    if (rules.reading.consecutive_years == ConsecutiveYears::restart) {
        for (const AwardFact& award : facts.awards) {
            if (award.year < nomination.year && award.category == nomination.category &&
                award.award == nomination.award) {
                used_up_ = std::max(used_up_, award.year);
            }
        }
    }
    if (rules.deciding_guard<CountsAfterDiscipline>() != nullptr) {
        bar_disciplined_years();
    }
}

void History::bar_disciplined_years() {
    for (const DisciplineFact& discipline : facts_.disciplines) {
        if (discipline.from > facts_.nomination.received) {
            continue;
        }
        const Bar bar = bar_of(discipline);
        if (discipline.origin != Origin::one_of_several) {
            barred_before_ = std::max(barred_before_, bar.before);
        }
        unsure_through_ = std::max(unsure_through_, bar.unsure_through);
    }
}

bool History::is_ignored(const AwardFact& award) const {
    return ignored_ != nullptr && contains(ignored_->ignored, award.category);
}

bool History::is_ignored(const AwardFact& award, Report& report) const {
    const bool ignored = is_ignored(award);
    if (ignored) {
        report.note([&] {
            return Message("award_not_counted", {{"award", award.award},
                                                 {"year", std::to_string(award.year)},
                                                 {"category_word", std::string(to_word(award.category))}});
        });
    }
    return ignored;
}

bool History::is_complete(std::string_view what, int year, Report& report) const {
    return is_complete(what, year, year, report);
}

bool History::is_complete(std::string_view what, int from, int to, Report& report) const {
    const Complete known = complete(facts_.coverage, what, from, to);
    switch (known.why) {
    case Completeness::unknown:
        break;
    case Completeness::declared:
        report.use_record(known.declaration->id);
        report.note([&] { return Message("complete_by_declaration", {{"what_word", std::string(what)}}); });
        break;
    case Completeness::by_nature:
        report.note([&] { return Message("none_recorded_means_none", {{"what_word", std::string(what)}}); });
        break;
    case Completeness::from_first_award:
        report.note([&] {
            return Message("awards_complete_from", {{"year", std::to_string(*facts_.coverage.awards_from)}});
        });
        break;
    }
    return static_cast<bool>(known);
}

Outcome History::absent(std::string_view what, int year, Report& report) const {
    if (is_complete(what, year, report)) {
        return Outcome::fail;
    }
    report.note([&] {
        return Message("nothing_recorded",
                       {{"what_word", std::string(what)}, {"year", std::to_string(year)}});
    });
    return Outcome::unknown;
}

Outcome History::counts(int year, int after, Report& report) const {
    if (year <= after) {
        return Outcome::fail;
    }
    if (year <= used_up_) {
        report.note([&] { return Message("years_used_up", {{"year", std::to_string(used_up_)}}); });
        return decides(rules_.reading.certainty) ? Outcome::fail : Outcome::unknown;
    }
    if (year < barred_before_) {
        report.note([&] { return Message("before_end_of_discipline", {{"year", std::to_string(year)}}); });
        return Outcome::fail;
    }
    if (year <= unsure_through_) {
        report.note([&] { return Message("discipline_in_year", {{"year", std::to_string(year)}}); });
        return Outcome::unknown;
    }
    return Outcome::pass;
}

void History::name_reading(Report& report) const {
    report.note([&] {
        return rules_.reading.consecutive_years == ConsecutiveYears::restart ? Message("reading_restart")
                                                                             : Message("reading_sliding");
    });
}

bool History::pending(const std::string& award, int year, Report& report) const {
    const auto found =
        std::find_if(facts_.others.begin(), facts_.others.end(), [&](const OtherNomination& other) {
            return other.award == award && other.year == year && other.category == Category::merit;
        });
    if (found == facts_.others.end()) {
        return false;
    }
    report.use_nomination(found->id);
    report.note(
        [&] { return Message("nominated_not_decided", {{"award", award}, {"year", std::to_string(year)}}); });
    return true;
}

Outcome History::awarded(const std::string& award, int year, int after, Report& report) const {
    const Outcome counted = counts(year, after, report);
    if (counted == Outcome::fail) {
        return Outcome::fail;
    }
    Outcome best = Outcome::fail;
    for (const AwardFact& fact : facts_.awards) {
        if (fact.year != year || fact.award != award) {
            continue;
        }
        report.use_award(fact.id);
        if (!is_ignored(fact, report)) {
            best = better(best, by_origin(counted, fact.origin, report));
        }
    }
    if (best == Outcome::fail) {
        best = pending(award, year, report) ? Outcome::unknown : absent("award", year, report);
    }
    return best;
}

Outcome History::grade_of(Grade at_least, int year, Report& report) const {
    if (const GradeFact* const fact = of_year(facts_.grades, year)) {
        report.use_record(fact->id);
        return by_origin(fact->grade >= at_least ? Outcome::pass : Outcome::fail, fact->origin, report);
    }
    const NominationFact& nomination = facts_.nomination;
    if (year == nomination.year && nomination.grade) {
        report.use_nomination(nomination.id);
        return *nomination.grade >= at_least ? Outcome::pass : Outcome::fail;
    }
    return absent("grade", year, report);
}

Outcome History::graded(Grade at_least, const std::string& or_award, int year, int after,
                        Report& report) const {
    const Outcome counted = counts(year, after, report);
    if (counted == Outcome::fail) {
        return Outcome::fail;
    }
    Outcome outcome = worse(counted, grade_of(at_least, year, report));
    if (outcome != Outcome::pass && !or_award.empty()) {
        outcome = better(outcome, awarded(or_award, year, after, report));
    }
    return outcome;
}

} // namespace tdkt::rules
