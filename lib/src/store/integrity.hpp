#pragma once

#include "store/connection.hpp"
#include "tdkt/database.hpp"

#include <filesystem>
#include <vector>

namespace tdkt::store {

/// Damage of the file, foreign keys that point nowhere, broken links of the journal, tallies that are not
/// what the records say.
[[nodiscard]] std::vector<Finding> findings(Connection& connection);

/// Throws StateError if the target exists, SystemError if it cannot be written; then nothing of it stays.
void backup(Connection& connection, const std::filesystem::path& target);

} // namespace tdkt::store
