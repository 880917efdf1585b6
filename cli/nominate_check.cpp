#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "judgement.hpp"
#include "list_stream.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "selectors.hpp"

namespace tdkt::cli {

namespace {

struct CheckOptions {
    NominationSelectors selectors;
    bool summary = false;
    bool strict = false;
    OutputOptions* output = nullptr;
};

/// Counts as they are told at the end.
Json json_of(const CheckSummary& summary) {
    return {{"eligible", summary.eligible},
            {"ineligible", summary.ineligible},
            {"needs_review", summary.needs_review},
            {"frozen", summary.frozen},
            {"received_assumed", summary.received_assumed}};
}

std::vector<ListHeading> headings(bool for_people) {
    if (!for_people) {
        return {{"id"}, {"name"}, {"unit"}, {"award"}, {"year"}, {"verdict"}, {"failing"}, {"unknown"}};
    }
    return {{N_("ID"), true},   {N_("NAME")},    {N_("UNIT")},    {N_("AWARD")},
            {N_("YEAR"), true}, {N_("VERDICT")}, {N_("FAILING")}, {N_("UNKNOWN")}};
}

/// Gives out every answer as it comes.
class Answers {
public:
    Answers(Session& session, const std::string& format)
        : words_(session.words()),
          stream_(session, format, "check", "nominations", headings(format == "table")) {}

    void operator()(const CheckedNomination& checked) {
        if (stream_.wants_json()) {
            stream_.item(cli::json_of(words_, checked));
            return;
        }
        const std::string verdict = cell(checked.judgement.verdict);
        stream_.row({cell(checked.nomination.id), checked.nomination.subject.name, checked.nomination.unit,
                     checked.nomination.award, cell(checked.nomination.year),
                     stream_.wants_table() ? words_.name_of(verdict) : verdict,
                     rules_that(Outcome::fail, checked.judgement),
                     rules_that(Outcome::unknown, checked.judgement)});
    }

    void finish(const CheckSummary& summary) { stream_.finish({{"summary", json_of(summary)}}); }

private:
    const Words& words_;
    ListStream stream_;
};

void print_summary(Session& session, const std::string& format, const CheckSummary& summary) {
    if (format == "json") {
        print(session, Json{{"schema", "tdkt.check/1"}, {"summary", json_of(summary)}});
        return;
    }
    if (format == "csv") {
        session.out() << "eligible,ineligible,needs_review,frozen\n"
                      << summary.eligible << ',' << summary.ineligible << ',' << summary.needs_review << ','
                      << summary.frozen << '\n';
        return;
    }
    Details details;
    details.add(N_("eligible"), summary.eligible);
    details.add(N_("ineligible"), summary.ineligible);
    details.add(N_("needs review"), summary.needs_review);
    details.add(N_("decided before, left as they are"), summary.frozen);
    print(session, details);
}

CheckSummary check(Session& session, Database& database, const CheckOptions& options) {
    const NominationFilter filter = filter_of(session, database, options.selectors);
    const std::string& format = options.output->format;
    if (options.summary) { // without the reasons, which take most of the time
        const CheckSummary summary =
            check_nominations(database, configuration_of(session), actor_of(session), filter, nullptr);
        print_summary(session, format, summary);
        return summary;
    }
    Progress progress = session.progress(N_("nominations checked"));
    std::size_t done = 0;
    Answers answers(session, format);
    const CheckSummary summary = check_nominations(database, configuration_of(session), actor_of(session),
                                                   filter, [&](const CheckedNomination& checked) {
                                                       answers(checked);
                                                       progress.at(++done);
                                                   });
    answers.finish(summary);
    if (format == "table") {
        session.out() << '\n';
        print_summary(session, format, summary);
    }
    return summary;
}

ExitStatus run(Session& session, const CheckOptions& options) {
    Database database = open_register(session, Access::write);
    const CheckSummary summary = check(session, database, options);
    if (summary.received_assumed > 0) {
        session.report(
            {{.severity = Severity::warning,
              .at = {},
              .message = Message("received_assumed", {{"count", std::to_string(summary.received_assumed)}}),
              .raw = ""}});
    }
    const bool no = summary.ineligible > 0 || (options.strict && summary.needs_review > 0);
    return no ? ExitStatus::no : ExitStatus::done;
}

} // namespace

void add_nominate_check(Group& nominate) {
    Command& command =
        nominate.verb("check", N_("check nominations against the law in force when they were received"));
    const auto options = command.options<CheckOptions>();
    command.details(
        N_("Checks all nominations, or those that are selected. An answer is eligible, ineligible or "
           "needs review: what only a person can tell, or what no register holds, is never a no. "
           "'nominate explain' gives all the reasons for one."));
    command.details(
        N_("The answers are kept, those of decided nominations stay as they were. Exits with 1 if a "
           "nomination is ineligible."));
    add_selectors(command, options->selectors);
    command.flag("--summary", options->summary, N_("only how many nominations got which answer"));
    command.flag("--strict", options->strict, N_("exit with 1 also if a nomination needs review"));
    options->output = &command.output({"table", "csv", "json"});
    command.example("tdkt nominate check --year 2025 --summary");
    command.example("tdkt nominate check --unit SOYT --award CSTDT --format json");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
