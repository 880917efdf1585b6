#pragma once

#include "store/connection.hpp"
#include "tdkt/cluster.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// rank_clusters() within the caller's transaction.
[[nodiscard]] std::vector<ClusterRanking> read_rankings(store::Connection& connection, int year,
                                                        const std::optional<std::string>& cluster);

} // namespace tdkt
