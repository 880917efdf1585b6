#pragma once

#include "registry/unit_tree.hpp"
#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/report.hpp"

#include <string>
#include <vector>

namespace tdkt::reporting {

/// Every award of somebody or of a unit, the latest first: decision with number, day and level, whom it went
/// to as they were then, kind and award (the annex "personal history" of provinces; submissions are not in
/// the register). What was revoked or corrected stands there with its status.
[[nodiscard]] Table history_table(const std::vector<AwardRecord>& awards, const std::vector<AwardName>& names,
                                  const registry::UnitTree& units, const Titles& titles);

/// How many times each award was given, in the order of the names; the revoked and corrected are not counted.
[[nodiscard]] Table history_summary(const std::vector<AwardRecord>& awards,
                                    const std::vector<AwardName>& names, const Titles& titles);

} // namespace tdkt::reporting
