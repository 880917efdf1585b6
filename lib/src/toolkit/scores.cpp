#include "toolkit/scores.hpp"

#include "scoring/sheet.hpp"
#include "store/journal.hpp"
#include "store/rankings.hpp"
#include "store/scores.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/frozen_scores.hpp"
#include "toolkit/lookup.hpp"
#include "toolkit/score_feed.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <fmt/format.h>

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

bool has_source(const Figure& figure) {
    return figure.from.has_value();
}

/// What rankings are made from, read once for all the clusters of a year.
class Rankings {
public:
    Rankings(store::Connection& connection, int year, store::ScoreDetail detail)
        : connection_(connection), reader_(connection, detail), feed_(connection) {
        for (const store::SheetRow& row : store::score_sheets(connection)) {
            if (row.year == year) {
                sources_.emplace(row.code, row.source);
            }
        }
    }

    ClusterScores scores_of(const Cluster& cluster) {
        if (!cluster.sheet) {
            throw StateError(Message("cluster_without_sheet",
                                     {{"cluster", cluster.code}, {"year", std::to_string(cluster.year)}}));
        }
        ClusterScores scores{
            .cluster = cluster, .sheet = sheet(*cluster.sheet), .source = sources_.at(*cluster.sheet)};
        scores.members.reserve(cluster.units.size());
        for (const ClusterUnit& unit : cluster.units) {
            scores.members.push_back({.unit = unit.unit, .name = unit.name});
        }
        scores.values = values_of(cluster, scores.sheet);
        return scores;
    }

    ClusterRanking ranking_of(const Cluster& cluster) {
        ClusterScores scores = scores_of(cluster);
        Ranking ranking = rank(scores.sheet, cluster.code, scores.members, scores.values);
        return {.cluster = cluster, .sheet = std::move(scores.sheet), .ranking = std::move(ranking)};
    }

private:
    /// What was entered and what the register feeds; once the ranking is final, as it was on that day: the
    /// register goes on.
    std::vector<ScoreValue> values_of(const Cluster& cluster, const ScoreSheet& sheet) {
        const bool is_fed = std::ranges::any_of(sheet.figures, &has_source);
        if (is_fed && cluster.finalised) {
            if (const auto frozen = store::standing_ranking(connection_, cluster.year, cluster.code)) {
                return parse_scores(frozen->scores);
            }
        }
        std::vector<ScoreValue> values = reader_.values(cluster.id);
        feed_.add(sheet, cluster, values);
        return values;
    }

    const ScoreSheet& sheet(const std::string& code) {
        const auto [place, is_new] = sheets_.try_emplace(code);
        if (is_new) {
            Diagnostics ignored; // it was sound when it was imported
            place->second = scoring::parse_score_sheet(sources_.at(code), code, ignored);
        }
        return place->second;
    }

    store::Connection& connection_;
    store::ScoreReader reader_;
    ScoreFeed feed_;
    std::map<std::string, std::string> sources_;
    std::map<std::string, ScoreSheet> sheets_;
};

/// The cluster of the year that is named, else the only one that the unit is a member of.
const Cluster& cluster_of_unit(const std::vector<Cluster>& clusters, const std::string& unit,
                               const std::optional<std::string>& cluster, int year) {
    if (cluster) {
        return cluster_named(clusters, *cluster, year);
    }
    std::vector<const Cluster*> found;
    for (const Cluster& one : clusters) {
        if (std::ranges::count(one.units, unit, &ClusterUnit::unit) > 0) {
            found.push_back(&one);
        }
    }
    if (found.empty()) {
        throw NotFound(Message("unit_in_no_cluster", {{"unit", unit}, {"year", std::to_string(year)}}));
    }
    if (found.size() > 1) {
        std::string codes;
        for (const Cluster* const one : found) {
            codes += (codes.empty() ? "" : ", ") + one->code;
        }
        throw NotFound(Message("unit_in_several_clusters", {{"unit", unit}, {"candidates", codes}}));
    }
    return *found.front();
}

} // namespace

