#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "tdkt/closing.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct CloseOptions {
    std::optional<int> year;
    std::string reason;
};

std::vector<std::pair<std::string, std::string>> about(int year, std::int64_t operation) {
    return {{"year", std::to_string(year)}, {"operation", std::to_string(operation)}};
}

/// With the reports that were kept, whole.
Json json_of(Database& database, const Closing& closing) {
    Json reports = Json::array();
    for (const auto& [name, document] : list_closed_reports(database, closing.id)) {
        reports.push_back({{"report", name}, {"document", Json::parse(document)}});
    }
    return {{"year", closing.year},
            {"date", to_iso(closing.date)},
            {"by", closing.by},
            {"hash", closing.hash},
            {"operation", closing.operation},
            {"reopened", or_null(closing.reopened)},
            {"reopened_by", or_null(closing.reopened_by)},
            {"reason", or_null(closing.reason)},
            {"reports", reports}};
}

Listing<Closing> closing_listing(Database& database) {
    const auto year = [](const Closing& one) { return cell(one.year); };
    const auto date = [](const Closing& one) { return cell(one.date); };
    const auto by = [](const Closing& one) { return one.by; };
    const auto hash = [](const Closing& one) { return one.hash; };
    const auto short_hash = [](const Closing& one) { return one.hash.substr(0, 12); };
    const auto reports = [](const Closing& one) { return cell(one.reports); };
    const auto operation = [](const Closing& one) { return cell(one.operation); };
    const auto reopened = [](const Closing& one) { return cell(one.reopened); };
    const auto reason = [](const Closing& one) { return cell(one.reason); };
    return {.what = "closings",
            .key = "closings",
            .shown = {{N_("YEAR"), year, CellKind::number},
                      {N_("DATE"), date},
                      {N_("BY"), by},
                      {N_("SHA-256"), short_hash},
                      {N_("REPORTS"), reports, CellKind::number},
                      {N_("OPERATION"), operation, CellKind::number},
                      {N_("REOPENED"), reopened},
                      {N_("REASON"), reason}},
            .fields = {{"year", year},
                       {"date", date},
                       {"by", by},
                       {"hash", hash},
                       {"reports", reports},
                       {"operation", operation},
                       {"reopened", reopened},
                       {"reason", reason}},
            .json = [&database](const Closing& one) { return json_of(database, one); }};
}

} // namespace

void add_report_close(Group& report) {
    Command& command = report.verb("close", N_("close a year: keep its figures as they were reported"));
    const auto options = command.options<CloseOptions>();
    command.details(N_("The awards of the year-end report, the shares, the annexes, the state forms, five "
                       "years, the budget, "
                       "campaigns and ranked clusters are kept with their SHA-256. The register stays open: "
                       "later reports of the year show which "
                       "figures have changed since, from what to what and by which operation."));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.example("tdkt report close --year 2025");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const int year = year_or_this(session, options->year);
        const std::int64_t operation =
            close_year(database, configuration_of(session), actor_of(session), year);
        session.note(Message("year_is_closed", about(year, operation)));
        return ExitStatus::done;
    });
}

void add_report_reopen(Group& report) {
    Command& command = report.verb("reopen", N_("take back the closing of a year"));
    const auto options = command.options<CloseOptions>();
    command.details(N_("The figures that were kept stay visible in 'report closings' with the reason."));
    command.option("--reason", options->reason, N_("why; it is kept"), "TEXT").required();
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.example("tdkt report reopen --year 2025 --reason 'decision 12/QĐ-UBND came late'");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const int year = year_or_this(session, options->year);
        const std::int64_t operation = reopen_year(database, actor_of(session), year, options->reason);
        session.note(Message("year_is_open", about(year, operation)));
        return ExitStatus::done;
    });
}

void add_report_closings(Group& report) {
    Command& command = report.verb("closings", N_("list the years that were closed"));
    command.details(N_("As JSON with the reports that were kept, whole."));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt report closings");
    command.run([&output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, closing_listing(database));
        for (const Closing& closing : list_closings(database)) {
            lister(closing);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
