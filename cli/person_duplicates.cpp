#include "cells.hpp"
#include "commands.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

Listing<Duplicate> duplicate_listing() {
    const auto id = [](const Duplicate& pair) { return cell(pair.person.id); };
    const auto name = [](const Duplicate& pair) { return pair.person.name; };
    const auto birth = [](const Duplicate& pair) { return cell(pair.person.birth); };
    const auto citizen_id = [](const Duplicate& pair) { return cell(pair.person.citizen_id); };
    const auto unit = [](const Duplicate& pair) { return pair.person.unit; };
    const auto other = [](const Duplicate& pair) { return cell(pair.other.id); };
    const auto other_birth = [](const Duplicate& pair) { return cell(pair.other.birth); };
    const auto other_citizen_id = [](const Duplicate& pair) { return cell(pair.other.citizen_id); };
    const auto other_unit = [](const Duplicate& pair) { return pair.other.unit; };
    const auto reason = [](const Duplicate& pair) { return pair.reason; };
    return {.what = "duplicates",
            .key = "duplicates",
            .shown = {{N_("ID"), id, CellKind::number},
                      {N_("NAME"), name},
                      {N_("BIRTH"), birth},
                      {N_("CITIZEN ID"), citizen_id},
                      {N_("UNIT"), unit},
                      {N_("MAY BE"), other, CellKind::number},
                      {N_("BIRTH"), other_birth},
                      {N_("CITIZEN ID"), other_citizen_id},
                      {N_("UNIT"), other_unit},
                      {N_("REASON"), reason, CellKind::word}},
            .fields = {{"id", id},
                       {"name", name},
                       {"birth", birth},
                       {"citizen_id", citizen_id},
                       {"unit", unit},
                       {"other_id", other},
                       {"other_birth", other_birth},
                       {"other_citizen_id", other_citizen_id},
                       {"other_unit", other_unit},
                       {"reason", reason}},
            .json = [](const Duplicate& pair) {
                return Json{{"person", json_of(pair.person)},
                            {"other", json_of(pair.other)},
                            {"reason", pair.reason}};
            }};
}

} // namespace

void add_person_duplicates(Group& person) {
    Command& command = person.verb("duplicates", N_("list entries that may be the same person"));
    command.details(
        N_("Two entries of one name are listed where their citizen ids differ in one digit at most; or where "
           "they are born alike and not both have an id; or where nothing tells them apart, because a birth "
           "is missing. 'person merge' makes one of them."));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt person duplicates --format csv");
    command.run([&output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, duplicate_listing());
        list_duplicates(database, [&](const Duplicate& pair) { lister(pair); });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
