#pragma once

#include "tdkt/campaign_plan.hpp"
#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
#include "tdkt/decimal.hpp"
#include "tdkt/export.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A campaign and how far it has come.
struct CampaignOverview {
    Campaign campaign;
    std::int64_t indicators = 0;
    std::int64_t registered_units = 0;
    std::int64_t reporting_units = 0;       ///< that have reported any actual figure
    std::vector<Date> interim_reviews = {}; ///< by date
    std::optional<Date> final_review;
    /// What is still to hold by the plan, by day; without a plan the final one, at the end.
    std::vector<DueReview> due = {};

    [[nodiscard]] std::optional<Date> last_interim_review() const {
        return interim_reviews.empty() ? std::nullopt : std::optional(interim_reviews.back());
    }
};

/// What a unit pledged to reach of an indicator.
struct OwnTarget {
    std::string indicator; ///< code
    Decimal target;
};

/// Đăng ký, giao ước thi đua: a unit takes part.
struct Registration {
    std::string unit; ///< code
    std::string unit_name;
    Date date{};
    std::optional<std::string> pledge;
    std::vector<OwnTarget> targets = {}; ///< by indicator
};

/// What a unit planned and reached for an indicator until the end of a period, or in that period alone:
/// `2025`, `2025-H1`, `2025-Q1` or `2025-01`. An actual figure that is absent was not reported, which is not
/// zero.
struct Progress {
    std::string unit; ///< code
    std::string unit_name;
    std::string indicator; ///< code
    std::string period;
    std::optional<Decimal> plan;
    std::optional<Decimal> actual;
    std::optional<Decimal> own_target = {};
};

/// Điển hình tiên tiến, named at a review.
struct Exemplar {
    SubjectKind kind = SubjectKind::person;
    std::string name;
    std::string unit;           ///< code
    std::string unit_name = {}; ///< set by the register
    std::optional<PersonClass> person_class;
    std::optional<std::string> achievement;
};

/// Sơ kết or tổng kết. A final review assesses results, limits, causes and lessons (Circular 01/2024/TT-BNV
/// article 3).
struct Review {
    ReviewKind kind = ReviewKind::interim;
    Date date{};
    std::string results;
    std::optional<std::string> limits;
    std::optional<std::string> causes;
    std::optional<std::string> lessons;
    std::string figures; ///< JSON, as they stood when the review was recorded; set by the register
    std::vector<Exemplar> exemplars = {};
};

/// How far an indicator has come, over all the units that reported. Sums are absent where the indicator is a
/// share (%), whose figures do not add up.
struct IndicatorStanding {
    Indicator indicator;
    std::string period = {}; ///< the latest that was reported; empty if none was
    std::optional<Decimal> plan = {};
    std::optional<Decimal> actual = {};
    std::optional<Decimal> in_period = {};   ///< alone, where figures are per period
    std::optional<Decimal> year_before = {}; ///< of the same units in the same period
    std::optional<Decimal> forecast = {};    ///< at the end of the campaign, going on as until now
    std::int64_t reporting_units = 0;
    std::int64_t meeting_units = 0; ///< that have reached their own plan
};

struct CampaignStanding {
    std::vector<IndicatorStanding> indicators = {}; ///< by code
    /// Registered, and behind the latest period reported, or without a period before it that the sum needs.
    std::vector<std::string> late_units = {};
    std::vector<std::string> missing_units = {};      ///< registered, and never reported anything
    std::vector<std::string> unregistered_units = {}; ///< that the plan counts on; none without a plan
};

/// A campaign that was closed and opened again.
struct Reopening {
    Date closed{};
    Date date{};
    std::string reason;
};

struct CampaignDetail {
    CampaignOverview overview;
    std::vector<Indicator> indicators;       ///< by code
    std::vector<Registration> registrations; ///< by unit
    std::vector<Progress> progress; ///< of every unit and indicator all until the end of the latest period
    std::vector<Review> reviews;    ///< by date
    CampaignStanding standing = {};
    std::vector<Reopening> reopenings = {}; ///< by date
    std::optional<CampaignPlan> plan = {};
};

/// By what the units of a campaign are put together.
enum class RollUpBy { parent, kind };
template <>
inline constexpr auto words<RollUpBy> = word_list("parent", "kind");

/// What the units of one group planned and reached of one indicator by their latest figures. Sums are absent
/// where the indicator is a share (%), whose figures do not add up.
struct RollUpLine {
    std::string group; ///< code of the unit above, or the kind
    std::int64_t registered = 0;
    std::int64_t unregistered = 0; ///< that the plan counts on
    std::string indicator = {};    ///< code
    std::int64_t reporting = 0;
    std::optional<Decimal> own_target = {};
    std::optional<Decimal> plan = {};
    std::optional<Decimal> actual = {};
};

struct CampaignFilter {
    std::optional<int> year; ///< those that ran in it
    std::optional<CampaignForm> form;
    bool open_only = false;
    /// Those with a review that was due before that day; of what they have still to hold only such reviews.
    std::optional<Date> overdue_on = {};
};

/// By start, then code.
[[nodiscard]] TDKT_EXPORT std::vector<CampaignOverview> list_campaigns(Database& database,
                                                                       const CampaignFilter& filter);

/// Throws NotFound with a suggestion.
[[nodiscard]] TDKT_EXPORT CampaignDetail find_campaign(Database& database, const std::string& code);

/// By group and indicator. Throws NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<RollUpLine> roll_up(Database& database, const std::string& campaign,
                                                          RollUpBy by);

/// The units that the campaign's plan counts on and that are not registered. Throws NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<Unit> list_unregistered(Database& database,
                                                              const std::string& campaign);

/// What belongs to one campaign: registered units by unit, indicators by code, the plans and actual figures
/// of every period by unit. Throw NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<Registration> list_registrations(Database& database,
                                                                       const std::string& campaign);
[[nodiscard]] TDKT_EXPORT std::vector<Indicator> list_indicators(Database& database,
                                                                 const std::string& campaign);
[[nodiscard]] TDKT_EXPORT std::vector<Progress> list_progress(Database& database,
                                                              const std::string& campaign);

/// Records a review and freezes the figures as they stand. Gives the journal's number. Throws NotFound,
/// UsageError (a part is missing, or before the start), StateError (closed, or reviewed already).
TDKT_EXPORT std::int64_t review_campaign(Database& database, const Actor& actor, const std::string& code,
                                         const Review& review);

/// Opens a closed campaign again; when it was closed and why it is open again stays visible. Gives the
/// journal's number. Throws UsageError (a blank reason), NotFound, StateError (not closed).
TDKT_EXPORT std::int64_t reopen_campaign(Database& database, const Actor& actor, const std::string& code,
                                         const std::string& reason);

/// Closes a campaign as of today. Gives the journal's number. Throws NotFound, StateError (no final review
/// yet, or closed already).
TDKT_EXPORT std::int64_t close_campaign(Database& database, const Actor& actor, const std::string& code);

} // namespace tdkt
