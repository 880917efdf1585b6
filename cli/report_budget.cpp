#include "commands.hpp"
#include "naming.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct BudgetOptions {
    std::optional<int> year;
    std::optional<std::string> unit;
    std::optional<AmountRounding> rounding;
    std::optional<std::string> trace;
};

} // namespace

void add_report_budget(Group& report) {
    Command& command =
        report.verb("budget", N_("report the bonuses of a year by award, unit, decision and fund"));
    const auto options = command.options<BudgetOptions>();
    command.details(N_(
        "The bonuses that 'award bonus' lists, one by one, added up in VND. What has no figure is counted as "
        "unknown, with the reason, and is in no sum. Which fund pays is what an office writes into 'funds' "
        "of its own configuration."));
    command.option("--year", options->year, N_("the year of the decisions; else this year"), "YEAR");
    command.option("--unit", options->unit, N_("only to this unit and those below it, by code or name"),
                   "UNIT");
    command.option("--rounding", options->rounding, N_("round otherwise than the law says"), "MODE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a figure instead: TABLE:ROW:COLUMN by the keys of --format json"),
        "FIGURE");
    OutputOptions& output = command.report_output();
    command.example("tdkt report budget --year 2025");
    command.example("tdkt report budget --year 2025 --unit SOYT --format xlsx --output kinh-phi.xlsx");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const BonusFilter filter{.year = year_or_this(session, options->year),
                                 .unit = unit_code(database, options->unit),
                                 .rounding = options->rounding};
        if (options->trace) {
            require_list_format(output);
            print(session, output,
                  trace_budget(database, configuration_of(session), filter, figure_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output, budget_report(database, configuration_of(session), filter));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
