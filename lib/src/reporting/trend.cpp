#include "reporting/trend.hpp"

#include <fmt/format.h>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

template <typename Wanted>
std::vector<Cell> by_year(const YearEndFigures& figures, Wanted wanted) {
    std::vector<std::int64_t> counts(trend_years);
    for (const AwardTally& tally : figures.trend) {
        const int index = tally.month / 100 - (figures.year - trend_years + 1);
        if (index >= 0 && index < trend_years && wanted(tally)) {
            counts[static_cast<std::size_t>(index)] += tally.count;
        }
    }
    return {counts.begin(), counts.end()};
}

} // namespace

Table trend_table(const YearEndFigures& figures, const Titles& titles) {
    Table table = table_of(titles, "trend", "content");
    for (int year = figures.year - trend_years + 1; year <= figures.year; ++year) {
        table.columns.push_back({.key = fmt::to_string(year), .title = fmt::to_string(year)});
    }
    const auto add = [&](const std::string& code, const std::string& label, const std::string& section,
                         RowRole role, auto wanted) {
        table.rows.push_back({.code = code,
                              .label = label,
                              .cells = by_year(figures, wanted),
                              .role = role,
                              .section = section});
    };
    for (const AwardLevel level : {AwardLevel::state, AwardLevel::province, AwardLevel::base}) {
        add(std::string(to_word(level)), word_in(titles, "level", level), "level", RowRole::plain,
            [&](const AwardTally& tally) { return tally.level == level; });
    }
    for (const SubjectKind kind : {SubjectKind::collective, SubjectKind::person, SubjectKind::household}) {
        add(std::string(to_word(kind)), word_in(titles, "column", kind), "kind", RowRole::plain,
            [&](const AwardTally& tally) { return tally.kind == kind; });
        if (kind == SubjectKind::person) {
            add("direct", titles.at("trend.direct"), "kind", RowRole::part, [](const AwardTally& tally) {
                return tally.kind == SubjectKind::person && tally.person_class == PersonClass::direct;
            });
            table.rows.back().level = 1;
        }
    }
    add({}, titles.at("row.total"), {}, RowRole::total, [](const AwardTally&) { return true; });
    return table;
}

} // namespace tdkt::reporting
