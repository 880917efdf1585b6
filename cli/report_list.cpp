#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"

namespace tdkt::cli {

namespace {

Listing<ReportInfo> report_listing() {
    const auto name = [](const ReportInfo& one) {
        return (one.form ? "form " : one.annex ? "annex " : "") + one.name;
    };
    const auto title = [](const ReportInfo& one) { return one.title; };
    const auto official = [](const ReportInfo& one) { return one.official; };
    const auto circular = [](const ReportInfo& one) { return one.circular; };
    const auto version = [](const ReportInfo& one) { return one.version; };
    const auto from = [](const ReportInfo& one) { return cell(one.from); };
    const auto to = [](const ReportInfo& one) { return cell(one.to); };
    return {.what = "reports",
            .key = "reports",
            .shown = {{N_("REPORT"), name},
                      {N_("TITLE"), title},
                      {N_("OFFICIAL FORM"), official},
                      {N_("VERSION"), version},
                      {N_("FROM"), from},
                      {N_("TO"), to}},
            .fields = {{"report", name},
                       {"title", title},
                       {"form", official},
                       {"circular", circular},
                       {"version", version},
                       {"from", from},
                       {"to", to}},
            .json = [](const ReportInfo& one) {
                return Json{{"report", one.form    ? "form"
                                       : one.annex ? "annex"
                                                   : one.name},
                            {"annex", one.annex ? Json(one.name) : Json()},
                            {"form", one.form ? Json(one.name) : Json()},
                            {"title", one.title},
                            {"official", one.form ? Json(one.official) : Json()},
                            {"circular", one.form ? Json(one.circular) : Json()},
                            {"version", one.form ? Json(one.version) : Json()},
                            {"from", or_null(one.from)},
                            {"to", or_null(one.to)}};
            }};
}

} // namespace

void add_report_list(Group& report) {
    Command& command = report.verb("list", N_("list the reports and state forms that can be made"));
    command.details(N_("A state form is listed once for each circular that laid it down."));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt report list");
    command.run([&output](Session& session) {
        Lister lister(session, output, report_listing());
        for (const ReportInfo& one : list_reports(configuration_of(session))) {
            lister(one);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
