#pragma once

#include "reporting/titles.hpp"
#include "tdkt/catalogue.hpp"
#include "toolkit/tallies.hpp"
#include "toolkit/year_reports.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tdkt {

/// Where the year of a report is closed, says so and shows what has changed since; `as_of` makes the report
/// as it was after an operation. Within the caller's transaction.
void show_changes(store::Connection& connection, const Configuration& configuration, const std::string& name,
                  CountedReport& made, const std::function<Report(std::int64_t operation)>& as_of);

/// The same for a report that cannot be made as it was: of the tables of the register that are its figures,
/// every operation since may have changed them.
void show_changes(store::Connection& connection, const Configuration& configuration, const std::string& name,
                  Report& report, std::vector<std::string> entities);

/// The five years of which a closing keeps a report.
[[nodiscard]] Period years_until(int year);

/// As award_tallies(), but the years that were closed as they were then: what the years after them are
/// compared with. Units are not told apart.
[[nodiscard]] std::vector<reporting::AwardTally>
reported_tallies(store::Connection& connection, const Catalogue& catalogue, const TallyQuery& query);

/// Where years of the query were closed, says so and shows what was corrected in them since.
void show_corrections(store::Connection& connection, const Catalogue& catalogue,
                      const reporting::Titles& titles, const TallyQuery& query, Report& report);

} // namespace tdkt
