#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

#include <string>
#include <vector>

/// The reports that are not state forms. Pure: figures and words in, tables out.
namespace tdkt::reporting {

/// Báo cáo tổng kết năm: awards by form, level, category, class and kind of unit, beside last year;
/// five years; campaigns, nominations, votes and decisions, changes; and what needs attention.
[[nodiscard]] Report year_end_report(const YearEndFigures& figures, const Titles& titles);

/// One ranking table a cluster.
[[nodiscard]] Report cluster_report(int year, const std::vector<ClusterFigures>& clusters,
                                    const Titles& titles);

/// How firmly a ranking stands.
[[nodiscard]] Report sensitivity_report(const ClusterSensitivity& found, const Titles& titles);

/// Registered units, indicators with plan, actual and percent, reviews and exemplars of each campaign.
[[nodiscard]] Report campaign_report(int year, Date today, const std::vector<CampaignFigures>& campaigns,
                                     const Titles& titles);

} // namespace tdkt::reporting
