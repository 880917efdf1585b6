#include <algorithm>
#include <iterator>

#include "campaign_listing.hpp"
#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

using cli::json_of; // which the one for reviews would hide

Json json_of(const Review& review) {
    return {{"kind", to_word(review.kind)},
            {"date", to_iso(review.date)},
            {"results", review.results},
            {"limits", or_null(review.limits)},
            {"causes", or_null(review.causes)},
            {"lessons", or_null(review.lessons)},
            {"figures", Json::parse(review.figures)}};
}

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const IndicatorStanding& standing) {
    return {{"indicator", standing.indicator.code},
            {"period", standing.period.empty() ? Json() : Json(standing.period)},
            {"plan", number_or_null(standing.plan)},
            {"actual", number_or_null(standing.actual)},
            {"year_before", number_or_null(standing.year_before)},
            {"forecast", number_or_null(standing.forecast)},
            {"reporting_units", standing.reporting_units},
            {"meeting_units", standing.meeting_units}};
}

Json json_of(const Reopening& reopening) {
    return {
        {"closed", to_iso(reopening.closed)}, {"date", to_iso(reopening.date)}, {"reason", reopening.reason}};
}

template <typename T>
Json list_of(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) {
        list.push_back(json_of(value));
    }
    return list;
}

Json document(const CampaignDetail& campaign) {
    return {{"schema", "tdkt.campaign/1"},
            {"campaign", json_of(campaign.overview)},
            {"indicators", list_of(campaign.indicators)},
            {"registrations", list_of(campaign.registrations)},
            {"progress", list_of(campaign.progress)},
            {"reviews", list_of(campaign.reviews)},
            {"standing", list_of(campaign.standing.indicators)},
            {"late_units", campaign.standing.late_units},
            {"missing_units", campaign.standing.missing_units},
            {"reopenings", list_of(campaign.reopenings)}};
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
                        percent_of(*standing.actual, *against));
    }
    std::string told = "  " + words.say(Message("units_meeting_plan",
                                                {{"period", standing.period},
                                                 {"meeting", std::to_string(standing.meeting_units)},
                                                 {"reporting", std::to_string(standing.reporting_units)},
                                                 {"registered", std::to_string(registered)}}));
    const auto add = [&](const Message& message) { told += "; " + words.say(message); };
    if (standing.actual) {
        add(Message("reached_so_far", {{"actual", to_string(*standing.actual)},
                                       {"plan", standing.plan ? to_string(*standing.plan) : "-"}}));
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
    const std::string line =
        registration.unit + ' ' + registration.unit_name + ' ' + to_iso(registration.date);
    return registration.pledge ? line + ": " + *registration.pledge : line;
}

std::string line_of(const tdkt::Progress& progress) {
    const auto figure = [](const std::optional<Decimal>& value) {
        return value ? to_string(*value) : std::string("-");
    };
    return progress.unit + ' ' + progress.indicator + ' ' + progress.period + ": " + figure(progress.actual) +
           " / " + figure(progress.plan);
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
    details.add(N_("closed"), campaign.closed);
    details.add(N_("reopened"), lines_of(detail.reopenings));
    details.add(N_("indicators"), indicator_lines(words, detail));
    details.add(N_("registered units"), lines_of(detail.registrations));
    details.add(N_("latest figures: actual / plan"), lines_of(detail.progress));
    details.add(N_("late with reports"), detail.standing.late_units);
    details.add(N_("never reported"), detail.standing.missing_units);
    for (const Review& review : detail.reviews) {
        add(details, words, review);
    }
    return details;
}

} // namespace

void add_campaign_show(Group& campaign) {
    Command& command = campaign.verb(
        "show", N_("show one campaign: who takes part, how far it has come, what its reviews said"));
    const auto code = command.options<std::string>();
    command.argument("CAMPAIGN", *code, N_("its code"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt campaign show CD-NTM");
    command.run([code, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const CampaignDetail campaign_detail = find_campaign(database, *code);
        if (output.format == "json") {
            print(session, document(campaign_detail));
        } else {
            print(session, details(session.words(), campaign_detail));
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
