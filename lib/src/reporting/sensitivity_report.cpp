#include "reporting/cell_text.hpp"
#include "reporting/margins.hpp"
#include "reporting/reports.hpp"
#include "reporting/table_parts.hpp"

#include <utility>

#include <fmt/format.h>

namespace tdkt::reporting {

namespace {

Cell decimal_cell(const std::optional<Decimal>& value) {
    return value ? Cell(*value) : Cell();
}

Cell place_cell(const std::optional<int>& place) {
    return place ? Cell(std::int64_t{*place}) : Cell();
}

Table neighbour_table(const ClusterSensitivity& found, const Titles& titles) {
    const Ranking& ranking = found.sensitivity.ranking;
    Table table = table_of(titles, "neighbours", "unit", "code");
    table.columns = {column(titles, "lower_unit"), column(titles, "margin", ColumnKind::derived),
                     column(titles, "tied_by")};
    for (const Neighbours& pair : found.sensitivity.neighbours) {
        table.rows.push_back({.code = pair.upper,
                              .label = name_of(ranking, pair.upper),
                              .cells = {name_of(ranking, pair.lower), pair.margin,
                                        text_cell(tie_text(pair.tied_by, titles))}});
    }
    return table;
}

Table separation_table(const ClusterSensitivity& found, const Titles& titles) {
    Table table = table_of(titles, "separation", "criterion", "code");
    table.columns = {column(titles, "difference", ColumnKind::derived), column(titles, "level_score"),
                     column(titles, "level_max")};
    if (found.sensitivity.neighbours.empty()) {
        return table;
    }
    for (const DrawingLevel& level : found.sensitivity.neighbours.front().criteria) {
        table.rows.push_back(
            {.code = level.criterion,
             .label = found.sheet.find(level.criterion)->title,
             .cells = {level.difference, decimal_cell(level.score), decimal_cell(level.max)}});
    }
    return table;
}

Table self_table(const ClusterSensitivity& found, const Titles& titles) {
    Table table = table_of(titles, "self_scoring", "unit", "code");
    table.columns = {column(titles, "self_score"), column(titles, "counted_score"),
                     column(titles, "self_rank"), column(titles, "rank")};
    for (const SelfScoring& one : found.sensitivity.self) {
        table.rows.push_back(
            {.code = one.unit,
             .label = name_of(found.sensitivity.ranking, one.unit),
             .cells = {one.self, one.counted, place_cell(one.self_rank), place_cell(one.rank)}});
    }
    return table;
}

Table checker_table(const ClusterSensitivity& found, const Titles& titles) {
    Table table = table_of(titles, "checkers", "checker");
    table.columns = {column(titles, "marks"), column(titles, "lowered"), column(titles, "raised"),
                     column(titles, "mean_mark", ColumnKind::derived)};
    for (const CheckerMarks& one : found.sensitivity.checkers) {
        table.rows.push_back({.label = one.by, .cells = {one.marks, one.lowered, one.raised, one.mean}});
    }
    return table;
}

} // namespace

Report sensitivity_report(const ClusterSensitivity& found, const Titles& titles) {
    const Sensitivity& sensitivity = found.sensitivity;
    const int year = found.cluster.year;
    Report report{.report = "sensitivity",
                  .title = titles.say("title.sensitivity",
                                      {{"cluster", found.cluster.name}, {"year", fmt::to_string(year)}}),
                  .year = year,
                  .tables = {neighbour_table(found, titles), separation_table(found, titles),
                             self_table(found, titles)}};
    for (Chart& chart : margin_charts(found.sheet, sensitivity.ranking, sensitivity.neighbours, titles)) {
        report.tables.at(report.tables.front().charts.empty() ? 0 : 1).charts.push_back(std::move(chart));
    }
    if (!sensitivity.checkers.empty()) {
        report.tables.push_back(checker_table(found, titles));
        report.notes.push_back(titles.say(
            "note.mean_mark", {{"mean", to_text(Cell(sensitivity.mean_mark), NumberStyle::vietnamese)}}));
    }
    for (const std::string& criterion : sensitivity.idle) {
        report.notes.push_back(titles.say("note.separates_nobody", {{"criterion", criterion}}));
    }
    return report;
}

} // namespace tdkt::reporting
