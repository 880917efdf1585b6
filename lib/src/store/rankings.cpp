#include "store/rankings.hpp"

#include "store/columns.hpp"

#include <utility>

namespace tdkt::store {

std::vector<FinalRanking> final_rankings(Connection& connection, std::optional<int> year,
                                         const std::optional<std::string>& cluster) {
    SQLite::Statement rows(connection.database(), R"sql(
        select ranking.id, cluster.code as cluster, cluster.year, date, by, hash, sheet, scores, result,
               reopened, reopened_by, reason
        from ranking join cluster on cluster.id = ranking.cluster_id
        where (:year is null or cluster.year = :year) and (:cluster is null or cluster.code = :cluster)
        order by ranking.id)sql");
    bind_optional(rows, ":year", year ? std::optional(std::int64_t{*year}) : std::nullopt);
    bind_optional(rows, ":cluster", cluster);
    std::vector<FinalRanking> list;
    while (rows.executeStep()) {
        list.push_back({.id = rows.getColumn("id").getInt64(),
                        .cluster = rows.getColumn("cluster").getString(),
                        .year = rows.getColumn("year").getInt(),
                        .date = date_of(rows.getColumn("date")),
                        .by = rows.getColumn("by").getString(),
                        .hash = rows.getColumn("hash").getString(),
                        .sheet = rows.getColumn("sheet").getString(),
                        .scores = rows.getColumn("scores").getString(),
                        .result = rows.getColumn("result").getString(),
                        .reopened = optional_date(rows.getColumn("reopened")),
                        .reopened_by = optional_text(rows.getColumn("reopened_by")),
                        .reason = optional_text(rows.getColumn("reason"))});
    }
    return list;
}

std::optional<FinalRanking> standing_ranking(Connection& connection, int year, const std::string& cluster) {
    for (FinalRanking& ranking : final_rankings(connection, year, cluster)) {
        if (!ranking.reopened) {
            return std::move(ranking);
        }
    }
    return std::nullopt;
}

void insert_ranking(Connection& connection, std::int64_t cluster, const FinalRanking& ranking,
                    std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into ranking (cluster_id, sheet, scores, result, hash, date, by, operation_id)
        values (:cluster, :sheet, :scores, :result, :hash, :date, :by, :operation))sql");
    insert.bind(":cluster", cluster);
    insert.bind(":sheet", ranking.sheet);
    insert.bind(":scores", ranking.scores);
    insert.bind(":result", ranking.result);
    insert.bind(":hash", ranking.hash);
    insert.bind(":date", to_iso(ranking.date));
    insert.bind(":by", ranking.by);
    insert.bind(":operation", operation);
    insert.exec();
}

namespace {

/// Without its sheet and members.
Cluster named_cluster(SQLite::Statement& row) {
    return {.id = row.getColumn("id").getInt64(),
            .code = row.getColumn("code").getString(),
            .year = row.getColumn("year").getInt(),
            .name = row.getColumn("name").getString(),
            .sheet = {},
            .units = {}};
}

} // namespace

std::vector<Cluster> finalised_since(Connection& connection, std::int64_t operation) {
    SQLite::Statement rows(connection.database(), R"sql(
        with touched (entity, first_id, last_id) as materialized (
            select entity, first_id, last_id from made
            where operation_id = :operation
                  and entity in ('score_sheet', 'cluster_award', 'cluster_member', 'score_value')
            union all
            select entity, entity_id, entity_id from change
            where operation_id = :operation
                  and entity in ('score_sheet', 'cluster_award', 'cluster_member', 'score_value')),
        concerned (id) as (
            select cluster.id
            from touched cross join cluster on cluster.sheet_id between first_id and last_id
            where entity = 'score_sheet'
            union
            select cluster.id
            from change join cluster on cluster.id = change.entity_id
            where change.operation_id = :operation and entity = 'cluster'
                  and json_extract(before, '$.sheet_id') is not cluster.sheet_id
            union
            select cluster_id
            from touched cross join cluster_award on cluster_award.id between first_id and last_id
            where entity = 'cluster_award'
            union
            select cluster_id
            from touched cross join cluster_member on cluster_member.id between first_id and last_id
            where entity = 'cluster_member'
            union
            select cluster_id
            from touched cross join score_value on score_value.id between first_id and last_id
                         join cluster_member on cluster_member.id = score_value.member_id
            where entity = 'score_value')
        select cluster.id, cluster.code, cluster.year, cluster.name, ranking.date
        from concerned
             join cluster on cluster.id = concerned.id
             join ranking on ranking.cluster_id = cluster.id and ranking.reopened is null
        order by cluster.year, cluster.code)sql");
    rows.bind(":operation", operation);
    std::vector<Cluster> list;
    while (rows.executeStep()) {
        list.push_back(named_cluster(rows));
        list.back().finalised = date_of(rows.getColumn("date"));
    }
    return list;
}

std::vector<Cluster> reopened_by(Connection& connection, std::int64_t operation) {
    SQLite::Statement rows(connection.database(), R"sql(
        select cluster.id, cluster.code, cluster.year, cluster.name
        from change
             join ranking on ranking.id = change.entity_id
             join cluster on cluster.id = ranking.cluster_id
        where change.operation_id = :operation and entity = 'ranking'
              and json_extract(before, '$.reopened') is null
        order by cluster.year, cluster.code)sql");
    rows.bind(":operation", operation);
    std::vector<Cluster> list;
    while (rows.executeStep()) {
        list.push_back(named_cluster(rows));
    }
    return list;
}

void reopen_ranking(Connection& connection, const FinalRanking& ranking) {
    SQLite::Statement update(connection.database(), R"sql(
        update ranking set reopened = :reopened, reopened_by = :reopened_by, reason = :reason where id = :id)sql");
    bind_optional(update, ":reopened", ranking.reopened);
    bind_optional(update, ":reopened_by", ranking.reopened_by);
    bind_optional(update, ":reason", ranking.reason);
    update.bind(":id", ranking.id);
    update.exec();
}

int remove_places(Connection& connection, int year, const std::string& cluster,
                  const std::optional<std::string>& note) {
    SQLite::Statement remove(connection.database(), R"sql(
        delete from record
        where type = 'cluster_rank' and year = :year and scope = :cluster and (:note is null or note = :note))sql");
    remove.bind(":year", year);
    remove.bind(":cluster", cluster);
    bind_optional(remove, ":note", note);
    return remove.exec();
}

} // namespace tdkt::store
