#pragma once

#include "registry/unit_tree.hpp"
#include "store/connection.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/score.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// The figures that a sheet takes from the register, so that nobody types them again: what a unit reached for
/// an indicator of a campaign, and how many subjects within it hold an award of the year. What the register
/// does not know stays missing.
class ScoreFeed {
public:
    explicit ScoreFeed(store::Connection& connection) : connection_(connection) {}

    /// Adds the values of the sheet's fed figures for the units of the cluster.
    void add(const ScoreSheet& sheet, const Cluster& cluster, std::vector<ScoreValue>& values);

private:
    using ByUnit = std::map<std::string, ScoreValue>; // by code of the unit

    [[nodiscard]] const ByUnit& source(const std::string& from, int year);
    [[nodiscard]] ByUnit awards(const std::string& award, int year);
    [[nodiscard]] ByUnit indicator(const std::string& campaign, const std::string& indicator, int year);
    void for_unit_and_those_above(std::int64_t id, const std::function<void(const Unit&)>& visit);
    [[nodiscard]] const registry::UnitTree& units();

    store::Connection& connection_;
    std::map<std::pair<std::string, int>, ByUnit> sources_;
    std::optional<registry::UnitTree> units_;
};

} // namespace tdkt
