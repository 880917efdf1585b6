#include "cells.hpp"
#include "listings.hpp"

namespace tdkt::cli {

Json json_of(const Subject& subject) {
    return {{"id", subject.id},
            {"kind", to_word(subject.kind)},
            {"name", subject.name},
            {"citizen_id", or_null(subject.citizen_id)},
            {"birth", or_null(subject.birth)},
            {"gender", or_null(subject.gender)},
            {"position", or_null(subject.position)},
            {"class", or_null(subject.person_class)},
            {"unit", subject.unit}};
}

Listing<Subject> person_listing() {
    const auto id = [](const Subject& person) { return cell(person.id); };
    const auto citizen_id = [](const Subject& person) { return cell(person.citizen_id); };
    const auto name = [](const Subject& person) { return person.name; };
    const auto birth = [](const Subject& person) { return cell(person.birth); };
    const auto gender = [](const Subject& person) { return cell(person.gender); };
    const auto position = [](const Subject& person) { return cell(person.position); };
    const auto class_of = [](const Subject& person) { return cell(person.person_class); };
    const auto unit = [](const Subject& person) { return person.unit; };
    return {.what = "people",
            .key = "people",
            .shown = {{N_("ID"), id, CellKind::number},
                      {N_("CITIZEN ID"), citizen_id},
                      {N_("NAME"), name},
                      {N_("BIRTH"), birth},
                      {N_("GENDER"), gender, CellKind::word},
                      {N_("UNIT"), unit},
                      {N_("CLASS"), class_of, CellKind::word},
                      {N_("POSITION"), position}},
            .fields = {{"citizen_id", citizen_id},
                       {"name", name},
                       {"birth", birth},
                       {"gender", gender},
                       {"position", position},
                       {"class", class_of},
                       {"unit", unit}},
            .json = [](const Subject& person) { return json_of(person); }};
}

} // namespace tdkt::cli
