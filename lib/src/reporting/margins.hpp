#pragma once

#include "reporting/titles.hpp"
#include "tdkt/report.hpp"
#include "tdkt/score.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt::reporting {

/// The totals in the order of the ranking with what parts neighbours, and by how much the first two differ in
/// each criterion. None where there is nobody to compare; criteria in which the two are equal are left out.
[[nodiscard]] std::vector<Chart> margin_charts(const ScoreSheet& sheet, const Ranking& ranking,
                                               const std::vector<Neighbours>& neighbours,
                                               const Titles& titles);

/// What parts equal totals, as RankedUnit::tied_by says it, in words; empty if nothing is said.
[[nodiscard]] std::string tie_text(const std::optional<std::string>& tied_by, const Titles& titles);

/// The name of a unit of the ranking, else its code.
[[nodiscard]] const std::string& name_of(const Ranking& ranking, const std::string& unit);

} // namespace tdkt::reporting
