#include "commands.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct ClusterOptions {
    std::optional<std::string> cluster;
    std::optional<int> year;
};

} // namespace

void add_report_cluster(Group& report) {
    Command& command = report.verb("cluster", N_("report scores and ranks of clusters"));
    const auto options = command.options<ClusterOptions>();
    command.argument("CLUSTER", options->cluster, N_("its code; without it all clusters of the year"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    OutputOptions& output = command.report_output();
    command.example("tdkt report cluster CUM-SO --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        print(session, output,
              cluster_report(database, configuration_of(session), year_or_this(session, options->year),
                             options->cluster));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
