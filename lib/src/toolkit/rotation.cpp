#include "store/scores.hpp"
#include "store/units.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace tdkt {

namespace {

/// When a unit had an office.
struct Term {
    std::optional<int> last;
    int times = 0;

    void add(const Term& other) {
        last = std::max(last, other.last);
        times += other.times;
    }
};

struct Service {
    Term head;
    Term deputy;
};

using Services = std::map<std::int64_t, Service>; // by unit

Services services_in(const std::vector<Cluster>& clusters, const registry::UnitTree& units,
                     const std::string& code, int before) {
    Services services;
    for (const Cluster& cluster : clusters) {
        if (cluster.code != code || cluster.year >= before) {
            continue;
        }
        for (const ClusterUnit& unit : cluster.units) {
            Service& service = services[units.find_code(unit.unit)->id];
            if (unit.role == ClusterRole::head) {
                service.head.add({.last = cluster.year, .times = 1});
            } else if (unit.role == ClusterRole::deputy_head) {
                service.deputy.add({.last = cluster.year, .times = 1});
            }
        }
    }
    return services;
}

/// What the unit and those it came from have served.
Service service_of(const Unit& unit, const Services& services, const registry::UnitTree& units) {
    Service total;
    const auto add = [&](std::int64_t id) {
        const auto found = services.find(id);
        if (found != services.end()) {
            total.head.add(found->second.head);
            total.deputy.add(found->second.deputy);
        }
    };
    add(unit.id);
    for (const auto& before : units.heritage(unit.id)) {
        if (before.unit != unit.id) {
            add(before.unit);
        }
    }
    return total;
}

const Unit& today_of(const Unit& unit, const registry::UnitTree& units) {
    const Unit* now = &unit;
    while (const Unit* const next = units.successor(*now)) {
        now = next;
    }
    return *now;
}

std::vector<RotationLine> propose(const Cluster& cluster, int year, const std::vector<Cluster>& all,
                                  const registry::UnitTree& units) {
    const Services services = services_in(all, units, cluster.code, year);
    std::vector<RotationLine> lines;
    std::set<std::int64_t> seen;
    for (const ClusterUnit& member : cluster.units) {
        const Unit& unit = today_of(*units.find_code(member.unit), units);
        const bool stays = registry::existed(unit, std::chrono::year(year) / std::chrono::December / 31);
        if (!stays || !seen.insert(unit.id).second) {
            continue;
        }
        const Service service = service_of(unit, services, units);
        lines.push_back({.cluster = cluster.code,
                         .cluster_name = cluster.name,
                         .year = year,
                         .unit = unit.code,
                         .unit_name = unit.name,
                         .last_head = service.head.last,
                         .times_head = service.head.times,
                         .last_deputy = service.deputy.last,
                         .times_deputy = service.deputy.times});
    }
    std::ranges::sort(lines, {}, [](const RotationLine& line) {
        return std::tuple(line.last_head, line.times_head, line.last_deputy, line.times_deputy, line.unit);
    });
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].role = i == 0 ? ClusterRole::head : i == 1 ? ClusterRole::deputy_head : ClusterRole::member;
    }
    return lines;
}

} // namespace

std::vector<RotationLine> propose_rotation(Database& database, int year,
                                           const std::optional<std::string>& cluster) {
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const std::vector<Cluster> all = store::clusters(connection, std::nullopt);
        const registry::UnitTree units = store::unit_tree(connection);
        std::map<std::string, const Cluster*> latest; // newest first, so the first that is not later stays
        for (const Cluster& one : all) {
            if (one.year <= year && (!cluster || one.code == *cluster)) {
                latest.try_emplace(one.code, &one);
            }
        }
        if (latest.empty() && cluster) {
            std::vector<std::string> codes;
            std::ranges::transform(all, std::back_inserter(codes), &Cluster::code);
            throw NotFound(Message(
                "unknown_cluster_in_any_year",
                {{"cluster", *cluster}, {"suggestion", text::nearest(*cluster, codes).value_or("")}}));
        }
        std::vector<RotationLine> lines;
        for (const auto& [code, one] : latest) {
            std::ranges::move(propose(*one, year, all, units), std::back_inserter(lines));
        }
        return lines;
    });
}

} // namespace tdkt
