#pragma once

#include "listing.hpp"
#include "tdkt/cluster.hpp"

/// How clusters and scores are listed. The CSV has the fields that the import reads.
namespace tdkt::cli {

/// A unit with the cluster that it belongs to.
struct Membership {
    const Cluster& cluster;
    const ClusterUnit& unit;
};

[[nodiscard]] Listing<Membership> membership_listing();
[[nodiscard]] Listing<ClusterScore> score_listing();

/// A row for each who said something of the score on a day: a row of the CSV has one `by` and one `date`.
[[nodiscard]] std::vector<ClusterScore> by_sayer(ClusterScore score);

[[nodiscard]] Json json_of(const Cluster& cluster);

/// What counts less what the unit gave itself; nothing where one of them is absent.
[[nodiscard]] std::optional<Decimal> difference_of(const ClusterScore& score);

} // namespace tdkt::cli
