#include "store/cluster_awards.hpp"

namespace tdkt::store {

std::vector<ClusterAwardRow> cluster_awards(Connection& connection, std::optional<int> year) {
    std::vector<ClusterAwardRow> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select cluster.id, cluster.code, cluster.year, cluster_award.award, cluster_award.count
        from cluster_award join cluster on cluster.id = cluster_award.cluster_id
        where :year is null or cluster.year = :year
        order by cluster.year desc, cluster.code, cluster_award.award)sql");
    bind_optional(rows, ":year", year ? std::optional(std::int64_t{*year}) : std::nullopt);
    while (rows.executeStep()) {
        list.push_back({.cluster_id = rows.getColumn("id").getInt64(),
                        .cluster = rows.getColumn("code").getString(),
                        .year = rows.getColumn("year").getInt(),
                        .award = rows.getColumn("award").getString(),
                        .count = rows.getColumn("count").getInt64()});
    }
    return list;
}

void put_cluster_award(Connection& connection, const ClusterAwardRow& row, std::int64_t operation) {
    SQLite::Statement put(connection.database(), R"sql(
        insert into cluster_award (cluster_id, award, count, operation_id)
        values (:cluster, :award, :count, :operation)
        on conflict (cluster_id, award) do update
        set count = excluded.count, operation_id = excluded.operation_id)sql");
    put.bind(":cluster", row.cluster_id);
    put.bind(":award", row.award);
    put.bind(":count", row.count);
    put.bind(":operation", operation);
    put.exec();
}

} // namespace tdkt::store
