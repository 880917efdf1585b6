#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_score_cluster_import(Group& cluster) {
    Command& command = cluster.verb("import", N_("enter the clusters of a year and their members"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: cluster (its code), name, year, unit, role (head, deputy_head, member; blank "
                       "is member). A row for each unit."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    command.example("tdkt score cluster import --year 2025 clusters.csv");
    command.run(
        [arguments](Session& session) { return import_files(session, ImportTarget::clusters, *arguments); });
}

} // namespace tdkt::cli
