#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct ShareOptions {
    std::optional<int> year;
    std::optional<Date> as_of;
    std::optional<std::string> trace;
};

} // namespace

void add_report_shares(Group& report) {
    Command& command = report.verb("shares", N_("report who the awards went to, as shares, with targets"));
    const auto options = command.options<ShareOptions>();
    command.details(N_(
        "Direct workers, leaders, women, small collectives, enterprises, remote units, ad-hoc and thematic "
        "awards, by level, each with its numerator and its denominator, beside the year before. Targets "
        "and other shares are what an office writes into 'shares' of its own configuration."));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--as-of", options->as_of, N_("awards as the register stood at the end of that day"),
                   "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a figure instead: TABLE:ROW:COLUMN by the keys of --format json"),
        "FIGURE");
    OutputOptions& output = command.report_output();
    command.example("tdkt report shares --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            require_list_format(output);
            print(session, output,
                  trace_shares(database, configuration_of(session), year_or_this(session, options->year),
                               figure_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output,
              share_report(database, configuration_of(session), year_or_this(session, options->year),
                           options->as_of));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
