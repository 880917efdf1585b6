#pragma once

#include "campaigns/plan.hpp"

#include <vector>

namespace tdkt {

/// The check list of plans. Throws RulesError with all its mistakes.
[[nodiscard]] std::vector<campaigns::PlanCheck> load_plan_checks(const Configuration& configuration);

} // namespace tdkt
