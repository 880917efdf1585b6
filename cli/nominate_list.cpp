#include "commands.hpp"
#include "listings.hpp"
#include "register.hpp"
#include "selectors.hpp"
#include "tdkt/procedure.hpp"

namespace tdkt::cli {

namespace {

struct ListOptions {
    NominationSelectors selectors;
    bool late = false;
    bool repeated = false;
    OutputOptions* output = nullptr;
};

ExitStatus run(Session& session, const ListOptions& options) {
    Database database = open_register(session, Access::read);
    NominationFilter filter = filter_of(session, database, options.selectors);
    filter.repeated = options.repeated;
    Lister lister(session, *options.output, nomination_listing());
    const auto list = [&](const Nomination& one) { lister(one); };
    std::int64_t unsure = 0;
    if (options.late) {
        unsure = list_late(database, configuration_of(session), filter, list);
    } else {
        list_nominations(database, filter, list);
    }
    lister.finish();
    if (unsure > 0) {
        session.note(Message("may_be_late", {{"count", std::to_string(unsure)}}));
    }
    return ExitStatus::done;
}

} // namespace

void add_nominate_list(Group& nominate) {
    Command& command = nominate.verb("list", N_("list nominations"));
    const auto options = command.options<ListOptions>();
    command.details(N_("The CSV is what 'nominate import' reads."));
    add_selectors(command, options->selectors);
    command.flag("--late", options->late, N_("only those received after a deadline of theirs"));
    command.flag("--repeated", options->repeated,
                 N_("only those whose subject has another nomination that year, of another unit or for the "
                    "same award"));
    options->output = &command.output({"table", "csv", "json"});
    command.example("tdkt nominate list --year 2025 --award CSTDT");
    command.example("tdkt nominate list --verdict needs_review --format json");
    command.example("tdkt nominate list --year 2025 --late");
    command.example("tdkt nominate list --year 2025 --repeated");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
