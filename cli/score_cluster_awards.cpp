#include "commands.hpp"
#include "import_files.hpp"

namespace tdkt::cli {

void add_score_cluster_awards(Group& cluster) {
    Command& command = cluster.verb("awards", N_("enter how many of each award go to a cluster"));
    const auto arguments = command.options<ImportArguments>();
    command.details(
        N_("Fields: cluster, year, award, count: so many members, the first ones, may be proposed. "
           "'score rank' names them, 'nominate quota' and 'nominate decide' keep to it."));
    add_import_arguments(command, *arguments);
    add_year_of_rows(command, *arguments);
    add_award_of_rows(command, *arguments);
    command.example("tdkt score cluster awards --year 2025 --award COTINH co-thi-dua.csv");
    command.run([arguments](Session& session) {
        return import_files(session, ImportTarget::cluster_awards, *arguments);
    });
}

} // namespace tdkt::cli
