#pragma once

#include "tdkt/campaign.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/score.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What reports are made of: counted by whoever holds the registers, turned into tables here. Plain values.
namespace tdkt::reporting {

/// Who put the submission before the Prime Minister (form 0602, rows 2 and 3).
enum class Submitter { ministry, province };

} // namespace tdkt::reporting

template <>
inline constexpr auto tdkt::words<tdkt::reporting::Submitter> = tdkt::word_list("ministry", "province");

namespace tdkt::reporting {

/// How many awards share these attributes. Counted by the date of the decision, status `given` only: awards
/// given (lượt), not people; an award of 2024 decided in 2025 counts in 2025.
struct AwardTally {
    int month = 0; ///< of the decision, 202506; 0 where months are not told apart
    std::string unit =
        {}; ///< code of the unit under which reports count it; empty where units are not told apart
    std::string campaign = {}; ///< its code; empty where campaigns are not told apart, or for none
    std::string award;         ///< its code
    AwardLevel level = AwardLevel::base;
    SubjectKind kind = SubjectKind::person;
    std::optional<PersonClass> person_class = {}; ///< of persons; nothing if it is not recorded
    std::optional<Gender> gender = {};            ///< of persons; nothing if it is not recorded
    Category category = Category::merit;
    std::optional<UnitKind> unit_kind = {}; ///< of the unit that the subject is or belongs to
    bool remote = false;                    ///< a unit in a remote or especially difficult area
    Submitter submitter = Submitter::province;
    std::int64_t count = 0;

    bool operator==(const AwardTally&) const = default;
};

/// An award of the catalogue, for headings; a list of them is in the order in which reports name them.
struct AwardName {
    std::string code;
    std::string name;
    AwardLevel level = AwardLevel::base;
};

/// A campaign and how far it has come.
struct CampaignFigure {
    std::string code;
    std::string name = {};
    std::optional<AwardLevel> level =
        {}; ///< of the body that launched it: state, ministry or province, base unit
    std::optional<CampaignScope> scope = {};
    CampaignForm form = CampaignForm::thematic;
    Date start = {};
    std::optional<Date> end = {}; ///< the last day
    bool closed = false;
    std::int64_t registered_units = 0;
    std::optional<Date> interim_review = {}; ///< the latest
    std::optional<Date> final_review = {};
    std::vector<DueReview> due = {}; ///< still to hold, by day; none when closed
    std::string authority = {};      ///< who launched it
};

/// Nominations of the year that share a state and the verdict of their latest check.
struct NominationTally {
    NominationState state = NominationState::draft;
    std::optional<Verdict> verdict = {}; ///< nothing if never checked
    std::int64_t count = 0;
};

/// The council's votes on the year's nominations. `voted` = `reached` + `below` + those of awards without a
/// threshold.
struct VoteFigures {
    std::int64_t voted = 0;
    std::int64_t reached = 0; ///< the threshold of the law
    std::int64_t below = 0;
};

struct DecisionFigures {
    std::int64_t decisions = 0; ///< distinct numbers with their dates
    std::int64_t awards = 0;    ///< given by them, whatever became of them later
};

/// An award that was revoked or corrected within the year, whenever it had been given; or of the year, known
/// as such from the beginning and without a day.
struct ChangedAward {
    std::string award;
    std::string subject;
    AwardStatus status = AwardStatus::revoked;
    std::optional<Date> date = {}; ///< of the change
    std::string reason = {};
};

/// Dossiers of the year that were received after a deadline of the law.
struct LateDossiers {
    std::string award;
    Date deadline = {};
    std::string receiver = {};
    std::int64_t late = 0;
    std::int64_t unsure = 0; ///< imported after it, and nobody said when they were received
};

struct YearEndFigures {
    int year = 0;
    Date today = {};
    std::string organisation = {}; ///< who reports
    std::vector<AwardName> catalogue = {};
    std::vector<AwardTally> awards = {};
    std::vector<AwardTally> awards_last_year = {};
    std::vector<AwardTally> trend = {};         ///< of this year and the four before, by year
    std::vector<CampaignFigure> campaigns = {}; ///< that ran in the year
    std::vector<NominationTally> nominations = {};
    VoteFigures votes = {};
    DecisionFigures decisions = {};
    std::vector<ChangedAward> changed = {};
    std::vector<LateDossiers> late = {};
    /// Code and name of units in being right below the head of their tree, or that have no tree.
    std::vector<std::pair<std::string, std::string>> units_without_nominations = {};
};

struct ClusterFigures {
    std::string name;
    ScoreSheet sheet;
    Ranking ranking;
    std::vector<AwardReach> awards = {};
};

struct Registration {
    std::string unit; ///< code
    std::string name;
    std::optional<Date> date = {};
    std::string pledge = {};
};

/// Plan and actual of one unit for one indicator at the latest period.
struct IndicatorFigure {
    std::string unit; ///< code
    std::string unit_name;
    std::string indicator; ///< code
    std::string name;
    std::string unit_of_measure = {};
    Direction direction = Direction::up;
    std::string period = {};
    std::optional<Decimal> plan = {};
    std::optional<Decimal> actual = {};
};

struct ReviewFigure {
    ReviewKind kind = ReviewKind::interim;
    Date date = {};
    std::string results = {};
    std::string limits = {};
    std::string causes = {};
    std::string lessons = {};
};

/// Who a review named as an example.
struct ExemplarFigure {
    std::string name;
    std::string unit; ///< code
    std::string unit_name;
    SubjectKind kind = SubjectKind::person;
    std::optional<PersonClass> person_class = {};
    std::string achievement = {};
    ReviewKind review = ReviewKind::interim;
    Date date = {}; ///< of the review
};

struct CampaignFigures {
    CampaignFigure campaign;
    std::vector<Registration> registrations = {};
    std::vector<IndicatorFigure> indicators = {};
    std::vector<ReviewFigure> reviews = {};
    std::vector<ExemplarFigure> exemplars = {}; ///< by review, then unit
};

} // namespace tdkt::reporting
