#include "cells.hpp"
#include "listings.hpp"

namespace tdkt::cli {

namespace {

std::vector<ListColumn<Nomination>> shown() {
    return {
        {N_("ID"), [](const Nomination& nomination) { return cell(nomination.id); }, CellKind::number},
        {N_("YEAR"), [](const Nomination& nomination) { return cell(nomination.year); }, CellKind::number},
        {N_("AWARD"), [](const Nomination& nomination) { return nomination.award; }},
        {N_("NAME"), [](const Nomination& nomination) { return nomination.subject.name; }},
        {N_("UNIT"), [](const Nomination& nomination) { return nomination.unit; }},
        {N_("CATEGORY"), [](const Nomination& nomination) { return cell(nomination.category); },
         CellKind::word},
        {N_("STATE"), [](const Nomination& nomination) { return cell(nomination.state); }, CellKind::word},
        {N_("VERDICT"), [](const Nomination& nomination) { return cell(nomination.verdict); },
         CellKind::word}};
}

std::string received(const Nomination& nomination) {
    return nomination.received_known ? cell(nomination.received) : std::string();
}

std::vector<ListColumn<Nomination>> fields() {
    return {
        {"kind", [](const Nomination& nomination) { return cell(nomination.subject.kind); }},
        {"name", [](const Nomination& nomination) { return nomination.subject.name; }},
        {"citizen_id", [](const Nomination& nomination) { return cell(nomination.subject.citizen_id); }},
        {"birth", [](const Nomination& nomination) { return cell(nomination.subject.birth); }},
        {"gender", [](const Nomination& nomination) { return cell(nomination.subject.gender); }},
        {"position", [](const Nomination& nomination) { return cell(nomination.subject.position); }},
        {"class", [](const Nomination& nomination) { return cell(nomination.subject.person_class); }},
        {"unit", [](const Nomination& nomination) { return nomination.unit; }},
        {"award", [](const Nomination& nomination) { return nomination.award; }},
        {"category", [](const Nomination& nomination) { return cell(nomination.category); }},
        {"year", [](const Nomination& nomination) { return cell(nomination.year); }},
        {"campaign", [](const Nomination& nomination) { return cell(nomination.campaign); }},
        {"achievement", [](const Nomination& nomination) { return cell(nomination.achievement); }},
        {"grade", [](const Nomination& nomination) { return cell(nomination.grade); }},
        {"initiative", [](const Nomination& nomination) { return cell(nomination.initiative); }},
        {"initiative_scope", [](const Nomination& nomination) { return cell(nomination.initiative_scope); }},
        {"basis", [](const Nomination& nomination) { return cell(nomination.basis); }},
        {"received", received},
        {"note", [](const Nomination& nomination) { return cell(nomination.note); }}};
}

} // namespace

Json json_of(const Nomination& nomination) {
    return {{"id", nomination.id},
            {"year", nomination.year},
            {"subject", json_of(nomination.subject)},
            {"unit", nomination.unit},
            {"award", nomination.award},
            {"category", to_word(nomination.category)},
            {"campaign", or_null(nomination.campaign)},
            {"achievement", or_null(nomination.achievement)},
            {"grade", or_null(nomination.grade)},
            {"initiative", or_null(nomination.initiative)},
            {"initiative_scope", or_null(nomination.initiative_scope)},
            {"basis", or_null(nomination.basis)},
            {"state", to_word(nomination.state)},
            {"received", to_iso(nomination.received)},
            {"received_known", nomination.received_known},
            {"verdict", or_null(nomination.verdict)},
            {"note", or_null(nomination.note)}};
}

Listing<Nomination> nomination_listing() {
    return {.what = "nominations",
            .key = "nominations",
            .shown = shown(),
            .fields = fields(),
            .json = [](const Nomination& nomination) { return json_of(nomination); }};
}

} // namespace tdkt::cli
