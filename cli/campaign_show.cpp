#include <algorithm>
#include <iterator>

#include "campaign_listing.hpp"
#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

using cli::json_of; // which the one for reviews would hide

Json json_of(const Exemplar& exemplar) {
    return {{"kind", to_word(exemplar.kind)},
            {"name", exemplar.name},
            {"unit", exemplar.unit},
            {"class", or_null(exemplar.person_class)},
            {"achievement", or_null(exemplar.achievement)}};
}

Json json_of(const Review& review) {
    const Json exemplars = list_of(review.exemplars, [](const Exemplar& one) { return json_of(one); });
    return {{"kind", to_word(review.kind)},
            {"date", to_iso(review.date)},
            {"results", review.results},
            {"limits", or_null(review.limits)},
            {"causes", or_null(review.causes)},
            {"lessons", or_null(review.lessons)},
            {"figures", Json::parse(review.figures)},
            {"exemplars", exemplars}};
}

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const IndicatorStanding& standing) {
    return {{"indicator", standing.indicator.code},
            {"period", standing.period.empty() ? Json() : Json(standing.period)},
            {"plan", number_or_null(standing.plan)},
            {"actual", number_or_null(standing.actual)},
            {"in_period", number_or_null(standing.in_period)},
            {"year_before", number_or_null(standing.year_before)},
            {"forecast", number_or_null(standing.forecast)},
            {"reporting_units", standing.reporting_units},
            {"meeting_units", standing.meeting_units}};
}

Json json_of(const PlannedAward& award) {
    Json subjects = Json::array();
    for (const SubjectKind subject : award.subjects) {
        subjects.push_back(to_word(subject));
    }
    return {{"award", award.award},
            {"subjects", subjects},
            {"count", or_null(award.count)},
            {"per", award.count ? Json(to_word(award.per)) : Json()}};
}

Json json_of(const CampaignPlan& plan) {
    const Json awards = list_of(plan.awards, [](const PlannedAward& one) { return json_of(one); });
    Json reviews = Json::array();
    for (const DueReview& one : plan.reviews) {
        reviews.push_back({{"kind", to_word(one.kind)}, {"due", to_iso(one.due)}});
    }
    return {{"objectives", or_null(plan.objectives)},
            {"contents", or_null(plan.contents)},
            {"guidance", or_null(plan.guidance)},
            {"inspection", or_null(plan.inspection)},
            {"dossiers_by", or_null(plan.dossiers_by)},
            {"awards", awards},
            {"reviews", reviews}};
}

Json json_of(const Reopening& reopening) {
    return {
        {"closed", to_iso(reopening.closed)}, {"date", to_iso(reopening.date)}, {"reason", reopening.reason}};
}

Json document(const CampaignDetail& campaign) {
    return {{"schema", "tdkt.campaign/1"},
            {"campaign", json_of(campaign.overview)},
            {"indicators", list_of(campaign.indicators, [](const auto& one) { return json_of(one); })},
            {"registrations", list_of(campaign.registrations, [](const auto& one) { return json_of(one); })},
            {"progress", list_of(campaign.progress, [](const auto& one) { return json_of(one); })},
            {"reviews", list_of(campaign.reviews, [](const auto& one) { return json_of(one); })},
            {"standing", list_of(campaign.standing.indicators, [](const auto& one) { return json_of(one); })},
            {"late_units", campaign.standing.late_units},
            {"missing_units", campaign.standing.missing_units},
            {"unregistered_units", campaign.standing.unregistered_units},
            {"plan", campaign.plan ? json_of(*campaign.plan) : Json()},
            {"reopenings", list_of(campaign.reopenings, [](const auto& one) { return json_of(one); })}};
}

// Twenty cells for the target, full when it is reached.
std::string bar(Decimal actual, Decimal target) {
    constexpr int cells = 20;
    const Decimal share = scale(Decimal::from_integer(cells), actual, target);
    const auto full = std::clamp<std::int64_t>(share.milli() / 1000, 0, cells);
    std::string text;
    for (int i = 0; i < cells; ++i) {
        text += i < full ? "█" : "░";
    }
    return text;
}

// To a tenth.
std::string percent_of(Decimal actual, Decimal target) {
    const Decimal thousandths = scale(Decimal::from_milli(1000), actual, target);
    return to_string(Decimal::from_milli(thousandths.milli() * 100)) + " %";
}

