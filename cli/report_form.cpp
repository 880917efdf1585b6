#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct FormArguments {
    std::string form;
    std::optional<int> year;
    FormOptions options;
};

} // namespace

void add_report_form(Group& report) {
    Command& command = report.verb("form", N_("fill in a state form for a year"));
    const auto options = command.options<FormArguments>();
    command.details(
        N_("The form is the one in force on the day the year's report is due. Rows and columns have the "
           "form's own numbers; a cell that cannot hold a value stays empty, which is not 0."));
    command.details(N_("Where the form of that number was not in force yet or no more, the one in its place is "
                       "filled in. If none is known, the newest is, and a note says so."));
    command.argument("FORM", options->form, N_("0601, 0602, 0603, ...; see 'report list'"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--version", options->options.version,
                   N_("the layout of the circular of this year, 2018 or 2023; see 'report list'"), "YEAR");
    command.option("--as-of", options->options.as_of, N_("awards as the register stood at the end of that day"), "DATE");
    OutputOptions& output = command.output({"table", "csv", "tidy", "json"});
    command.example("tdkt report form 0602 --year 2025 --format json");
    command.example("tdkt report form 0602 --year 2022 --version 2023");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        print(session, output,
              form_report(database, configuration_of(session), options->form,
                          year_or_this(session, options->year), options->options));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
