#include <ostream>

#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "judgement.hpp"
#include "language.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

struct ExplainOptions {
    std::int64_t id = 0;
    bool fails = false;
    OutputOptions* output = nullptr;
};

/// Writes the tree of reasons, a rule's own lines below it and one step to the right.
class Tree {
public:
    Tree(Session& session, bool fails) : session_(session), fails_(fails) {}

    void write(const std::vector<Explanation>& rules, std::size_t level) {
        for (const Explanation& rule : rules) {
            if (!fails_ || rule.outcome != Outcome::pass) {
                write(rule, level);
            }
        }
    }

private:
    void write(const Explanation& rule, std::size_t level) {
        const Words& words = session_.words();
        std::string head = words.name_of(cell(rule.outcome)) + ": " + rule.rule;
        if (!rule.cite.empty()) {
            head += " (" + rule.cite + ", " + words.name_of(cell(rule.certainty), "certainty") + ')';
        }
        line(level, head);
        line(level + 1, N_("required"), rule.required);
        line(level + 1, N_("found"), rule.found);
        line(level + 1, N_("missing"), rule.missing);
        for (const Message& note : rule.notes) {
            line(level + 1, N_("note"), note);
        }
        if (!rule.evidence.empty()) {
            std::string records = translate(N_("evidence")) + ':';
            for (const std::string& record : rule.evidence) {
                records += ' ' + record;
            }
            line(level + 1, records);
        }
        write(rule.rules, level + 1);
    }

    void line(std::size_t level, const std::string& label, const Message& message) {
        if (!message.code.empty()) {
            line(level, translate(label) + ": " + session_.words().say(message));
        }
    }

    void line(std::size_t level, const std::string& text) {
        session_.out() << std::string(level * 2, ' ') << text << '\n';
    }

    Session& session_;
    bool fails_;
};

void explain(Session& session, const CheckedNomination& checked, bool fails) {
    const Nomination& nomination = checked.nomination;
    Details details;
    details.add_heading(N_("nomination"), nomination.id);
    details.add(N_("name"), nomination.subject.name);
    details.add(N_("unit"), nomination.unit);
    details.add(N_("award code"), nomination.award);
    details.add(N_("year"), nomination.year);
    details.add(N_("received"), nomination.received);
    details.add(N_("law"), checked.judgement.law);
    details.add(N_("verdict"), session.words().name_of(cell(checked.judgement.verdict)));
    print(session, details);
    session.out() << '\n';
    Tree(session, fails).write(checked.judgement.rules, 0);
}

} // namespace

void add_nominate_explain(Group& nominate) {
    Command& command =
        nominate.verb("explain", N_("give all the reasons for the answer about one nomination"));
    const auto options = command.options<ExplainOptions>();
    command.details(
        N_("For each rule: what it requires by which article, what was found in which records, and what "
           "is missing. Nothing is changed."));
    command.argument("ID", options->id, N_("its number, as 'nominate list' shows it"));
    command.flag("--fails", options->fails, N_("leave out what passed"));
    options->output = &command.output({"table", "json"});
    command.example("tdkt nominate explain 12 --fails");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::read);
        const CheckedNomination checked = explain_nomination(database, configuration_of(session), options->id,
                                                             session.settings().today.value);
        if (options->output->format == "json") {
            print(session, Json{{"schema", "tdkt.check/1"},
                                {"nominations", Json::array({json_of(session.words(), checked)})}});
        } else {
            explain(session, checked, options->fails);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
