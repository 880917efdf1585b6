#include "cells.hpp"
#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"
#include "tdkt/reports.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

struct SensitivityOptions {
    std::string cluster;
    std::optional<int> year;
    bool all = false;
};

Json number_or_null(const std::optional<Decimal>& value) {
    return value ? number(*value) : Json();
}

Json json_of(const Neighbours& pair) {
    Json criteria = Json::array();
    for (const DrawingLevel& level : pair.criteria) {
        criteria.push_back({{"criterion", level.criterion},
                            {"difference", number(level.difference)},
                            {"level_score", number_or_null(level.score)},
                            {"level_max", number_or_null(level.max)}});
    }
    return {{"upper", pair.upper},
            {"lower", pair.lower},
            {"margin", number(pair.margin)},
            {"tied_by", or_null(pair.tied_by)},
            {"criteria", criteria}};
}

Json json_of(const SelfScoring& one) {
    return {{"unit", one.unit},
            {"self", number(one.self)},
            {"counted", number(one.counted)},
            {"self_rank", or_null(one.self_rank)},
            {"rank", or_null(one.rank)}};
}

Json json_of(const CheckerMarks& one) {
    return {{"by", one.by},
            {"marks", one.marks},
            {"lowered", one.lowered},
            {"raised", one.raised},
            {"mean", number(one.mean)}};
}

Json document(const ClusterSensitivity& found) {
    return {
        {"schema", "tdkt.sensitivity/1"},
        {"cluster", found.cluster.code},
        {"year", found.cluster.year},
        {"neighbours", list_of(found.sensitivity.neighbours, [](const auto& one) { return json_of(one); })},
        {"idle", found.sensitivity.idle},
        {"self", list_of(found.sensitivity.self, [](const auto& one) { return json_of(one); })},
        {"checkers", list_of(found.sensitivity.checkers, [](const auto& one) { return json_of(one); })},
        {"mean_mark", number(found.sensitivity.mean_mark)}};
}

void say(Session& session, const Message& message) {
    session.out() << session.words().say(message) << '\n';
}

Message level_message(const Neighbours& pair, const std::string& tied_by) {
    if (tied_by == tie_left) {
        return Message("neighbours_tied", {{"upper", pair.upper}, {"lower", pair.lower}});
    }
    if (const auto rule = open_rule(tied_by)) {
        return Message("neighbours_tie_open",
                       {{"upper", pair.upper}, {"lower", pair.lower}, {"rule", *rule}});
    }
    return Message("neighbours_parted_by", {{"upper", pair.upper}, {"lower", pair.lower}, {"rule", tied_by}});
}

void tell(Session& session, const Neighbours& pair) {
    if (pair.tied_by) {
        say(session, level_message(pair, *pair.tied_by));
        return;
    }
    say(session, Message("margin_of_neighbours",
                         {{"upper", pair.upper}, {"lower", pair.lower}, {"margin", to_string(pair.margin)}}));
    for (const DrawingLevel& level : pair.criteria) {
        if (level.score) {
            session.out() << "  ";
            say(session, Message("level_by_score", {{"criterion", level.criterion},
                                                    {"lower", pair.lower},
                                                    {"score", to_string(*level.score)}}));
        }
        if (level.max) {
            session.out() << "  ";
            say(session,
                Message("level_by_weight", {{"criterion", level.criterion}, {"max", to_string(*level.max)}}));
        }
    }
}

void tell(Session& session, const ClusterSensitivity& found, bool all) {
    const Sensitivity& sensitivity = found.sensitivity;
    for (const Neighbours& pair : sensitivity.neighbours) {
        tell(session, pair);
        if (!all) {
            break;
        }
    }
    for (const std::string& criterion : sensitivity.idle) {
        say(session, Message("separates_nobody", {{"criterion", criterion}}));
    }
    for (const SelfScoring& one : sensitivity.self) {
        if (one.self > one.counted) {
            say(session, Message("gave_itself_more", {{"unit", one.unit},
                                                      {"self", to_string(one.self)},
                                                      {"counted", to_string(one.counted)}}));
        }
    }
    for (const CheckerMarks& one : sensitivity.checkers) {
        say(session, Message("marks_of_checker", {{"by", one.by},
                                                  {"marks", std::to_string(one.marks)},
                                                  {"lowered", std::to_string(one.lowered)},
                                                  {"raised", std::to_string(one.raised)},
                                                  {"mean", to_string(one.mean)},
                                                  {"all", to_string(sensitivity.mean_mark)}}));
    }
}

} // namespace

void add_score_sensitivity(Group& score) {
    Command& command = score.verb("sensitivity", N_("say how firmly a ranking stands"));
    const auto options = command.options<SensitivityOptions>();
    command.details(
        N_("By how much the first stands before the second, and which score or weight of one criterion "
           "alone would let the second draw level; where their totals are equal, what parts them; criteria "
           "that separate nobody; units that gave "
           "themselves more than they were given; how the marks of those who checked differ. HTML draws the "
           "margins of all neighbours."));
    command.argument("CLUSTER", options->cluster, N_("its code"));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.flag("--all", options->all, N_("all neighbours, not only the first two"));
    OutputOptions& output = command.output({"table", "json", "html"});
    command.example("tdkt score sensitivity CUM-SO --year 2025");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::read);
        const int year = year_or_this(session, options->year);
        if (output.format == "html") {
            print(session, output,
                  sensitivity_report(database, configuration_of(session), year, options->cluster));
            return ExitStatus::done;
        }
        const ClusterSensitivity found = cluster_sensitivity(database, year, options->cluster);
        if (output.format == "json") {
            print(session, document(found));
        } else {
            tell(session, found, options->all);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
