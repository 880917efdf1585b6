#include "store/rankings.hpp"

#include "store/columns.hpp"

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
