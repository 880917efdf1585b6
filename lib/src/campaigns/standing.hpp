#pragma once

#include "registry/unit_tree.hpp"
#include "tdkt/campaign.hpp"

#include <string>
#include <vector>

namespace tdkt::campaigns {

/// How far every indicator has come, and who is behind with reporting; from the figures of all periods. The
/// periods are sound.
[[nodiscard]] CampaignStanding standing_of(const Campaign& campaign, const std::vector<Indicator>& indicators,
                                           const std::vector<Registration>& registrations,
                                           const std::vector<Progress>& progress);

/// The reviews still to hold, of those planned by day. An interim review answers one of them: the first that
/// is not answered, if it was held after the day of the one before. The final review answers all. Without a
/// final one in the plan it is due at the end.
[[nodiscard]] std::vector<DueReview> open_reviews(const CampaignOverview& overview,
                                                  std::vector<DueReview> planned);

/// The units that the plan counts on and that are not among the registrations, by code; these are in the
/// order of their units.
[[nodiscard]] std::vector<Unit> unregistered(const CampaignPlan& plan, const registry::UnitTree& units,
                                             const std::vector<Registration>& registrations);

/// Whether the plan counts on a unit of this kind and place.
[[nodiscard]] bool is_meant(const Participants& participants, const registry::UnitTree& units,
                            const Unit& unit);

/// Whether the figures are parts of a hundred, by the unit of measure.
[[nodiscard]] bool is_share(const Indicator& indicator);

/// Whether the figures of several units add up: shares and means do not.
[[nodiscard]] bool adds_up(const Indicator& indicator);

/// Whether a review was due before that day; `due` is known.
[[nodiscard]] bool is_overdue(const CampaignOverview& overview, Date today);

} // namespace tdkt::campaigns
