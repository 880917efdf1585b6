#include <ostream>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

Json json_of(const Session& session, const Discrepancy& one) {
    const auto number = [&](const char* name) {
        const std::string value = one.what.argument(name);
        return value.empty() ? Json() : Json::parse(value);
    };
    return {{"code", one.what.code},     {"message", session.words().say(one.what)},
            {"form", one.form},          {"row", one.cell.row},
            {"column", one.cell.column}, {"figure", number("figure")},
            {"expected", number("sum")}, {"difference", number("difference")},
            {"records", one.records}};
}

void print(Session& session, const OutputOptions& output, const Reconciliation& result) {
    if (output.format == "json") {
        const Json list =
            list_of(result.discrepancies, [&](const Discrepancy& one) { return json_of(session, one); });
        print(session, Json{{"schema", "tdkt.reconcile/1"},
                            {"year", result.year},
                            {"checked", result.checked},
                            {"discrepancies", list}});
        return;
    }
    for (const Discrepancy& one : result.discrepancies) {
        session.out() << one.form << ": " << session.words().say(one.what) << '\n';
        if (!one.records.empty()) {
            const std::string ids = fmt::format("{}", fmt::join(one.records, ", "));
            const Message records = Message("records_in_figure", {{"ids", ids}});
            session.out() << "  " << session.words().say(records) << '\n';
        }
    }
}

struct ReconcileOptions {
    std::optional<int> year;
    bool figures = false;
};

} // namespace

void add_report_reconcile(Group& report) {
    Command& command =
        report.verb("reconcile", N_("check that the figures of a year add up and are the register's"));
    const auto options = command.options<ReconcileOptions>();
    command.details(N_(
        "Every sum of the state forms and of the year-end report, each form against the records counted one "
        "by "
        "one, and against the figures that were entered for it with 'report figures', from a published "
        "report or by hand. Says which does not agree, by how much, and names the first records that are in "
        "the figure; it exits with 1 if there are any."));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.flag("--figures", options->figures,
                 N_("only the figures that were entered, among themselves, without the register"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt report reconcile --year 2025");
    command.example("tdkt report reconcile --year 2025 --figures");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const Reconciliation result =
            reconcile(database, configuration_of(session), year_or_this(session, options->year),
                      options->figures ? Reconciled::entered : Reconciled::all);
        print(session, output, result);
        const bool agrees = result.discrepancies.empty();
        const std::vector<std::pair<std::string, std::string>> arguments = {
            {"count", std::to_string(result.checked)},
            {"year", std::to_string(result.year)},
            {"differences", std::to_string(result.discrepancies.size())}};
        session.note(agrees ? Message("reconciled", arguments) : Message("not_reconciled", arguments));
        return agrees ? ExitStatus::done : ExitStatus::no;
    });
}

} // namespace tdkt::cli
