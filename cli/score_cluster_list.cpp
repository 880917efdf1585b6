#include "cluster_listing.hpp"
#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

void print_json(Session& session, const std::vector<Cluster>& clusters) {
    const Json list = list_of(clusters, [](const Cluster& cluster) { return json_of(cluster); });
    print(session, Json{{"schema", "tdkt.clusters/1"}, {"clusters", list}});
}

void print_rows(Session& session, const OutputOptions& output, const std::vector<Cluster>& clusters) {
    Lister lister(session, output, membership_listing());
    for (const Cluster& cluster : clusters) {
        for (const ClusterUnit& unit : cluster.units) {
            lister({.cluster = cluster, .unit = unit});
        }
    }
    lister.finish();
}

} // namespace

void add_score_cluster_list(Group& cluster) {
    Command& command = cluster.verb("list", N_("list the clusters with their members"));
    const auto year = command.options<std::optional<int>>();
    command.details(N_("The CSV is what 'score cluster import' reads."));
    command.option("--year", *year, N_("only those of this year"), "YEAR");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt score cluster list --year 2025");
    command.run([year, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const std::vector<Cluster> clusters = list_clusters(database, *year);
        if (output.format == "json") {
            print_json(session, clusters);
        } else {
            print_rows(session, output, clusters);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
