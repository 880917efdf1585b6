#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <vector>

namespace tdkt::store {

/// The tables whose rows operations make, change and remove: those of the view last_row.
[[nodiscard]] std::vector<std::string> traced_entities(SQLite::Database& database);

[[nodiscard]] std::vector<std::string> columns_of(SQLite::Database& database, const std::string& entity);

/// The name of a column as people know it: `unit` for `unit_id`.
[[nodiscard]] std::string field_of(const std::string& column);

/// A column that holds the id of a row of another table, or of its own.
struct Reference {
    std::string entity;
    std::string column;
    std::string target;
};

/// Every reference from one traced table to another.
[[nodiscard]] std::vector<Reference> references(SQLite::Database& database);

/// The SQL for a row of the table as a JSON object; `prefix` goes before each column, such as `old.`.
[[nodiscard]] std::string row_object(SQLite::Database& database, const std::string& entity,
                                     const std::string& prefix = {});

/// Makes the triggers that keep in `change` what a row said before an operation changed or removed it. They
/// are made from the schema as it stands, so that no table and no column can be forgotten, and belong to this
/// connection alone: what is written by other means than an operation leaves no trace.
void trace_changes(SQLite::Database& database);

} // namespace tdkt::store
