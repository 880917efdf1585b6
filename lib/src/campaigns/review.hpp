#pragma once

#include "tdkt/campaign.hpp"

#include <string>
#include <vector>

namespace tdkt::campaigns {

/// The parts that a review must have and this one lacks: every review its results, a final one also limits,
/// causes and lessons (Circular 01/2024/TT-BNV article 3).
[[nodiscard]] std::vector<std::string> missing_parts(const Review& review);

} // namespace tdkt::campaigns
