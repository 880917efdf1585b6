#pragma once

#include "store/connection.hpp"
#include "tdkt/campaign.hpp"

#include <string>
#include <vector>

namespace tdkt {

/// All campaigns with the reviews that their plans want next, within the caller's transaction.
[[nodiscard]] std::vector<CampaignOverview> campaign_overviews(store::Connection& connection);

/// A campaign with all that belongs to it, within the caller's transaction; with a day without the periods
/// that began after it. Throws NotFound with a suggestion.
[[nodiscard]] CampaignDetail read_campaign(store::Connection& connection, const std::string& code,
                                           std::optional<Date> until = std::nullopt);

/// The same of an overview that was read already.
[[nodiscard]] CampaignDetail read_campaign(store::Connection& connection, CampaignOverview overview,
                                           std::optional<Date> until = std::nullopt);

} // namespace tdkt
