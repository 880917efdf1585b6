#pragma once

#include "rules/facts.hpp"
#include "rules/report.hpp"
#include "rules/rule_set.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::rules {

/// No award of the state is older: what is complete from here on is complete.
inline constexpr int since_ever = 1945;

/// The better of two answers, as `any` has it, and the worse, as `all` has it.
[[nodiscard]] Outcome better(Outcome a, Outcome b);
[[nodiscard]] Outcome worse(Outcome a, Outcome b);

[[nodiscard]] constexpr Outcome yes_or_no(bool holds) {
    return holds ? Outcome::pass : Outcome::fail;
}

/// What of a subject's past counts for its nomination, year by year, by the guards and the reading of a rule
/// set: awards of other categories are ignored, what lies before the end of a discipline does not count,
/// years that led to the same award are used up, the past of a merged unit is for a person to judge. `after`
/// bounds the years from below.
class History {
public:
    History(const RuleSet& rules, const Facts& facts);

    /// Was the award given for the year, so that it counts?
    [[nodiscard]] Outcome awarded(const std::string& award, int year, int after, Report& report) const;

    /// Was the grade reached in the year, or the award given for it?
    [[nodiscard]] Outcome graded(Grade at_least, const std::string& or_award, int year, int after,
                                 Report& report) const;

    /// Do the achievements of a year count?
    [[nodiscard]] Outcome counts(int year, int after, Report& report) const;

    /// Does the register hold everything of this sort about the subject for that year?
    [[nodiscard]] bool is_complete(std::string_view what, int year, Report& report) const;

    /// The same for all years from one on (since_ever: for all time) to another.
    [[nodiscard]] bool is_complete(std::string_view what, int from, int to, Report& report) const;

    /// Is the award of a category that does not support this nomination? Then the report says so.
    [[nodiscard]] bool is_ignored(const AwardFact& award) const;
    [[nodiscard]] bool is_ignored(const AwardFact& award, Report& report) const;

    /// What is absent: "no" where the register is complete, else unknown.
    [[nodiscard]] Outcome absent(std::string_view what, int year, Report& report) const;

    /// Says which reading of consecutive years the answer leans on.
    void name_reading(Report& report) const;

    /// The last year that already led to the award of the nomination, by the reading; since_ever if none did.
    [[nodiscard]] int used_up() const { return used_up_; }

    /// Achievements before `barred_before` do not count, those up to `unsure_through` need a person.
    [[nodiscard]] int barred_before() const { return barred_before_; }

    [[nodiscard]] int unsure_through() const { return unsure_through_; }

    [[nodiscard]] const Facts& facts() const { return facts_; }

    [[nodiscard]] const RuleSet& rules() const { return rules_; }

private:
    void bar_disciplined_years();
    [[nodiscard]] Outcome grade_of(Grade at_least, int year, Report& report) const;
    [[nodiscard]] bool pending(const std::string& award, int year, Report& report) const;

    const RuleSet& rules_;
    const Facts& facts_;
    const IgnoredCategories* ignored_ = nullptr;
    int used_up_ = since_ever;
    int barred_before_ = since_ever;
    int unsure_through_ = since_ever;
};

/// What comes from one of several predecessors neither passes nor fails without a person.
[[nodiscard]] Outcome by_origin(Outcome outcome, Origin origin, Report& report);

/// The fact that speaks for a year: the subject's own before a predecessor's, of several the last. Null if
/// there is none.
template <typename Fact>
[[nodiscard]] const Fact* of_year(const std::vector<Fact>& facts, int year) {
    const Fact* best = nullptr;
    for (const Fact& fact : facts) {
        if (fact.year == year && (best == nullptr || fact.origin <= best->origin)) {
            best = &fact;
        }
    }
    return best;
}

} // namespace tdkt::rules