// Of what should be little the target is the most that it may be: the bar fills up towards it.
std::string percent_of(const Words& words, Direction direction, Decimal actual, Decimal target) {
    std::string percent = percent_of(actual, target);
    if (direction == Direction::up) {
        return percent;
    }
    return words.say(actual <= target ? Message("within_limit", {{"percent", percent}})
                                      : Message("beyond_limit", {{"percent", percent}}));
}

std::vector<std::string> lines_of(const Words& words, const IndicatorStanding& standing,
                                  std::size_t registered) {
    const Indicator& indicator = standing.indicator;
    std::string line = indicator.code + ' ' + indicator.name;
    if (indicator.target) {
        line += ": " + to_string(*indicator.target) + ' ' + indicator.unit_of_measure;
    }
    std::vector<std::string> lines{line};
    if (standing.period.empty()) {
        return lines;
    }
    const auto& against = indicator.target ? indicator.target : standing.plan;
    if (standing.actual && against && *against > Decimal{}) {
        lines.push_back("  " + bar(*standing.actual, *against) + ' ' +
                        percent_of(words, indicator.direction, *standing.actual, *against));
    }
    std::string told = "  " + words.say(Message("units_meeting_plan",
                                                {{"period", standing.period},
                                                 {"meeting", std::to_string(standing.meeting_units)},
                                                 {"reporting", std::to_string(standing.reporting_units)},
                                                 {"registered", std::to_string(registered)}}));
    const auto add = [&](const Message& message) { told += "; " + words.say(message); };
    if (standing.actual) {
        const std::string actual = to_string(*standing.actual);
        add(standing.plan
                ? Message("reached_so_far", {{"actual", actual}, {"plan", to_string(*standing.plan)}})
                : Message("reached_without_plan", {{"actual", actual}}));
    }
    if (standing.in_period) {
        add(Message("reached_in_period",
                    {{"period", standing.period}, {"actual", to_string(*standing.in_period)}}));
    }
    if (standing.year_before) {
        add(Message("year_before", {{"actual", to_string(*standing.year_before)}}));
    }
    if (standing.forecast) {
        add(Message("forecast_at_end", {{"forecast", to_string(*standing.forecast)}}));
    }
    lines.push_back(std::move(told));
    return lines;
}

std::vector<std::string> indicator_lines(const Words& words, const CampaignDetail& detail) {
    std::vector<std::string> lines;
    for (const IndicatorStanding& standing : detail.standing.indicators) {
        std::ranges::move(lines_of(words, standing, detail.registrations.size()), std::back_inserter(lines));
    }
    return lines;
}

std::string line_of(const Reopening& reopening) {
    return to_iso(reopening.date) + ": " + reopening.reason;
}

std::string line_of(const Registration& registration) {
    std::string line = registration.unit + ' ' + registration.unit_name + ' ' + to_iso(registration.date);
    if (registration.pledge) {
        line += ": " + *registration.pledge;
    }
    for (const OwnTarget& one : registration.targets) {
        line += "; " + one.indicator + ' ' + to_string(one.target);
    }
    return line;
}

std::string line_of(const Words& words, const tdkt::Progress& progress, Direction direction) {
    const auto figure = [](const std::optional<Decimal>& value) {
        return value ? to_string(*value) : std::string("-");
    };
    std::string line = progress.unit + ' ' + progress.indicator + ' ' + progress.period + ": " +
                       figure(progress.actual) + " / " + figure(progress.plan);
    if (progress.own_target && progress.actual && *progress.own_target > Decimal{}) {
        const std::vector<std::pair<std::string, std::string>> arguments{
            {"percent", percent_of(*progress.actual, *progress.own_target)},
            {"target", to_string(*progress.own_target)}};
        line += ", " + words.say(direction == Direction::up ? Message("of_own_target", arguments)
                                                            : Message("of_own_limit", arguments));
    }
    return line;
}

std::vector<std::string> figure_lines(const Words& words, const CampaignDetail& detail) {
    std::vector<std::string> lines;
    lines.reserve(detail.progress.size());
    for (const tdkt::Progress& one : detail.progress) {
        const auto indicator = std::ranges::find(detail.indicators, one.indicator, &Indicator::code);
        lines.push_back(line_of(words, one, indicator->direction));
    }
    return lines;
}

