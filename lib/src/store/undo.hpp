#pragma once

#include "store/connection.hpp"
#include "tdkt/undo.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// What keeps an operation from being taken back: rows that a later operation touched, of one table.
struct UndoObstacle {
    enum class Kind {
        changed, ///< changed or removed by the later operation
        refers,  ///< added or changed by it, and they refer to rows that would go
        gone,    ///< they would change, and are not there any more
        taken,   ///< they have the numbers of rows that would come back
        missing  ///< they would come back, and what they refer to is not there any more
    };

    Kind kind = Kind::changed;
    std::int64_t operation = 0; ///< 0 if the journal does not know
    std::string entity;
    std::string target; ///< what the rows refer to
    std::int64_t count = 0;
    std::vector<std::int64_t> ids; ///< the first few
};

/// By operation. Empty if nothing hinders.
[[nodiscard]] std::vector<UndoObstacle> undo_obstacles(Connection& connection, std::int64_t operation);

[[nodiscard]] bool made_rows(Connection& connection, std::int64_t operation);

/// Removes what the operation made, and gives back what it changed and removed, as part of the operation
/// `undoing`. Without obstacles the references are sound afterwards; see Rules::no_references. Throws
/// StateError if a former value belongs to another row by now.
[[nodiscard]] std::vector<UndoCount> take_back(Connection& connection, std::int64_t operation,
                                               std::int64_t undoing);

void set_operation_state(Connection& connection, std::int64_t operation, OperationState state);

} // namespace tdkt::store
