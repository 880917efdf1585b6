#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// What an undo does to the rows of one table.
struct UndoCount {
    std::string entity;        ///< the table
    std::int64_t removed = 0;  ///< that the operation had added
    std::int64_t restored = 0; ///< that it had changed
    std::int64_t returned = 0; ///< that it had removed
};

struct UndoReport {
    Operation undone;
    std::vector<UndoCount> counts;         ///< of the tables that are touched
    std::optional<std::int64_t> operation; ///< absent when nothing was written
};

struct UndoOptions {
    std::string reason; ///< may be blank; it is kept
    bool dry_run = false;
};

/// Takes back one operation whole, in one transaction, which is an operation itself. Others may have come
/// after it, unless they touched the same records, or finalised the cluster that it is about. An undo is
/// undone as long as it removed nothing. Throws NotFound; StateError, with every later operation that stands
/// in the way among its diagnostics.
[[nodiscard]] TDKT_EXPORT UndoReport undo_operation(Database& database, const Actor& actor,
                                                    std::int64_t operation, const UndoOptions& options = {});

} // namespace tdkt
