#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"
#include "tdkt/report.hpp"

#include <optional>
#include <string>
#include <vector>

/// The reports of the register. All are in Vietnamese; `report.hpp` renders them.
namespace tdkt {

/// A report that can be asked for: a state form by its code, or one of the others by its name.
struct ReportInfo {
    std::string name; ///< `year-end`, `cluster`, `campaign`, or of a form its code, `0602`
    std::string title;
    std::string official = {}; ///< of a form, the code printed on it
    std::string circular = {}; ///< of a form
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    bool form = false;
};

/// All reports and all state forms of the configuration. Throws RulesError.
[[nodiscard]] TDKT_EXPORT std::vector<ReportInfo> list_reports(const Configuration& configuration);

/// The report on a whole year; `today` decides what is overdue. Throws RulesError.
[[nodiscard]] TDKT_EXPORT Report year_end_report(Database& database, const Configuration& configuration,
                                                 Date today, int year);

/// A state form filled in for a year, by the version in force on the day it is due. Throws NotFound with a
/// suggestion, RulesError.
[[nodiscard]] TDKT_EXPORT Report form_report(Database& database, const Configuration& configuration,
                                             const std::string& form, int year);

/// The rankings of a year, of one cluster or all. Throws NotFound, StateError (the cluster has no sheet).
[[nodiscard]] TDKT_EXPORT Report cluster_report(Database& database, const Configuration& configuration,
                                                int year, const std::optional<std::string>& cluster);

/// The campaigns that ran in a year, or one of them. Throws NotFound.
[[nodiscard]] TDKT_EXPORT Report campaign_report(Database& database, const Configuration& configuration,
                                                 Date today, int year,
                                                 const std::optional<std::string>& campaign);

} // namespace tdkt
