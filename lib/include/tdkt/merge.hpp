#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// What went over from one table.
struct MergeCount {
    std::string entity;      ///< the table
    std::int64_t moved = 0;  ///< rows that belong to the kept one now
    std::int64_t joined = 0; ///< rows that said the same as one of the kept one's, which says it alone now
};

struct MergeReport {
    std::int64_t kept = 0; ///< number of the person or unit that stays
    std::int64_t other = 0;
    std::vector<MergeCount> counts;        ///< of the tables that are touched
    std::optional<std::int64_t> operation; ///< absent when nothing was written
};

struct MergeOptions {
    std::string reason; ///< it is kept, and must not be blank
    bool dry_run = false;
};

/// Makes one of two entries of the same person: history, nominations, awards and records of the other go over
/// to the one that is kept, which also gets what it lacks. Persons are named by citizen id or number. Throws
/// NotFound; UsageError if the reason is blank or both are the same; StateError with all contradictions among
/// its diagnostics. An undo takes it back.
[[nodiscard]] TDKT_EXPORT MergeReport merge_people(Database& database, const Actor& actor,
                                                   const std::string& keep, const std::string& other,
                                                   const MergeOptions& options);

/// The same for two entries of one unit, named by code or name; its people, its awards and the units below it
/// go over too. Units that were merged by law are no duplicates: they have a succession.
[[nodiscard]] TDKT_EXPORT MergeReport merge_units(Database& database, const Actor& actor,
                                                  const std::string& keep, const std::string& other,
                                                  const MergeOptions& options);

} // namespace tdkt
