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
    std::string version = {};  ///< of a form: the year of its circular
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    bool form = false;
};

/// All reports and all state forms of the configuration. Throws RulesError.
[[nodiscard]] TDKT_EXPORT std::vector<ReportInfo> list_reports(const Configuration& configuration);

/// The report on a whole year; `today` decides what is overdue. Throws RulesError.
[[nodiscard]] TDKT_EXPORT Report year_end_report(Database& database, const Configuration& configuration,
                                                 Date today, int year);

struct FormOptions {
    std::optional<std::string> version; ///< the year of its circular; else the one in force on the day it is due
    std::optional<Date> as_of;          ///< awards as the register stood at the end of that day
};

/// A state form filled in for a year. Asked for by the number of another circular's form, the one in force is filled
/// in. Throws NotFound with a suggestion, RulesError.
[[nodiscard]] TDKT_EXPORT Report form_report(Database& database, const Configuration& configuration,
                                             const std::string& form, int year, const FormOptions& options = {});

/// The rankings of a year, of one cluster or all. Throws NotFound, StateError (the cluster has no sheet).
[[nodiscard]] TDKT_EXPORT Report cluster_report(Database& database, const Configuration& configuration,
                                                int year, const std::optional<std::string>& cluster);

/// The campaigns that ran in a year, or one of them. Throws NotFound.
[[nodiscard]] TDKT_EXPORT Report campaign_report(Database& database, const Configuration& configuration,
                                                 Date today, int year,
                                                 const std::optional<std::string>& campaign);

} // namespace tdkt
