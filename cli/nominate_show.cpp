#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "field_changes.hpp"
#include "json.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/procedure.hpp"
#include "tdkt/revision.hpp"

namespace tdkt::cli {

namespace {

Json json_of(const std::optional<Ballot>& ballot) {
    if (!ballot) {
        return nullptr;
    }
    return {{"members", ballot->members},
            {"in_favour", ballot->in_favour},
            {"against", ballot->against},
            {"written", ballot->written},
            {"present", or_null(ballot->present)},
            {"recused", ballot->recused},
            {"recusal", ballot->recusal.empty() ? Json() : Json(ballot->recusal)}};
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

Json json_of(const Procedure& procedure) {
    Json authorities = Json::array();
    for (const AuthorityRule& rule : procedure.authorities) {
        authorities.push_back({{"authority", rule.code},
                               {"name", rule.name},
                               {"cite", rule.cite},
                               {"certainty", to_word(rule.certainty)}});
    }
    Json routes = Json::array();
    for (const RouteRule& rule : procedure.routes) {
        routes.push_back(
            {{"levels", rule.levels}, {"cite", rule.cite}, {"certainty", to_word(rule.certainty)}});
    }
    Json deadlines = Json::array();
    for (const Deadline& deadline : procedure.deadlines) {
        deadlines.push_back({{"day", to_iso(deadline.day)},
                             {"receiver", deadline.rule.receiver},
                             {"late", or_null(deadline.late)},
                             {"cite", deadline.rule.cite},
                             {"certainty", to_word(deadline.rule.certainty)}});
    }
    return {{"authority_on", to_iso(procedure.decided_on)},
            {"authorities", authorities},
            {"routes", routes},
            {"deadlines", deadlines}};
}

Json document(const NominationDetail& detail, const Procedure& procedure) {
    return {{"schema", "tdkt.nomination/1"},
            {"nomination", cli::json_of(detail.nomination)},
            {"checked_by", or_null(detail.checked_by)},
            {"ballot", json_of(detail.ballot)},
            {"decision", json_of(detail.decision)},
            {"award_record", or_null(detail.award_record)},
            {"procedure", json_of(procedure)}};
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
        details.add(N_("present"), detail.ballot->present);
        if (detail.ballot->recused > 0) {
            details.add(N_("stood aside"), detail.ballot->recused);
            details.add(N_("who, and why"), detail.ballot->recusal);
        }
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

std::string with_cite(const std::string& what, const Provision& rule, const Words& words) {
    return what + " (" + rule.cite + ", " + words.name_of(cell(rule.certainty), "certainty") + ')';
}

Message told_of(const Deadline& deadline) {
    const std::string day = to_iso(deadline.day);
    const std::string& receiver = deadline.rule.receiver;
    if (!deadline.late) {
        return Message("deadline_unknown", {{"date", day}, {"receiver", receiver}});
    }
    return *deadline.late ? Message("deadline_missed", {{"date", day}, {"receiver", receiver}})
                          : Message("deadline_kept", {{"date", day}, {"receiver", receiver}});
}

void add(Details& details, const Words& words, const Procedure& procedure) {
    std::vector<std::string> lines;
    lines.reserve(procedure.authorities.size());
    for (const AuthorityRule& rule : procedure.authorities) {
        lines.push_back(with_cite(rule.name, rule, words));
    }
    details.add(N_("who may decide it"), lines);
    lines.clear();
    for (const RouteRule& rule : procedure.routes) {
        std::string way;
        for (const std::string& level : rule.levels) {
            way += (way.empty() ? "" : " → ") + level;
        }
        lines.push_back(with_cite(way, rule, words));
    }
    details.add(N_("goes by way of"), lines);
    lines.clear();
    for (const Deadline& deadline : procedure.deadlines) {
        lines.push_back(with_cite(words.say(told_of(deadline)), deadline.rule, words));
    }
    details.add(N_("deadline"), lines);
}

struct ShowOptions {
    std::int64_t id = 0;
    bool history = false;
};

Json json_of(const Revision& revision) {
    return {{"operation", revision.operation.id}, {"at", revision.operation.at},
            {"user", revision.operation.user},    {"command", revision.operation.command},
            {"table", revision.change.table},     {"fields", cli::json_of(revision.change.fields)}};
}

/// When, who and by which operation, and below it each field: what it said, and what it said then.
void add(Details& details, const std::vector<Revision>& revisions) {
    std::vector<std::string> lines;
    for (const Revision& revision : revisions) {
        const Operation& operation = revision.operation;
        lines.push_back(std::to_string(operation.id) + "  " + operation.at + "  " + operation.user + "  " +
                        operation.command);
        for (const FieldChange& field : revision.change.fields) {
            lines.push_back("  " + said(field));
        }
    }
    details.add(N_("changes"), lines);
}

} // namespace

void add_nominate_show(Group& nominate) {
    Command& command = nominate.verb("show", N_("show one nomination and what was done with it"));
    command.details(N_("Also who may decide it on the day of its decision, or today, by which way it goes "
                       "and until when, as "
                       "far as the rules say so. A dossier that was received late is told, not refused."));
    const auto options = command.options<ShowOptions>();
    command.argument("ID", options->id, N_("its number, as 'nominate list' shows it"));
    command.flag("--history", options->history,
                 N_("also what was changed in it, and in whom it is about: by which operation, when and by "
                    "whom, and each field before and after"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt nominate show 12");
    command.example("tdkt nominate show 12 --history");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const NominationDetail detail = find_nomination(database, options->id);
        const Procedure procedure =
            procedure_of(database, configuration_of(session), options->id, session.settings().today.value);
        const std::vector<Revision> revisions =
            options->history ? nomination_revisions(database, options->id) : std::vector<Revision>{};
        if (output.format == "json") {
            Json json = document(detail, procedure);
            if (options->history) {
                json["history"] = Json::array();
                for (const Revision& revision : revisions) {
                    json["history"].push_back(json_of(revision));
                }
            }
            print(session, json);
        } else {
            Details shown = details(session.words(), detail);
            add(shown, session.words(), procedure);
            add(shown, revisions);
            print(session, shown);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
