#include "toolkit/figures.hpp"

#include "campaigns/progress.hpp"
#include "nominations/procedure.hpp"
#include "registry/unit_tree.hpp"
#include "reporting/cell_text.hpp"
#include "reporting/condition.hpp"
#include "reporting/trend.hpp"
#include "store/campaigns.hpp"
#include "store/figures.hpp"
#include "store/units.hpp"
#include "toolkit/campaigns.hpp"
#include "toolkit/closings.hpp"
#include "toolkit/tallies.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_set>

namespace tdkt {

namespace {

std::string as_written(std::int64_t count) {
    return reporting::to_text(count, NumberStyle::vietnamese);
}

bool is_national(UnitKind kind) {
    return kind == UnitKind::ministry || kind == UnitKind::central_agency;
}

std::vector<reporting::NominationTally> tallies_by_state(store::Connection& connection, int year) {
    std::vector<reporting::NominationTally> list;
    for (const store::NominationCount& count : store::nomination_counts(connection, year)) {
        list.push_back({.state = count.state, .verdict = count.verdict, .count = count.count});
    }
    return list;
}

/// Against the share of all members that the law asked for on the day that governs.
reporting::VoteFigures vote_figures(store::Connection& connection, const RuleBook& rules, int year) {
    reporting::VoteFigures figures;
    for (const store::BallotCount& ballot : store::ballot_counts(connection, year)) {
        figures.voted += ballot.count;
        if (const auto rule = rules.vote_for(ballot.award, ballot.received)) {
            const bool reached = ballot.in_favour * 100 >= std::int64_t{rule->percent} * ballot.members;
            (reached ? figures.reached : figures.below) += ballot.count;
        }
    }
    return figures;
}

std::vector<reporting::ChangedAward> changes_of(store::Connection& connection, int year,
                                                const std::optional<std::int64_t>& as_of) {
    std::vector<reporting::ChangedAward> list;
    for (store::ChangedAwardRow& row : store::changed_awards(connection, year)) {
        if (as_of && row.operation > *as_of) {
            continue;
        }
        list.push_back({.award = std::move(row.award),
                        .subject = std::move(row.subject),
                        .status = row.status,
                        .date = row.date,
                        .reason = std::move(row.reason)});
    }
    return list;
}

/// Units in being that proposed nobody, nor did any unit below them: those right below the head of a tree,
/// and heads without a tree.
std::vector<std::pair<std::string, std::string>> silent_units(store::Connection& connection, int year,
                                                              Date today) {
    const registry::UnitTree tree = store::unit_tree(connection);
    std::unordered_set<std::string> heard;
    for (const std::int64_t id : store::proposing_units(connection, year)) {
        const Unit* unit = tree.find(id);
        while (unit != nullptr && heard.insert(unit->code).second) {
            unit = tree.parent_of(*unit);
        }
    }
    std::unordered_set<std::string> heads;
    for (const Unit& unit : tree.units()) {
        if (unit.parent) {
            heads.insert(*unit.parent);
        }
    }
    const Date year_end = std::chrono::year(year) / 12 / 31;
    std::vector<std::pair<std::string, std::string>> silent;
    for (const Unit& unit : tree.units()) {
        const Unit* const above = tree.parent_of(unit);
        const bool proposes = above != nullptr ? !above->parent : !heads.contains(unit.code);
        if (proposes && registry::existed(unit, std::min(today, year_end)) && !heard.contains(unit.code)) {
            silent.emplace_back(unit.code, unit.name);
        }
    }
    return silent;
}

/// Dossiers against the deadlines in force at their receipt, counted by award and deadline.
std::vector<reporting::LateDossiers> late_dossiers(store::Connection& connection, const RuleBook& rules,
                                                   int year) {
    std::map<std::tuple<std::string, Date, std::string>, reporting::LateDossiers> late;
    for (const store::ReceiptCount& receipt : store::receipt_counts(connection, year)) {
        Nomination nomination;
        nomination.award = receipt.award;
        nomination.year = year;
        nomination.received = receipt.received;
        nomination.received_known = receipt.known;
        for (const Deadline& deadline : nominations::deadlines_of(rules, nomination, receipt.sector)) {
            if (deadline.late == false) {
                continue;
            }
            reporting::LateDossiers& one = late[{receipt.award, deadline.day, deadline.rule.receiver}];
            (deadline.late ? one.late : one.unsure) += receipt.count;
        }
    }
    std::vector<reporting::LateDossiers> list;
    for (auto& [key, one] : late) {
        std::tie(one.award, one.deadline, one.receiver) = key;
        list.push_back(std::move(one));
    }
    return list;
}

reporting::ReviewFigure review_figure(const Review& review) {
    return {.kind = review.kind,
            .date = review.date,
            .results = review.results,
            .limits = review.limits.value_or(""),
            .causes = review.causes.value_or(""),
            .lessons = review.lessons.value_or("")};
}

} // namespace

std::vector<reporting::AwardName> award_names(const Catalogue& catalogue) {
    std::vector<reporting::AwardName> names;
    for (const Award& award : catalogue.awards()) {
        names.push_back({.code = award.code, .name = award.name, .level = award.level});
    }
    return names;
}

reporting::CampaignFigure campaign_figure(const CampaignOverview& overview) {
    const Campaign& campaign = overview.campaign;
    return {.code = campaign.code,
            .name = campaign.name,
            .level = campaign.level,
            .scope = campaign.scope,
            .form = campaign.form,
            .start = campaign.start,
            .end = campaign.end,
            .closed = campaign.closed.has_value(),
            .registered_units = overview.registered_units,
            .interim_review = overview.last_interim_review(),
            .final_review = overview.final_review,
            .due = campaign.closed ? std::vector<DueReview>{} : overview.due,
            .authority = campaign.authority.value_or("")};
}

std::vector<reporting::CampaignFigure> campaign_figures(store::Connection& connection) {
    std::vector<reporting::CampaignFigure> figures;
    for (const CampaignOverview& overview : campaign_overviews(connection)) {
        figures.push_back(campaign_figure(overview));
    }
    return figures;
}

reporting::CampaignFigures detailed_figures(const CampaignDetail& campaign) {
    reporting::CampaignFigures figures{.campaign = campaign_figure(campaign.overview)};
    for (const Registration& registration : campaign.registrations) {
        figures.registrations.push_back({.unit = registration.unit,
                                         .name = registration.unit_name,
                                         .date = registration.date,
                                         .pledge = registration.pledge.value_or("")});
    }
    std::map<std::string, const Indicator*> indicators;
    for (const Indicator& indicator : campaign.indicators) {
        indicators[indicator.code] = &indicator;
    }
    for (const Progress& progress : campaign.progress) {
        const Indicator& indicator = *indicators.at(progress.indicator);
        figures.indicators.push_back({.unit = progress.unit,
                                      .unit_name = progress.unit_name,
                                      .indicator = indicator.code,
                                      .name = indicator.name,
                                      .unit_of_measure = indicator.unit_of_measure,
                                      .direction = indicator.direction,
                                      .period = progress.period,
                                      .plan = progress.plan,
                                      .actual = progress.actual});
    }
    std::ranges::transform(campaign.reviews, std::back_inserter(figures.reviews), review_figure);
    for (const Review& review : campaign.reviews) {
        for (const Exemplar& exemplar : review.exemplars) {
            figures.exemplars.push_back({.name = exemplar.name,
                                         .unit = exemplar.unit,
                                         .unit_name = exemplar.unit_name,
                                         .kind = exemplar.kind,
                                         .person_class = exemplar.person_class,
                                         .achievement = exemplar.achievement.value_or(""),
                                         .review = review.kind,
                                         .date = review.date});
        }
    }
    return figures;
}

std::string reporting_organisation(store::Connection& connection, const std::optional<std::int64_t>& as_of) {
    const std::vector<Unit> units = units_of(connection, as_of);
    const auto is_root = [](const Unit& unit) {
        return !unit.parent && !unit.valid_to && (unit.kind == UnitKind::province || is_national(unit.kind));
    };
    if (std::ranges::count_if(units, is_root) != 1) {
        return {};
    }
    return std::ranges::find_if(units, is_root)->name;
}

void note_as_of(Report& report, const std::optional<Date>& as_of, const reporting::Titles& titles) {
    if (as_of) {
        report.notes.push_back(titles.say("note.as_of", {{"date", to_vietnamese(*as_of)}}));
    }
}

void note_recipients(Report& report, store::Connection& connection,
                     const std::vector<reporting::AwardTally>& awards, const reporting::Condition& counts,
                     int year, const reporting::Titles& titles) {
    std::int64_t given = 0;
    std::set<std::string> codes;
    for (const reporting::AwardTally& tally : awards) {
        if (reporting::matches(counts, tally)) {
            given += tally.count;
            codes.insert(tally.award);
        }
    }
    if (given > 0) {
        const std::int64_t recipients =
            store::distinct_recipients(connection, year, {codes.begin(), codes.end()});
        report.notes.push_back(titles.say(
            "note.recipients", {{"awards", as_written(given)}, {"recipients", as_written(recipients)}}));
    }
}

void note_undated(Report& report, store::Connection& connection, int year, const reporting::Titles& titles) {
    if (const std::int64_t count = store::awards_without_date(connection, year); count > 0) {
        report.notes.push_back(titles.say("note.without_decision_date",
                                          {{"count", as_written(count)}, {"year", std::to_string(year)}}));
    }
}

TallyQuery years_before(int year, const std::optional<std::int64_t>& as_of) {
    return {.first_month = (year - reporting::trend_years + 1) * 100 + 1,
            .last_month = (year - 1) * 100 + 12,
            .by_year = true,
            .as_of = as_of};
}

reporting::YearEndFigures award_figures(store::Connection& connection, const Catalogue& catalogue, int year,
                                        Date today, const std::optional<std::int64_t>& as_of) {
    reporting::YearEndFigures figures{
        .year = year,
        .today = today,
        .organisation = reporting_organisation(connection, as_of),
        .catalogue = award_names(catalogue),
        .awards = award_tallies(connection, catalogue, whole_year(year, as_of)),
        .awards_last_year = reported_tallies(connection, catalogue, whole_year(year - 1, as_of)),
        .trend = reported_tallies(connection, catalogue, years_before(year, as_of)),
        .changed = changes_of(connection, year, as_of)};
    for (reporting::AwardTally tally : figures.awards) {
        tally.month = year * 100 + 1;
        figures.trend.push_back(std::move(tally));
    }
    return figures;
}

reporting::YearEndFigures year_end_figures(store::Connection& connection, const Catalogue& catalogue,
                                           const RuleBook& rules, int year, Date today) {
    reporting::YearEndFigures figures = award_figures(connection, catalogue, year, today, std::nullopt);
    const store::DecisionCount decisions = store::decision_count(connection, year);
    figures.nominations = tallies_by_state(connection, year);
    figures.votes = vote_figures(connection, rules, year);
    figures.decisions = {.decisions = decisions.decisions, .awards = decisions.awards};
    figures.late = late_dossiers(connection, rules, year);
    figures.units_without_nominations = silent_units(connection, year, today);
    for (const CampaignOverview& overview : campaign_overviews(connection)) {
        if (campaigns::ran_in(overview.campaign, year)) {
            figures.campaigns.push_back(campaign_figure(overview));
        }
    }
    return figures;
}

} // namespace tdkt
