#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_unit_import(Group& unit) {
    Command& command = unit.verb("import", N_("import units: departments, communes, enterprises, schools"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: code, name, kind, parent, sector, remote, valid_from, valid_to. A parent "
                       "stands before its children or in the register already."));
    add_import_arguments(command, *arguments);
    command.example("tdkt unit import units.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::units, *arguments); });
}

} // namespace tdkt::cli
