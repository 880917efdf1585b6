#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct FormOptions {
    std::string form;
    std::optional<int> year;
};

} // namespace

void add_report_form(Group& report) {
    Command& command = report.verb("form", N_("fill in a state form for a year"));
    const auto options = command.options<FormOptions>();
    command.details(
        N_("The form is the one in force on the day the year's report is due. Rows and columns have the "
           "form's own numbers; a cell that cannot hold a value stays empty, which is not 0."));
    command.argument("FORM", options->form, N_("0601, 0602, 0603, ...; see 'report list'"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.output({"table", "csv", "tidy", "json"});
    command.example("tdkt report form 0602 --year 2025 --format json");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        print(session, output,
              form_report(database, configuration_of(session), options->form,
                          year_or_this(session, options->year)));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
