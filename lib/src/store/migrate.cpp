#include "store/migrations.hpp"

#include <string>

#include <fmt/format.h>

namespace tdkt::store {

void migrate(SQLite::Database& database, std::span<const Migration> steps) {
    const auto applied = static_cast<std::size_t>(database.execAndGet("pragma user_version").getInt());
    for (std::size_t i = applied; i < steps.size(); ++i) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(steps[i].sql));
        database.exec(fmt::format("pragma user_version = {}", i + 1)); // a pragma takes no parameter
        transaction.commit();
    }
}

} // namespace tdkt::store
