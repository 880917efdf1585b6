#include "store/scores.hpp"

#include "store/cluster_awards.hpp"
#include "store/columns.hpp"

#include <unordered_map>
#include <utility>

namespace tdkt::store {

namespace {

std::optional<Said> said_of(SQLite::Statement& row, const char* by, const char* on) {
    const std::optional<std::string> name = optional_text(row.getColumn(by));
    return name ? std::optional(Said{.by = *name, .on = row.getColumn(on).getString()}) : std::nullopt;
}

ScoreValue value_of(SQLite::Statement& row) {
    return {.unit = row.getColumn("unit").getString(),
            .criterion = row.getColumn("criterion").getString(),
            .self = optional_decimal(row.getColumn("self")),
            .checked = optional_decimal(row.getColumn("checked")),
            .final = optional_decimal(row.getColumn("final")),
            .evidence = optional_text(row.getColumn("evidence")),
            .self_said = said_of(row, "self_by", "self_on"),
            .checked_said = said_of(row, "checked_by", "checked_on"),
            .final_said = said_of(row, "final_by", "final_on")};
}

/// The columns of ScoreReader, in their order.
struct Column {
    enum {
        unit,
        criterion,
        self,
        checked,
        final,
        evidence,
        self_said,
        self_on,
        checked_said,
        checked_on,
        final_said
    };
};

std::optional<Decimal> decimal_at(const RawRows& row, int column) {
    return row.is_null(column) ? std::nullopt : std::optional(Decimal::from_milli(row.integer(column)));
}

/// By whom, and in the next column when.
std::optional<Said> said_at(const RawRows& row, int column) {
    return row.is_null(column) ? std::nullopt
                               : std::optional(Said{.by = std::string(row.text(column)),
                                                    .on = std::string(row.text(column + 1))});
}

ScoreValue value_at(const RawRows& row) {
    return {.unit = std::string(row.text(Column::unit)),
            .criterion = std::string(row.text(Column::criterion)),
            .self = decimal_at(row, Column::self),
            .checked = decimal_at(row, Column::checked),
            .final = decimal_at(row, Column::final),
            .evidence = row.optional_text(Column::evidence)};
}

void add_sayings(const RawRows& row, ScoreValue& value) {
    value.self_said = said_at(row, Column::self_said);
    value.checked_said = said_at(row, Column::checked_said);
    value.final_said = said_at(row, Column::final_said);
}

void add_awards(Connection& connection, std::optional<int> year, std::vector<Cluster>& list) {
    std::unordered_map<std::int64_t, Cluster*> by_id;
    for (Cluster& cluster : list) {
        by_id.emplace(cluster.id, &cluster);
    }
    for (ClusterAwardRow& row : cluster_awards(connection, year)) {
        by_id.at(row.cluster_id)->awards.push_back({.award = std::move(row.award), .count = row.count});
    }
}

} // namespace

std::vector<Cluster> clusters(Connection& connection, std::optional<int> year) {
    std::vector<Cluster> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select cluster.id, cluster.code, cluster.year, cluster.name, score_sheet.code as sheet,
               ranking.date as finalised, unit.code as unit, unit.name as unit_name, cluster_member.role,
               (select count(*) from score_value where member_id = cluster_member.id) as scores
        from cluster
             left join score_sheet on score_sheet.id = cluster.sheet_id
             left join ranking on ranking.cluster_id = cluster.id and ranking.reopened is null
             left join cluster_member on cluster_member.cluster_id = cluster.id
             left join unit on unit.id = cluster_member.unit_id
        where :year is null or cluster.year = :year
        order by cluster.year desc, cluster.code,
                 case cluster_member.role when 'head' then 0 when 'deputy_head' then 1 else 2 end, unit.code)sql");
    bind_optional(rows, ":year", year ? std::optional(std::int64_t{*year}) : std::nullopt);
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn("id").getInt64();
        if (list.empty() || list.back().id != id) {
            list.push_back({.id = id,
                            .code = rows.getColumn("code").getString(),
                            .year = rows.getColumn("year").getInt(),
                            .name = rows.getColumn("name").getString(),
                            .sheet = optional_text(rows.getColumn("sheet")),
                            .finalised = optional_date(rows.getColumn("finalised")),
                            .units = {}});
        }
        if (!rows.getColumn("unit").isNull()) {
            list.back().units.push_back({.unit = rows.getColumn("unit").getString(),
                                         .name = rows.getColumn("unit_name").getString(),
                                         .role = word<ClusterRole>(rows.getColumn("role")),
                                         .scores = rows.getColumn("scores").getInt64()});
        }
    }
    add_awards(connection, year, list);
    return list;
}

