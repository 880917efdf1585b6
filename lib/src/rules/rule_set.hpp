#pragma once

#include "tdkt/provisions.hpp"
#include "tdkt/rules.hpp"

#include "rules/condition.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tdkt::rules {

/// Not more than one title or form for one and the same achievement.
struct OneAwardPerAchievement {};

/// Awards of these categories do not support a nomination of those.
struct IgnoredCategories {
    std::vector<Category> ignored;
    std::vector<Category> in;
};

/// Nothing is given or submitted while one of these is open.
struct NoOpenHold {
    std::vector<std::string> holds;
};

/// Achievements count from the end of a discipline.
struct CountsAfterDiscipline {};

/// Who leads a unit is judged by what the unit achieved: persons of these classes, in these categories.
struct HeadWithUnit {
    std::vector<PersonClass> classes;
    std::vector<Category> in;
};

/// A rule that holds for every award.
struct Guard {
    std::string id;
    std::variant<OneAwardPerAchievement, IgnoredCategories, NoOpenHold, CountsAfterDiscipline, HeadWithUnit>
        rule;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Location at{};
};

/// When a subject may be nominated for an award. The root condition has the criterion's id, cite and
/// certainty.
struct Criterion {
    std::string award;
    std::vector<SubjectKind> subjects;
    std::vector<Category> categories;
    std::optional<Date> from; // within the dates of the instrument
    std::optional<Date> to;
    Condition when;
};

/// Whether years that already led to an award count again towards the next one of the same kind.
enum class ConsecutiveYears { restart, sliding };

struct Reading {
    ConsecutiveYears consecutive_years = ConsecutiveYears::restart;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Location at{};
};

struct Vote {
    VoteRule rule;
    Location at{};
};

/// Everything that one instrument says, checked and typed.
struct RuleSet {
    RuleSetInfo info;
    std::vector<Guard> guards;
    std::vector<Criterion> criteria;
    std::vector<Vote> votes;
    Reading reading;
    Provisions provisions;

    /// The criterion for an award on a day, or null. At most one applies: the loader saw to it.
    [[nodiscard]] const Criterion* criterion_for(std::string_view award, SubjectKind kind, Category category,
                                                 Date day) const;

    /// Is there a guard of a kind, sure or not?
    template <typename Rule>
    [[nodiscard]] bool has_guard() const {
        return std::any_of(guards.begin(), guards.end(),
                           [](const Guard& guard) { return std::holds_alternative<Rule>(guard.rule); });
    }

    /// The guard of a kind if it is sure enough to decide, or null.
    template <typename Rule>
    [[nodiscard]] const Rule* deciding_guard() const {
        for (const Guard& guard : guards) {
            if (const Rule* const rule = std::get_if<Rule>(&guard.rule);
                rule != nullptr && decides(guard.certainty)) {
                return rule;
            }
        }
        return nullptr;
    }
};

/// The same rules as if the text of each had been read, so that what is only recalled can be tested as well.
[[nodiscard]] RuleSet as_if_seen(RuleSet rules);

} // namespace tdkt::rules

namespace tdkt {
template <>
inline constexpr auto words<rules::ConsecutiveYears> = word_list("restart", "sliding");
} // namespace tdkt
