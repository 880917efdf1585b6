#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_campaign_launch(Group& campaign) {
    Command& command = campaign.verb("launch", N_("enter campaigns that have been launched"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: campaign (its code), name, form, level, authority, scope, start, end, "
                       "parent. A parent stands above in the file or in the register."));
    add_import_arguments(command, *arguments);
    command.example("tdkt campaign launch campaigns.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::campaigns, *arguments); });
}

} // namespace tdkt::cli
