#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

Json json_of(const std::optional<Ballot>& ballot) {
    if (!ballot) {
        return nullptr;
    }
    return {{"members", ballot->members},
            {"in_favour", ballot->in_favour},
            {"against", ballot->against},
            {"written", ballot->written}};
}

Json json_of(const std::optional<Decision>& decision) {
    if (!decision) {
        return nullptr;
    }
    return {{"number", decision->number},
            {"date", to_iso(decision->date)},
            {"signer", decision->signer},
            {"authority", or_null(decision->authority)}};
}

Json document(const NominationDetail& detail) {
    return {{"schema", "tdkt.nomination/1"},
            {"nomination", cli::json_of(detail.nomination)},
            {"checked_by", or_null(detail.checked_by)},
            {"ballot", json_of(detail.ballot)},
            {"decision", json_of(detail.decision)},
            {"award_record", or_null(detail.award_record)}};
}

void add(Details& details, const Words& words, const Nomination& nomination) {
    details.add_heading(N_("nomination"), nomination.id);
    details.add(N_("kind"), words.name_of(cell(nomination.subject.kind)));
    details.add(N_("name"), nomination.subject.name);
    details.add(N_("citizen id"), nomination.subject.citizen_id);
    details.add(N_("birth"), nomination.subject.birth);
    details.add(N_("position"), nomination.subject.position);
    details.add(N_("class"), words.name_of(cell(nomination.subject.person_class)));
    details.add(N_("unit"), nomination.unit);
    details.add(N_("award code"), nomination.award);
    details.add(N_("year"), nomination.year);
    details.add(N_("category"), words.name_of(cell(nomination.category)));
    details.add(N_("campaign"), nomination.campaign);
    details.add(N_("achievement"), nomination.achievement);
    details.add(N_("grade"), words.name_of(cell(nomination.grade)));
    details.add(N_("initiative"), nomination.initiative);
    details.add(N_("initiative's scope"), words.name_of(cell(nomination.initiative_scope)));
    details.add(N_("basis"), nomination.basis);
    details.add(N_("received"), nomination.received);
    details.add(N_("note"), nomination.note);
    details.add(N_("status"), words.name_of(cell(nomination.state)));
    details.add(N_("verdict"), words.name_of(cell(nomination.verdict)));
}

Details details(const Words& words, const NominationDetail& detail) {
    Details details;
    add(details, words, detail.nomination);
    details.add(N_("checked by"), detail.checked_by);
    if (detail.ballot) {
        details.add(N_("members of the council"), detail.ballot->members);
        details.add(N_("in favour"), detail.ballot->in_favour);
        details.add(N_("against"), detail.ballot->against);
        details.add(N_("in writing"), detail.ballot->written);
    }
    if (detail.decision) {
        details.add(N_("decision"), detail.decision->number);
        details.add(N_("date"), detail.decision->date);
        details.add(N_("signer"), detail.decision->signer);
        details.add(N_("authority"), detail.decision->authority);
    }
    details.add(N_("entered as award"), detail.award_record);
    return details;
}

} // namespace

void add_nominate_show(Group& nominate) {
    Command& command = nominate.verb("show", N_("show one nomination and what was done with it"));
    const auto id = command.options<std::int64_t>();
    command.argument("ID", *id, N_("its number, as 'nominate list' shows it"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt nominate show 12");
    command.run([id, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const NominationDetail detail = find_nomination(database, *id);
        if (output.format == "json") {
            print(session, document(detail));
        } else {
            print(session, details(session.words(), detail));
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
