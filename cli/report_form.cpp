#include <algorithm>
#include <functional>

#include "campaign_listing.hpp"
#include "commands.hpp"
#include "listings.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct FormArguments {
    std::string form;
    std::optional<int> year;
    FormOptions options;
    std::optional<std::string> trace;
};

CellName cell_of(const std::string& text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) {
        throw UsageError(Message("bad_cell", {{"cell", text}}));
    }
    return {.row = text.substr(0, colon), .column = text.substr(colon + 1)};
}

/// The records behind a cell instead of the form.
void trace(Session& session, const OutputOptions& output, Database& database, const FormArguments& arguments,
           const std::string& cell) {
    if (arguments.options.as_of) {
        throw UsageError(Message("trace_as_of"));
    }
    if (output.format != "table" && output.format != "csv" && output.format != "json") {
        throw UsageError(Message("trace_format", {{"format", output.format}}));
    }
    std::vector<AwardRecord> awards;
    std::vector<CampaignOverview> campaigns;
    trace_cell(
        database, configuration_of(session), arguments.form, year_or_this(session, arguments.year),
        arguments.options.version, cell_of(cell), [&](const AwardRecord& one) { awards.push_back(one); },
        [&](const CampaignOverview& one) { campaigns.push_back(one); });
    if (!campaigns.empty()) {
        Lister lister(session, output, campaign_listing());
        std::ranges::for_each(campaigns, std::ref(lister));
        lister.finish();
        return;
    }
    Lister lister(session, output, award_listing());
    std::ranges::for_each(awards, std::ref(lister));
    lister.finish();
}

} // namespace

void add_report_form(Group& report) {
    Command& command = report.verb("form", N_("fill in a state form for a year"));
    const auto options = command.options<FormArguments>();
    command.details(
        N_("The form is the one in force on the day the year's report is due. Rows and columns have the "
           "form's own numbers; a cell that cannot hold a value stays empty, which is not 0."));
    command.details(
        N_("Where the form of that number was not in force yet or no more, the one in its place is "
           "filled in; of a year after all that are known the newest is, and a note says so."));
    command.argument("FORM", options->form, N_("0601, 0602, 0603, ...; see 'report list'"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--form-version", options->options.version,
                   N_("the layout of the circular of this year, 2018 or 2023; see 'report list'"), "YEAR");
    command.option("--as-of", options->options.as_of,
                   N_("awards as the register stood at the end of that day"), "DATE");
    command.option(
        "--trace", options->trace,
        N_("list the records behind a cell instead: the numbers of its row and column, 14:7/person"), "CELL");
    OutputOptions& output = command.report_output();
    command.example("tdkt report form 0602 --year 2025 --format json");
    command.example("tdkt report form 0603 --year 2025 --trace 01:2");
    command.example("tdkt report form 0602 --year 2022 --form-version 2023");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        if (options->trace) {
            trace(session, output, database, *options, *options->trace);
            return ExitStatus::done;
        }
        print(session, output,
              form_report(database, configuration_of(session), options->form,
                          year_or_this(session, options->year), options->options));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
