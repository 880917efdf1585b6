#pragma once

#include "registry/unit_tree.hpp"
#include "tdkt/campaign.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt::campaigns {

/// How far every indicator has come, and who is behind with reporting; from the figures of all periods. The
/// periods are sound.
[[nodiscard]] CampaignStanding standing_of(const Campaign& campaign, const std::vector<Indicator>& indicators,
                                           const std::vector<Registration>& registrations,
                                           const std::vector<Progress>& progress);

/// The next review to hold. An interim review answers the planned one whose day is nearest to it, and those
/// before; the final review answers all. Without a final one in the plan it is due at the end.
[[nodiscard]] std::optional<DueReview> next_review(const CampaignOverview& overview,
                                                   const std::vector<DueReview>& planned);

/// The units that the plan counts on and that are not among the registrations, by code; these are in the
/// order of their units.
[[nodiscard]] std::vector<Unit> unregistered(const CampaignPlan& plan, const registry::UnitTree& units,
                                             const std::vector<Registration>& registrations);

/// Whether the figures of several units add up: shares do not.
[[nodiscard]] bool adds_up(const Indicator& indicator);

/// Whether a review was due before that day; `due` is known.
[[nodiscard]] bool is_overdue(const CampaignOverview& overview, Date today);

} // namespace tdkt::campaigns
