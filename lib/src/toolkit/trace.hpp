#pragma once

#include "reporting/figures.hpp"
#include "reporting/shares.hpp"
#include "reporting/titles.hpp"
#include "store/connection.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/trace.hpp"

#include <functional>
#include <vector>

/// How a figure of a report is traced to its records.
namespace tdkt {

/// The cell of a report that a figure names. Throws NotFound, UsageError if it is no count.
[[nodiscard]] const Cell& require_count(const Report& report, const FigureName& figure);

/// Whether the cell is there and counts anything.
[[nodiscard]] bool counts_anything(const std::vector<Table>& tables, const FigureName& figure);

/// The tables of a report of one award, or of one nomination.
using TablesOfOne = std::function<std::vector<Table>(const reporting::AwardTally&)>;

/// What the tables tell apart besides; the less, the fewer reports of one are made.
enum class ToldApart { years, months, units };

/// The month of an award's decision, 202506; January where months are not told apart.
[[nodiscard]] int month_of(const AwardRecord& award, ToldApart told_apart);

/// The given awards of some years that are behind a figure.
[[nodiscard]] std::vector<AwardRecord> awards_behind(store::Connection& connection,
                                                     const Catalogue& catalogue, int first_year,
                                                     int last_year, ToldApart told_apart,
                                                     const FigureName& figure, const TablesOfOne& tables);

/// A table of the year-end report or of a period by its key, or none.
[[nodiscard]] std::vector<Table> award_table(const std::string& key, const reporting::YearEndFigures& figures,
                                             const reporting::Titles& titles);

} // namespace tdkt
