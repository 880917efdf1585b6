#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"
#include "tdkt/import.hpp"
#include "tdkt/score.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A unit's part in a cluster.
struct ClusterUnit {
    std::string unit; ///< code
    std::string name;
    ClusterRole role = ClusterRole::member;
    std::int64_t scores = 0; ///< criteria for which something was entered
};

/// Cụm, khối thi đua: units that are scored by one sheet and compared, formed anew every year.
struct Cluster {
    std::int64_t id = 0;
    std::string code;
    int year = 0;
    std::string name;
    std::optional<std::string> sheet; ///< code
    std::vector<ClusterUnit> units;   ///< head and deputies first, then by code
};

/// By year, newest first, then code.
[[nodiscard]] TDKT_EXPORT std::vector<Cluster> list_clusters(Database& database, std::optional<int> year);

/// What was entered for one unit and criterion.
struct ClusterScore {
    std::string cluster; ///< code
    int year = 0;
    ScoreValue value;
    std::optional<std::string> evidence;
};

/// By year, cluster, unit and criterion; of one year and cluster if named. Throws NotFound (the cluster).
TDKT_EXPORT void list_scores(Database& database, std::optional<int> year,
                             const std::optional<std::string>& cluster,
                             const std::function<void(const ClusterScore&)>& sink);

/// A score sheet of the register and the clusters that use it.
struct StoredSheet {
    ScoreSheet sheet;
    std::vector<std::string> clusters; ///< codes
    std::string source;                ///< the TOML file as it was imported
};

/// Of several years with the same code the newest, unless the year is named. Throws NotFound.
[[nodiscard]] TDKT_EXPORT StoredSheet find_score_sheet(Database& database, const std::string& code,
                                                       std::optional<int> year);

/// What became of an imported sheet.
struct SheetImport {
    enum class Outcome { added, same, changed };

    StoredSheet stored;
    Outcome outcome = Outcome::added;
    std::optional<std::int64_t> operation; ///< absent when nothing was written
};

/// Stores a score sheet and ties it to the named clusters of its year; without names to every cluster of that
/// year that has no sheet. The same file again changes nothing. Throws InputError with every problem of the
/// sheet, NotFound (a cluster), StateError where scores that were entered would not fit the sheet.
TDKT_EXPORT SheetImport import_score_sheet(Database& database, const Actor& actor, const ImportSource& source,
                                           const std::vector<std::string>& clusters);

/// The ranking of a cluster with what it was made from.
struct ClusterRanking {
    Cluster cluster;
    ScoreSheet sheet;
    Ranking ranking;
};

/// Of one cluster if named, else of every cluster of the year that has a sheet, by code. Throws NotFound (no
/// such cluster, none in the year), StateError (the named cluster has no sheet).
[[nodiscard]] TDKT_EXPORT std::vector<ClusterRanking>
rank_clusters(Database& database, int year, const std::optional<std::string>& cluster);

} // namespace tdkt
