#pragma once

#include "tdkt/diagnostics.hpp"
#include "tdkt/vocabulary.hpp"

#include "rules/facts.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The closed vocabulary of conditions. A condition is one test with its legal basis; all, any, not and since
/// have parts. "The year" is the year of the nomination; what runs over several years may end in that year or
/// in the one before.
namespace tdkt::rules {

struct All {};

struct Any {};

struct Not {};

/// All parts hold within the years after an earlier award. `years`: so many have passed from its decision to
/// the receipt of the dossier, and years before the decision do not count; 0: its own year counts.
struct Since {
    std::string award;
    int years = 0;
};

/// The subject was given the award for the year, or meets its criterion.
struct Meets {
    std::string award;
};

/// At least a grade, in the year or in so many years; `or_award` in a year makes up for the grade of that
/// year.
struct GradeYears {
    Grade at_least = Grade::good;
    int years = 1;
    bool consecutive = true;
    std::string or_award{};
};

/// So many awards one after the other, each at most `apart` years after the one before.
struct AwardStreak {
    std::string award;
    int times = 1;
    int apart = 1;
};

struct AwardCount {
    std::string award;
    int count = 1;
};

/// The award was given before. That it was not is confirmed by submitting where no register reaches.
struct AwardGiven {
    std::string award;
};

/// So many years in a row whose achievements count: what can be said of an award that asks for more than
/// grades.
struct CountedYears {
    int years = 1;
};

/// So many years in a post or in higher ones, by the ranks of the posts; without years: held at all. Days in
/// several posts at once count once; the guards on posts say what is less for women and what does not count.
struct TimeInPost {
    std::string post;
    int years = 0;
};

/// Held one of these very posts.
struct HeldPost {
    std::vector<std::string> posts;
};

/// So many years from the first recruitment to the receipt of the dossier.
struct ServiceYears {
    int years = 1;
};

/// What to do with an initiative that already served for an award.
enum class Reuse { free, review, never };
} // namespace tdkt::rules

namespace tdkt {
template <>
inline constexpr auto words<rules::Reuse> = word_list("free", "review", "never");
} // namespace tdkt

namespace tdkt::rules {

/// So many initiatives of at least a scope in the last `within` years, the nomination's year included;
/// `ever`: in any year, or any since the award after which the years count.
struct Initiatives {
    InitiativeScope scope = InitiativeScope::base;
    int count = 1;
    int within = 1;
    bool ever = false;
    std::optional<Reuse> reuse{}; // else as the guard on initiatives says, if there is one
};

/// A share of all members: `of` is `completed` or an award that they hold for the year. At least the
/// percentage, or more than it.
struct MembersShare {
    std::string of;
    int percent = 100;
    bool more = false;
};

struct MembersCount {
    std::string of;
    int at_least = 1;
};

/// At most so many members with this discipline or a heavier one.
struct MembersDisciplined {
    Discipline from = Discipline::warning;
    int at_most = 0;
};

/// The subject itself was disciplined in the year, this way or more heavily.
struct Disciplined {
    Discipline from = Discipline::reprimand;
};

struct ClusterPlace {
    int place = 1;
};

/// What must have been held of the campaign when it is rewarded.
enum class Review { none, any, final };

/// The nomination is for a campaign launched at this level or above.
struct CampaignLasting {
    AwardLevel level = AwardLevel::base;
    int years = 0;
    std::optional<CampaignForm> form{};
    Review review = Review::none;
};

/// Recruited at least so many months before the end of the year, if recruited in it.
struct EmployedMonths {
    int months = 1;
};

/// On sick or unpaid leave for at least so many working days of the year. Monday to Friday are counted; up to
/// `holidays` of them may have been public holidays.
struct AbsentDays {
    int days = 1;
    int holidays = 0;
};

/// In training that touches the year and lasts at least so many months.
struct StudyMonths {
    int months = 1;
};

/// The collective, or what it came from, is at least so many years old when the dossier is received.
struct ExistedYears {
    int years = 1;
};

struct OfClass {
    std::vector<PersonClass> classes;
};

struct OfUnitKind {
    std::vector<UnitKind> kinds;
};

/// What only a person can confirm, in the nomination's basis or in an attestation: of the year, or of so many
/// years in a row. `worth` is a value in million dong that is part of what is confirmed; 0: none.
struct Attested {
    std::string key;
    int years = 1;
    int worth = 0;
};

/// What the unit confirms by submitting the nomination.
struct Submitted {
    std::string key;
};

using Test =
    std::variant<All, Any, Not, Since, Meets, GradeYears, AwardStreak, AwardCount, Initiatives, MembersShare,
                 MembersCount, MembersDisciplined, Disciplined, ClusterPlace, CampaignLasting, EmployedMonths,
                 AbsentDays, StudyMonths, ExistedYears, OfClass, OfUnitKind, Attested, Submitted, AwardGiven,
                 CountedYears, TimeInPost, HeldPost, ServiceYears>;

struct Condition {
    std::string id; // the criterion's id and the way down to the condition: CSTDCS.any.grade
    Test test;
    std::string cite;
    Certainty certainty = Certainty::verified;
    bool only_part_seen = false; // on_pass = "needs_review": it can refuse, not pass
    std::vector<Condition> parts{};
    Location at{};
};

/// Only what was read in a text, or in one that repeats it, decides.
[[nodiscard]] constexpr bool decides(Certainty certainty) {
    return certainty == Certainty::verified || certainty == Certainty::secondary;
}

} // namespace tdkt::rules

namespace tdkt {
template <>
inline constexpr auto words<rules::Review> = word_list("none", "any", "final");
} // namespace tdkt
