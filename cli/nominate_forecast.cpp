#include <ostream>

#include "cells.hpp"
#include "commands.hpp"
#include "forecast_view.hpp"
#include "list_stream.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "selectors.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

struct ForecastChoices {
    NominationSelectors selectors;
    int horizon = 15;
    OutputOptions* output = nullptr;
};

std::string path_cell(const Forecast& forecast) {
    std::string text;
    for (const ForecastStep& step : forecast.path) {
        text += (text.empty() ? "" : "; ") + cell(step.year) + ' ' + cell(step.kind) +
                (step.value.empty() ? "" : ' ' + step.value);
    }
    return text;
}

/// One line of CSV, or one entry of the JSON, for each nomination.
void list(const Words& words, ListStream& stream, const ForecastedNomination& one) {
    if (stream.wants_json()) {
        stream.item(json_of(words, one));
        return;
    }
    const Nomination& nomination = one.checked.nomination;
    stream.row({cell(nomination.id), nomination.subject.name, nomination.unit, nomination.award,
                cell(nomination.year), cell(one.checked.judgement.verdict), cell(one.forecast.answer),
                cell(one.forecast.year), cell(one.forecast.open_year), path_cell(one.forecast),
                one.forecast.former_law});
}

void tell(Session& session, const ForecastedNomination& one) {
    const Nomination& nomination = one.checked.nomination;
    Details details;
    details.add_heading(N_("nomination"), nomination.id);
    details.add(N_("name"), nomination.subject.name);
    details.add(N_("unit"), nomination.unit);
    details.add(N_("award code"), nomination.award);
    details.add(N_("year"), nomination.year);
    details.add(N_("verdict"), session.words().name_of(cell(one.checked.judgement.verdict)));
    details.add(N_("why not"), reasons(session.words(), one.checked.judgement));
    add_forecast(details, session.words(), one);
    print(session, details);
}

void forecast(Session& session, const ForecastChoices& choices) {
    Database database = open_register(session, Access::read);
    const NominationFilter filter = filter_of(session, database, choices.selectors);
    const ForecastOptions options{.today = session.settings().today.value,
                                  .years = choices.horizon,
                                  .each_rule = choices.output->format == "json"};
    const auto each = [&](const auto& sink) {
        forecast_nominations(database, configuration_of(session), filter, options, sink);
    };
    if (choices.output->format == "table") {
        bool any = false;
        each([&](const ForecastedNomination& one) {
            session.out() << (any ? "\n" : "");
            tell(session, one);
            any = true;
        });
        return;
    }
    ListStream stream(session, choices.output->format, "forecast", "forecasts",
                      {{"id"},
                       {"name"},
                       {"unit"},
                       {"award"},
                       {"year"},
                       {"verdict"},
                       {"answer"},
                       {"earliest"},
                       {"open_year"},
                       {"path"},
                       {"former_law"}});
    each([&](const ForecastedNomination& one) { list(session.words(), stream, one); });
    stream.finish();
}

} // namespace

void add_nominate_forecast(Group& nominate) {
    Command& command = nominate.verb("forecast", N_("tell why not, and in which year at the earliest"));
    const auto choices = command.options<ForecastChoices>();
    command.details(
        N_("The best case: from the coming year on the task is done excellently, an initiative of the scope "
           "that is needed is recognised, a collective is first in its cluster and its members meet the "
           "shares, and each award on the way is given as soon as its criterion is met. Holds and "
           "disciplines end as recorded."));
    command.details(
        N_("The rules are those in force when the dossier was received. The path names what must come true; "
           "without any one step the year is not reached. Where a hold has no end, or only a person can "
           "tell, the answer says so. Nothing is changed."));
    command.details(
        N_("Awards that are to come are taken to be decided on the last day of their year. Where the text of "
           "the law was not seen, the years are those of the law before it, and the verdict will still be "
           "'needs review'."));
    add_selectors(command, choices->selectors);
    command.option("--horizon", choices->horizon, N_("how many years to look ahead (15 if not given)"),
                   "YEARS");
    choices->output = &command.output({"table", "csv", "json"});
    command.example("tdkt nominate forecast 12");
    command.example("tdkt nominate forecast --year 2025 --award CSTDT --verdict ineligible --format csv");
    command.run([choices](Session& session) {
        if (choices->horizon < 1 || choices->horizon > 100) {
            throw UsageError(Message("bad_horizon", {{"value", cell(choices->horizon)}}));
        }
        forecast(session, *choices);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
