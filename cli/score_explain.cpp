#include "cells.hpp"
#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"
#include "this_year.hpp"

#include <fmt/format.h>

namespace tdkt::cli {

namespace {

struct ExplainOptions {
    std::string unit;
    std::optional<std::string> cluster;
    std::optional<int> year;
};

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const std::optional<Said>& said) {
    return said ? Json{{"by", said->by}, {"on", said->on}} : Json();
}

Json json_of(const ScoreValue& value) {
    return {{"criterion", value.criterion},
            {"self", number_or_null(value.self)},
            {"checked", number_or_null(value.checked)},
            {"final", number_or_null(value.final)},
            {"evidence", or_null(value.evidence)},
            {"self_said", json_of(value.self_said)},
            {"checked_said", json_of(value.checked_said)},
            {"final_said", json_of(value.final_said)}};
}

Json json_of(const ExplainedScore& score) {
    const Json values = list_of(score.values, [](const ScoreValue& value) { return json_of(value); });
    return {{"criterion", score.score.criterion},
            {"score", number_or_null(score.score.score)},
            {"max", number(score.score.max)},
            {"how", to_word(score.score.how)},
            {"contribution", number(score.contribution)},
            {"working", score.working.empty() ? Json() : Json(score.working)},
            {"values", values}};
}

Json document(const UnitExplanation& explanation) {
    const Json criteria =
        list_of(explanation.scores, [](const ExplainedScore& score) { return json_of(score); });
    const RankedUnit& unit = explanation.unit;
    return {{"schema", "tdkt.score-explanation/1"},
            {"cluster", explanation.cluster.code},
            {"year", explanation.cluster.year},
            {"sheet", explanation.sheet.code},
            {"unit", unit.unit},
            {"name", unit.name},
            {"total", number_or_null(unit.total)},
            {"scored", number(unit.scored)},
            {"rank", or_null(unit.rank)},
            {"tied_by", or_null(unit.tied_by)},
            {"finalised", or_null(explanation.cluster.finalised)},
            {"criteria", criteria}};
}

/// `final 45 (An, 2025-12-01)`, the last that was said.
std::string last_said(const Words& words, const ScoreValue& value) {
    const auto line = [&](const char* stage, const std::optional<Decimal>& said,
                          const std::optional<Said>& who) {
        const std::string text = fmt::format("{} {}", words.name_of(stage, "how"), to_string(*said));
        return who ? fmt::format("{} ({}, {})", text, who->by, who->on) : text;
    };
    if (value.final) {
        return line("final", value.final, value.final_said);
    }
    if (value.checked) {
        return line("checked", value.checked, value.checked_said);
    }
    return value.self ? line("self", value.self, value.self_said) : std::string();
}

std::string title_of(const ScoreSheet& sheet, const std::string& code) {
    const Criterion* const criterion = sheet.find(code);
    const Figure* const figure = sheet.find_figure(code);
    return criterion != nullptr ? criterion->title : figure != nullptr ? figure->title : std::string();
}

void explain(Session& session, const ScoreSheet& sheet, const ExplainedScore& score) {
    const Words& words = session.words();
    const Criterion& criterion = *sheet.find(score.score.criterion);
    const std::string points = score.score.score ? to_string(score.contribution) : "-";
    session.out() << criterion.code << "  " << criterion.title << ": " << points << " / "
                  << to_string(criterion.max) << "  " << words.name_of(cell(score.score.how), "how") << '\n';
    if (!score.working.empty()) {
        session.out() << "    " << score.working << '\n';
    }
    if (criterion.gate) {
        session.out() << "    " << words.say(Message("gate_of_criterion", {{"gate", *criterion.gate}}))
                      << '\n';
    }
    for (const ScoreValue& value : score.values) {
        const std::string said = last_said(words, value);
        const bool is_own = value.criterion == criterion.code;
        session.out() << "    "
                      << (is_own ? "" : value.criterion + ' ' + title_of(sheet, value.criterion) + ": ")
                      << said << (said.empty() || !value.evidence ? "" : ", ")
                      << (value.evidence ? words.name_of("evidence", "how") + ": " + *value.evidence
                                         : std::string())
                      << '\n';
    }
}

Message tie_message(const std::string& tied_by) {
    if (tied_by == tie_left) {
        return Message("explained_tie_left");
    }
    if (const auto rule = open_rule(tied_by)) {
        return Message("explained_tie_open", {{"rule", *rule}});
    }
    return Message("explained_tie", {{"rule", tied_by}});
}

void print_explanation(Session& session, const UnitExplanation& explanation) {
    const Words& words = session.words();
    const RankedUnit& unit = explanation.unit;
    session.out() << unit.unit << ' ' << unit.name << ", " << explanation.cluster.code << ' '
                  << explanation.cluster.year << ", " << explanation.sheet.code << '\n';
    for (const ExplainedScore& score : explanation.scores) {
        explain(session, explanation.sheet, score);
    }
    session.out() << words.say(unit.total ? Message("explained_total", {{"total", to_string(*unit.total)},
                                                                        {"rank", cell(unit.rank)}})
                                          : Message("explained_open", {{"scored", to_string(unit.scored)}}));
    if (unit.tied_by) {
        session.out() << ", " << words.say(tie_message(*unit.tied_by));
    }
    session.out() << '\n';
}

} // namespace

void add_score_explain(Group& score) {
    Command& command = score.verb("explain", N_("explain every point of a unit: formula, numbers, evidence"));
    const auto options = command.options<ExplainOptions>();
    command.details(N_("The points add up to the total. In the formula of a leader A is the actual figure, T "
                       "the target, L the best of the cluster and M the maximum."));
    command.argument("UNIT", options->unit, N_("its code or name"));
    command.option("--cluster", options->cluster, N_("the cluster, where the unit is in several"), "CLUSTER");
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt score explain XA.AN-HOA --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const UnitExplanation explanation =
            explain_unit(database, year_or_this(session, options->year), options->unit, options->cluster);
        if (output.format == "json") {
            print(session, document(explanation));
        } else {
            print_explanation(session, explanation);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
