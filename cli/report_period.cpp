#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct PeriodOptions {
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> quarter;
    std::optional<int> half;
    std::optional<int> years;
    std::optional<Date> as_of;
    std::optional<std::string> trace;
};

Period period_of(const Session& session, const PeriodOptions& options) {
    Period period{.year = year_or_this(session, options.year)};
    int said = 0;
    const auto take = [&](const std::optional<int>& number, Period::Kind kind) {
        if (number) {
            period.kind = kind;
            period.number = *number;
            ++said;
        }
    };
    take(options.month, Period::Kind::month);
    take(options.quarter, Period::Kind::quarter);
    take(options.half, Period::Kind::half);
    take(options.years, Period::Kind::years);
    if (said > 1) {
        throw UsageError(Message("period_twice"));
    }
    return period;
}

} // namespace

void add_report_period(Group& report) {
    Command& command =
        report.verb("period", N_("report the awards of a month, a quarter, a half, a year or several years"));
    const auto options = command.options<PeriodOptions>();
    command.details(N_(
        "Awards that were decided in the period, beside those of the same period of the year before; several "
        "years stand beside as many years before them."));
    command.option("--year", options->year, N_("the year, or the last of several; else that of today"),
                   "YEAR");
    command.option("--month", options->month, N_("a month, 1 to 12"), "N");
    command.option("--quarter", options->quarter, N_("a quarter, 1 to 4"), "N");
    command.option("--half", options->half, N_("the first or the second half"), "N");
    command.option("--years", options->years, N_("so many years, such as 5"), "N");
    command.option("--as-of", options->as_of, N_("awards as the register stood at the end of that day"),
                   "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a figure instead: TABLE:ROW:COLUMN by the keys of --format json"),
        "FIGURE");
    OutputOptions& output = command.report_output();
    command.example("tdkt report period --year 2025 --half 1");
    command.example("tdkt report period --year 2025 --years 5");
    command.run([options, &output](Session& session) {
        const Period period = period_of(session, *options);
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            require_list_format(output);
            print(session, output,
                  trace_period(database, configuration_of(session), session.settings().today.value, period,
                               figure_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output,
              period_report(database, configuration_of(session), session.settings().today.value, period,
                            options->as_of));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
