#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_person_import(Group& person) {
    Command& command = person.verb("import", N_("import persons"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: citizen_id, name, birth, gender, position, class, unit. A person is known by "
                       "the citizen id, else by name, birth and unit together."));
    add_import_arguments(command, *arguments);
    add_unit_of_rows(command, *arguments);
    command.example("tdkt person import people.csv");
    command.example("tdkt person import --unit SOYT staff.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::people, *arguments); });
}

} // namespace tdkt::cli
