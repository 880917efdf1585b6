#pragma once

#include "registry/unit_tree.hpp"
#include "tdkt/campaign.hpp"

#include <vector>

namespace tdkt::campaigns {

/// By group and indicator; a campaign without indicators has a line for each group.
[[nodiscard]] std::vector<RollUpLine> roll_up(const CampaignDetail& campaign, const registry::UnitTree& units,
                                              RollUpBy by);

} // namespace tdkt::campaigns
