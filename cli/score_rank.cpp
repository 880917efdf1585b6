#include <optional>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "json.hpp"
#include "list_stream.hpp"
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

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const RankedUnit& unit) {
    Json criteria = Json::array();
    for (const CriterionScore& score : unit.criteria) {
        criteria.push_back({{"criterion", score.criterion},
                            {"score", number_or_null(score.score)},
                            {"max", number(score.max)},
                            {"how", to_word(score.how)}});
    }
    return {{"unit", unit.unit},
            {"name", unit.name},
            {"total", number_or_null(unit.total)},
            {"scored", number(unit.scored)},
            {"rank", or_null(unit.rank)},
            {"tied_by", or_null(unit.tied_by)},
            {"criteria", std::move(criteria)}};
}

Json json_of(const ClusterRanking& ranking) {
    Json units = list_of(ranking.ranking.units, [](const RankedUnit& unit) { return json_of(unit); });
    Json awards = Json::array();
    for (const AwardReach& reach : award_reach(ranking.cluster, ranking.ranking)) {
        awards.push_back({{"award", reach.award.award},
                          {"count", reach.award.count},
                          {"units", reach.units},
                          {"tied", reach.tied}});
    }
    return {{"schema", "tdkt.rank/1"},      {"cluster", ranking.ranking.cluster},
            {"year", ranking.ranking.year}, {"sheet", ranking.ranking.sheet},
            {"units", std::move(units)},    {"awards", std::move(awards)}};
}

/// Of a named cluster `tdkt.rank/1`; of all of them a list of these, one after the other.
void print_json(Session& session, const std::vector<ClusterRanking>& rankings, const RankOptions& options,
                int year) {
    if (options.cluster) {
        print(session, json_of(rankings.front()));
        return;
    }
    ListStream list(session, "json", "ranks", "ranks", {});
    for (const ClusterRanking& ranking : rankings) {
        list.item(json_of(ranking));
    }
    list.finish({{"year", year}});
}

ExitStatus run(Session& session, const OutputOptions& output, const RankOptions& options) {
    Database database = open_register(session, Access::read);
    const int year = year_or_this(session, options.year);
    if (output.format == "json") {
        print_json(session, rank_clusters(database, year, options.cluster), options, year);
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
           "and no rank. Where awards were entered for a cluster, who is within their reach is named. JSON "
           "of one cluster is tdkt.rank/1, of all tdkt.ranks/1."));
    command.option("--cluster", options->cluster, N_("only this cluster"), "CLUSTER");
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.output({"table", "csv", "tidy", "json"});
    command.example("tdkt score rank --cluster CUM-SO --year 2025");
    command.run([options, &output](Session& session) { return run(session, output, *options); });
}

} // namespace tdkt::cli