std::vector<SheetRow> score_sheets(Connection& connection) {
    std::vector<SheetRow> list;
    SQLite::Statement rows(connection.database(),
                           "select id, code, year, title, source from score_sheet order by year desc, code");
    while (rows.executeStep()) {
        list.push_back({.id = rows.getColumn("id").getInt64(),
                        .code = rows.getColumn("code").getString(),
                        .year = rows.getColumn("year").getInt(),
                        .title = rows.getColumn("title").getString(),
                        .source = rows.getColumn("source").getString()});
    }
    return list;
}

std::int64_t put_score_sheet(Connection& connection, const SheetRow& sheet, std::int64_t operation) {
    SQLite::Statement put(connection.database(), R"sql(
        insert into score_sheet (code, year, title, source, operation_id)
        values (:code, :year, :title, :source, :operation)
        on conflict (code, year) do update
        set title = excluded.title, source = excluded.source, operation_id = excluded.operation_id
        returning id)sql");
    put.bind(":code", sheet.code);
    put.bind(":year", sheet.year);
    put.bind(":title", sheet.title);
    put.bind(":source", sheet.source);
    put.bind(":operation", operation);
    put.executeStep();
    const std::int64_t id = put.getColumn("id").getInt64();
    put.executeStep(); // to the end, or the row is not written
    return id;
}

void tie_sheet(Connection& connection, std::int64_t cluster, std::int64_t sheet) {
    SQLite::Statement tie(connection.database(), "update cluster set sheet_id = :sheet where id = :cluster");
    tie.bind(":sheet", sheet);
    tie.bind(":cluster", cluster);
    tie.exec();
}

namespace {

constexpr const char* numbers_of_cluster = R"sql(
    select unit.code, criterion, self, checked, final, evidence
    from cluster_member
         join unit on unit.id = cluster_member.unit_id
         join score_value on score_value.member_id = cluster_member.id
    where cluster_member.cluster_id = :cluster)sql";

constexpr const char* sayings_of_cluster = R"sql(
    select unit.code, criterion, self, checked, final, evidence, self_by, self_on, checked_by, checked_on, final_by,
           final_on
    from cluster_member
         join unit on unit.id = cluster_member.unit_id
         join score_value on score_value.member_id = cluster_member.id
    where cluster_member.cluster_id = :cluster)sql";

} // namespace

ScoreReader::ScoreReader(Connection& connection, ScoreDetail detail)
    : detail_(detail),
      rows_(connection, detail == ScoreDetail::numbers ? numbers_of_cluster : sayings_of_cluster) {}

std::vector<ScoreValue> ScoreReader::values(std::int64_t cluster) {
    std::vector<ScoreValue> list;
    rows_.start(cluster);
    while (rows_.next()) {
        list.push_back(value_at(rows_));
        if (detail_ == ScoreDetail::sayings) {
            add_sayings(rows_, list.back());
        }
    }
    return list;
}

void scores(Connection& connection, std::optional<int> year, const std::optional<std::string>& cluster,
            const std::function<void(const ClusterScore&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select cluster.code as cluster, cluster.year, unit.code as unit, score_value.criterion, score_value.self,
               score_value.checked, score_value.final, score_value.evidence,
               self_by, self_on, checked_by, checked_on, final_by, final_on
        from cluster
             join cluster_member on cluster_member.cluster_id = cluster.id
             join unit on unit.id = cluster_member.unit_id
             join score_value on score_value.member_id = cluster_member.id
        where (:year is null or cluster.year = :year) and (:cluster is null or cluster.code = :cluster)
        order by cluster.year desc, cluster.code, unit.code, score_value.criterion)sql");
    bind_optional(rows, ":year", year ? std::optional(std::int64_t{*year}) : std::nullopt);
    bind_optional(rows, ":cluster", cluster);
    while (rows.executeStep()) {
        sink({.cluster = rows.getColumn("cluster").getString(),
              .year = rows.getColumn("year").getInt(),
              .value = value_of(rows)});
    }
}

} // namespace tdkt::store
