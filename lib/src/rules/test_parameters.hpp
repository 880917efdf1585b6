#pragma once

#include "rules/condition.hpp"

#include <tuple>
#include <type_traits>

/// What each test asks for, parameter by parameter, and which way it gets stricter. A new test brings its
/// list; without one only equal tests compare.
namespace tdkt::rules {

enum class Strict {
    same,    ///< another value is another requirement
    more,    ///< the greater value asks for more
    less,    ///< the smaller value asks for more
    present, ///< asks for more where it is said
    absent,  ///< asks for more where it is not said
    fewer    ///< asks for more with fewer alternatives
};

template <typename Owner, typename Value>
struct Parameter {
    const char* name;
    Value Owner::* member;
    Strict strict;
};

template <typename Owner, typename Value>
[[nodiscard]] constexpr Parameter<Owner, Value> parameter(const char* name, Value Owner::* member,
                                                          Strict strict) {
    return {.name = name, .member = member, .strict = strict};
}

template <typename Test>
inline constexpr std::tuple<> parameters{};

template <typename Test>
inline constexpr bool has_parameters =
    std::tuple_size_v<std::remove_cvref_t<decltype(parameters<Test>)>> != 0;

template <>
inline constexpr auto parameters<Since> = std::tuple{parameter("since", &Since::award, Strict::same),
                                                     parameter("years", &Since::years, Strict::more)};

template <>
inline constexpr auto parameters<Meets> = std::tuple{parameter("meets", &Meets::award, Strict::same)};

template <>
inline constexpr auto parameters<GradeYears> =
    std::tuple{parameter("grade", &GradeYears::at_least, Strict::more),
               parameter("years", &GradeYears::years, Strict::more),
               parameter("consecutive", &GradeYears::consecutive, Strict::more),
               parameter("or_award", &GradeYears::or_award, Strict::absent)};

template <>
inline constexpr auto parameters<AwardStreak> =
    std::tuple{parameter("streak", &AwardStreak::award, Strict::same),
               parameter("times", &AwardStreak::times, Strict::more),
               parameter("apart", &AwardStreak::apart, Strict::less)};

template <>
inline constexpr auto parameters<AwardCount> =
    std::tuple{parameter("awards", &AwardCount::award, Strict::same),
               parameter("count", &AwardCount::count, Strict::more)};

template <>
inline constexpr auto parameters<AwardGiven> =
    std::tuple{parameter("given", &AwardGiven::award, Strict::same)};

template <>
inline constexpr auto parameters<CountedYears> =
    std::tuple{parameter("counted_years", &CountedYears::years, Strict::more)};

template <>
inline constexpr auto parameters<TimeInPost> = std::tuple{
    parameter("post", &TimeInPost::post, Strict::same), parameter("years", &TimeInPost::years, Strict::more)};

template <>
inline constexpr auto parameters<HeldPost> = std::tuple{parameter("held", &HeldPost::posts, Strict::fewer)};

template <>
inline constexpr auto parameters<ServiceYears> =
    std::tuple{parameter("service_years", &ServiceYears::years, Strict::more)};

template <>
inline constexpr auto parameters<Initiatives> =
    std::tuple{parameter("initiative", &Initiatives::scope, Strict::more),
               parameter("count", &Initiatives::count, Strict::more),
               parameter("within", &Initiatives::within, Strict::less),
               parameter("ever", &Initiatives::ever, Strict::less),
               parameter("reuse", &Initiatives::reuse, Strict::more)};

template <>
inline constexpr auto parameters<MembersShare> =
    std::tuple{parameter("share", &MembersShare::of, Strict::same),
               parameter("percent", &MembersShare::percent, Strict::more),
               parameter("more", &MembersShare::more, Strict::more)};

template <>
inline constexpr auto parameters<MembersCount> =
    std::tuple{parameter("headcount", &MembersCount::of, Strict::same),
               parameter("at_least", &MembersCount::at_least, Strict::more)};

template <>
inline constexpr auto parameters<MembersDisciplined> =
    std::tuple{parameter("members_disciplined", &MembersDisciplined::from, Strict::less),
               parameter("at_most", &MembersDisciplined::at_most, Strict::less)};

template <>
inline constexpr auto parameters<Disciplined> =
    std::tuple{parameter("disciplined", &Disciplined::from, Strict::more)};

template <>
inline constexpr auto parameters<ClusterPlace> =
    std::tuple{parameter("cluster_place", &ClusterPlace::place, Strict::less)};

template <>
inline constexpr auto parameters<CampaignLasting> =
    std::tuple{parameter("campaign", &CampaignLasting::level, Strict::more),
               parameter("years", &CampaignLasting::years, Strict::more),
               parameter("form", &CampaignLasting::form, Strict::present),
               parameter("review", &CampaignLasting::review, Strict::more)};

template <>
inline constexpr auto parameters<EmployedMonths> =
    std::tuple{parameter("employed_months", &EmployedMonths::months, Strict::more)};

template <>
inline constexpr auto parameters<AbsentDays> =
    std::tuple{parameter("absent_days", &AbsentDays::days, Strict::more),
               parameter("holidays", &AbsentDays::holidays, Strict::same)};

template <>
inline constexpr auto parameters<StudyMonths> =
    std::tuple{parameter("study_months", &StudyMonths::months, Strict::more)};

template <>
inline constexpr auto parameters<ExistedYears> =
    std::tuple{parameter("existed_years", &ExistedYears::years, Strict::more)};

template <>
inline constexpr auto parameters<OfClass> = std::tuple{parameter("class", &OfClass::classes, Strict::fewer)};

template <>
inline constexpr auto parameters<OfUnitKind> =
    std::tuple{parameter("unit_kind", &OfUnitKind::kinds, Strict::fewer)};

template <>
inline constexpr auto parameters<Attested> = std::tuple{parameter("attested", &Attested::key, Strict::same),
                                                        parameter("years", &Attested::years, Strict::more),
                                                        parameter("worth", &Attested::worth, Strict::more)};

template <>
inline constexpr auto parameters<Submitted> =
    std::tuple{parameter("submitted", &Submitted::key, Strict::same)};

} // namespace tdkt::rules
