#pragma once

#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/export.hpp"
#include "tdkt/import.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// Phong trào thi đua (Law 06/2022/QH15 articles 16 to 18). It takes registrations and progress until it is
/// closed.
struct Campaign {
    std::int64_t id = 0;
    std::string code;
    std::string name;
    CampaignForm form = CampaignForm::thematic;
    AwardLevel level = AwardLevel::province; ///< of the body that launched it
    std::optional<std::string> authority;    ///< that body
    CampaignScope scope = CampaignScope::province;
    Date start{};
    Date end{};                        ///< the last day
    std::optional<std::string> parent; ///< code of the campaign that it carries out
    std::optional<Date> closed;        ///< the day it was closed
};

/// What a figure of progress says: all that was reached until the end of its period, or what was reached in
/// that period alone.
enum class Counting { so_far, per_period };
template <>
inline constexpr auto words<Counting> = word_list("so_far", "per_period");

/// Chỉ tiêu: what a campaign measures.
struct Indicator {
    std::string code;
    std::string name;
    std::string unit_of_measure;
    std::optional<Decimal> target;
    Direction direction = Direction::up;
    std::optional<Decimal> weight;
    Counting progress = Counting::so_far;

    bool operator==(const Indicator&) const = default;
};

/// Of what an award's quota in a campaign is counted: of each unit, or of all who take part.
enum class QuotaPer { unit, campaign };
template <>
inline constexpr auto words<QuotaPer> = word_list("unit", "campaign");

/// An award that a campaign intends, for these subjects; for so many of them, if the plan says so.
struct PlannedAward {
    std::string award;
    std::vector<SubjectKind> subjects; ///< empty for all that the award is for
    std::optional<int> count;
    QuotaPer per = QuotaPer::campaign;
    std::vector<UnitKind> unit_kinds; ///< per unit: the nearest upwards of such a kind
    Location at;
};

/// By what these subjects are judged; by nobody named all of them.
struct PlannedCriterion {
    std::vector<SubjectKind> subjects;
    std::string text;
};

/// A review to hold until that day.
struct DueReview {
    ReviewKind kind = ReviewKind::interim;
    Date due{};

    bool operator==(const DueReview&) const = default;
};

/// Who ought to register: the units of these kinds, below that unit.
struct Participants {
    std::vector<UnitKind> kinds;
    std::optional<std::string> below; ///< code
};

/// Kế hoạch: a campaign as its launch intends it, read from one TOML file.
struct CampaignPlan {
    Campaign campaign;
    std::optional<std::string> objectives;
    std::optional<std::string> contents;
    std::vector<SubjectKind> subjects;
    std::optional<std::string> guidance;   ///< the document that guides
    std::optional<std::string> inspection; ///< and the one by which it is inspected
    std::optional<Date> dossiers_by;       ///< the last day of receipt
    std::optional<Participants> participants;
    std::vector<PlannedCriterion> criteria;
    std::vector<PlannedAward> awards;
    std::vector<Indicator> indicators;
    std::vector<DueReview> reviews; ///< by date
};

/// What the check list of a plan can ask for. Targets: each indicator has one. Quotas: each award has one.
enum class PlanPart {
    authority,
    objectives,
    contents,
    subjects,
    criteria,
    indicators,
    targets,
    awards,
    quotas,
    interim_review,
    final_review,
    guidance,
    inspection
};
template <>
inline constexpr auto words<PlanPart> =
    word_list("authority", "objectives", "contents", "subjects", "criteria", "indicators", "targets",
              "awards", "quotas", "interim_review", "final_review", "guidance", "inspection");

/// Something that a plan lacks or says against itself. A reminder rests on no text that was seen.
struct PlanFinding {
    Message message;
    bool is_reminder = false;
    std::string cite; ///< blank where the plan contradicts itself
    Certainty certainty = Certainty::verified;
    std::vector<Message> needs = {}; ///< one of these would do
};

struct LaunchedPlan {
    enum class Outcome { same, added, changed };

    CampaignPlan plan;
    std::vector<PlanFinding> findings;
    Outcome outcome = Outcome::added;
    std::optional<std::int64_t> operation; ///< of the journal; absent if nothing was written
};

/// Runs the check list on a plan and enters the campaign with its indicators; a dry run only checks. Throws
/// InputError with all its mistakes, NotFound (its parent), StateError (the campaign is closed), RulesError.
TDKT_EXPORT LaunchedPlan launch_plan(Database& database, const Configuration& configuration,
                                     const Actor& actor, const ImportSource& source, bool dry_run);

} // namespace tdkt
