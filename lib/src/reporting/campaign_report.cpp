#include "reporting/reports.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "reporting/campaign_table.hpp"
#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

// Tables of one campaign are told apart by its code: `PT01/indicators`.
Table table_for(const CampaignFigures& campaign, const Titles& titles, std::string_view key,
                std::string_view label_title, std::string_view code_title) {
    Table table = table_of(titles, key, label_title, code_title);
    table.table = campaign.campaign.code + "/" + table.table;
    table.title = campaign.campaign.name + ": " + table.title;
    return table;
}

Table registration_table(const CampaignFigures& campaign, const Titles& titles) {
    Table table = table_for(campaign, titles, "registrations", "unit", "code");
    table.columns = {column(titles, "date"), column(titles, "pledge")};
    for (const Registration& registration : campaign.registrations) {
        table.rows.push_back({.code = registration.unit,
                              .label = registration.name,
                              .cells = {date_cell(registration.date), text_cell(registration.pledge)}});
    }
    return table;
}

bool is_met(const IndicatorFigure& figure) {
    return figure.plan && figure.actual &&
           (figure.direction == Direction::up ? *figure.actual >= *figure.plan
                                              : *figure.actual <= *figure.plan);
}

// The actual as a share of the plan, to a tenth of a percent.
Cell percent(const IndicatorFigure& figure) {
    if (!figure.plan || !figure.actual || *figure.plan == Decimal{}) {
        return {};
    }
    const Decimal tenths =
        scale(*figure.actual, Decimal::from_integer(1), *figure.plan); // milli: 1000 is 100 %
    return Decimal::from_milli(tenths.milli() * 100);
}

Cell decimal_cell(const std::optional<Decimal>& value) {
    return value ? Cell(*value) : Cell();
}

Cell met_cell(const IndicatorFigure& figure, const Titles& titles) {
    if (!figure.plan || !figure.actual) {
        return {};
    }
    return titles.at(is_met(figure) ? "indicator.met" : "indicator.not_met");
}

Table indicator_table(const CampaignFigures& campaign, const Titles& titles) {
    Table table = table_for(campaign, titles, "indicators", "unit", "code");
    table.columns = {column(titles, "indicator"), column(titles, "unit_of_measure"),
                     column(titles, "period"),    column(titles, "plan"),
                     column(titles, "actual"),    column(titles, "percent", ColumnKind::derived),
                     column(titles, "met")};
    for (const IndicatorFigure& figure : campaign.indicators) {
        table.rows.push_back(
            {.code = figure.unit,
             .label = figure.unit_name,
             .cells = {figure.name, text_cell(figure.unit_of_measure), text_cell(figure.period),
                       decimal_cell(figure.plan), decimal_cell(figure.actual), percent(figure),
                       met_cell(figure, titles)},
             .section = figure.indicator});
    }
    return table;
}

struct IndicatorSummary {
    std::string name;
    std::int64_t planned = 0;
    std::int64_t reported = 0;
    std::int64_t met = 0;
};

// How far the units have come with each indicator; plans and actuals of several units are not added, for they
// may be shares.
Table summary_table(const CampaignFigures& campaign, const Titles& titles) {
    std::map<std::string, IndicatorSummary> summaries;
    for (const IndicatorFigure& figure : campaign.indicators) {
        IndicatorSummary& summary = summaries[figure.indicator];
        summary.name = figure.name;
        summary.planned += figure.plan ? 1 : 0;
        summary.reported += figure.actual ? 1 : 0;
        summary.met += is_met(figure) ? 1 : 0;
    }
    Table table = table_for(campaign, titles, "summary", "indicator", "code");
    table.columns = {column(titles, "units_planned"), column(titles, "units_reported"),
                     column(titles, "units_met")};
    for (const auto& [code, summary] : summaries) {
        table.rows.push_back(
            {.code = code, .label = summary.name, .cells = {summary.planned, summary.reported, summary.met}});
    }
    return table;
}

Table review_table(const CampaignFigures& campaign, const Titles& titles) {
    Table table = table_for(campaign, titles, "reviews", "review", "");
    table.columns = {column(titles, "date"), column(titles, "results"), column(titles, "limits"),
                     column(titles, "causes"), column(titles, "lessons")};
    for (const ReviewFigure& review : campaign.reviews) {
        table.rows.push_back(
            {.code = std::string(to_word(review.kind)),
             .label = word_in(titles, "review", review.kind),
             .cells = {date_cell(review.date), text_cell(review.results), text_cell(review.limits),
                       text_cell(review.causes), text_cell(review.lessons)}});
    }
    return table;
}

// Whether a worker, a manager, or no person at all.
Cell class_cell(const ExemplarFigure& exemplar, const Titles& titles) {
    if (exemplar.kind != SubjectKind::person) {
        return word_in(titles, "column", exemplar.kind);
    }
    return exemplar.person_class ? Cell(word_in(titles, "class", *exemplar.person_class)) : Cell();
}

Table exemplar_table(const CampaignFigures& campaign, const Titles& titles) {
    Table table = table_for(campaign, titles, "exemplars", "subject", "");
    table.columns = {column(titles, "unit"), column(titles, "class"), column(titles, "achievement"),
                     column(titles, "named_at")};
    for (const ExemplarFigure& exemplar : campaign.exemplars) {
        table.rows.push_back(
            {.code = exemplar.unit,
             .label = exemplar.name,
             .cells = {exemplar.unit_name, class_cell(exemplar, titles), text_cell(exemplar.achievement),
                       word_in(titles, "review", exemplar.review) + ' ' + to_vietnamese(exemplar.date)}});
    }
    return table;
}

} // namespace

Report campaign_report(int year, Date today, const std::vector<CampaignFigures>& campaigns,
                       const Titles& titles) {
    Report report{.report = "campaign",
                  .title = titles.say("title.campaign", {{"year", fmt::to_string(year)}}),
                  .year = year};
    std::vector<CampaignFigure> overview;
    std::ranges::transform(campaigns, std::back_inserter(overview), &CampaignFigures::campaign);
    report.tables.push_back(campaign_table(overview, titles));
    for (const CampaignFigures& campaign : campaigns) {
        report.tables.push_back(registration_table(campaign, titles));
        report.tables.push_back(summary_table(campaign, titles));
        report.tables.push_back(indicator_table(campaign, titles));
        report.tables.push_back(review_table(campaign, titles));
        report.tables.push_back(exemplar_table(campaign, titles));
    }
    report.notes = notes_on_reviews(overview, today, titles);
    return report;
}

} // namespace tdkt::reporting
