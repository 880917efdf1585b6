#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"
#include "tdkt/import.hpp"

#include <cstdint>
#include <vector>

namespace tdkt {

/// What one operation changed in a row of the register; an undo is such an operation too.
struct Revision {
    Operation operation;
    RowChange change; ///< its line is 0
};

/// What operations changed in a nomination and in whom it is about, oldest first. Throws NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<Revision> nomination_revisions(Database& database,
                                                                     std::int64_t nomination);

} // namespace tdkt
