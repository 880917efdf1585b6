#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

std::vector<AwardRecord> awards_of(Database& database, const Subject& person) {
    std::vector<AwardRecord> awards;
    AwardFilter filter;
    filter.subject = person.id;
    list_awards(database, filter, [&](const AwardRecord& award) { awards.push_back(award); });
    return awards;
}

Json document(const Subject& person, const std::vector<AwardRecord>& awards) {
    const Json list = list_of(awards, [](const AwardRecord& award) { return json_of(award); });
    return {{"schema", "tdkt.person/1"}, {"person", json_of(person)}, {"awards", list}};
}

Details details(const Words& words, const Subject& person, const std::vector<AwardRecord>& awards) {
    Details details;
    details.add(N_("number"), person.id);
    details.add(N_("name"), person.name);
    details.add(N_("citizen id"), person.citizen_id);
    details.add(N_("birth"), person.birth);
    details.add(N_("gender"), words.name_of(cell(person.gender)));
    details.add(N_("unit"), person.unit);
    details.add(N_("position"), person.position);
    details.add(N_("class"), words.name_of(cell(person.person_class)));
    std::vector<std::string> lines;
    lines.reserve(awards.size());
    for (const AwardRecord& award : awards) {
        lines.push_back(cell(award.year) + ' ' + award.award + " (" + words.name_of(cell(award.status)) +
                        ", " + cell(award.id) + ')');
    }
    details.add(N_("awards"), lines);
    return details;
}

} // namespace

void add_person_show(Group& person) {
    Command& command = person.verb("show", N_("show one person and the awards that he or she received"));
    const auto wording = command.options<std::string>();
    command.argument("PERSON", *wording, N_("the citizen id, or the number that 'person list' shows"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt person show 099185001234");
    command.run([wording, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const Subject found = find_person(database, *wording);
        const std::vector<AwardRecord> awards = awards_of(database, found);
        if (output.format == "json") {
            print(session, document(found, awards));
        } else {
            print(session, details(session.words(), found, awards));
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
