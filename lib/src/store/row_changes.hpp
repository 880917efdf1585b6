#pragma once

#include "store/connection.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::store {

/// What the operation that is under way has changed in rows that were there, one step after the other.
class RowChanges {
public:
    RowChanges(Connection& connection, std::int64_t operation);

    /// The rows that were changed since the last call, as people read them: codes for the numbers of units,
    /// decimals for thousandths, and nothing of what only the program needs.
    [[nodiscard]] std::vector<RowChange> next();

private:
    [[nodiscard]] RowChange compare(const std::string& entity, std::int64_t id, const std::string& before);
    [[nodiscard]] std::string shown(const std::string& entity, const std::string& column,
                                    const std::string& value);
    [[nodiscard]] std::string name_of(const std::string& entity, std::int64_t id);

    Connection& connection_;
    SQLite::Statement changes_;
    std::map<std::pair<std::string, std::string>, std::string>
        targets_; ///< of the columns that refer to rows
    std::int64_t seen_ = 0;
};

} // namespace tdkt::store
