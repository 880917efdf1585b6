#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_award_import(Group& award) {
    Command& command = award.verb("import", N_("import awards that were given, with their decisions"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: kind, name, citizen_id, birth, gender, position, class, unit, award, "
                       "category, year, decision_number, decision_date, signer, authority, status, note."));
    command.details(N_("The year is that of the achievement; the date is that of the decision."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    add_unit_of_rows(command, *arguments);
    add_award_of_rows(command, *arguments);
    command.example("tdkt award import awards-2020.csv awards-2021.csv");
    command.example("tdkt award import --year 2024 --category merit list.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::awards, *arguments); });
}

} // namespace tdkt::cli
