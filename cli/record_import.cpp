#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_record_import(Group& record) {
    Command& command =
        record.verb("import", N_("import grades, initiatives, disciplines, posts and other facts"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: type, kind, name, citizen_id, unit, year or from, to, value, scope, note. "
                       "Types: grade, initiative, discipline, hold, employment, leave, post, attestation, "
                       "members, cluster_rank, complete."));
    command.details(N_("A row of type complete declares that nothing is missing: its value is award, grade, "
                       "initiative, discipline, hold or another type, its unit may be blank for all, from "
                       "and to are years. Only inside what is complete does absence count as a fact."));
    command.details(
        N_("Leave is maternity, sick, study or unpaid. Where the law counts the days that somebody was away, "
           "sick "
           "and unpaid leave count; treatment after a rescue or in combat counts as work and is not "
           "recorded as leave."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    add_unit_of_rows(command, *arguments);
    command.example("tdkt record import records.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::records, *arguments); });
}

} // namespace tdkt::cli
