#include "toolkit/score_feed.hpp"

#include "campaigns/period.hpp"
#include "campaigns/progress.hpp"
#include "rules/completeness.hpp"
#include "scoring/sheet.hpp"
#include "store/campaigns.hpp"
#include "store/coverage.hpp"
#include "store/quotas.hpp"
#include "store/units.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace tdkt {

namespace {

constexpr std::string_view campaign_prefix = "campaign:";

ScoreValue fed(std::string unit, Decimal value, std::string evidence) {
    ScoreValue result{.unit = std::move(unit), .criterion = {}, .final = value};
    result.evidence = std::move(evidence);
    return result;
}

} // namespace

void ScoreFeed::add(const ScoreSheet& sheet, const Cluster& cluster, std::vector<ScoreValue>& values) {
    for (const Figure& figure : sheet.figures) {
        if (!figure.from) {
            continue;
        }
        const ByUnit& known = source(*figure.from, sheet.year);
        for (const ClusterUnit& unit : cluster.units) {
            const auto found = known.find(unit.unit);
            // What the sheet says a figure cannot be is not known.
            if (found != known.end() && !figure_problem(figure, found->second.final.value_or(Decimal{}))) {
                values.push_back(found->second);
                values.back().criterion = figure.code;
            }
        }
    }
}

const ScoreFeed::ByUnit& ScoreFeed::source(const std::string& from, int year) {
    const auto [place, is_new] = sources_.try_emplace({from, year});
    if (!is_new) {
        return place->second;
    }
    if (const auto award = scoring::award_in(from)) {
        place->second = awards(*award, year);
    } else {
        const std::size_t slash = from.find('/');
        place->second = indicator(from.substr(campaign_prefix.size(), slash - campaign_prefix.size()),
                                  from.substr(slash + 1), year);
    }
    return place->second;
}

// A count is known where the register is complete for the unit and for every unit below it: there, no award
// is 0.
ScoreFeed::ByUnit ScoreFeed::awards(const std::string& award, int year) {
    store::Coverages coverages(connection_, units());
    std::set<std::int64_t> unknown;
    for (const Unit& unit : units().units()) {
        if (!rules::complete(coverages.of(unit.id), "award", year, year)) {
            for_unit_and_those_above(unit.id, [&](const Unit& above) { unknown.insert(above.id); });
        }
    }
    std::map<std::int64_t, std::int64_t> counts;
    for (const store::UnitCount& count : store::holders(connection_, award, year, {})) {
        for_unit_and_those_above(count.unit, [&](const Unit& above) { counts[above.id] += count.count; });
    }
    ByUnit known;
    for (const Unit& unit : units().units()) {
        if (!unknown.contains(unit.id)) {
            known.emplace(unit.code, fed(unit.code, Decimal::from_integer(counts[unit.id]),
                                         "awards:" + award + ' ' + std::to_string(year)));
        }
    }
    return known;
}

void ScoreFeed::for_unit_and_those_above(std::int64_t id, const std::function<void(const Unit&)>& visit) {
    for (const Unit* unit = units().find(id); unit != nullptr; unit = units().parent_of(*unit)) {
        visit(*unit);
    }
}

ScoreFeed::ByUnit ScoreFeed::indicator(const std::string& campaign, const std::string& indicator, int year) {
    ByUnit known;
    const auto found = store::find_campaign(connection_, campaign);
    if (!found) {
        return known;
    }
    std::vector<Progress> of_year;
    for (Progress& progress : store::progress(connection_, found->id)) {
        const auto period = campaigns::parse_period(progress.period);
        if (progress.indicator == indicator && progress.actual && period && period->year == year) {
            of_year.push_back(std::move(progress));
        }
    }
    const Date from = std::max<Date>(found->start, std::chrono::year(year) / std::chrono::January / 1);
    const std::vector<Indicator> indicators = store::indicators(connection_, found->id);
    for (Progress& progress : campaigns::latest(campaigns::so_far(of_year, indicators, from))) {
        if (progress.actual) {
            ScoreValue value = fed(progress.unit, *progress.actual,
                                   fmt::format("campaign:{}/{} {}", campaign, indicator, progress.period));
            known.emplace(std::move(progress.unit), std::move(value));
        }
    }
    return known;
}

const registry::UnitTree& ScoreFeed::units() {
    if (!units_) {
        units_ = store::unit_tree(connection_);
    }
    return *units_;
}

} // namespace tdkt
