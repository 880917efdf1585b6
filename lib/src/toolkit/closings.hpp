#pragma once

#include "toolkit/year_reports.hpp"

#include <functional>
#include <string>

namespace tdkt {

/// Where the year of a report is closed, says so and shows what has changed since; `as_of` makes the report
/// as it was after an operation. Within the caller's transaction.
void show_changes(store::Connection& connection, const Configuration& configuration, const std::string& name,
                  CountedReport& made, const std::function<Report(std::int64_t operation)>& as_of);

} // namespace tdkt
