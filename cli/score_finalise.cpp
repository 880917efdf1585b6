#include <string>
#include <utility>
#include <vector>

#include "commands.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct FinaliseOptions {
    std::string cluster;
    std::optional<int> year;
    std::string reason;
};

std::vector<std::pair<std::string, std::string>> about(const FinaliseOptions& options, int year,
                                                       std::int64_t operation) {
    return {{"cluster", options.cluster},
            {"year", std::to_string(year)},
            {"operation", std::to_string(operation)}};
}

std::string joined(const std::vector<std::string>& units) {
    std::string list;
    for (const std::string& unit : units) {
        list += (list.empty() ? "" : ", ") + unit;
    }
    return list.empty() ? "-" : list;
}

/// Who may be proposed for what the cluster is awarded.
void tell_reach(Session& session, const ClusterRanking& ranking) {
    for (const AwardReach& reach : award_reach(ranking.cluster, ranking.ranking)) {
        const std::string& award = reach.award.award;
        const std::string count = std::to_string(reach.award.count);
        const std::string units = joined(reach.units);
        session.note(
            reach.tied.empty()
                ? Message("award_within_reach", {{"award", award}, {"count", count}, {"units", units}})
                : Message(
                      "award_reach_tied",
                      {{"award", award}, {"count", count}, {"units", units}, {"tied", joined(reach.tied)}}));
    }
}

} // namespace

void add_score_finalise(Group& score) {
    Command& command = score.verb("finalise", N_("freeze the ranking of a cluster and record the places"));
    const auto options = command.options<FinaliseOptions>();
    command.details(N_("The sheet, the scores and the result are kept with their SHA-256. The places are "
                       "recorded as cluster_rank, which nominations of the first place rely on. Every member "
                       "has to be fully scored; nothing of the cluster changes until it is reopened."));
    command.argument("CLUSTER", options->cluster, N_("its code"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.example("tdkt score finalise CUM-SO --year 2025");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const int year = year_or_this(session, options->year);
        const std::int64_t operation = finalise_ranking(database, actor_of(session), year, options->cluster);
        session.note(Message("ranking_finalised", about(*options, year, operation)));
        tell_reach(session, rank_clusters(database, year, options->cluster).front());
        return ExitStatus::done;
    });
}

void add_score_reopen(Group& score) {
    Command& command = score.verb("reopen", N_("take back the final ranking of a cluster"));
    const auto options = command.options<FinaliseOptions>();
    command.details(
        N_("The recorded places go, the ranking that was frozen stays visible in 'score finals' with "
           "the reason."));
    command.argument("CLUSTER", options->cluster, N_("its code"));
    command.option("--reason", options->reason, N_("why; it is kept"), "TEXT").required();
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.example("tdkt score reopen CUM-SO --year 2025 --reason 'complaint 12/ĐN upheld'");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const int year = year_or_this(session, options->year);
        const std::int64_t operation =
            reopen_ranking(database, actor_of(session), year, options->cluster, options->reason);
        session.note(Message("ranking_reopened", about(*options, year, operation)));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
