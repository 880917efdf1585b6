#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct YearEndOptions {
    std::optional<int> year;
    std::optional<Date> as_of;
    std::optional<std::string> trace;
};

} // namespace

void add_report_year_end(Group& report) {
    Command& command = report.verb("year-end", N_("report the figures of a whole year"));
    const auto options = command.options<YearEndOptions>();
    command.details(N_(
        "Awards by form, category, class and kind of unit beside the year before; campaigns, nominations, "
        "votes and decisions, what was revoked or corrected; and what needs attention. Awards count in the "
        "year of their decision; revoked ones do not count."));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--as-of", options->as_of, N_("awards as the register stood at the end of that day"),
                   "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a figure instead: TABLE:ROW:COLUMN by the keys of --format json"),
        "FIGURE");
    OutputOptions& output = command.report_output();
    command.example("tdkt report year-end --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            require_list_format(output);
            print(session, output,
                  trace_year_end(database, configuration_of(session), session.settings().today.value,
                                 year_or_this(session, options->year), figure_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output,
              year_end_report(database, configuration_of(session), session.settings().today.value,
                              year_or_this(session, options->year), options->as_of));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
