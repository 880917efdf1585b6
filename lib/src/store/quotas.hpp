#pragma once

#include "rules/facts.hpp"

#include "store/connection.hpp"
#include "tdkt/quota.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::store {

/// How many of something a unit has.
struct UnitCount {
    std::int64_t unit = 0;
    std::int64_t count = 0;
};

/// Subjects, by their unit at the time, that were given an award for a year; of these categories, if named.
[[nodiscard]] std::vector<UnitCount> holders(Connection& connection, const std::string& award, int year,
                                             const std::vector<Category>& categories);

/// Subjects of these kinds (of all, if none is named), by their unit at the time, that were given an award in
/// a campaign.
[[nodiscard]] std::vector<UnitCount> campaign_holders(Connection& connection, std::int64_t campaign,
                                                      const std::string& award,
                                                      const std::vector<SubjectKind>& kinds);

/// Subjects, by their unit, whose open nomination for it was found eligible and who were not given it yet.
[[nodiscard]] std::vector<UnitCount> eligible(Connection& connection, const std::string& award, int year);

/// Units that took the first place in a cluster.
[[nodiscard]] std::vector<UnitCount> cluster_leaders(Connection& connection, int year);

/// A head count of a year.
struct HeadCount {
    std::int64_t unit = 0;
    rules::MembersFact members;
};

[[nodiscard]] std::vector<HeadCount> head_counts(Connection& connection, int year);

/// Which cluster a unit belongs to in a year.
struct ClusterOf {
    std::int64_t unit = 0;
    std::string cluster; ///< code
};

[[nodiscard]] std::vector<ClusterOf> cluster_units(Connection& connection, int year);

/// What the nominations under a quota are for: an award of a year, or of a campaign in all its years.
struct QuotaSubject {
    std::string award;
    std::optional<int> year = {};
    std::optional<std::int64_t> campaign = {};
    std::vector<Category> categories = {}; ///< empty for all
};

/// Nominations that wait for a decision and are not ineligible, with their votes and the subject's unit.
void quota_candidates(Connection& connection, const QuotaSubject& about,
                      const std::function<void(const QuotaCandidate&, std::int64_t unit)>& sink);

} // namespace tdkt::store
