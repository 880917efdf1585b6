#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct AnnexOptions {
    std::string annex;
    std::optional<int> year;
    std::optional<Date> as_of;
    std::optional<std::string> trace;
};

} // namespace

void add_report_annex(Group& report) {
    Command& command = report.verb("annex", N_("make an annex of the year-end report"));
    const auto options = command.options<AnnexOptions>();
    command.details(N_(
        "a: awards of the state; b: all awards, with shares; c: submitted and given; d: units by awards; "
        "e: dossiers of units by category; f: campaigns and their awards. Rows that count nothing are left "
        "out. The history of a person or unit is what 'award list' shows."));
    command.argument("ANNEX", options->annex, N_("its letter; see 'report list'"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--as-of", options->as_of, N_("awards as the register stood at the end of that day"),
                   "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a figure instead: TABLE:ROW:COLUMN by the keys of --format json"),
        "FIGURE");
    OutputOptions& output = command.report_output();
    command.example("tdkt report annex b --year 2025 --format xlsx --output phu-luc-b.xlsx");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            require_list_format(output);
            print(session, output,
                  trace_annex(database, configuration_of(session), options->annex,
                              year_or_this(session, options->year), figure_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output,
              annex_report(database, configuration_of(session), options->annex,
                           year_or_this(session, options->year), options->as_of));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
