#include "commands.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct RemoveOptions {
    std::string cluster;
    std::string unit;
    std::optional<int> year;
};

} // namespace

void add_score_cluster_remove(Group& cluster) {
    Command& command = cluster.verb("remove", N_("take a unit out of a cluster"));
    const auto options = command.options<RemoveOptions>();
    command.details(
        N_("What was entered for it there goes with it, and is counted; 'db undo' brings both back. "
           "Not while the ranking of the cluster is final."));
    command.argument("CLUSTER", options->cluster, N_("its code"));
    command.argument("UNIT", options->unit, N_("its code or name"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.example("tdkt score cluster remove CUM-SO SYT --year 2025");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const int year = year_or_this(session, options->year);
        const RemovedMember removed =
            remove_cluster_member(database, actor_of(session), year, options->cluster, options->unit);
        session.note(Message("member_removed", {{"unit", removed.unit},
                                                {"cluster", options->cluster},
                                                {"year", std::to_string(year)},
                                                {"scores", std::to_string(removed.scores)},
                                                {"operation", std::to_string(removed.operation)}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
