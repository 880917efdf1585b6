#include <ostream>

#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "forecast_view.hpp"
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
    /// With a forecast each rule says when it can be met.
    explicit Tree(Session& session, const Forecast* forecast = nullptr)
        : session_(session), forecast_(forecast) {}

    void write(const std::vector<Explanation>& rules, std::size_t level) {
        for (const Explanation& rule : rules) {
            write(rule, level);
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
        if (const auto year = forecast_ == nullptr ? std::nullopt : earliest_of(*forecast_, rule.rule)) {
            line(level + 1, translate(N_("can be met in")) + ": " + cell(year));
        }
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
    const Forecast* forecast_;
};

void print_heading(Session& session, const CheckedNomination& checked) {
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
}

void explain(Session& session, const CheckedNomination& checked, const std::string& format) {
    if (format == "json") {
        print(session, Json{{"schema", "tdkt.check/1"},
                            {"nominations", Json::array({json_of(session.words(), checked)})}});
        return;
    }
    print_heading(session, checked);
    Tree(session).write(checked.judgement.rules, 0);
}

void explain_fails(Session& session, const ForecastedNomination& one, const std::string& format) {
    if (format == "json") {
        print(session, Json{{"schema", "tdkt.check/1"},
                            {"nominations", Json::array({json_of(session.words(), one)})}});
        return;
    }
    const std::vector<Explanation> failing = what_fails(one.checked.judgement.rules);
    print_heading(session, one.checked);
    Tree(session, &one.forecast).write(failing, 0);
    session.out() << (failing.empty() ? "" : "\n");
    Details details;
    add_forecast(details, session.words(), one);
    print(session, details);
}

/// Why not, and when.
ForecastedNomination fails_of(Session& session, Database& database, std::int64_t id) {
    NominationFilter filter;
    filter.ids.push_back(id);
    ForecastedNomination found;
    forecast_nominations(database, configuration_of(session), filter,
                         {.today = session.settings().today.value, .each_rule = true},
                         [&](const ForecastedNomination& one) { found = one; });
    return found;
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
    command.flag("--fails", options->fails,
                 N_("only what fails or is not known, and when it can be met at the earliest"));
    options->output = &command.output({"table", "json"});
    command.example("tdkt nominate explain 12 --fails");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::read);
        const std::string& format = options->output->format;
        if (options->fails) {
            explain_fails(session, fails_of(session, database, options->id), format);
        } else {
            explain(session,
                    explain_nomination(database, configuration_of(session), options->id,
                                       session.settings().today.value),
                    format);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
