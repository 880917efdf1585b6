#pragma once

#include "tdkt/campaign_plan.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::campaigns {

/// Reads a plan; what is wrong in it goes into the diagnostics. Codes of awards and units are taken as they
/// are.
[[nodiscard]] CampaignPlan parse_plan(std::string_view toml, std::string file_name, Diagnostics& diagnostics);

/// A plan as the register keeps it. Throws StateError if it is none any more: a plan that is half understood
/// would refuse and let pass the wrong nominations.
[[nodiscard]] CampaignPlan kept_plan(const std::string& source);

/// One line of the check list of plans, as config/campaigns/checklist.toml holds it.
struct PlanCheck {
    std::string id;
    std::vector<PlanPart> needs;
    int months = 0; // only of campaigns that last so long
    std::optional<Date> from;
    std::optional<Date> to; // the last day
    std::string cite;
    Certainty certainty = Certainty::verified;
};

/// The shipped list first, a later one overlays an earlier one by id.
[[nodiscard]] std::vector<PlanCheck> load_plan_checks(const std::vector<std::filesystem::path>& directories,
                                                      Diagnostics& diagnostics);

/// What the plan lacks by the list, then where it contradicts itself.
[[nodiscard]] std::vector<PlanFinding> check_plan(const CampaignPlan& plan,
                                                  const std::vector<PlanCheck>& checks);

} // namespace tdkt::campaigns
