#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_campaign_indicators(Group& campaign) {
    Command& command = campaign.verb("indicators", N_("enter what campaigns measure"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_(
        "Fields: campaign, indicator (its code), name, unit_of_measure, target, direction (up: the more the "
        "better; down: the less), weight, progress (so_far: a figure says all that was reached until the end "
        "of its period; per_period: what was reached in it alone)."));
    add_import_arguments(command, *arguments);
    add_campaign_of_rows(command, *arguments);
    command.example("tdkt campaign indicators indicators.csv");
    command.run([arguments](Session& session) {
        return import_files(session, ImportTarget::indicators, *arguments);
    });
}

} // namespace tdkt::cli
