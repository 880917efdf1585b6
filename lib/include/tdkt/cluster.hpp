#pragma once

#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
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

/// For how many of its members, the first ones, a cluster may propose an award.
struct ClusterAward {
    std::string award; ///< code
    std::int64_t count = 0;
};

/// Cụm, khối thi đua: units that are scored by one sheet and compared, formed anew every year.
struct Cluster {
    std::int64_t id = 0;
    std::string code;
    int year = 0;
    std::string name;
    std::optional<std::string> sheet;      ///< code
    std::optional<Date> finalised = {};    ///< the day of its ranking, while that stands
    std::vector<ClusterUnit> units;        ///< head and deputies first, then by code
    std::vector<ClusterAward> awards = {}; ///< by award
};

/// By year, newest first, then code.
[[nodiscard]] TDKT_EXPORT std::vector<Cluster> list_clusters(Database& database, std::optional<int> year);

/// A unit that was taken out of a cluster, and how many scores of it went too.
struct RemovedMember {
    std::string unit; ///< code
    std::int64_t scores = 0;
    std::int64_t operation = 0; ///< of the journal
};

/// Takes a unit out of a cluster, with what was entered for it there; an undo brings both back. Throws
/// NotFound, StateError (the ranking is final).
TDKT_EXPORT RemovedMember remove_cluster_member(Database& database, const Actor& actor, int year,
                                                const std::string& cluster, const std::string& unit);

/// What was entered for one unit and criterion or figure.
struct ClusterScore {
    std::string cluster; ///< code
    int year = 0;
    ScoreValue value;
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

/// A score sheet as a file. Throws InputError with every problem of it.
[[nodiscard]] TDKT_EXPORT ScoreSheet read_score_sheet(const Configuration& configuration,
                                                      const ImportSource& source);

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
TDKT_EXPORT SheetImport import_score_sheet(Database& database, const Configuration& configuration,
                                           const Actor& actor, const ImportSource& source,
                                           const std::vector<std::string>& clusters);

/// The ranking of a cluster with what it was made from.
struct ClusterRanking {
    Cluster cluster;
    ScoreSheet sheet;
    Ranking ranking;
};

/// Who is within reach of an award by its place, best first. Where the last places are shared and there are
/// not enough for all who share them, these are tied.
struct AwardReach {
    ClusterAward award;
    std::vector<std::string> units = {}; ///< codes
    std::vector<std::string> tied = {};
};

[[nodiscard]] TDKT_EXPORT std::vector<AwardReach> award_reach(const Cluster& cluster, const Ranking& ranking);

/// Of one cluster if named, else of every cluster of the year that has a sheet, by code. Throws NotFound (no
/// such cluster, none in the year), StateError (the named cluster has no sheet).
[[nodiscard]] TDKT_EXPORT std::vector<ClusterRanking>
rank_clusters(Database& database, int year, const std::optional<std::string>& cluster);

/// Why a unit stands where it stands.
struct UnitExplanation {
    Cluster cluster;
    ScoreSheet sheet;
    RankedUnit unit;
    std::vector<ExplainedScore> scores; ///< in the sheet's order
};

/// Of the named cluster, else of the only one of the year that the unit is in. Throws NotFound (also where
/// there are several), StateError (no sheet).
[[nodiscard]] TDKT_EXPORT UnitExplanation explain_unit(Database& database, int year, const std::string& unit,
                                                       const std::optional<std::string>& cluster);

/// A ranking as it was finalised. Those that were reopened stay, with who did it and why.
struct FinalRanking {
    std::int64_t id = 0;
    std::string cluster; ///< code
    int year = 0;
    Date date{};
    std::string by;
    std::string hash = {}; ///< SHA-256 of the sheet, the scores and the result
    std::string sheet;     ///< TOML
    std::string scores;    ///< JSON
    std::string result;    ///< the document `tdkt.rank/1`, with what the cluster was awarded on that day
    std::optional<Date> reopened = {};
    std::optional<std::string> reopened_by = {};
    std::optional<std::string> reason = {};
};

/// In the order in which they were made; of one cluster if named.
[[nodiscard]] TDKT_EXPORT std::vector<FinalRanking>
list_final_rankings(Database& database, std::optional<int> year, const std::optional<std::string>& cluster);

/// Freezes the sheet, the scores and the result of a cluster, and records the places of its members as
/// `cluster_rank`, which nominations rely on. Until it is reopened nothing of the cluster can be changed,
/// what it may be awarded included, nor an earlier change of it taken back. Gives the journal's number.
/// Throws NotFound, StateError (finalised already, no sheet, or members that are not fully scored, each among
/// its diagnostics).
TDKT_EXPORT std::int64_t finalise_ranking(Database& database, const Actor& actor, int year,
                                          const std::string& cluster);

/// Takes a ranking back: the recorded places go, the frozen ranking stays visible. Throws UsageError (a blank
/// reason), NotFound, StateError (not finalised).
TDKT_EXPORT std::int64_t reopen_ranking(Database& database, const Actor& actor, int year,
                                        const std::string& cluster, const std::string& reason);

/// A cluster's ranking with how firmly it stands.
struct ClusterSensitivity {
    Cluster cluster;
    ScoreSheet sheet;
    Sensitivity sensitivity;
};

/// Throws NotFound, StateError (no sheet).
[[nodiscard]] TDKT_EXPORT ClusterSensitivity cluster_sensitivity(Database& database, int year,
                                                                 const std::string& cluster);

/// A member of a cluster in the year to come, with what it has served.
struct RotationLine {
    std::string cluster; ///< code
    std::string cluster_name;
    int year = 0;
    std::string unit; ///< code
    std::string unit_name;
    ClusterRole role = ClusterRole::member; ///< that is proposed
    std::optional<int> last_head = {};      ///< the year in which it, or a unit it came from, was head last
    int times_head = 0;
    std::optional<int> last_deputy = {}; ///< the same of a deputy head
    int times_deputy = 0;
};

/// Proposes head and deputy of the year: whoever was head longest ago, those who never were first; among
/// these whoever was deputy longest ago. The members are those of the year, else of the latest year before
/// it, merged units replaced by their successors; a unit that ends by the end of the year is none of them.
/// Of one cluster if named. Throws NotFound.
[[nodiscard]] TDKT_EXPORT std::vector<RotationLine>
propose_rotation(Database& database, int year, const std::optional<std::string>& cluster);

} // namespace tdkt
