#pragma once

#include "store/connection.hpp"
#include "tdkt/cluster.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A cluster with all that its ranking is made from.
struct ClusterScores {
    Cluster cluster;
    ScoreSheet sheet;
    std::string source; ///< the sheet's TOML
    std::vector<ClusterMember> members = {};
    /// What was entered, then what the register feeds; of a final ranking what it was made from.
    std::vector<ScoreValue> values = {};
};

/// Why nothing of the cluster, which is finalised, may be changed.
[[nodiscard]] Message finalised_already(const Cluster& cluster);

/// Whether the final ranking of a cluster, if it has one that stands, is of the sheet, the scores that were
/// entered and the awards that the register has now. What the register feeds may have gone on.
[[nodiscard]] bool is_up_to_date(store::Connection& connection, const Cluster& cluster);

/// Within the caller's transaction. Throws NotFound, StateError (no sheet).
[[nodiscard]] ClusterScores read_scores(store::Connection& connection, int year, const std::string& cluster);

/// rank_clusters() within the caller's transaction.
[[nodiscard]] std::vector<ClusterRanking> read_rankings(store::Connection& connection, int year,
                                                        const std::optional<std::string>& cluster);

} // namespace tdkt
