#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/report.hpp"

namespace tdkt::reporting {

/// What needs attention, one line a matter and whom it concerns: campaigns whose final review is overdue,
/// units that proposed nobody, dossiers later than their deadline, votes below the threshold, awards revoked.
[[nodiscard]] Table attention_table(const YearEndFigures& figures, const Titles& titles);

} // namespace tdkt::reporting
