#include "campaigns/roll_up.hpp"

#include "campaigns/progress.hpp"
#include "campaigns/standing.hpp"

#include <map>
#include <string>
#include <utility>

namespace tdkt::campaigns {

namespace {

/// The lines of a group, by indicator.
struct Group {
    std::int64_t registered = 0;
    std::int64_t unregistered = 0;
    std::map<std::string, RollUpLine> lines;
};

std::string group_of(const registry::UnitTree& units, const std::string& code, RollUpBy by) {
    const Unit* const unit = units.find_code(code);
    if (unit == nullptr) {
        return {};
    }
    return by == RollUpBy::kind ? std::string(to_word(unit->kind)) : unit->parent.value_or("");
}

} // namespace

std::vector<RollUpLine> roll_up(const CampaignDetail& campaign, const registry::UnitTree& units,
                                RollUpBy by) {
    std::map<std::string, Group> groups;
    std::map<std::string, bool> sums;
    for (const Indicator& indicator : campaign.indicators) {
        sums[indicator.code] = adds_up(indicator);
    }
    for (const Registration& registration : campaign.registrations) {
        Group& group = groups[group_of(units, registration.unit, by)];
        ++group.registered;
        for (const OwnTarget& target : registration.targets) {
            if (sums[target.indicator]) {
                add_known(group.lines[target.indicator].own_target, target.target);
            }
        }
    }
    for (const std::string& unit : campaign.standing.unregistered_units) {
        ++groups[group_of(units, unit, by)].unregistered;
    }
    for (const Progress& one : campaign.progress) {
        RollUpLine& line = groups[group_of(units, one.unit, by)].lines[one.indicator];
        line.reporting += one.actual ? 1 : 0;
        if (sums[one.indicator]) {
            add_known(line.plan, one.plan);
            add_known(line.actual, one.actual);
        }
    }
    std::vector<RollUpLine> list;
    for (auto& [name, group] : groups) {
        if (campaign.indicators.empty()) {
            group.lines.try_emplace("");
        }
        for (const Indicator& indicator : campaign.indicators) {
            group.lines.try_emplace(indicator.code);
        }
        for (auto& [indicator, line] : group.lines) {
            line.group = name;
            line.registered = group.registered;
            line.unregistered = group.unregistered;
            line.indicator = indicator;
            list.push_back(std::move(line));
        }
    }
    return list;
}

} // namespace tdkt::campaigns
