#pragma once

#include "tdkt/campaign.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt::campaigns {

/// Whether the campaign was running on any day of the year.
[[nodiscard]] bool ran_in(const Campaign& campaign, int year);

/// Adds what is known: a sum of nothing known stays unknown.
void add_known(std::optional<Decimal>& sum, const std::optional<Decimal>& value);

/// The figures as they say all that was reached until the end of their periods. Those of an indicator that is
/// reported per period are added up from the month in which the campaign starts; a period within a longer one
/// that was reported too does not count again. Where a month before was not reported nobody knows the sum,
/// and the actual figure is absent.
[[nodiscard]] std::vector<Progress> so_far(const std::vector<Progress>& progress,
                                           const std::vector<Indicator>& indicators, Date from);

/// Of each unit and indicator the figures of the latest period for which an actual figure was reported, else
/// the latest plan; in the order of units and indicators. The periods are sound.
[[nodiscard]] std::vector<Progress> latest(const std::vector<Progress>& progress);

/// What a review freezes: the JSON of how many take part and of the latest figures.
[[nodiscard]] std::string frozen_figures(const CampaignDetail& campaign);

} // namespace tdkt::campaigns
