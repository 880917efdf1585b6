#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_report_figures(Group& report) {
    Command& command = report.verb("figures", N_("enter figures of state forms that no register holds"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_(
        "Fields: form, year, row, column, value; rows and columns by the form's own numbers. Forms 0604 and "
        "0605 are filled in from them. Figures of the other forms, as they were published or counted by "
        "hand, are compared with the register by 'report reconcile'."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    command.example("tdkt report figures --year 2025 figures.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::figures, *arguments); });
}

} // namespace tdkt::cli
