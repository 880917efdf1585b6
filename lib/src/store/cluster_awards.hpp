#pragma once

#include "store/connection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// How many of an award the first of a cluster may be proposed for.
struct ClusterAwardRow {
    std::int64_t cluster_id = 0;
    std::string cluster = {}; ///< code
    int year = 0;
    std::string award;
    std::int64_t count = 0;
};

/// By year, newest first, cluster and award.
[[nodiscard]] std::vector<ClusterAwardRow> cluster_awards(Connection& connection, std::optional<int> year);

void put_cluster_award(Connection& connection, const ClusterAwardRow& row, std::int64_t operation);

} // namespace tdkt::store
