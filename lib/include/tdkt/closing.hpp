#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Closing a year: its reports are kept as they were sent, and later reports of that year show what has
/// changed since, from what to what and by which operation.
namespace tdkt {

struct Closing {
    std::int64_t id = 0;
    int year = 0;
    Date date = {};
    std::string by;
    std::string hash;           ///< SHA-256 of its reports, in their order
    std::int64_t reports = 0;   ///< how many were kept
    std::int64_t operation = 0; ///< that closed it
    std::optional<Date> reopened;
    std::optional<std::string> reopened_by;
    std::optional<std::string> reason; ///< why it was reopened
};

/// Keeps every report of the year that `report all` writes, of the year-end report the figures of awards, and
/// the tallies with which later years are compared; gives the operation. Throws StateError if the year is
/// closed, UsageError if it is one after today's, RulesError.
TDKT_EXPORT std::int64_t close_year(Database& database, const Configuration& configuration,
                                    const Actor& actor, int year);

/// Takes the closing back, which stays visible with the reason. Throws StateError if the year is not closed,
/// UsageError without a reason.
TDKT_EXPORT std::int64_t reopen_year(Database& database, const Actor& actor, int year,
                                     const std::string& reason);

/// In the order in which they were made, those that were reopened among them.
[[nodiscard]] TDKT_EXPORT std::vector<Closing> list_closings(Database& database);

/// The reports of a closing: the name of each, as `form 0602`, and its document tdkt.report/1.
[[nodiscard]] TDKT_EXPORT std::vector<std::pair<std::string, std::string>>
list_closed_reports(Database& database, std::int64_t closing);

} // namespace tdkt
