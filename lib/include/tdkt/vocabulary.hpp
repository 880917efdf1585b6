#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The closed vocabularies of the field, one word for one thing: the same in code, SQL, TOML, JSON and CSV.
/// What is open (awards, units, campaigns) is data and has codes.
namespace tdkt {

/// Who can be honoured: cá nhân, tập thể, hộ gia đình.
enum class SubjectKind { person, collective, household };

/// Loại hình khen thưởng, Law 06/2022/QH15 article 8, and `resistance` of the forms.
enum class Category { merit, campaign, adhoc, service, tenure, external, resistance };

enum class Gender { male, female };

/// The five classes of persons of the state forms (TT 02/2023/TT-BNV, form 0602).
enum class PersonClass { leader_province, leader_department, business, leader_other, direct };

/// Mức độ hoàn thành nhiệm vụ; a greater one is better.
enum class Grade { not_done, done, good, excellent };

/// How far an initiative reaches; a greater one reaches farther.
enum class InitiativeScope { base, province, nation };

enum class UnitKind {
    province,
    district,
    commune,
    department,
    public_service,
    party,
    mass_org,
    enterprise,
    cooperative,
    team,
    ministry,
    central_agency,
    other
};

/// Where an award comes in the scale of the law: base unit, ministry or province, state.
enum class AwardLevel { base, province, state };

enum class AwardStatus { given, revoked, corrected };

enum class NominationState { draft, submitted, returned, recalled, voted, decided, withdrawn };

enum class RecordType {
    grade,
    initiative,
    discipline,
    hold,
    employment,
    leave,
    post,
    attestation,
    members,
    cluster_rank,
    complete
};

/// Forms of discipline, the lightest first.
enum class Discipline { reprimand, warning, salary_cut, demotion, dismissal };

/// Reasons to wait, Law 06/2022/QH15 as detailed by NĐ 98/2023/NĐ-CP article 4.4.
enum class Hold { discipline, investigation, inspection, audit, complaint };

enum class Employment { recruited, transferred, retired };
enum class Leave { maternity, sick, study, unpaid };

/// What can be declared complete for years and units: there, absence is a fact.
enum class Complete {
    award,
    grade,
    initiative,
    discipline,
    hold,
    employment,
    attestation,
    members,
    cluster_rank,
    post
};

/// The answer for a whole nomination.
enum class Verdict { eligible, ineligible, needs_review };

/// The answer of one condition. No data is never "no".
enum class Outcome { pass, fail, unknown };

/// How sure the text of a rule is. Only `verified` and `secondary` can refuse anybody.
enum class Certainty { verified, secondary, recalled, draft };

enum class ClusterRole { head, deputy_head, member };
enum class CampaignForm { thematic, regular };

/// Where a campaign is held: nationwide, in a ministry or province, in a cluster, in a unit (form 0601, rows
/// 02 to 05).
enum class CampaignScope { nation, province, cluster, unit };
enum class ReviewKind { interim, final };
enum class Direction { up, down };

template <typename E>
inline constexpr std::array<std::string_view, 0> words{};

template <typename... Word>
[[nodiscard]] constexpr std::array<std::string_view, sizeof...(Word)> word_list(Word... list) {
    return {list...};
}

template <>
inline constexpr auto words<SubjectKind> = word_list("person", "collective", "household");
template <>
inline constexpr auto words<Category> =
    word_list("merit", "campaign", "adhoc", "service", "tenure", "external", "resistance");
template <>
inline constexpr auto words<Gender> = word_list("male", "female");
template <>
inline constexpr auto words<PersonClass> =
    word_list("leader_province", "leader_department", "business", "leader_other", "direct");
template <>
inline constexpr auto words<Grade> = word_list("not_done", "done", "good", "excellent");
template <>
inline constexpr auto words<InitiativeScope> = word_list("base", "province", "nation");
template <>
inline constexpr auto words<UnitKind> =
    word_list("province", "district", "commune", "department", "public_service", "party", "mass_org",
              "enterprise", "cooperative", "team", "ministry", "central_agency", "other");
template <>
inline constexpr auto words<AwardLevel> = word_list("base", "province", "state");
template <>
inline constexpr auto words<AwardStatus> = word_list("given", "revoked", "corrected");
template <>
inline constexpr auto words<NominationState> =
    word_list("draft", "submitted", "returned", "recalled", "voted", "decided", "withdrawn");
template <>
inline constexpr auto words<RecordType> =
    word_list("grade", "initiative", "discipline", "hold", "employment", "leave", "post", "attestation",
              "members", "cluster_rank", "complete");
template <>
inline constexpr auto words<Discipline> =
    word_list("reprimand", "warning", "salary_cut", "demotion", "dismissal");
template <>
inline constexpr auto words<Hold> =
    word_list("discipline", "investigation", "inspection", "audit", "complaint");
template <>
inline constexpr auto words<Employment> = word_list("recruited", "transferred", "retired");
template <>
inline constexpr auto words<Leave> = word_list("maternity", "sick", "study", "unpaid");
template <>
inline constexpr auto words<Complete> =
    word_list("award", "grade", "initiative", "discipline", "hold", "employment", "attestation", "members",
              "cluster_rank", "post");
template <>
inline constexpr auto words<Verdict> = word_list("eligible", "ineligible", "needs_review");
template <>
inline constexpr auto words<Outcome> = word_list("pass", "fail", "unknown");
template <>
inline constexpr auto words<Certainty> = word_list("verified", "secondary", "recalled", "draft");
template <>
inline constexpr auto words<ClusterRole> = word_list("head", "deputy_head", "member");
template <>
inline constexpr auto words<CampaignForm> = word_list("thematic", "regular");
template <>
inline constexpr auto words<CampaignScope> = word_list("nation", "province", "cluster", "unit");
template <>
inline constexpr auto words<ReviewKind> = word_list("interim", "final");
template <>
inline constexpr auto words<Direction> = word_list("up", "down");

/// The word of a value.
template <typename E>
[[nodiscard]] constexpr std::string_view to_word(E value) {
    return words<E>[static_cast<std::size_t>(value)];
}

/// The value of a word, or nothing.
template <typename E>
[[nodiscard]] constexpr std::optional<E> from_word(std::string_view word) {
    for (std::size_t i = 0; i < words<E>.size(); ++i) {
        if (words<E>[i] == word) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

} // namespace tdkt
