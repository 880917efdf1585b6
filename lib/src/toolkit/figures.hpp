#pragma once

#include "reporting/figures.hpp"
#include "reporting/form.hpp"
#include "reporting/titles.hpp"
#include "store/connection.hpp"
#include "tdkt/campaign.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/report.hpp"
#include "tdkt/rules.hpp"
#include "toolkit/tallies.hpp"

#include <string>
#include <vector>

/// What reports are made of, from the register. All within the caller's transaction.
namespace tdkt {

[[nodiscard]] std::vector<reporting::AwardName> award_names(const Catalogue& catalogue);

[[nodiscard]] reporting::CampaignFigure campaign_figure(const CampaignOverview& overview);

/// All campaigns of the register.
[[nodiscard]] std::vector<reporting::CampaignFigure> campaign_figures(store::Connection& connection);

/// Registered units, their latest figures and the reviews of one campaign.
[[nodiscard]] reporting::CampaignFigures detailed_figures(const CampaignDetail& campaign);

/// Says so where a report shows the register of a past day.
void note_as_of(Report& report, const std::optional<Date>& as_of, const reporting::Titles& titles);

/// Awards given are not people: says of how many different subjects those of some levels are.
void note_recipients(Report& report, store::Connection& connection,
                     const std::vector<reporting::AwardTally>& awards, const reporting::Condition& counts,
                     int year, const reporting::Titles& titles);

/// Awards of a year that no report can place are not passed over in silence.
void note_undated(Report& report, store::Connection& connection, int year, const reporting::Titles& titles);

/// The name of the province or ministry whose register it is; empty if it is not one.
[[nodiscard]] std::string reporting_organisation(store::Connection& connection,
                                                 const std::optional<std::int64_t>& as_of = {});

/// The years that a year-end report shows before its own.
[[nodiscard]] TallyQuery years_before(int year, const std::optional<std::int64_t>& as_of);

/// The part of it that is counted from awards, if asked as of an operation: then with what was revoked or
/// corrected until today.
[[nodiscard]] reporting::YearEndFigures award_figures(store::Connection& connection,
                                                      const Catalogue& catalogue, int year, Date today,
                                                      const std::optional<std::int64_t>& as_of);

[[nodiscard]] reporting::YearEndFigures year_end_figures(store::Connection& connection,
                                                         const Catalogue& catalogue, const RuleBook& rules,
                                                         int year, Date today);

} // namespace tdkt
