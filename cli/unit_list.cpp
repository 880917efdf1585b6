#include "commands.hpp"
#include "listings.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

struct UnitListOptions {
    bool successions = false;
    std::optional<UnitKind> kind;
};

void list_all(Session& session, const OutputOptions& output, const UnitListOptions& options) {
    Database database = open_register(session, Access::read);
    Lister lister(session, output, unit_listing());
    for (const Unit& unit : list_units(database)) {
        if (!options.kind || unit.kind == *options.kind) {
            lister(unit);
        }
    }
    lister.finish();
}

void list_all_successions(Session& session, const OutputOptions& output) {
    Database database = open_register(session, Access::read);
    Lister lister(session, output, succession_listing());
    for (const Succession& succession : list_successions(database)) {
        lister(succession);
    }
    lister.finish();
}

} // namespace

void add_unit_list(Group& unit) {
    Command& command = unit.verb("list", N_("list the units"));
    const auto options = command.options<UnitListOptions>();
    command.details(
        N_("The CSV is what 'unit import' reads, or with --successions what 'unit succession' reads."));
    command.flag("--successions", options->successions, N_("list which unit took over from which instead"));
    command.option("--kind", options->kind, N_("only units of this kind"), "KIND");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt unit list --kind commune");
    command.example("tdkt unit list --format csv --output units.csv");
    command.run([options, &output](Session& session) {
        if (options->successions) {
            list_all_successions(session, output);
        } else {
            list_all(session, output, *options);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
