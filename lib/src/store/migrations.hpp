#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>
#include <string_view>

namespace tdkt::store {

/// One step of the schema, embedded from migrations/NNNN_name.sql. A released one is never edited.
struct Migration {
    std::string_view name;
    std::string_view sql;
};

/// In order; the version of a file is the number of those that were applied to it.
[[nodiscard]] std::span<const Migration> migrations();

/// Applies what a file lacks, each step in one transaction together with its number: after a failure the file
/// is as it was before that step.
void migrate(SQLite::Database& database, std::span<const Migration> steps);

} // namespace tdkt::store
