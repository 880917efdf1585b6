#pragma once

#include <string>
#include <vector>

#include "details.hpp"
#include "json.hpp"
#include "session.hpp"
#include "tdkt/forecast.hpp"

/// "Why not, and when?" in words, and as an entry of `tdkt.forecast/1`.
namespace tdkt::cli {

/// The answer about a nomination with what fails only, and the forecast.
[[nodiscard]] Json json_of(const Words& words, const ForecastedNomination& one);

/// Why not: a sentence for each rule that decides, with its article.
[[nodiscard]] std::vector<std::string> reasons(const Words& words, const Judgement& judgement);

/// When, by which law, and what it counts on.
void add_forecast(Details& details, const Words& words, const ForecastedNomination& one);

/// The steps of a year each on one line.
[[nodiscard]] std::vector<std::string> path_lines(const Words& words, const Forecast& forecast);

} // namespace tdkt::cli
