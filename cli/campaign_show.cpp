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
            {"reviews", list_of(campaign.reviews)}};
}

std::string line_of(const Indicator& indicator) {
    std::string line = indicator.code + ' ' + indicator.name;
    if (indicator.target) {
        line += ": " + to_string(*indicator.target) + ' ' + indicator.unit_of_measure;
    }
    return line;
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
    details.add(N_("indicators"), lines_of(detail.indicators));
    details.add(N_("registered units"), lines_of(detail.registrations));
    details.add(N_("latest figures: actual / plan"), lines_of(detail.progress));
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
