#pragma once

#include "store/connection.hpp"
#include "tdkt/cluster.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// In the order in which they were made.
[[nodiscard]] std::vector<FinalRanking> final_rankings(Connection& connection, std::optional<int> year,
                                                       const std::optional<std::string>& cluster);

/// The one of the cluster that was not reopened.
[[nodiscard]] std::optional<FinalRanking> standing_ranking(Connection& connection, int year,
                                                           const std::string& cluster);

void insert_ranking(Connection& connection, std::int64_t cluster, const FinalRanking& ranking,
                    std::int64_t operation);

/// The finalised clusters whose members, scores, sheet or awards the operation made or changed, with the day.
[[nodiscard]] std::vector<Cluster> finalised_since(Connection& connection, std::int64_t operation);

/// The clusters of which the operation reopened a final ranking; code and year.
[[nodiscard]] std::vector<Cluster> reopened_by(Connection& connection, std::int64_t operation);

/// Writes when, by whom and why it was reopened.
void reopen_ranking(Connection& connection, const FinalRanking& ranking);

/// Removes the recorded places of a cluster in a year, or those with this note only; gives how many.
int remove_places(Connection& connection, int year, const std::string& cluster,
                  const std::optional<std::string>& note);

} // namespace tdkt::store
