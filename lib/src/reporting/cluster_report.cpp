#include "reporting/reports.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reporting/cell_text.hpp"
#include "reporting/margins.hpp"
#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

// The most that a criterion can bring: 30, +5 for a bonus, -3 for a penalty.
std::string most_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::bonus:
        return "+" + to_string(criterion.max);
    case CriterionKind::penalty:
        return "-" + to_string(criterion.max);
    case CriterionKind::points:
        break;
    }
    return to_string(criterion.max);
}

// What the criterion adds to the total, so that the columns add up to it: penalties are negative.
Cell contribution(const ScoreSheet& sheet, const CriterionScore& score) {
    if (!score.score) {
        return {};
    }
    const Criterion* criterion = sheet.find(score.criterion);
    const bool taken_away = criterion != nullptr && criterion->kind == CriterionKind::penalty;
    return taken_away ? Decimal{} - *score.score : *score.score;
}

std::string incomplete_text(const RankedUnit& unit, const Titles& titles) {
    if (unit.total) {
        return {};
    }
    std::vector<std::string> missing;
    for (const CriterionScore& score : unit.criteria) {
        if (leaves_open(score.how)) {
            missing.push_back(score.criterion);
        }
    }
    return titles.say("note.not_scored", {{"criteria", fmt::format("{}", fmt::join(missing, ", "))},
                                          {"scored", to_text(unit.scored, NumberStyle::vietnamese)}});
}

Table ranking_table(const ClusterFigures& cluster, const Titles& titles) {
    Table table = table_of(titles, "", "unit", "code");
    table.table = cluster.ranking.cluster;
    table.title = cluster.name;
    table.label_letter = titles.at("row.most");
    for (const Criterion& criterion : cluster.sheet.criteria) {
        TableColumn shown{.key = criterion.code, .title = criterion.title, .letter = most_of(criterion)};
        if (!criterion.group.empty()) {
            shown.group.push_back(criterion.group);
        }
        table.columns.push_back(std::move(shown));
    }
    table.columns.push_back(column(titles, "total_score", ColumnKind::derived));
    table.columns.push_back(column(titles, "rank", ColumnKind::derived));
    table.columns.push_back(column(titles, "tied_by"));
    table.columns.push_back(column(titles, "note"));
    for (const RankedUnit& unit : cluster.ranking.units) {
        TableRow row{.code = unit.unit, .label = unit.name.empty() ? unit.unit : unit.name, .cells = {}};
        for (const CriterionScore& score : unit.criteria) {
            row.cells.push_back(contribution(cluster.sheet, score));
        }
        row.cells.push_back(unit.total ? Cell(*unit.total) : Cell());
        row.cells.push_back(unit.rank ? Cell(std::int64_t{*unit.rank}) : Cell());
        row.cells.push_back(text_cell(tie_text(unit.tied_by, titles)));
        row.cells.push_back(text_cell(incomplete_text(unit, titles)));
        table.rows.push_back(std::move(row));
    }
    table.charts =
        margin_charts(cluster.sheet, cluster.ranking, neighbours(cluster.sheet, cluster.ranking), titles);
    return table;
}

// Who is within reach of an award: "Cụm xã: COTINH (1): AH".
std::string award_text(const ClusterFigures& cluster, const AwardReach& reach, const Titles& titles) {
    const bool is_tied = !reach.tied.empty();
    return titles.say(is_tied ? "note.award_tied" : "note.award",
                      {{"cluster", cluster.name},
                       {"award", reach.award.award},
                       {"count", fmt::to_string(reach.award.count)},
                       {"units", fmt::format("{}", fmt::join(reach.units, ", "))},
                       {"tied", fmt::format("{}", fmt::join(reach.tied, ", "))}});
}

std::vector<std::string> notes(const std::vector<ClusterFigures>& clusters, const Titles& titles) {
    std::vector<std::string> notes;
    for (const ClusterFigures& cluster : clusters) {
        const auto& units = cluster.ranking.units;
        const auto unresolved =
            std::ranges::count(units, std::optional<std::string>(tie_left), &RankedUnit::tied_by);
        const auto incomplete = std::ranges::count(units, std::optional<Decimal>(), &RankedUnit::total);
        if (unresolved > 0) {
            notes.push_back(titles.say("note.ties_left",
                                       {{"cluster", cluster.name}, {"count", fmt::to_string(unresolved)}}));
        }
        for (const AwardReach& reach : cluster.awards) {
            notes.push_back(award_text(cluster, reach, titles));
        }
        if (incomplete > 0) {
            notes.push_back(titles.say("note.units_incomplete",
                                       {{"cluster", cluster.name}, {"count", fmt::to_string(incomplete)}}));
        }
    }
    return notes;
}

} // namespace

Report cluster_report(int year, const std::vector<ClusterFigures>& clusters, const Titles& titles) {
    Report report{.report = "cluster",
                  .title = titles.say("title.cluster", {{"year", fmt::to_string(year)}}),
                  .year = year};
    for (const ClusterFigures& cluster : clusters) {
        report.tables.push_back(ranking_table(cluster, titles));
    }
    report.notes = notes(clusters, titles);
    return report;
}

} // namespace tdkt::reporting
