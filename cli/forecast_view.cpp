#include "forecast_view.hpp"

#include "cells.hpp"
#include "judgement.hpp"
#include "language.hpp"

namespace tdkt::cli {

namespace {

std::string joined(const std::vector<std::string>& items, const std::string& between) {
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : between) + item;
    }
    return text;
}

Message message_of(const ForecastStep& step) {
    switch (step.kind) {
    case ForecastStepKind::grade:
        return Message("step_grade", {{"grade_word", step.value}});
    case ForecastStepKind::initiative:
        return Message("step_initiative", {{"scope_word", step.value}});
    case ForecastStepKind::members:
        return Message("step_members");
    case ForecastStepKind::cluster_rank:
        return Message("step_cluster_rank", {{"place", step.value}});
    case ForecastStepKind::attestation:
        return Message("step_attestation", {{"criterion_word", step.value}});
    case ForecastStepKind::award:
        return Message("step_award", {{"award", step.value}});
    case ForecastStepKind::decision:
        return Message("step_decision", {{"award", step.value}});
    }
    return Message();
}

std::string said(const Words& words, const ForecastStep& step) {
    const std::string text = words.say(message_of(step));
    return step.decided ? words.say(Message("step_assumed_decision",
                                            {{"step", text}, {"date", to_iso(*step.decided)}}))
                        : text;
}

Json json_of(const Words& words, const Forecast& forecast) {
    Json path = Json::array();
    for (const ForecastStep& step : forecast.path) {
        path.push_back({{"year", step.year},
                        {"kind", to_word(step.kind)},
                        {"value", step.value.empty() ? Json() : Json(step.value)},
                        {"decided", or_null(step.decided)},
                        {"text", said(words, step)}});
    }
    return {{"answer", to_word(forecast.answer)},
            {"year", or_null(forecast.year)},
            {"path", std::move(path)},
            {"open_year", or_null(forecast.open_year)},
            {"open_rules", forecast.open_rules},
            {"waits_for", forecast.waits_for},
            {"attested_ways", forecast.attested_ways},
            {"former_law", forecast.former_law.empty() ? Json() : Json(forecast.former_law)},
            {"law_ends", or_null(forecast.law_ends)},
            {"through", forecast.through}};
}

void add_reasons(const Words& words, const std::vector<Explanation>& rules, std::vector<std::string>& lines) {
    for (const Explanation& rule : rules) {
        if (!rule.rules.empty()) {
            add_reasons(words, rule.rules, lines);
            continue;
        }
        std::vector<std::string> said;
        if (!rule.required.code.empty()) {
            said.push_back(words.say(rule.required));
        }
        if (!rule.found.code.empty()) {
            said.push_back(translate(N_("found")) + ": " + words.say(rule.found));
        }
        if (!rule.missing.code.empty()) {
            said.push_back(words.say(rule.missing));
        }
        for (const Message& note : rule.notes) {
            said.push_back(words.say(note));
        }
        const std::string cite = rule.cite.empty() ? "" : " (" + rule.cite + ')';
        lines.push_back(words.name_of(cell(rule.outcome)) + cite + ": " + joined(said, "; "));
    }
}

Message when(const Forecast& forecast) {
    const std::string year = cell(forecast.year);
    const std::string records = joined(forecast.waits_for, " ");
    switch (forecast.answer) {
    case ForecastAnswer::now:
        return Message("forecast_now");
    case ForecastAnswer::earliest:
        return forecast.path.empty() ? Message("forecast_on_record", {{"year", year}})
                                     : Message("forecast_earliest", {{"year", year}});
    case ForecastAnswer::unknown:
        if (forecast.waits_for.empty()) {
            return Message("forecast_unknown", {{"rules", joined(forecast.open_rules, ", ")}});
        }
        return forecast.year ? Message("forecast_not_before", {{"year", year}, {"records", records}})
                             : Message("forecast_waits", {{"records", records}});
    case ForecastAnswer::beyond:
        return Message("forecast_beyond", {{"year", cell(forecast.through)}});
    }
    return Message();
}

std::vector<std::string> when_lines(const Words& words, const ForecastedNomination& one) {
    const Forecast& forecast = one.forecast;
    std::vector<std::string> lines{words.say(when(forecast))};
    if (forecast.open_year) {
        lines.push_back(words.say(Message("forecast_open", {{"year", cell(forecast.open_year)},
                                                            {"rules", joined(forecast.open_rules, ", ")}})));
    }
    for (const std::string& key : forecast.attested_ways) {
        lines.push_back(words.say(Message(
            "forecast_attested", {{"year", cell(one.checked.nomination.year)}, {"criterion_word", key}})));
    }
    return lines;
}

std::vector<std::string> law_lines(const Words& words, const ForecastedNomination& one) {
    const Forecast& forecast = one.forecast;
    const std::string& law = one.checked.judgement.law;
    const std::string received = to_iso(one.checked.nomination.received);
    std::vector<std::string> lines{
        words.say(forecast.former_law.empty()
                      ? Message("forecast_law", {{"law", law}, {"date", received}})
                      : Message("forecast_former_law",
                                {{"law", law}, {"date", received}, {"former_law", forecast.former_law}}))};
    if (forecast.law_ends) {
        lines.push_back(words.say(
            Message("forecast_law_ends",
                    {{"law", law}, {"date", to_iso(*forecast.law_ends)}, {"year", cell(forecast.year)}})));
    }
    return lines;
}

} // namespace

Json json_of(const Words& words, const ForecastedNomination& one) {
    CheckedNomination failing = one.checked;
    failing.judgement.rules = what_fails(one.checked.judgement.rules);
    Json json = json_of(words, failing, &one.forecast);
    json["forecast"] = json_of(words, one.forecast);
    return json;
}

std::vector<std::string> reasons(const Words& words, const Judgement& judgement) {
    std::vector<std::string> lines;
    add_reasons(words, what_fails(judgement.rules), lines);
    return lines;
}

std::vector<std::string> path_lines(const Words& words, const Forecast& forecast) {
    std::vector<std::string> lines;
    int year = 0;
    for (const ForecastStep& step : forecast.path) {
        const std::string text = said(words, step);
        if (step.year == year) {
            lines.back() += "; " + text;
        } else {
            lines.push_back(cell(step.year) + ": " + text);
        }
        year = step.year;
    }
    return lines;
}

void add_forecast(Details& details, const Words& words, const ForecastedNomination& one) {
    details.add(N_("when"), when_lines(words, one));
    details.add(N_("counts on"), path_lines(words, one.forecast));
    if (one.forecast.answer != ForecastAnswer::now && !one.checked.judgement.law.empty()) {
        details.add(N_("by"), law_lines(words, one));
    }
}

} // namespace tdkt::cli
