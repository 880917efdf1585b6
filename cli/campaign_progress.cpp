#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_campaign_progress(Group& campaign) {
    Command& command = campaign.verb("progress", N_("enter what registered units planned and reached"));
    const auto arguments = command.options<ImportArguments>();
    command.details(
        N_("Fields: campaign, unit, indicator, period (2025, 2025-H1, 2025-Q3 or 2025-07), plan, actual. A "
           "blank says nothing: the plan may come in one file and what was reached in another."));
    command.details(N_(
        "A figure says all that was reached until the end of its period (progress = so_far, as long as the "
        "indicator says nothing else), or what was reached in that period alone (per_period). Figures per "
        "period are added up from the start of the campaign: a period in which nothing was reached is "
        "reported as 0, and where one is left out the sum is not known beyond it."));
    add_import_arguments(command, *arguments);
    add_campaign_of_rows(command, *arguments);
    add_unit_of_rows(command, *arguments);
    command.example("tdkt campaign progress progress.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::progress, *arguments); });
}

} // namespace tdkt::cli
