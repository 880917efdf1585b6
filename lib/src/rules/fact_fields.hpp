#pragma once

#include "rules/facts.hpp"

#include <tuple>
#include <type_traits>

/// What facts are made of, member by member, said once: facts are written, read, compared and shown by these
/// lists. A new member of a fact is one line here, a new kind of fact one list; a test counts the members.
namespace tdkt::rules {

template <typename Owner, typename Value>
struct FactField {
    const char* name;
    Value Owner::* member;
    const char* evidence; ///< of a list of facts: what their ids are ids of
};

template <typename Owner, typename Value>
[[nodiscard]] constexpr FactField<Owner, Value> field(const char* name, Value Owner::* member,
                                                      const char* evidence = "record") {
    return {.name = name, .member = member, .evidence = evidence};
}

template <typename T>
inline constexpr std::tuple<> fact_fields{};

template <typename T>
concept Fact = (std::tuple_size_v<std::remove_cvref_t<decltype(fact_fields<T>)>> > 0);

template <>
inline constexpr auto fact_fields<NominationFact> =
    std::tuple{field("id", &NominationFact::id),
               field("kind", &NominationFact::kind),
               field("award", &NominationFact::award),
               field("category", &NominationFact::category),
               field("year", &NominationFact::year),
               field("received", &NominationFact::received),
               field("received_known", &NominationFact::received_known),
               field("campaign", &NominationFact::campaign),
               field("achievement", &NominationFact::achievement),
               field("grade", &NominationFact::grade),
               field("initiative", &NominationFact::initiative),
               field("initiative_scope", &NominationFact::initiative_scope),
               field("basis", &NominationFact::basis),
               field("gender", &NominationFact::gender),
               field("class", &NominationFact::person_class),
               field("unit_kind", &NominationFact::unit_kind)};

template <>
inline constexpr auto fact_fields<IntendedAward> =
    std::tuple{field("award", &IntendedAward::award), field("kind", &IntendedAward::kind)};

template <>
inline constexpr auto fact_fields<CampaignFact> =
    std::tuple{field("form", &CampaignFact::form),
               field("level", &CampaignFact::level),
               field("start", &CampaignFact::start),
               field("end", &CampaignFact::end),
               field("interim_review", &CampaignFact::interim_review),
               field("final_review", &CampaignFact::final_review),
               field("planned", &CampaignFact::planned),
               field("intended", &CampaignFact::intended, ""),
               field("dossiers_by", &CampaignFact::dossiers_by)};

template <>
inline constexpr auto fact_fields<AwardFact> = std::tuple{field("id", &AwardFact::id),
                                                          field("award", &AwardFact::award),
                                                          field("category", &AwardFact::category),
                                                          field("year", &AwardFact::year),
                                                          field("decided", &AwardFact::decided),
                                                          field("campaign", &AwardFact::campaign),
                                                          field("achievement", &AwardFact::achievement),
                                                          field("origin", &AwardFact::origin)};

template <>
inline constexpr auto fact_fields<GradeFact> =
    std::tuple{field("id", &GradeFact::id), field("year", &GradeFact::year),
               field("grade", &GradeFact::grade), field("origin", &GradeFact::origin)};

template <>
inline constexpr auto fact_fields<InitiativeFact> =
    std::tuple{field("id", &InitiativeFact::id), field("year", &InitiativeFact::year),
               field("scope", &InitiativeFact::scope), field("name", &InitiativeFact::name),
               field("origin", &InitiativeFact::origin)};

template <>
inline constexpr auto fact_fields<DisciplineFact> =
    std::tuple{field("id", &DisciplineFact::id), field("kind", &DisciplineFact::kind),
               field("from", &DisciplineFact::from), field("to", &DisciplineFact::to),
               field("origin", &DisciplineFact::origin)};

template <>
inline constexpr auto fact_fields<HoldFact> =
    std::tuple{field("id", &HoldFact::id), field("kind", &HoldFact::kind), field("from", &HoldFact::from),
               field("to", &HoldFact::to), field("origin", &HoldFact::origin)};

template <>
inline constexpr auto fact_fields<LeaveFact> =
    std::tuple{field("id", &LeaveFact::id), field("kind", &LeaveFact::kind), field("from", &LeaveFact::from),
               field("to", &LeaveFact::to)};

template <>
inline constexpr auto fact_fields<FoundingFact> =
    std::tuple{field("from", &FoundingFact::from), field("origin", &FoundingFact::origin)};

template <>
inline constexpr auto fact_fields<RecruitmentFact> =
    std::tuple{field("id", &RecruitmentFact::id), field("from", &RecruitmentFact::from)};

template <>
inline constexpr auto fact_fields<PostFact> =
    std::tuple{field("id", &PostFact::id), field("code", &PostFact::code), field("from", &PostFact::from),
               field("to", &PostFact::to)};

template <>
inline constexpr auto fact_fields<InitiativeUse> =
    std::tuple{field("nomination", &InitiativeUse::nomination), field("award", &InitiativeUse::award),
               field("name", &InitiativeUse::name), field("decided", &InitiativeUse::decided)};

template <>
inline constexpr auto fact_fields<AttestationFact> =
    std::tuple{field("id", &AttestationFact::id), field("year", &AttestationFact::year),
               field("key", &AttestationFact::key), field("origin", &AttestationFact::origin)};

template <>
inline constexpr auto fact_fields<MembersFact> =
    std::tuple{field("id", &MembersFact::id), field("year", &MembersFact::year),
               field("total", &MembersFact::total), field("counts", &MembersFact::counts),
               field("origin", &MembersFact::origin)};

template <>
inline constexpr auto fact_fields<ClusterRankFact> =
    std::tuple{field("id", &ClusterRankFact::id),       field("year", &ClusterRankFact::year),
               field("place", &ClusterRankFact::place), field("cluster", &ClusterRankFact::cluster),
               field("tied", &ClusterRankFact::tied),   field("origin", &ClusterRankFact::origin)};

template <>
inline constexpr auto fact_fields<OtherNomination> =
    std::tuple{field("id", &OtherNomination::id),
               field("award", &OtherNomination::award),
               field("year", &OtherNomination::year),
               field("category", &OtherNomination::category),
               field("campaign", &OtherNomination::campaign),
               field("achievement", &OtherNomination::achievement)};

template <>
inline constexpr auto fact_fields<CompleteFact> =
    std::tuple{field("id", &CompleteFact::id), field("what", &CompleteFact::what),
               field("from", &CompleteFact::from), field("to", &CompleteFact::to)};

template <>
inline constexpr auto fact_fields<Coverage> = std::tuple{field("awards_from", &Coverage::awards_from),
                                                         field("declared", &Coverage::declared, "coverage")};

template <>
inline constexpr auto fact_fields<Facts> =
    std::tuple{field("nomination", &Facts::nomination, "nomination"),
               field("campaign", &Facts::campaign, "campaign"),
               field("awards", &Facts::awards, "award"),
               field("grades", &Facts::grades),
               field("initiatives", &Facts::initiatives),
               field("disciplines", &Facts::disciplines),
               field("holds", &Facts::holds),
               field("recruitments", &Facts::recruitments),
               field("leaves", &Facts::leaves),
               field("foundings", &Facts::foundings),
               field("unit_grades", &Facts::unit_grades),
               field("posts", &Facts::posts),
               field("attestations", &Facts::attestations),
               field("members", &Facts::members),
               field("cluster_ranks", &Facts::cluster_ranks),
               field("others", &Facts::others, "nomination"),
               field("initiative_uses", &Facts::initiative_uses, "nomination"),
               field("coverage", &Facts::coverage, "coverage")};

} // namespace tdkt::rules
