#pragma once

#include "store/connection.hpp"
#include "tdkt/campaign.hpp"

#include <string>

namespace tdkt {

/// A campaign with all that belongs to it, within the caller's transaction. Throws NotFound with a
/// suggestion.
[[nodiscard]] CampaignDetail read_campaign(store::Connection& connection, const std::string& code);

/// Completes an overview.
[[nodiscard]] CampaignDetail read_campaign(store::Connection& connection, CampaignOverview overview);

/// A plan as the register keeps it.
[[nodiscard]] CampaignPlan kept_plan(const std::string& source);

} // namespace tdkt
