#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct CampaignOptions {
    std::optional<std::string> campaign;
    std::optional<int> year;
};

} // namespace

void add_report_campaign(Group& report) {
    Command& command =
        report.verb("campaign", N_("report who took part in campaigns, what was reached, and their reviews"));
    const auto options = command.options<CampaignOptions>();
    command.argument("CAMPAIGN", options->campaign,
                     N_("its code; without it all campaigns that ran in the year"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.report_output();
    command.example("tdkt report campaign CD-NTM");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        print(session, output,
              campaign_report(database, configuration_of(session), session.settings().today.value,
                              year_or_this(session, options->year), options->campaign));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
