#pragma once

#include "tdkt/forecast.hpp"

#include "rules/facts.hpp"
#include "rules/rule_set.hpp"

namespace tdkt::rules {

/// The best case for one nomination, see tdkt::Forecast. Pure. Null: no rules were in force.
[[nodiscard]] Forecast forecast(const RuleSet* rules, const Facts& facts, const ForecastOptions& options);

} // namespace tdkt::rules