std::vector<std::string> award_lines(const Words& words, const std::vector<PlannedAward>& awards) {
    std::vector<std::string> lines;
    for (const PlannedAward& one : awards) {
        std::string line = one.award;
        for (const SubjectKind subject : one.subjects) {
            line += (subject == one.subjects.front() ? " (" : ", ") + words.name_of(cell(subject));
        }
        line += one.subjects.empty() ? "" : ")";
        if (one.count) {
            line += ": " + words.say(Message("planned_quota", {{"count", std::to_string(*one.count)},
                                                               {"per_word", cell(one.per)}}));
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::string> exemplar_lines(const Words& words, const std::vector<Exemplar>& exemplars) {
    std::vector<std::string> lines;
    for (const Exemplar& one : exemplars) {
        std::string line = one.name + ", " + one.unit;
        if (one.person_class) {
            line += ", " + words.name_of(cell(one.person_class));
        }
        lines.push_back(one.achievement ? line + ": " + *one.achievement : line);
    }
    return lines;
}

template <typename T>
std::vector<std::string> lines_of(const std::vector<T>& values) {
    std::vector<std::string> lines;
    lines.reserve(values.size());
    for (const T& value : values) {
        lines.push_back(line_of(value));
    }
    return lines;
}

void add(Details& details, const Words& words, const Review& review) {
    details.add_heading(words.name_of(cell(review.kind)), review.date);
    details.add(N_("results"), review.results);
    details.add(N_("limits"), review.limits);
    details.add(N_("causes"), review.causes);
    details.add(N_("lessons"), review.lessons);
    details.add(N_("exemplars"), exemplar_lines(words, review.exemplars));
}

Details details(const Words& words, const CampaignDetail& detail) {
    const Campaign& campaign = detail.overview.campaign;
    Details details;
    details.add(N_("campaign"), campaign.code);
    details.add(N_("name"), campaign.name);
    details.add(N_("form"), words.name_of(cell(campaign.form)));
    details.add(N_("level"), words.name_of(cell(campaign.level)));
    details.add(N_("authority"), campaign.authority);
    details.add(N_("scope"), words.name_of(cell(campaign.scope)));
    details.add(N_("start"), campaign.start);
    details.add(N_("end"), campaign.end);
    details.add(N_("parent"), campaign.parent);
    if (detail.plan) {
        details.add(N_("awards intended"), award_lines(words, detail.plan->awards));
        details.add(N_("dossiers by"), detail.plan->dossiers_by);
    }
    if (!campaign.closed && !detail.overview.due.empty()) {
        const DueReview& due = detail.overview.due.front();
        details.add(N_("next review"), words.say(Message("review_due", {{"kind_word", cell(due.kind)},
                                                                        {"date", to_iso(due.due)}})));
    }
    details.add(N_("closed"), campaign.closed);
    details.add(N_("reopened"), lines_of(detail.reopenings));
    details.add(N_("indicators"), indicator_lines(words, detail));
    details.add(N_("registered units"), lines_of(detail.registrations));
    details.add(N_("so far: actual / plan"), figure_lines(words, detail));
    details.add(N_("not registered"), detail.standing.unregistered_units);
    details.add(N_("late with reports"), detail.standing.late_units);
    details.add(N_("never reported"), detail.standing.missing_units);
    for (const Review& review : detail.reviews) {
        add(details, words, review);
    }
    return details;
}

struct ShowOptions {
    std::string campaign;
    std::optional<RollUpBy> by;
};

void print_roll_up(Session& session, const OutputOptions& output, const std::vector<RollUpLine>& lines) {
    Lister lister(session, output, roll_up_listing());
    for (const RollUpLine& line : lines) {
        lister(line);
    }
    lister.finish();
}

} // namespace

void add_campaign_show(Group& campaign) {
    Command& command = campaign.verb(
        "show", N_("show one campaign: who takes part, how far it has come, what its reviews said"));
    const auto options = command.options<ShowOptions>();
    command.details(
        N_("With --by the units are put together by the unit above them or by their kind, with what "
           "they planned and reached by their latest figures."));
    command.argument("CAMPAIGN", options->campaign, N_("its code"));
    command.option("--by", options->by, N_("put the units together"), "GROUP");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt campaign show CD-NTM");
    command.example("tdkt campaign show CD-NTM --by parent --format csv");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->by) {
            print_roll_up(session, output, roll_up(database, options->campaign, *options->by));
            return ExitStatus::done;
        }
        if (output.format == "csv") {
            throw UsageError(Message("csv_of_groups"));
        }
        const CampaignDetail campaign_detail = find_campaign(database, options->campaign);
        if (output.format == "json") {
            print(session, document(campaign_detail));
        } else {
            print(session, details(session.words(), campaign_detail));
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
