#include "reporting/reports.hpp"

#include <fmt/format.h>

#include "reporting/attention.hpp"
#include "reporting/award_tables.hpp"
#include "reporting/campaign_table.hpp"
#include "reporting/cell_text.hpp"
#include "reporting/table_parts.hpp"
#include "reporting/trend.hpp"

namespace tdkt::reporting {

namespace {

std::int64_t count_of(const std::vector<NominationTally>& nominations, std::optional<NominationState> state,
                      const std::optional<Verdict>& verdict) {
    std::int64_t count = 0;
    for (const NominationTally& tally : nominations) {
        count += tally.state == state && tally.verdict == verdict ? tally.count : 0;
    }
    return count;
}

void add_to(std::vector<Cell>& sums, const std::vector<Cell>& cells) {
    sums.resize(cells.size(), Cell(std::int64_t{0}));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        sums[i] = std::get<std::int64_t>(sums[i]) + std::get<std::int64_t>(cells[i]);
    }
}

// States by rows, verdicts of the latest check by columns.
Table nomination_table(const YearEndFigures& figures, const Titles& titles) {
    Table table = table_of(titles, "nominations", "nomination_state");
    const std::vector<std::optional<Verdict>> verdicts = {Verdict::eligible, Verdict::ineligible,
                                                          Verdict::needs_review, std::nullopt};
    for (const auto& verdict : verdicts) {
        table.columns.push_back(column(titles, verdict ? to_word(*verdict) : "unchecked"));
    }
    table.columns.push_back(column(titles, "total", ColumnKind::derived));
    std::vector<Cell> sums;
    for (const std::string_view word : words<NominationState>) {
        TableRow row{
            .code = std::string(word), .label = titles.at("state." + std::string(word)), .cells = {}};
        std::int64_t total = 0;
        for (const auto& verdict : verdicts) {
            const std::int64_t count =
                count_of(figures.nominations, from_word<NominationState>(word), verdict);
            row.cells.emplace_back(count);
            total += count;
        }
        row.cells.emplace_back(total);
        add_to(sums, row.cells);
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(
        {.code = {}, .label = titles.at("row.total"), .cells = sums, .role = RowRole::total});
    return table;
}

Table decision_table(const YearEndFigures& figures, const Titles& titles) {
    Table table = table_of(titles, "decisions", "content");
    table.columns = {column(titles, "count")};
    const auto add = [&](std::string code, std::int64_t count) {
        std::string label = titles.at("decisions." + code);
        table.rows.push_back({.code = std::move(code), .label = std::move(label), .cells = {count}});
    };
    add("voted", figures.votes.voted);
    add("reached", figures.votes.reached);
    add("below", figures.votes.below);
    add("decisions", figures.decisions.decisions);
    add("awards", figures.decisions.awards);
    return table;
}

Table changed_table(const YearEndFigures& figures, const Titles& titles) {
    Table table = table_of(titles, "changed", "subject");
    table.columns = {column(titles, "award"), column(titles, "status"), column(titles, "date"),
                     column(titles, "reason")};
    for (const ChangedAward& changed : figures.changed) {
        table.rows.push_back({.code = {},
                              .label = changed.subject,
                              .cells = {changed.award, word_in(titles, "status", changed.status),
                                        date_cell(changed.date), text_cell(changed.reason)}});
    }
    return table;
}

std::vector<std::string> notes(const YearEndFigures& figures, const Titles& titles) {
    std::vector<std::string> notes = {titles.at("note.awards_counted")};
    if (const std::int64_t count = unclassified(figures.awards); count > 0) {
        notes.push_back(
            titles.say("note.unclassified", {{"count", to_text(count, NumberStyle::vietnamese)}}));
    }
    return notes;
}

} // namespace

Report year_end_report(const YearEndFigures& figures, const Titles& titles) {
    const Titles::Arguments arguments = {{"year", fmt::to_string(figures.year)},
                                         {"last_year", fmt::to_string(figures.year - 1)},
                                         {"date", to_vietnamese(figures.today)},
                                         {"organisation", figures.organisation}};
    Report report{
        .report = "year-end", .title = titles.say("title.year_end", arguments), .year = figures.year};
    if (!figures.organisation.empty()) {
        report.head.push_back(figures.organisation);
    }
    report.subtitle.push_back(titles.say("subtitle.as_of", arguments));
    report.tables = {awards_by_form(figures, titles),           awards_by_category(figures, titles),
                     awards_by_class(figures, titles),          direct_workers_share(figures, titles),
                     awards_by_unit_kind(figures, titles),      trend_table(figures, titles),
                     campaign_table(figures.campaigns, titles), nomination_table(figures, titles),
                     decision_table(figures, titles),           changed_table(figures, titles),
                     attention_table(figures, titles)};
    report.notes = notes(figures, titles);
    return report;
}

} // namespace tdkt::reporting
