#include "merge.hpp"

#include "cells.hpp"
#include "details.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

Json document(const MergeReport& report, bool dry_run) {
    Json tables = Json::array();
    for (const MergeCount& count : report.counts) {
        tables.push_back({{"table", count.entity}, {"moved", count.moved}, {"joined", count.joined}});
    }
    return {{"schema", "tdkt.merge/1"},
            {"kept", report.kept},
            {"merged", report.other},
            {"tables", tables},
            {"operation", or_null(report.operation)},
            {"dry_run", dry_run}};
}

Details details(const Words& words, const MergeReport& report) {
    Details details;
    details.add(N_("kept"), report.kept);
    details.add(N_("merged"), report.other);
    std::vector<std::string> lines;
    lines.reserve(report.counts.size());
    for (const MergeCount& count : report.counts) {
        lines.push_back(words.say(Message(
            "merge_counts",
            {{"entity_word", count.entity}, {"moved", cell(count.moved)}, {"joined", cell(count.joined)}})));
    }
    details.add(N_("effect"), lines);
    return details;
}

} // namespace

void add_merge_options(Command& command, MergeArguments& arguments) {
    command.option("--reason", arguments.options.reason, N_("why; it is kept"), "TEXT").required();
    command.flag("--dry-run", arguments.options.dry_run, N_("show what would go over, and change nothing"));
    arguments.output = &command.output({"table", "json"});
}

ExitStatus merge(Session& session, const MergeArguments& arguments, MergeFunction function) {
    Database database = open_register(session, Access::write);
    const MergeReport report =
        function(database, actor_of(session), arguments.keep, arguments.other, arguments.options);
    if (arguments.output->format == "json") {
        print(session, document(report, arguments.options.dry_run));
    } else {
        print(session, details(session.words(), report));
    }
    session.note(report.operation ? Message("merge_done", {{"operation", cell(*report.operation)}})
                                  : Message("merge_dry_run"));
    return ExitStatus::done;
}

} // namespace tdkt::cli
