#include "cells.hpp"
#include "listings.hpp"

namespace tdkt::cli {

namespace {

std::string of_subject(const Record& record, const std::function<std::string(const Subject&)>& cell_of) {
    return record.subject ? cell_of(*record.subject) : std::string();
}

std::string kind(const Record& record) {
    return of_subject(record, [](const Subject& subject) { return cell(subject.kind); });
}

std::string name(const Record& record) {
    return of_subject(record, [](const Subject& subject) { return subject.name; });
}

std::string citizen_id(const Record& record) {
    return of_subject(record, [](const Subject& subject) { return cell(subject.citizen_id); });
}

// What is declared complete is so for whole years.
std::string from(const Record& record) {
    return record.from ? cell(record.from) : cell(record.from_year);
}

std::string to(const Record& record) {
    return record.to ? cell(record.to) : cell(record.to_year);
}

Json json_of_bound(const std::optional<Date>& day, const std::optional<int>& year) {
    return day ? or_null(day) : or_null(year);
}

std::vector<ListColumn<Record>> shown() {
    return {{N_("ID"), [](const Record& record) { return cell(record.id); }, CellKind::number},
            {N_("TYPE"), [](const Record& record) { return cell(record.type); }, CellKind::word},
            {N_("NAME"), name},
            {N_("UNIT"), [](const Record& record) { return cell(record.unit); }},
            {N_("YEAR"), [](const Record& record) { return cell(record.year); }, CellKind::number},
            {N_("FROM"), from},
            {N_("TO"), to},
            {N_("VALUE"), [](const Record& record) { return record.value; }, CellKind::word},
            {N_("SCOPE"), [](const Record& record) { return cell(record.scope); }, CellKind::word}};
}

std::vector<ListColumn<Record>> fields() {
    return {{"type", [](const Record& record) { return cell(record.type); }},
            {"kind", kind},
            {"name", name},
            {"citizen_id", citizen_id},
            {"unit", [](const Record& record) { return cell(record.unit); }},
            {"year", [](const Record& record) { return cell(record.year); }},
            {"from", from},
            {"to", to},
            {"value", [](const Record& record) { return record.value; }},
            {"scope", [](const Record& record) { return cell(record.scope); }},
            {"note", [](const Record& record) { return cell(record.note); }}};
}

Json record_json(const Record& record) {
    return {{"id", record.id},
            {"type", to_word(record.type)},
            {"subject", record.subject ? json_of(*record.subject) : Json()},
            {"unit", or_null(record.unit)},
            {"year", or_null(record.year)},
            {"from", json_of_bound(record.from, record.from_year)},
            {"to", json_of_bound(record.to, record.to_year)},
            {"value", record.value},
            {"scope", or_null(record.scope)},
            {"note", or_null(record.note)}};
}

} // namespace

Listing<Record> record_listing() {
    return {.what = "records", .key = "records", .shown = shown(), .fields = fields(), .json = record_json};
}

} // namespace tdkt::cli
