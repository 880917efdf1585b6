#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_unit_succession(Group& unit) {
    Command& command = unit.verb("succession", N_("import mergers, splits and changes of name of units"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: from, to, date, share. The awards and streaks of a unit go on with the one "
                       "that took over."));
    add_import_arguments(command, *arguments);
    command.example("tdkt unit succession successions.csv");
    command.run([arguments](Session& session) {
        return import_files(session, ImportTarget::successions, *arguments);
    });
}

} // namespace tdkt::cli
