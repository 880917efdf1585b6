#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

namespace tdkt::reporting {

/// One line a campaign: who launched it, its form, time and reviews, and how many units take part.
[[nodiscard]] Table campaign_table(const std::vector<CampaignFigure>& campaigns, const Titles& titles);

/// The reviews that were due before this day and were not held.
[[nodiscard]] std::vector<DueReview> overdue_reviews(const CampaignFigure& campaign, Date today);

/// A note for each overdue review.
[[nodiscard]] std::vector<std::string> notes_on_reviews(const std::vector<CampaignFigure>& campaigns,
                                                        Date today, const Titles& titles);

} // namespace tdkt::reporting
