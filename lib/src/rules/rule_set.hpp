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

/// Women need less time in a post: so many parts of so many less, or so many years. `except` is the key of
/// the attestation that it does not hold for her; empty: it holds for every woman.
struct WomensTimeInPost {
    std::vector<Category> in;
    int less = 0;
    int of = 1;
    int less_years = 0;
    std::string except;
};

/// Time in a higher post counts for a lower one.
struct HigherPostsCount {
    std::vector<Category> in;
};

/// A post during which its holder was disciplined does not count.
struct PostsWithoutDiscipline {
    std::vector<Category> in;
};

/// Leaves of these kinds count as work.
struct LeaveAsWork {
    std::vector<Leave> leaves;
};

/// One initiative serves for one award. What served for a title may serve for a higher title if a person says
/// so. Titles are listed from the lowest; other awards do not rest on initiatives.
struct InitiativeOnce {
    std::vector<std::string> titles;
    std::vector<std::string> forms;
};

/// A rule that holds for every award.
struct Guard {
    std::string id;
    std::variant<OneAwardPerAchievement, IgnoredCategories, NoOpenHold, CountsAfterDiscipline, HeadWithUnit,
                 WomensTimeInPost, HigherPostsCount, PostsWithoutDiscipline, LeaveAsWork, InitiativeOnce>
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
    bool continued = false; // taken over from the law before, whose text this one may have changed
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

/// A post that leaders hold; a greater rank is a higher post.
struct Post {
    std::string code;
    std::string name;
    int rank = 0;
    Location at{};
};

/// The text of this law was not seen: what the law before it said is evaluated and shown, and a person
/// decides. A criterion of the same id in this law's own files takes its place and decides.
struct Continuation {
    std::string id; // "L2026.continues"
    std::string law;
    std::string cite;
    Certainty certainty = Certainty::recalled;
    Location at{};
};

/// A dossier received under that law and judged under this one: that law holds, the more favourable may
/// apply.
struct Transition {
    std::string id; // "L2026.transition"
    std::string law;
    std::string cite;
    Certainty certainty = Certainty::verified;
    Location at{};
};

/// Everything that one instrument says, checked and typed.
struct RuleSet {
    RuleSetInfo info;
    std::vector<Guard> guards;
    std::vector<Criterion> criteria;
    std::vector<Vote> votes;
    std::vector<Post> posts;
    Reading reading;
    std::optional<Continuation> continues;
    std::optional<Transition> transition;
    Provisions provisions;

    /// The criterion for an award on a day, or null. At most one applies: the loader saw to it.
    [[nodiscard]] const Criterion* criterion_for(std::string_view award, SubjectKind kind, Category category,
                                                 Date day) const;

    /// The guard of a kind, sure or not, or null.
    template <typename Rule>
    [[nodiscard]] const Guard* guard_of() const {
        const auto found = std::find_if(guards.begin(), guards.end(), [](const Guard& guard) {
            return std::holds_alternative<Rule>(guard.rule);
        });
        return found == guards.end() ? nullptr : &*found;
    }

    /// The post of a code, or null.
    [[nodiscard]] const Post* post(std::string_view code) const;

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
