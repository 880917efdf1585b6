#include "sheets.hpp"

#include <algorithm>
#include <map>
#include <random>

using sheets::Cluster;
using tdkt::Decimal;

namespace {

// The same numbers on every machine: the engine is specified, distributions are not.
class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}

    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(limit));
    }

private:
    std::mt19937_64 engine_;
};

// A cluster of the invented year-end table with few different values, so that ties are common.
Cluster thrown(unsigned seed) {
    Cluster cluster{.sheet = sheets::shipped("province-year-end.toml")};
    Dice dice(seed);
    for (int unit = 0; unit < 12; ++unit) {
        const std::string code = "U" + std::to_string(unit);
        cluster.members.push_back({.unit = code});
        const auto put = [&](const char* what, std::int64_t value) {
            cluster.values.push_back(
                {.unit = code, .criterion = what, .final = Decimal::from_integer(value), .evidence = "BC"});
        };
        put("THU", 900 + 100 * dice.below(4));
        put("KHTHU", 1000);
        put("NTM", 17 + dice.below(3));
        put("HN", dice.below(7));
        put("HS", 90 + dice.below(3));
        put("TONGHS", 100);
        put("XD2", 6 + dice.below(3));
        put("DH", dice.below(3));
        put("TD2", 8 + dice.below(3));
        put("BKTINH", dice.below(2));
        put("TR1", dice.below(3));
        if (dice.below(6) == 0) {
            put("ballot", dice.below(5));
        }
        if (dice.below(8) == 0) {
            cluster.values.pop_back(); // something is missing
        }
    }
    return cluster;
}

std::map<std::string, std::optional<int>> ranks(const Cluster& cluster) {
    std::map<std::string, std::optional<int>> result;
    for (const tdkt::RankedUnit& unit : cluster.rank().units) {
        result[unit.unit] = unit.rank;
    }
    return result;
}

} // namespace

TEST_SUITE("properties of rankings") {
    TEST_CASE("the order of units and values never changes ranks") {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            Cluster cluster = thrown(seed);
            const auto before = ranks(cluster);
            std::mt19937_64 engine(seed);
            for (std::size_t i = cluster.members.size(); i > 1; --i) {
                std::swap(cluster.members[i - 1], cluster.members[engine() % i]);
            }
            std::ranges::reverse(cluster.values);
            CHECK(ranks(cluster) == before);
        }
    }

    TEST_CASE("raising a score never lowers a rank") {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const Cluster cluster = thrown(seed);
            const auto before = ranks(cluster);
            for (std::size_t i = seed % 7; i < cluster.values.size(); i += 7) {
                const std::string& what = cluster.values[i].criterion;
                const bool more_is_better =
                    what != "HN" && what != "TR1" && what != "KHTHU" && what != "TONGHS" && what != "ballot";
                Cluster raised = cluster;
                raised.values[i].final =
                    *raised.values[i].final + Decimal::from_integer(more_is_better ? 1 : 0);
                const std::string& unit = cluster.values[i].unit;
                if (before.at(unit)) {
                    CAPTURE(what);
                    CHECK(*ranks(raised).at(unit) <= *before.at(unit));
                }
            }
        }
    }

    TEST_CASE("totals are the sum of the explained points") {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const Cluster cluster = thrown(seed);
            for (const tdkt::RankedUnit& unit : cluster.rank().units) {
                Decimal sum;
                for (const auto& score :
                     explain_score(cluster.sheet, cluster.members, cluster.values, unit.unit)) {
                    sum += score.contribution;
                }
                CHECK(sum == unit.scored);
            }
        }
    }

    TEST_CASE("ranks are those of a standard competition: as many are before a unit as its rank says") {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            const auto all = ranks(thrown(seed));
            for (const auto& [unit, rank] : all) {
                if (rank) {
                    const auto better = std::ranges::count_if(
                        all, [&](const auto& other) { return other.second && *other.second < *rank; });
                    CHECK(better == *rank - 1);
                }
            }
        }
    }
}
