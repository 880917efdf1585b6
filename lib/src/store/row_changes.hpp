#pragma once

#include "store/connection.hpp"
#include "store/row_comparison.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <vector>

namespace tdkt::store {

/// What the operation that is under way has changed in rows that were there, one step after the other.
class RowChanges {
public:
    RowChanges(Connection& connection, std::int64_t operation);

    /// The rows that were changed since the last call.
    [[nodiscard]] std::vector<RowChange> next();

private:
    Connection& connection_;
    RowComparison comparison_;
    SQLite::Statement changes_;
    std::int64_t seen_ = 0;
};

} // namespace tdkt::store
