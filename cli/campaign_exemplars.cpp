#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_campaign_exemplars(Group& campaign) {
    Command& command = campaign.verb("exemplars", N_("enter the exemplars that a review has named"));
    const auto arguments = command.options<ImportArguments>();
    command.details(
        N_("Fields: campaign, date (of the review; without it the latest), kind, name, unit, class, "
           "achievement. Without a name a collective bears that of its unit."));
    add_import_arguments(command, *arguments);
    add_campaign_of_rows(command, *arguments);
    add_unit_of_rows(command, *arguments);
    command.example("tdkt campaign exemplars --campaign CD-NTM dien-hinh.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::exemplars, *arguments); });
}

} // namespace tdkt::cli
