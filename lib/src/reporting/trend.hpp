#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

namespace tdkt::reporting {

inline constexpr int trend_years = 5;

/// The awards of this year and the four before: all of them, by level, by kind of subject, and those of
/// direct workers.
[[nodiscard]] Table trend_table(const YearEndFigures& figures, const Titles& titles);

} // namespace tdkt::reporting
