#pragma once

#include "tdkt/date.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What is known about one subject when one nomination is judged: plain values that the store gathers.
/// Nothing here is a judgement. Texts that are compared (campaign codes, achievements, initiative names) are
/// given as their keys. To judge many nominations reuse one Facts and clear its vectors: award codes are
/// short enough to need no allocation.
namespace tdkt::rules {

/// How a fact came to the subject: its own; from the only predecessor of a unit (a renaming, a one-to-one
/// succession), which counts like its own; from one of several predecessors of a merged unit or from a unit
/// that was split, which needs a person.
enum class Origin { own, sole_predecessor, one_of_several };
} // namespace tdkt::rules

namespace tdkt {
template <>
inline constexpr auto words<rules::Origin> = word_list("own", "sole_predecessor", "one_of_several");
} // namespace tdkt

namespace tdkt::rules {

/// An award in the register, status given.
struct AwardFact {
    std::int64_t id = 0; // evidence "award:ID"
    std::string award;
    Category category = Category::merit;
    int year = 0; // of the achievement
    std::optional<Date> decided{};
    std::string campaign{};    // code, where known
    std::string achievement{}; // key of the text, where known (ad-hoc awards)
    Origin origin = Origin::own;
};

/// Records; the id is that of the record, evidence "record:ID".
struct GradeFact {
    std::int64_t id = 0;
    int year = 0;
    Grade grade = Grade::done;
    Origin origin = Origin::own;
};

struct InitiativeFact {
    std::int64_t id = 0;
    int year = 0;
    InitiativeScope scope = InitiativeScope::base;
    std::string name{}; // key
    Origin origin = Origin::own;
};

/// A discipline. Without `to` its end is not recorded.
struct DisciplineFact {
    std::int64_t id = 0;
    Discipline kind = Discipline::reprimand;
    Date from{};
    std::optional<Date> to{};
    Origin origin = Origin::own;
};

/// A reason to wait (discipline under consideration, investigation, ...). Without `to` it is still open.
struct HoldFact {
    std::int64_t id = 0;
    std::string kind{}; // discipline investigation inspection audit complaint
    Date from{};
    std::optional<Date> to{};
    Origin origin = Origin::own;
};

/// A leave. Without `to` its end is not recorded.
struct LeaveFact {
    std::int64_t id = 0;
    Leave kind = Leave::sick;
    Date from{};
    std::optional<Date> to{};
};

/// When a collective, or one that it came from, was founded. Without a date it is not recorded.
struct FoundingFact {
    std::optional<Date> from{};
    Origin origin = Origin::own;
};

struct RecruitmentFact { // records of type employment, value `recruited`
    std::int64_t id = 0;
    Date from{};
};

struct PostFact { // records of type post
    std::int64_t id = 0;
    std::string code{};
    Date from{};
    std::optional<Date> to{}; // none: still held
};

struct AttestationFact {
    std::int64_t id = 0;
    int year = 0;
    std::string key{};
    Origin origin = Origin::own;
};

/// The head count of a collective in one year. `counts` are the pairs of the record's value except `total`,
/// such as
/// {"completed", 40}, {"LDTT", 35}, {"discipline_warning", 0}.
struct MembersFact {
    std::int64_t id = 0;
    int year = 0;
    int total = 0;
    std::vector<std::pair<std::string, int>> counts{};
    Origin origin = Origin::own;
};

struct ClusterRankFact {
    std::int64_t id = 0;
    int year = 0;
    int place = 0;
    std::string cluster{};
    bool tied = false; // the place is shared and no rule settled it
    Origin origin = Origin::own;
};

/// An award that a campaign's plan intends.
struct IntendedAward {
    std::string award;
    std::optional<SubjectKind> kind{}; // none: for every subject
};

/// The campaign that the nomination names, as far as it is registered.
struct CampaignFact {
    std::optional<CampaignForm> form{};
    std::optional<AwardLevel> level{}; // who launched it: unit or commune, ministry or province, state
    std::optional<Date> start{};
    std::optional<Date> end{};
    bool interim_review = false;
    bool final_review = false;
    bool planned = false; // there is a plan, which says the following
    std::vector<IntendedAward> intended{};
    std::optional<Date> dossiers_by{};
};

/// Another nomination of the same subject, neither withdrawn nor decided (decided ones are awards).
struct OtherNomination {
    std::int64_t id = 0; // evidence "nomination:ID"
    std::string award;
    int year = 0;
    Category category = Category::merit;
    std::string campaign{};
    std::string achievement{};
};

/// Another nomination of the same subject, not withdrawn, that names an initiative.
struct InitiativeUse {
    std::int64_t nomination = 0; // evidence "nomination:ID"
    std::string award;
    std::string name{}; // key
    bool decided = false;
};

/// A stretch of years of which a register is declared to hold everything about this subject.
struct CompleteFact {
    std::int64_t id = 0;
    std::string
        what{}; // award grade initiative discipline hold attestation members cluster_rank employment post
    int from = std::numeric_limits<int>::min();
    int to = std::numeric_limits<int>::max();
};

struct Coverage {
    /// The earliest year in the register of awards: from there on it is complete. Nothing: the register is
    /// empty.
    std::optional<int> awards_from{};
    /// Declarations that hold for this subject's unit or for all units.
    std::vector<CompleteFact> declared{};
};

/// The nomination itself.
struct NominationFact {
    std::int64_t id = 0; // evidence "nomination:ID"
    SubjectKind kind = SubjectKind::person;
    std::string award{};
    Category category = Category::merit;
    int year = 0;
    Date received{};
    bool received_known = true; // else the day of its import, by which it had come
    std::string campaign{};
    std::string achievement{}; // key
    std::optional<Grade> grade{};
    std::string initiative{}; // key of its name
    std::optional<InitiativeScope> initiative_scope{};
    std::string basis{}; // what a person attests
    std::optional<Gender> gender{};
    std::optional<PersonClass> person_class{};
    std::optional<UnitKind> unit_kind{}; // of the unit, or of the collective itself
};

/// Every vector is in the order of years (or of `from`), oldest first.
struct Facts {
    NominationFact nomination{};
    std::optional<CampaignFact> campaign{};
    std::vector<AwardFact> awards{};
    std::vector<GradeFact> grades{};
    std::vector<InitiativeFact> initiatives{};
    std::vector<DisciplineFact> disciplines{};
    std::vector<HoldFact> holds{};
    std::vector<RecruitmentFact> recruitments{};
    std::vector<LeaveFact> leaves{};
    std::vector<FoundingFact> foundings{}; // of a collective, in no order
    std::vector<GradeFact> unit_grades{};  // of a person's unit, where a rule asks for them
    std::vector<PostFact> posts{};
    std::vector<AttestationFact> attestations{};
    std::vector<MembersFact> members{};
    std::vector<ClusterRankFact> cluster_ranks{};
    std::vector<OtherNomination> others{};
    std::vector<InitiativeUse> initiative_uses{};
    Coverage coverage{};
};

} // namespace tdkt::rules