Message finalised_already(const Cluster& cluster) {
    return Message("cluster_finalised", {{"cluster", cluster.code},
                                         {"year", std::to_string(cluster.year)},
                                         {"date", cluster.finalised ? to_iso(*cluster.finalised) : ""}});
}

ClusterScores read_scores(store::Connection& connection, int year, const std::string& cluster) {
    const std::vector<Cluster> all = store::clusters(connection, year);
    return Rankings(connection, year, store::ScoreDetail::sayings)
        .scores_of(cluster_named(all, cluster, year));
}

std::vector<ClusterRanking> read_rankings(store::Connection& connection, int year,
                                          const std::optional<std::string>& cluster) {
    const std::vector<Cluster> all = store::clusters(connection, year);
    Rankings rankings(connection, year, store::ScoreDetail::numbers);
    if (cluster) {
        return {rankings.ranking_of(cluster_named(all, *cluster, year))};
    }
    std::vector<ClusterRanking> list;
    for (const Cluster& one : all) {
        if (one.sheet) {
            list.push_back(rankings.ranking_of(one));
        }
    }
    return list;
}

std::vector<AwardReach> award_reach(const Cluster& cluster, const Ranking& ranking) {
    std::vector<AwardReach> list;
    for (const ClusterAward& award : cluster.awards) {
        AwardReach reach{.award = award};
        for (const RankedUnit& unit : ranking.units) {
            if (!unit.rank || *unit.rank > award.count) {
                continue;
            }
            const auto equal = std::ranges::count(ranking.units, unit.rank, &RankedUnit::rank);
            (*unit.rank - 1 + equal <= award.count ? reach.units : reach.tied).push_back(unit.unit);
        }
        list.push_back(std::move(reach));
    }
    return list;
}

UnitExplanation explain_unit(Database& database, int year, const std::string& unit,
                             const std::optional<std::string>& cluster) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const std::string code = require_unit(store::unit_tree(connection), unit).code;
        const std::vector<Cluster> all = store::clusters(connection, year);
        const ClusterScores scores = Rankings(connection, year, store::ScoreDetail::sayings)
                                         .scores_of(cluster_of_unit(all, code, cluster, year));
        Ranking ranking = rank(scores.sheet, scores.cluster.code, scores.members, scores.values);
        const auto found = std::ranges::find(ranking.units, code, &RankedUnit::unit);
        if (found == ranking.units.end()) {
            throw NotFound(
                Message("unit_not_in_cluster", {{"unit", code}, {"cluster", scores.cluster.code}}));
        }
        return UnitExplanation{.cluster = scores.cluster,
                               .sheet = scores.sheet,
                               .unit = std::move(*found),
                               .scores = explain_score(scores.sheet, scores.members, scores.values, code)};
    });
}

ClusterSensitivity cluster_sensitivity(Database& database, int year, const std::string& cluster) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const ClusterScores scores = read_scores(connection, year, cluster);
        return ClusterSensitivity{.cluster = scores.cluster,
                                  .sheet = scores.sheet,
                                  .sensitivity = sensitivity(scores.sheet, scores.members, scores.values)};
    });
}

RemovedMember remove_cluster_member(Database& database, const Actor& actor, int year,
                                    const std::string& cluster, const std::string& unit) {
    store::Connection& connection = database.connection();
    RemovedMember removed;
    connection.write([&] {
        const Unit of = require_unit(store::unit_tree(connection), unit);
        const std::vector<Cluster> all = store::clusters(connection, year);
        const Cluster& from = cluster_named(all, cluster, year);
        if (from.finalised) {
            throw StateError(finalised_already(from));
        }
        store::ClusterRows rows(connection);
        const auto member = rows.member(from.id, of.id);
        if (!member) {
            throw NotFound(Message("unit_not_in_cluster", {{"unit", of.code}, {"cluster", from.code}}));
        }
        store::JournalEntry entry(connection, actor);
        removed = {.unit = of.code, .scores = rows.remove_member(*member), .operation = entry.id()};
        entry.finish(fmt::format(R"({{"members":1,"scores":{}}})", removed.scores));
        return true;
    });
    return removed;
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
