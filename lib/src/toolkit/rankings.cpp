#include "store/rankings.hpp"

#include "base/sha256.hpp"
#include "base/text.hpp"
#include "registry/unit_tree.hpp"
#include "store/journal.hpp"
#include "store/records.hpp"
#include "store/subjects.hpp"
#include "store/units.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/error.hpp"
#include "toolkit/frozen_scores.hpp"
#include "toolkit/lookup.hpp"
#include "toolkit/scores.hpp"

#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace tdkt {

namespace {

using Json = nlohmann::ordered_json;

/// Who is within reach of what the cluster may be awarded.
Json awards_json(const Cluster& cluster, const Ranking& ranking) {
    Json list = Json::array();
    for (const AwardReach& reach : award_reach(cluster, ranking)) {
        list.push_back({{"award", reach.award.award},
                        {"count", reach.award.count},
                        {"units", reach.units},
                        {"tied", reach.tied}});
    }
    return list;
}

/// The ranking with what the cluster may be awarded on that day.
std::string result_json(const Cluster& cluster, const Ranking& ranking) {
    std::ostringstream text;
    render_json(text, ranking);
    Json document = Json::parse(text.str());
    document["awards"] = awards_json(cluster, ranking);
    return document.dump(2);
}

// A member without a total has no place, and a place that is not recorded would be taken for unknown.
void refuse_open(const Ranking& ranking) {
    Diagnostics open;
    for (const RankedUnit& unit : ranking.units) {
        if (const auto rule = open_rule(unit.tied_by.value_or(""))) {
            open.push_back({.severity = Severity::error,
                            .at = {},
                            .message = Message("tie_open", {{"unit", unit.unit}, {"rule", *rule}}),
                            .raw = {}});
        }
        for (const CriterionScore& score : unit.criteria) {
            if (leaves_open(score.how)) {
                open.push_back(
                    {.severity = Severity::error,
                     .at = {},
                     .message = Message("criterion_open", {{"unit", unit.unit},
                                                           {"criterion", score.criterion},
                                                           {"how_word", std::string(to_word(score.how))}}),
                     .raw = {}});
            }
        }
    }
    if (!open.empty()) {
        throw StateError(Message("ranking_incomplete", {{"cluster", ranking.cluster}}), {}, std::move(open));
    }
}

std::string note_of(const std::string& hash) {
    return "score finalise " + hash;
}

/// The places of the members, so that nobody types them; the note leads back to the frozen ranking. Gives how
/// many typed ones they take the place of.
int record_places(store::Connection& connection, const Ranking& ranking, const std::string& hash,
                  std::int64_t operation) {
    const int replaced = store::remove_places(connection, ranking.year, ranking.cluster, std::nullopt);
    const registry::UnitTree units = store::unit_tree(connection);
    store::Subjects subjects(connection);
    store::Records records(connection);
    for (const RankedUnit& ranked : ranking.units) {
        const Unit& unit = *units.find_code(ranked.unit);
        Subject collective;
        collective.kind = SubjectKind::collective;
        collective.name = unit.name;
        collective.unit = unit.code;
        const auto known = subjects.collective(unit.id);
        const std::int64_t subject =
            known ? *known : subjects.insert(collective, unit.id, text::name_key(unit.name));
        Record place;
        place.type = RecordType::cluster_rank;
        place.year = ranking.year;
        place.value = std::to_string(ranked.rank.value_or(0));
        place.scope = ranking.cluster;
        place.note = note_of(hash);
        records.insert(subject, place, place.value, operation);
    }
    return replaced;
}

} // namespace

bool is_up_to_date(store::Connection& connection, const Cluster& cluster) {
    const std::optional<FinalRanking> frozen =
        store::standing_ranking(connection, cluster.year, cluster.code);
    if (!frozen) {
        return true;
    }
    const ClusterScores scores = read_scores(connection, cluster.year, cluster.code);
    const Json awards =
        awards_json(scores.cluster, rank(scores.sheet, cluster.code, scores.members, scores.values));
    // Rankings from before the awards were kept say nothing of them.
    return frozen->sheet == scores.source && frozen->scores == scores_json(scores.values) &&
           Json::parse(frozen->result).value("awards", awards) == awards;
}

std::vector<FinalRanking> list_final_rankings(Database& database, std::optional<int> year,
                                              const std::optional<std::string>& cluster) {
    store::Connection& connection = database.connection();
    return connection.read([&] { return store::final_rankings(connection, year, cluster); });
}

std::int64_t finalise_ranking(Database& database, const Actor& actor, int year, const std::string& cluster) {
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        const ClusterScores scores = read_scores(connection, year, cluster);
        if (scores.cluster.finalised) {
            throw StateError(finalised_already(scores.cluster));
        }
        const Ranking ranking = rank(scores.sheet, cluster, scores.members, scores.values);
        refuse_open(ranking);
        FinalRanking frozen{.cluster = cluster,
                            .year = year,
                            .date = actor.today,
                            .by = actor.user,
                            .sheet = scores.source,
                            .scores = scores_json(scores.values),
                            .result = result_json(scores.cluster, ranking)};
        frozen.hash = sha256(frozen.sheet + frozen.scores + frozen.result);
        store::JournalEntry entry(connection, actor);
        store::insert_ranking(connection, scores.cluster.id, frozen, entry.id());
        const int replaced = record_places(connection, ranking, frozen.hash, entry.id());
        entry.finish(fmt::format(R"({{"places":{},"replaced":{}}})", ranking.units.size(), replaced),
                     frozen.hash);
        operation = entry.id();
        return true;
    });
    return operation;
}

std::int64_t reopen_ranking(Database& database, const Actor& actor, int year, const std::string& cluster,
                            const std::string& reason) {
    require_reason(reason);
    store::Connection& connection = database.connection();
    std::int64_t operation = 0;
    connection.write([&] {
        static_cast<void>(read_scores(connection, year, cluster)); // or there is no such cluster
        std::optional<FinalRanking> ranking = store::standing_ranking(connection, year, cluster);
        if (!ranking) {
            throw StateError(
                Message("cluster_not_finalised", {{"cluster", cluster}, {"year", std::to_string(year)}}));
        }
        store::JournalEntry entry(connection, actor);
        entry.because(reason);
        ranking->reopened = actor.today;
        ranking->reopened_by = actor.user;
        ranking->reason = reason;
        store::reopen_ranking(connection, *ranking);
        store::remove_places(connection, year, cluster, note_of(ranking->hash));
        entry.finish(R"({"reopened":1})");
        operation = entry.id();
        return true;
    });
    return operation;
}

} // namespace tdkt
