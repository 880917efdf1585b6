#include "store/columns.hpp"
#include "store/scores.hpp"

namespace tdkt::store {

namespace {

void run(SQLite::Statement& statement, std::int64_t operation) {
    statement.bind(":operation", operation);
    statement.exec();
    statement.reset();
}

void bind_said(SQLite::Statement& statement, const char* by, const char* on,
               const std::optional<Said>& said) {
    bind_optional(statement, by, said ? std::optional(said->by) : std::nullopt);
    bind_optional(statement, on, said ? std::optional(said->on) : std::nullopt);
}

void bind_score(SQLite::Statement& statement, const ScoreValue& score) {
    bind_optional(statement, ":self", milli_of(score.self));
    bind_optional(statement, ":checked", milli_of(score.checked));
    bind_optional(statement, ":final", milli_of(score.final));
    bind_optional(statement, ":evidence", score.evidence);
    bind_said(statement, ":self_by", ":self_on", score.self_said);
    bind_said(statement, ":checked_by", ":checked_on", score.checked_said);
    bind_said(statement, ":final_by", ":final_on", score.final_said);
}

std::optional<Said> said_of(SQLite::Statement& row, const char* by, const char* on) {
    const std::optional<std::string> name = optional_text(row.getColumn(by));
    return name ? std::optional(Said{.by = *name, .on = row.getColumn(on).getString()}) : std::nullopt;
}

} // namespace

ClusterRows::ClusterRows(Connection& connection)
    : connection_(connection),
      insert_cluster_(connection.database(), R"sql(
          insert into cluster (code, year, name, operation_id) values (:code, :year, :name, :operation))sql"),
      rename_cluster_(connection.database(),
                      "update cluster set name = :name, operation_id = :operation where id = :id"),
      insert_member_(connection.database(), R"sql(
          insert into cluster_member (cluster_id, unit_id, role, operation_id)
          values (:cluster, :unit, :role, :operation))sql"),
      set_role_(connection.database(), R"sql(
          update cluster_member set role = :role, operation_id = :operation
          where cluster_id = :cluster and unit_id = :unit)sql"),
      member_(connection.database(),
              "select id from cluster_member where cluster_id = :cluster and unit_id = :unit"),
      score_(connection.database(), R"sql(
          select id, self, checked, final, evidence, self_by, self_on, checked_by, checked_on, final_by, final_on
          from score_value
          where member_id = :member and criterion = :criterion)sql"),
      insert_score_(connection.database(), R"sql(
          insert into score_value (member_id, criterion, self, checked, final, evidence, self_by, self_on,
                                   checked_by, checked_on, final_by, final_on, operation_id)
          values (:member, :criterion, :self, :checked, :final, :evidence, :self_by, :self_on,
                  :checked_by, :checked_on, :final_by, :final_on, :operation))sql"),
      update_score_(connection.database(), R"sql(
          update score_value
          set self = :self, checked = :checked, final = :final, evidence = :evidence, self_by = :self_by,
              self_on = :self_on, checked_by = :checked_by, checked_on = :checked_on, final_by = :final_by,
              final_on = :final_on, operation_id = :operation
          where id = :id)sql") {}

std::int64_t ClusterRows::insert_cluster(const std::string& code, int year, const std::string& name,
                                         std::int64_t operation) {
    insert_cluster_.bind(":code", code);
    insert_cluster_.bind(":year", year);
    insert_cluster_.bind(":name", name);
    run(insert_cluster_, operation);
    return connection_.database().getLastInsertRowid();
}

void ClusterRows::rename_cluster(std::int64_t id, const std::string& name, std::int64_t operation) {
    rename_cluster_.bind(":id", id);
    rename_cluster_.bind(":name", name);
    run(rename_cluster_, operation);
}

void ClusterRows::insert_member(std::int64_t cluster, std::int64_t unit, ClusterRole role,
                                std::int64_t operation) {
    insert_member_.bind(":cluster", cluster);
    insert_member_.bind(":unit", unit);
    insert_member_.bind(":role", std::string(to_word(role)));
    run(insert_member_, operation);
}

void ClusterRows::set_role(std::int64_t cluster, std::int64_t unit, ClusterRole role,
                           std::int64_t operation) {
    set_role_.bind(":cluster", cluster);
    set_role_.bind(":unit", unit);
    set_role_.bind(":role", std::string(to_word(role)));
    run(set_role_, operation);
}

std::optional<std::int64_t> ClusterRows::member(std::int64_t cluster, std::int64_t unit) {
    member_.bind(":cluster", cluster);
    member_.bind(":unit", unit);
    std::optional<std::int64_t> id;
    if (member_.executeStep()) {
        id = member_.getColumn("id").getInt64();
    }
    member_.reset();
    return id;
}

std::int64_t ClusterRows::remove_member(std::int64_t member) {
    SQLite::Statement scores(connection_.database(), "delete from score_value where member_id = :member");
    scores.bind(":member", member);
    const int count = scores.exec();
    SQLite::Statement remove(connection_.database(), "delete from cluster_member where id = :member");
    remove.bind(":member", member);
    remove.exec();
    return count;
}

std::optional<StoredScore> ClusterRows::score(std::int64_t member, const std::string& criterion) {
    score_.bind(":member", member);
    score_.bind(":criterion", criterion);
    std::optional<StoredScore> found;
    if (score_.executeStep()) {
        found = {.id = score_.getColumn("id").getInt64(),
                 .value = {.unit = {},
                           .criterion = {},
                           .self = optional_decimal(score_.getColumn("self")),
                           .checked = optional_decimal(score_.getColumn("checked")),
                           .final = optional_decimal(score_.getColumn("final")),
                           .evidence = optional_text(score_.getColumn("evidence")),
                           .self_said = said_of(score_, "self_by", "self_on"),
                           .checked_said = said_of(score_, "checked_by", "checked_on"),
                           .final_said = said_of(score_, "final_by", "final_on")}};
    }
    score_.reset();
    return found;
}

void ClusterRows::insert_score(std::int64_t member, const std::string& criterion, const StoredScore& score,
                               std::int64_t operation) {
    insert_score_.bind(":member", member);
    insert_score_.bind(":criterion", criterion);
    bind_score(insert_score_, score.value);
    run(insert_score_, operation);
}

void ClusterRows::update_score(const StoredScore& score, std::int64_t operation) {
    update_score_.bind(":id", score.id);
    bind_score(update_score_, score.value);
    run(update_score_, operation);
}

} // namespace tdkt::store
