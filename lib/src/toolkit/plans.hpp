#pragma once

#include "campaigns/plan.hpp"

#include <cstdint>
#include <vector>

namespace tdkt {

/// The check list of plans. Throws RulesError with all its mistakes.
[[nodiscard]] std::vector<campaigns::PlanCheck> load_plan_checks(const Configuration& configuration);

/// Figures that were entered say something else from now on.
[[nodiscard]] Message counting_changed(const Indicator& indicator, std::int64_t entries);

} // namespace tdkt
