#include "toolkit/scores.hpp"

#include "scoring/sheet.hpp"
#include "store/scores.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

#include <algorithm>
#include <iterator>

namespace tdkt {

namespace {

const Cluster& cluster_named(const std::vector<Cluster>& clusters, const std::string& code,
                             std::optional<int> year) {
    const auto found = std::ranges::find(clusters, code, &Cluster::code);
    if (found != clusters.end()) {
        return *found;
    }
    std::vector<std::string> codes;
    std::ranges::transform(clusters, std::back_inserter(codes), &Cluster::code);
    const std::string suggestion = text::nearest(code, codes).value_or("");
    throw NotFound(
        year ? Message("unknown_cluster",
                       {{"cluster", code}, {"year", std::to_string(*year)}, {"suggestion", suggestion}})
             : Message("unknown_cluster_in_any_year", {{"cluster", code}, {"suggestion", suggestion}}));
}

ScoreSheet sheet_named(const std::vector<store::SheetRow>& sheets, const std::string& code, int year) {
    for (const store::SheetRow& row : sheets) {
        if (row.code == code && row.year == year) {
            Diagnostics ignored; // it was sound when it was imported
            return scoring::parse_score_sheet(row.source, row.code, ignored);
        }
    }
    return {};
}

ClusterRanking ranking_of(store::Connection& connection, const Cluster& cluster, ScoreSheet sheet) {
    std::vector<ClusterMember> members;
    members.reserve(cluster.units.size());
    for (const ClusterUnit& unit : cluster.units) {
        members.push_back({.unit = unit.unit, .name = unit.name});
    }
    Ranking ranking = rank(sheet, cluster.code, members, store::score_values(connection, cluster.id));
    return {.cluster = cluster, .sheet = std::move(sheet), .ranking = std::move(ranking)};
}

} // namespace

std::vector<ClusterRanking> read_rankings(store::Connection& connection, int year,
                                          const std::optional<std::string>& cluster) {
    const std::vector<Cluster> all = store::clusters(connection, year);
    const std::vector<store::SheetRow> sheets = store::score_sheets(connection);
    if (!cluster) {
        std::vector<ClusterRanking> rankings;
        for (const Cluster& one : all) {
            if (one.sheet) {
                rankings.push_back(ranking_of(connection, one, sheet_named(sheets, *one.sheet, year)));
            }
        }
        return rankings;
    }
    const Cluster& named = cluster_named(all, *cluster, year);
    if (!named.sheet) {
        throw StateError(
            Message("cluster_without_sheet", {{"cluster", named.code}, {"year", std::to_string(year)}}));
    }
    return {ranking_of(connection, named, sheet_named(sheets, *named.sheet, year))};
}

std::vector<Cluster> list_clusters(Database& database, std::optional<int> year) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::clusters(connection, year); });
}

std::vector<ClusterRanking> rank_clusters(Database& database, int year,
                                          const std::optional<std::string>& cluster) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return read_rankings(connection, year, cluster); });
}

void list_scores(Database& database, std::optional<int> year, const std::optional<std::string>& cluster,
                 const std::function<void(const ClusterScore&)>& sink) {
    store::Connection& connection = database.connection();
    connection.read([&] {
        if (cluster) {
            static_cast<void>(cluster_named(store::clusters(connection, year), *cluster, year));
        }
        store::scores(connection, year, cluster, sink);
    });
}

} // namespace tdkt
