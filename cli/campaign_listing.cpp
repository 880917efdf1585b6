#include "campaign_listing.hpp"

#include "cells.hpp"

namespace tdkt::cli {

namespace {

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

/// The same with the campaign in front.
template <typename T>
Json json_of_member(const OfCampaign<T>& one) {
    Json json{{"campaign", one.campaign}};
    json.update(json_of(one.value));
    return json;
}

} // namespace

Json json_of(const CampaignOverview& overview) {
    const Campaign& campaign = overview.campaign;
    const Json due = list_of(overview.due, [](const DueReview& one) {
        return Json{{"kind", to_word(one.kind)}, {"date", to_iso(one.due)}};
    });
    return {{"campaign", campaign.code},
            {"name", campaign.name},
            {"form", to_word(campaign.form)},
            {"level", to_word(campaign.level)},
            {"authority", or_null(campaign.authority)},
            {"scope", to_word(campaign.scope)},
            {"start", to_iso(campaign.start)},
            {"end", to_iso(campaign.end)},
            {"parent", or_null(campaign.parent)},
            {"closed", or_null(campaign.closed)},
            {"indicators", overview.indicators},
            {"registered_units", overview.registered_units},
            {"reporting_units", overview.reporting_units},
            {"interim_review", or_null(overview.last_interim_review())},
            {"final_review", or_null(overview.final_review)},
            {"due", due.empty() ? Json() : due.front()},
            {"all_due", due}};
}

Json json_of(const Registration& registration) {
    Json targets = Json::array();
    for (const OwnTarget& one : registration.targets) {
        targets.push_back({{"indicator", one.indicator}, {"target", number(one.target)}});
    }
    return {{"unit", registration.unit},
            {"name", registration.unit_name},
            {"date", to_iso(registration.date)},
            {"pledge", or_null(registration.pledge)},
            {"targets", targets}};
}

Json json_of(const Indicator& indicator) {
    return {{"indicator", indicator.code},
            {"name", indicator.name},
            {"unit_of_measure", indicator.unit_of_measure},
            {"target", number_or_null(indicator.target)},
            {"direction", to_word(indicator.direction)},
            {"weight", number_or_null(indicator.weight)},
            {"progress", to_word(indicator.progress)}};
}

Json json_of(const tdkt::Progress& progress) {
    return {{"unit", progress.unit},
            {"indicator", progress.indicator},
            {"period", progress.period},
            {"plan", number_or_null(progress.plan)},
            {"actual", number_or_null(progress.actual)},
            {"own_target", number_or_null(progress.own_target)}};
}

Listing<CampaignOverview> campaign_listing(bool all_due) {
    using One = CampaignOverview;
    const auto code = [](const One& one) { return one.campaign.code; };
    const auto name = [](const One& one) { return one.campaign.name; };
    const auto form = [](const One& one) { return cell(one.campaign.form); };
    const auto level = [](const One& one) { return cell(one.campaign.level); };
    const auto authority = [](const One& one) { return cell(one.campaign.authority); };
    const auto scope = [](const One& one) { return cell(one.campaign.scope); };
    const auto start = [](const One& one) { return cell(one.campaign.start); };
    const auto end = [](const One& one) { return cell(one.campaign.end); };
    const auto parent = [](const One& one) { return cell(one.campaign.parent); };
    const auto units = [](const One& one) { return cell(one.registered_units); };
    const auto reporting = [](const One& one) { return cell(one.reporting_units); };
    const auto interim = [](const One& one) { return cell(one.last_interim_review()); };
    const auto final = [](const One& one) { return cell(one.final_review); };
    const auto closed = [](const One& one) { return cell(one.campaign.closed); };
    const auto due_kind = [](const One& one) {
        return one.due.empty() ? std::string() : cell(one.due.front().kind);
    };
    const auto due = [all_due](const One& one) {
        std::string days;
        for (const DueReview& review : one.due) {
            days += (days.empty() ? "" : ", ") + cell(review.due);
            if (!all_due) {
                break;
            }
        }
        return days;
    };
    return {.what = "campaigns",
            .key = "campaigns",
            .shown = {{N_("CAMPAIGN"), code},
                      {N_("NAME"), name},
                      {N_("FORM"), form, CellKind::word},
                      {N_("START"), start},
                      {N_("END"), end},
                      {N_("UNITS"), units, CellKind::number},
                      {N_("REPORTING"), reporting, CellKind::number},
                      {N_("INTERIM REVIEW"), interim},
                      {N_("FINAL REVIEW"), final},
                      {N_("NEXT REVIEW"), due_kind, CellKind::word},
                      {N_("DUE"), due},
                      {N_("CLOSED"), closed}},
            .fields = {{"campaign", code},
                       {"name", name},
                       {"form", form},
                       {"level", level},
                       {"authority", authority},
                       {"scope", scope},
                       {"start", start},
                       {"end", end},
                       {"parent", parent}},
            .json = [](const One& one) { return json_of(one); }};
}

Listing<OfCampaign<PledgeLine>> registration_listing() {
    using One = OfCampaign<PledgeLine>;
    const auto campaign = [](const One& one) { return one.campaign; };
    const auto unit = [](const One& one) { return one.value.registration.unit; };
    const auto name = [](const One& one) { return one.value.registration.unit_name; };
    const auto date = [](const One& one) { return cell(one.value.registration.date); };
    const auto pledge = [](const One& one) { return cell(one.value.registration.pledge); };
    const auto indicator = [](const One& one) {
        return one.value.target ? one.value.target->indicator : std::string();
    };
    const auto target = [](const One& one) {
        return one.value.target ? cell(one.value.target->target) : std::string();
    };
    return {.what = "registrations",
            .key = "registrations",
            .shown = {{N_("CAMPAIGN"), campaign},
                      {N_("UNIT"), unit},
                      {N_("NAME"), name},
                      {N_("DATE"), date},
                      {N_("PLEDGE"), pledge},
                      {N_("INDICATOR"), indicator},
                      {N_("OWN TARGET"), target, CellKind::number}},
            .fields = {{"campaign", campaign},
                       {"unit", unit},
                       {"date", date},
                       {"pledge", pledge},
                       {"indicator", indicator},
                       {"target", target}},
            .json = [](const One& one) {
                return json_of_member(OfCampaign<Registration>{one.campaign, one.value.registration});
            }};
}

Listing<OfCampaign<Unit>> unregistered_listing() {
    using One = OfCampaign<Unit>;
    const auto campaign = [](const One& one) { return one.campaign; };
    const auto unit = [](const One& one) { return one.value.code; };
    const auto name = [](const One& one) { return one.value.name; };
    const auto kind = [](const One& one) { return cell(one.value.kind); };
    const auto parent = [](const One& one) { return cell(one.value.parent); };
    return {.what = "unregistered",
            .key = "units",
            .shown = {{N_("CAMPAIGN"), campaign},
                      {N_("UNIT"), unit},
                      {N_("NAME"), name},
                      {N_("KIND"), kind, CellKind::word},
                      {N_("PARENT"), parent}},
            .fields = {{"campaign", campaign}, {"unit", unit}},
            .json = [](const One& one) {
                return Json{{"campaign", one.campaign},
                            {"unit", one.value.code},
                            {"name", one.value.name},
                            {"kind", to_word(one.value.kind)},
                            {"parent", or_null(one.value.parent)}};
            }};
}

Listing<RollUpLine> roll_up_listing() {
    using One = RollUpLine;
    const auto group = [](const One& one) { return one.group; };
    const auto registered = [](const One& one) { return cell(one.registered); };
    const auto unregistered = [](const One& one) { return cell(one.unregistered); };
    const auto indicator = [](const One& one) { return one.indicator; };
    const auto reporting = [](const One& one) { return cell(one.reporting); };
    const auto own_target = [](const One& one) { return cell(one.own_target); };
    const auto plan = [](const One& one) { return cell(one.plan); };
    const auto actual = [](const One& one) { return cell(one.actual); };
    return {.what = "campaign-roll-up",
            .key = "groups",
            .shown = {{N_("GROUP"), group, CellKind::word},
                      {N_("REGISTERED"), registered, CellKind::number},
                      {N_("NOT REGISTERED"), unregistered, CellKind::number},
                      {N_("INDICATOR"), indicator},
                      {N_("REPORTING"), reporting, CellKind::number},
                      {N_("OWN TARGET"), own_target, CellKind::number},
                      {N_("PLAN"), plan, CellKind::number},
                      {N_("ACTUAL"), actual, CellKind::number}},
            .fields = {{"group", group},
                       {"registered", registered},
                       {"unregistered", unregistered},
                       {"indicator", indicator},
                       {"reporting", reporting},
                       {"own_target", own_target},
                       {"plan", plan},
                       {"actual", actual}},
            .json = [](const One& one) {
                return Json{{"group", one.group},
                            {"registered", one.registered},
                            {"unregistered", one.unregistered},
                            {"indicator", one.indicator.empty() ? Json() : Json(one.indicator)},
                            {"reporting", one.reporting},
                            {"own_target", number_or_null(one.own_target)},
                            {"plan", number_or_null(one.plan)},
                            {"actual", number_or_null(one.actual)}};
            }};
}

Listing<OfCampaign<Indicator>> indicator_listing() {
    using One = OfCampaign<Indicator>;
    const auto campaign = [](const One& one) { return one.campaign; };
    const auto code = [](const One& one) { return one.value.code; };
    const auto name = [](const One& one) { return one.value.name; };
    const auto measure = [](const One& one) { return one.value.unit_of_measure; };
    const auto target = [](const One& one) { return cell(one.value.target); };
    const auto direction = [](const One& one) { return cell(one.value.direction); };
    const auto weight = [](const One& one) { return cell(one.value.weight); };
    const auto progress = [](const One& one) { return cell(one.value.progress); };
    return {.what = "indicators",
            .key = "indicators",
            .shown = {{N_("CAMPAIGN"), campaign},
                      {N_("INDICATOR"), code},
                      {N_("NAME"), name},
                      {N_("UNIT OF MEASURE"), measure},
                      {N_("TARGET"), target, CellKind::number},
                      {N_("DIRECTION"), direction, CellKind::word},
                      {N_("WEIGHT"), weight, CellKind::number},
                      {N_("FIGURES"), progress, CellKind::word}},
            .fields = {{"campaign", campaign},
                       {"indicator", code},
                       {"name", name},
                       {"unit_of_measure", measure},
                       {"target", target},
                       {"direction", direction},
                       {"weight", weight},
                       {"progress", progress}},
            .json = [](const One& one) { return json_of_member(one); }};
}

Listing<OfCampaign<tdkt::Progress>> progress_listing() {
    using One = OfCampaign<tdkt::Progress>;
    const auto campaign = [](const One& one) { return one.campaign; };
    const auto unit = [](const One& one) { return one.value.unit; };
    const auto name = [](const One& one) { return one.value.unit_name; };
    const auto indicator = [](const One& one) { return one.value.indicator; };
    const auto period = [](const One& one) { return one.value.period; };
    const auto plan = [](const One& one) { return cell(one.value.plan); };
    const auto actual = [](const One& one) { return cell(one.value.actual); };
    return {.what = "progress",
            .key = "progress",
            .shown = {{N_("CAMPAIGN"), campaign},
                      {N_("UNIT"), unit},
                      {N_("NAME"), name},
                      {N_("INDICATOR"), indicator},
                      {N_("PERIOD"), period},
                      {N_("PLAN"), plan, CellKind::number},
                      {N_("ACTUAL"), actual, CellKind::number}},
            .fields = {{"campaign", campaign},
                       {"unit", unit},
                       {"indicator", indicator},
                       {"period", period},
                       {"plan", plan},
                       {"actual", actual}},
            .json = [](const One& one) { return json_of_member(one); }};
}

} // namespace tdkt::cli
