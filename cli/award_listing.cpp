#include "cells.hpp"
#include "listings.hpp"

namespace tdkt::cli {

namespace {

std::vector<ListColumn<AwardRecord>> shown() {
    return {{N_("ID"), [](const AwardRecord& award) { return cell(award.id); }, CellKind::number},
            {N_("YEAR"), [](const AwardRecord& award) { return cell(award.year); }, CellKind::number},
            {N_("AWARD"), [](const AwardRecord& award) { return award.award; }},
            {N_("NAME"), [](const AwardRecord& award) { return award.subject.name; }},
            {N_("UNIT"), [](const AwardRecord& award) { return award.unit; }},
            {N_("CATEGORY"), [](const AwardRecord& award) { return cell(award.category); }, CellKind::word},
            {N_("DECISION"), [](const AwardRecord& award) { return cell(award.decision_number); }},
            {N_("DATE"), [](const AwardRecord& award) { return cell(award.decision_date); }},
            {N_("STATUS"), [](const AwardRecord& award) { return cell(award.status); }, CellKind::word}};
}

// Position and class are those of the time of the award.
std::vector<ListColumn<AwardRecord>> fields() {
    return {{"kind", [](const AwardRecord& award) { return cell(award.subject.kind); }},
            {"name", [](const AwardRecord& award) { return award.subject.name; }},
            {"citizen_id", [](const AwardRecord& award) { return cell(award.subject.citizen_id); }},
            {"birth", [](const AwardRecord& award) { return cell(award.subject.birth); }},
            {"gender", [](const AwardRecord& award) { return cell(award.subject.gender); }},
            {"position", [](const AwardRecord& award) { return cell(award.position); }},
            {"class", [](const AwardRecord& award) { return cell(award.person_class); }},
            {"unit", [](const AwardRecord& award) { return award.unit; }},
            {"award", [](const AwardRecord& award) { return award.award; }},
            {"category", [](const AwardRecord& award) { return cell(award.category); }},
            {"year", [](const AwardRecord& award) { return cell(award.year); }},
            {"decision_number", [](const AwardRecord& award) { return cell(award.decision_number); }},
            {"decision_date", [](const AwardRecord& award) { return cell(award.decision_date); }},
            {"signer", [](const AwardRecord& award) { return cell(award.signer); }},
            {"authority", [](const AwardRecord& award) { return cell(award.authority); }},
            {"status", [](const AwardRecord& award) { return cell(award.status); }},
            {"note", [](const AwardRecord& award) { return cell(award.note); }}};
}

} // namespace

Json json_of(const AwardRecord& award) {
    return {{"id", award.id},
            {"subject", json_of(award.subject)},
            {"unit", award.unit},
            {"award", award.award},
            {"category", to_word(award.category)},
            {"year", award.year},
            {"status", to_word(award.status)},
            {"decision_number", or_null(award.decision_number)},
            {"decision_date", or_null(award.decision_date)},
            {"signer", or_null(award.signer)},
            {"authority", or_null(award.authority)},
            {"position", or_null(award.position)},
            {"class", or_null(award.person_class)},
            {"replaces", or_null(award.replaces)},
            {"reason", or_null(award.reason)},
            {"note", or_null(award.note)}};
}

Listing<AwardRecord> award_listing() {
    return {.what = "awards",
            .key = "awards",
            .shown = shown(),
            .fields = fields(),
            .json = [](const AwardRecord& award) { return json_of(award); }};
}

} // namespace tdkt::cli
