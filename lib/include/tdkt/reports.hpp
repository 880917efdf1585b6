#pragma once

#include "tdkt/bonus.hpp"
#include "tdkt/campaign.hpp"
#include "tdkt/database.hpp"
#include "tdkt/export.hpp"
#include "tdkt/message.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/report.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The reports of the register. All are in Vietnamese; `report.hpp` renders them.
namespace tdkt {

/// A report that can be asked for: a state form by its code, or one of the others by its name.
struct ReportInfo {
    std::string name; ///< `year-end`, `shares`, ..., of a form its number `0602`, of an annex its letter
    std::string title;
    std::string official = {}; ///< of a form, the code printed on it
    std::string circular = {}; ///< of a form
    std::string version = {};  ///< of a form: the year of its circular
    std::optional<Date> from = {};
    std::optional<Date> to = {};
    bool form = false;
    bool annex = false; ///< its name is the letter
};

/// All reports and all state forms of the configuration. Throws RulesError.
[[nodiscard]] TDKT_EXPORT std::vector<ReportInfo> list_reports(const Configuration& configuration);

/// Whether the form is the one for the report of that year, and not one of an older or newer circular.
[[nodiscard]] TDKT_EXPORT bool is_of_year(const Configuration& configuration, const ReportInfo& form,
                                          int year);

/// The report on a whole year; `today` decides what is overdue. Throws RulesError.
///
/// Where a report takes `as_of`, it counts awards as the register stood at the end of that day, and has only
/// what is known of that day; StateError says that an operation of that time was undone since.
[[nodiscard]] TDKT_EXPORT Report year_end_report(Database& database, const Configuration& configuration,
                                                 Date today, int year,
                                                 const std::optional<Date>& as_of = std::nullopt);

struct FormOptions {
    std::optional<std::string>
        version;               ///< the year of its circular; else the one in force on the day it is due
    std::optional<Date> as_of; ///< awards as the register stood at the end of that day
};

/// A state form filled in for a year. Asked for by the number of another circular's form, the one in force is
/// filled in. Throws NotFound with a suggestion, RulesError.
[[nodiscard]] TDKT_EXPORT Report form_report(Database& database, const Configuration& configuration,
                                             const std::string& form, int year,
                                             const FormOptions& options = {});

/// Something that does not add up: where, what by how much, and numbers of awards that are in the figure.
struct Discrepancy {
    std::string form;
    CellName cell;
    Message what;
    std::vector<std::int64_t> records;
};

struct Reconciliation {
    int year = 0;
    std::int64_t checked = 0; ///< figures and sums that were compared
    std::vector<Discrepancy> discrepancies;
};

/// What is compared: all, or only the figures that were entered, among themselves, as where a report was
/// published and the register behind it is not here.
enum class Reconciled { all, entered };

/// Checks every identity of the year's forms, each form against the records counted one by one, against the
/// figures that were entered for it, and the year-end report against the forms and the year before. Throws
/// RulesError.
[[nodiscard]] TDKT_EXPORT Reconciliation reconcile(Database& database, const Configuration& configuration,
                                                   int year, Reconciled what = Reconciled::all);

/// Months one after the other: a month, a quarter, a half year, a year, several years.
struct Period {
    enum class Kind { month, quarter, half, year, years };

    Kind kind = Kind::year;
    int year = 0;   ///< of its end
    int number = 1; ///< of the month, quarter or half; how many years

    bool operator==(const Period&) const = default;
};

/// Awards that were decided in a period beside those of the period before: for a month, quarter or half the
/// same of the year before. Throws UsageError if there is no such period, RulesError.
[[nodiscard]] TDKT_EXPORT Report period_report(Database& database, const Configuration& configuration,
                                               Date today, const Period& period,
                                               const std::optional<Date>& as_of = std::nullopt);

/// What awards can be counted by.
enum class AwardAttribute {
    award,
    level,
    unit,
    unit_kind,
    category,
    kind,
    gender,
    person_class,
    year,
    month
};

/// How many awards share some values, as words and codes; what is not recorded is an empty text.
struct CrossTabulation {
    std::vector<std::vector<std::string>> values; ///< one for each attribute
    std::vector<std::int64_t> counts;             ///< one a line
};

/// Awards of some years by the attributes, in their order; units are those right below the head of their
/// tree.
[[nodiscard]] TDKT_EXPORT CrossTabulation cross_tabulate(Database& database,
                                                         const Configuration& configuration, int first_year,
                                                         int last_year, const std::vector<AwardAttribute>& by,
                                                         const std::optional<Date>& as_of = std::nullopt);

/// Shares of the awards that an office watches, by level, with numerator, denominator, target and the year
/// before. Throws RulesError.
[[nodiscard]] TDKT_EXPORT Report share_report(Database& database, const Configuration& configuration,
                                              int year, const std::optional<Date>& as_of = std::nullopt);

/// The bonuses of a year's decisions by award, unit, decision and fund, in VND; what is not known is counted
/// and in no sum. Throws NotFound (the unit), RulesError.
[[nodiscard]] TDKT_EXPORT Report budget_report(Database& database, const Configuration& configuration,
                                               const BonusFilter& filter);

/// All awards of a person or of a unit and those below it, the latest first. Throws UsageError (of whom is
/// not said), NotFound (the unit, or no award).
[[nodiscard]] TDKT_EXPORT Report history_report(Database& database, const Configuration& configuration,
                                                const AwardFilter& filter, Date today);

/// What certificates say of the given awards that were decided in a year, one a row in the order of entry:
/// for a printing shop, or a mail merge. Throws RulesError.
[[nodiscard]] TDKT_EXPORT Report certificate_list(Database& database, const Configuration& configuration,
                                                  int year);

/// An annex of the year-end report by its letter. Throws NotFound, RulesError, UsageError (as of a day, one
/// that counts nominations or campaigns).
[[nodiscard]] TDKT_EXPORT Report annex_report(Database& database, const Configuration& configuration,
                                              const std::string& annex, int year,
                                              const std::optional<Date>& as_of = std::nullopt);

/// The rankings of a year, of one cluster or all. Throws NotFound, StateError (the cluster has no sheet).
[[nodiscard]] TDKT_EXPORT Report cluster_report(Database& database, const Configuration& configuration,
                                                int year, const std::optional<std::string>& cluster);

/// How firmly the ranking of a cluster stands: what parts its members, and what would reverse them. Throws
/// NotFound, StateError (no sheet).
[[nodiscard]] TDKT_EXPORT Report sensitivity_report(Database& database, const Configuration& configuration,
                                                    int year, const std::string& cluster);

/// The campaigns that ran in a year, or one of them. Throws NotFound.
[[nodiscard]] TDKT_EXPORT Report campaign_report(Database& database, const Configuration& configuration,
                                                 Date today, int year,
                                                 const std::optional<std::string>& campaign);

template <>
inline constexpr auto words<AwardAttribute> =
    word_list("award", "level", "unit", "unit_kind", "category", "kind", "gender", "class", "year", "month");

} // namespace tdkt
