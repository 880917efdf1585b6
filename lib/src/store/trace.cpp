#include "store/trace.hpp"

#include <fmt/format.h>

namespace tdkt::store {

namespace {

// Rows that the operation made itself need no trace; nor does what an undo removes, which is what had been
// added.
constexpr const char* trigger = R"sql(
    create temp trigger {action}_{entity} after {event} on main.{entity}
    when old.id < (select first_id from made
                   where operation_id = (select max(id) from operation) and entity = '{entity}')
         and ('{action}' = 'changed'
              or (select undoes_id is null from operation order by id desc limit 1))
    begin
        insert into change (operation_id, entity, entity_id, action, before)
        values ((select max(id) from operation), '{entity}', old.id, '{action}', {before});
    end)sql";

} // namespace

std::vector<std::string> traced_entities(SQLite::Database& database) {
    std::vector<std::string> entities;
    SQLite::Statement rows(database, "select entity from last_row");
    while (rows.executeStep()) {
        entities.push_back(rows.getColumn(0).getString());
    }
    return entities;
}

std::vector<std::string> columns_of(SQLite::Database& database, const std::string& entity) {
    std::vector<std::string> columns;
    SQLite::Statement rows(database, "select name from pragma_table_info(:entity)");
    rows.bind(":entity", entity);
    while (rows.executeStep()) {
        columns.push_back(rows.getColumn(0).getString());
    }
    return columns;
}

std::string field_of(const std::string& column) {
    return column.ends_with("_id") && column != "citizen_id" ? column.substr(0, column.size() - 3) : column;
}

std::vector<Reference> references(SQLite::Database& database) {
    std::vector<Reference> list;
    SQLite::Statement rows(database, R"sql(
        select last_row.entity, "from" as column, "table" as target
        from last_row join pragma_foreign_key_list(last_row.entity)
        where "table" in (select entity from last_row))sql");
    while (rows.executeStep()) {
        list.push_back({.entity = rows.getColumn("entity").getString(),
                        .column = rows.getColumn("column").getString(),
                        .target = rows.getColumn("target").getString()});
    }
    return list;
}

std::string row_object(SQLite::Database& database, const std::string& entity, const std::string& prefix) {
    std::string pairs;
    for (const std::string& column : columns_of(database, entity)) {
        pairs += fmt::format("{}'{}', {}{}", pairs.empty() ? "" : ", ", column, prefix, column);
    }
    return "json_object(" + pairs + ")";
}

void trace_changes(SQLite::Database& database) {
    for (const std::string& entity : traced_entities(database)) {
        const std::string before = row_object(database, entity, "old.");
        for (const auto& [action, event] : {std::pair("changed", "update"), std::pair("removed", "delete")}) {
            database.exec(fmt::format(trigger, fmt::arg("action", action), fmt::arg("entity", entity),
                                      fmt::arg("event", event), fmt::arg("before", before)));
        }
    }
}

} // namespace tdkt::store
