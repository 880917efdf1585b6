#pragma once

#include "json.hpp"
#include "session.hpp"
#include "tdkt/forecast.hpp"
#include "tdkt/nomination.hpp"

/// The answers of the rules, in words and in the document `tdkt.check/1`.
namespace tdkt::cli {

/// With a forecast each rule also says the earliest year in which it is met.
[[nodiscard]] Json json_of(const Words& words, const CheckedNomination& checked,
                           const Forecast* forecast = nullptr);

/// Of the tree of reasons what fails or is not known, down to the tests that decide. Of alternatives those
/// are left that made the answer what it is.
[[nodiscard]] std::vector<Explanation> what_fails(const std::vector<Explanation>& rules);

/// The earliest year in which a rule is met, if the forecast found one.
[[nodiscard]] std::optional<int> earliest_of(const Forecast& forecast, const std::string& rule);

/// The ids of the top rules with this outcome, separated by spaces.
[[nodiscard]] std::string rules_that(Outcome outcome, const Judgement& judgement);

} // namespace tdkt::cli
