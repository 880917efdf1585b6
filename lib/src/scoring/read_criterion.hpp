#pragma once

#include "config/table.hpp"
#include "tdkt/score.hpp"

namespace tdkt::scoring {

/// Reads a criterion with its formula; `sheet` has its figures already, which formulas name.
[[nodiscard]] Criterion read_criterion(config::Table& table, const ScoreSheet& sheet);

/// The codes of the sheet's figures, for suggestions.
[[nodiscard]] std::vector<std::string> figure_codes(const ScoreSheet& sheet);

} // namespace tdkt::scoring
