#pragma once

#include "rules/history.hpp"
#include "rules/report.hpp"
#include "rules/rule_set.hpp"

namespace tdkt::rules {

/// Has a rule anything to say about a nomination? Most rules have; some are for women, for time in posts.
[[nodiscard]] bool concerns(const Guard& guard, const Facts& facts);

/// Does a nomination stand before a rule that holds for every award?
[[nodiscard]] Outcome measure(const Guard& guard, const History& history, Report& report);

} // namespace tdkt::rules
