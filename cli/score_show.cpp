#include "cluster_listing.hpp"
#include "commands.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

struct ScoreShowOptions {
    std::optional<int> year;
    std::optional<std::string> cluster;
    bool differences = false;
};

} // namespace

void add_score_show(Group& score) {
    Command& command = score.verb("show", N_("show the scores as they were entered"));
    const auto options = command.options<ScoreShowOptions>();
    command.details(
        N_("The CSV is what 'score import' reads, with who said a score and when: a row for each who "
           "did."));
    command.option("--cluster", options->cluster, N_("only of this cluster"), "CLUSTER");
    command.option("--year", options->year, N_("only of this year"), "YEAR");
    command.flag("--differences", options->differences,
                 N_("only those where what counts differs from what the unit gave itself"));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt score show --cluster CUM-SO --year 2025");
    command.example("tdkt score show --cluster CUM-SO --year 2025 --differences");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, score_listing());
        list_scores(database, options->year, options->cluster, [&](const ClusterScore& one) {
            if (options->differences && difference_of(one).value_or(Decimal{}) == Decimal{}) {
                return;
            }
            for (const ClusterScore& row :
                 output.format == "csv" ? by_sayer(one) : std::vector<ClusterScore>{one}) {
                lister(row);
            }
        });
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
