#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"
#include "tracing.hpp"

namespace tdkt::cli {

namespace {

struct FormArguments {
    std::string form;
    std::optional<int> year;
    FormOptions options;
    std::optional<std::string> trace;
};

} // namespace

void add_report_form(Group& report) {
    Command& command = report.verb("form", N_("fill in a state form for a year"));
    const auto options = command.options<FormArguments>();
    command.details(
        N_("The form is the one in force on the day the year's report is due. Rows and columns have the "
           "form's own numbers; a cell that cannot hold a value stays empty, which is not 0."));
    command.details(
        N_("Where the form of that number was not in force yet or no more, the one in its place is "
           "filled in; of a year after all that are known the newest is, and a note says so."));
    command.argument("FORM", options->form, N_("0601, 0602, 0603, ...; see 'report list'"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--form-version", options->options.version,
                   N_("the layout of the circular of this year, 2018 or 2023; see 'report list'"), "YEAR");
    command.option("--as-of", options->options.as_of,
                   N_("awards as the register stood at the end of that day"), "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a cell instead: the numbers of its row and column, 14:7/person"), "CELL");
    OutputOptions& output = command.report_output();
    command.example("tdkt report form 0602 --year 2025 --format json");
    command.example("tdkt report form 0603 --year 2025 --trace 01:2");
    command.example("tdkt report form 0602 --year 2022 --form-version 2023");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->trace) {
            if (options->options.as_of) {
                throw UsageError(Message("trace_as_of"));
            }
            require_list_format(output);
            print(session, output,
                  trace_form(database, configuration_of(session), options->form,
                             year_or_this(session, options->year), options->options.version,
                             cell_of(*options->trace)));
            return ExitStatus::done;
        }
        print(session, output,
              form_report(database, configuration_of(session), options->form,
                          year_or_this(session, options->year), options->options));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
