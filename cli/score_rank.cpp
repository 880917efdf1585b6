#include <sstream>

#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct RankOptions {
    std::optional<std::string> cluster;
    std::optional<int> year;
};

Json json_of(const Ranking& ranking) {
    std::ostringstream document;
    render_json(document, ranking);
    return Json::parse(document.str());
}

/// Of a named cluster `tdkt.rank/1`; of all of them a list of these.
Json document(const std::vector<ClusterRanking>& rankings, const RankOptions& options, int year) {
    if (options.cluster) {
        return json_of(rankings.front().ranking);
    }
    Json list = Json::array();
    for (const ClusterRanking& ranking : rankings) {
        list.push_back(json_of(ranking.ranking));
    }
    return {{"schema", "tdkt.ranks/1"}, {"year", year}, {"ranks", list}};
}

ExitStatus run(Session& session, const OutputOptions& output, const RankOptions& options) {
    Database database = open_register(session, Access::read);
    const int year = year_or_this(session, options.year);
    if (output.format == "json") {
        print(session, document(rank_clusters(database, year, options.cluster), options, year));
    } else {
        print(session, output, cluster_report(database, configuration_of(session), year, options.cluster));
    }
    return ExitStatus::done;
}

} // namespace

void add_score_rank(Group& score) {
    Command& command = score.verb("rank", N_("rank the members of clusters by their score sheets"));
    const auto options = command.options<RankOptions>();
    command.details(
        N_("Totals are fixed point with three decimals. Equal totals are parted by the rules of the sheet, "
           "and shown as tied where those leave them equal; a member that is not fully scored has no total "
           "and no rank. JSON of one cluster is tdkt.rank/1, of all tdkt.ranks/1."));
    command.option("--cluster", options->cluster, N_("only this cluster"), "CLUSTER");
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.output({"table", "csv", "tidy", "json"});
    command.example("tdkt score rank --cluster CUM-SO --year 2025");
    command.run([options, &output](Session& session) { return run(session, output, *options); });
}

} // namespace tdkt::cli
