#include "commands.hpp"
#include "listings.hpp"
#include "register.hpp"
#include "selectors.hpp"

namespace tdkt::cli {

void add_nominate_list(Group& nominate) {
    Command& command = nominate.verb("list", N_("list nominations"));
    const auto selectors = command.options<NominationSelectors>();
    command.details(N_("The CSV is what 'nominate import' reads."));
    add_selectors(command, *selectors);
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt nominate list --year 2025 --award CSTDT");
    command.example("tdkt nominate list --verdict needs_review --format json");
    command.run([selectors, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const NominationFilter filter = filter_of(session, database, *selectors);
        Lister lister(session, output, nomination_listing());
        list_nominations(database, filter, [&](const Nomination& one) { lister(one); });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
