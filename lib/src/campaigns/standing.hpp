#pragma once

#include "tdkt/campaign.hpp"

#include <vector>

namespace tdkt::campaigns {

/// How far every indicator has come, and who is behind with reporting; from the figures of all periods. The
/// periods are sound.
[[nodiscard]] CampaignStanding standing_of(const Campaign& campaign, const std::vector<Indicator>& indicators,
                                           const std::vector<Registration>& registrations,
                                           const std::vector<Progress>& progress);

/// Whether the final review should have been held by that day.
[[nodiscard]] bool is_overdue(const CampaignOverview& overview, Date today);

} // namespace tdkt::campaigns
