#include "commands.hpp"
#include "listings.hpp"
#include "naming.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_person_list(Group& person) {
    Command& command = person.verb("list", N_("list the persons"));
    const auto unit = command.options<std::optional<std::string>>();
    command.details(N_("The CSV is what 'person import' reads."));
    command.option("--unit", *unit, N_("only of this unit, by code or name"), "UNIT");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt person list --unit SOYT");
    command.example("tdkt person list --format csv --output people.csv");
    command.run([unit, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const std::optional<std::string> code = unit_code(database, *unit);
        Lister lister(session, output, person_listing());
        list_people(database, code, [&](const Subject& one) { lister(one); });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
