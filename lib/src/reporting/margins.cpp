#include "reporting/margins.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reporting/cell_text.hpp"

namespace tdkt::reporting {

namespace {

Chart totals(const Ranking& ranking, const std::vector<Neighbours>& neighbours, const Titles& titles) {
    Chart chart{.title = titles.at("chart.totals")};
    for (std::size_t i = 0; i <= neighbours.size(); ++i) {
        const RankedUnit& unit = ranking.units[i];
        Chart::Line line{.label = fmt::format("{}. {}", unit.rank.value_or(0), name_of(ranking, unit.unit)),
                         .values = {unit.total.value_or(Decimal{})}};
        if (i < neighbours.size()) {
            line.note = titles.say(
                "chart.margin", {{"unit", neighbours[i].lower},
                                 {"margin", to_text(Cell(neighbours[i].margin), NumberStyle::vietnamese)}});
        }
        chart.lines.push_back(std::move(line));
    }
    return chart;
}

Chart criteria(const ScoreSheet& sheet, const Ranking& ranking, const Neighbours& first_two,
               const Titles& titles) {
    Chart chart{.title = titles.say("chart.criteria", {{"upper", name_of(ranking, first_two.upper)},
                                                       {"lower", name_of(ranking, first_two.lower)}})};
    for (const DrawingLevel& level : first_two.criteria) {
        if (level.difference != Decimal{}) {
            chart.lines.push_back({.label = level.criterion + ' ' + sheet.find(level.criterion)->title,
                                   .values = {level.difference}});
        }
    }
    return chart;
}

} // namespace

std::vector<Chart> margin_charts(const ScoreSheet& sheet, const Ranking& ranking,
                                 const std::vector<Neighbours>& neighbours, const Titles& titles) {
    if (neighbours.empty()) {
        return {};
    }
    std::vector<Chart> charts = {totals(ranking, neighbours, titles)};
    Chart parting = criteria(sheet, ranking, neighbours.front(), titles);
    if (!parting.lines.empty()) {
        charts.push_back(std::move(parting));
    }
    return charts;
}

std::string tie_text(const std::optional<std::string>& tied_by, const Titles& titles) {
    if (!tied_by) {
        return {};
    }
    const std::size_t colon = tied_by->find(':');
    return titles.say("tie." + tied_by->substr(0, colon),
                      {{"criterion", colon == std::string::npos ? "" : tied_by->substr(colon + 1)}});
}

const std::string& name_of(const Ranking& ranking, const std::string& unit) {
    const auto found = std::ranges::find(ranking.units, unit, &RankedUnit::unit);
    return found == ranking.units.end() || found->name.empty() ? unit : found->name;
}

} // namespace tdkt::reporting
