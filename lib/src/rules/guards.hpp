#pragma once

#include "rules/history.hpp"
#include "rules/report.hpp"
#include "rules/rule_set.hpp"

namespace tdkt::rules {

/// Does a nomination stand before a rule that holds for every award?
[[nodiscard]] Outcome measure(const Guard& guard, const History& history, Report& report);

} // namespace tdkt::rules
