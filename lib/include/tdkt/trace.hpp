#pragma once

#include "tdkt/reports.hpp"

#include "tdkt/nomination.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The records behind the figures of reports, as the register stands now. A record is behind a figure if a
/// report of that record alone would have it there.
namespace tdkt {

/// A figure by the keys of the report's document tdkt.report/1.
struct FigureName {
    std::string table; ///< empty for the report's first
    std::string row;   ///< its code, else its label; `total` for the sum of all rows
    std::string column;
};

/// Where a figure that was entered came from.
struct EnteredSource {
    CellName cell;
    std::int64_t value = 0;
    std::int64_t operation = 0;
    Date date = {}; ///< of the operation
    std::string by;
    std::optional<std::string> file; ///< that the operation read
};

/// What is behind a figure: one of these lists, or nothing.
struct Behind {
    std::vector<AwardRecord> awards = {};
    std::vector<Nomination> nominations = {};
    std::vector<CampaignOverview> campaigns = {};
    std::vector<EnteredSource> entered = {};
};

/// Each throws NotFound (the report, the cell) and UsageError where the cell is no count of records: a share,
/// a text, a table whose figures are no sums.
[[nodiscard]] TDKT_EXPORT Behind trace_form(Database& database, const Configuration& configuration,
                                            const std::string& form, int year,
                                            const std::optional<std::string>& version, const CellName& cell);

[[nodiscard]] TDKT_EXPORT Behind trace_annex(Database& database, const Configuration& configuration,
                                             const std::string& annex, int year, const FigureName& figure);

[[nodiscard]] TDKT_EXPORT Behind trace_year_end(Database& database, const Configuration& configuration,
                                                Date today, int year, const FigureName& figure);

[[nodiscard]] TDKT_EXPORT Behind trace_shares(Database& database, const Configuration& configuration,
                                              int year, const FigureName& figure);

[[nodiscard]] TDKT_EXPORT Behind trace_period(Database& database, const Configuration& configuration,
                                              Date today, const Period& period, const FigureName& figure);

[[nodiscard]] TDKT_EXPORT Behind trace_budget(Database& database, const Configuration& configuration,
                                              const BonusFilter& filter, const FigureName& figure);

/// The awards of one line of a cross tabulation: its values in the order of the attributes.
[[nodiscard]] TDKT_EXPORT Behind trace_count(Database& database, const Configuration& configuration,
                                             int first_year, int last_year,
                                             const std::vector<AwardAttribute>& by,
                                             const std::vector<std::string>& values);

} // namespace tdkt
