#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_campaign_register(Group& campaign) {
    Command& command =
        campaign.verb("register", N_("register the units that take part, with what they pledge"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: campaign, unit, date, pledge. Without a date it is today that counts. A "
                       "campaign that is closed takes no more registrations."));
    add_import_arguments(command, *arguments);
    add_campaign_of_rows(command, *arguments);
    command.example("tdkt campaign register --campaign CD-NTM registrations.csv");
    command.run([arguments](Session& session) {
        return import_files(session, ImportTarget::registrations, *arguments);
    });
}

} // namespace tdkt::cli
