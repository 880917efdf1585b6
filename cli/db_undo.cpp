#include "cells.hpp"
#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/undo.hpp"

namespace tdkt::cli {

namespace {

struct Arguments {
    std::int64_t operation = 0;
    UndoOptions options;
};

Json document(const UndoReport& report, bool dry_run) {
    Json tables = Json::array();
    for (const UndoCount& count : report.counts) {
        tables.push_back({{"table", count.entity},
                          {"removed", count.removed},
                          {"restored", count.restored},
                          {"returned", count.returned}});
    }
    return {{"schema", "tdkt.undo/1"},
            {"undone", report.undone.id},
            {"command", report.undone.command},
            {"tables", tables},
            {"operation", or_null(report.operation)},
            {"dry_run", dry_run}};
}

Details details(const Words& words, const UndoReport& report) {
    Details details;
    details.add(N_("operation"), report.undone.id);
    details.add(N_("command"), report.undone.command);
    std::vector<std::string> lines;
    lines.reserve(report.counts.size());
    for (const UndoCount& count : report.counts) {
        lines.push_back(words.say(Message("undo_counts", {{"entity_word", count.entity},
                                                          {"removed", cell(count.removed)},
                                                          {"restored", cell(count.restored)},
                                                          {"returned", cell(count.returned)}})));
    }
    details.add(N_("effect"), lines);
    return details;
}

ExitStatus run(Session& session, const Arguments& arguments, const OutputOptions& output) {
    Database database = open_register(session, Access::write);
    const UndoReport report =
        undo_operation(database, actor_of(session), arguments.operation, arguments.options);
    if (output.format == "json") {
        print(session, document(report, arguments.options.dry_run));
    } else {
        print(session, details(session.words(), report));
    }
    const std::string undone = cell(report.undone.id);
    session.note(report.operation
                     ? Message("undo_done", {{"operation", undone}, {"as", cell(*report.operation)}})
                     : Message("undo_dry_run", {{"operation", undone}}));
    return ExitStatus::done;
}

} // namespace

void add_db_undo(Group& db) {
    Command& command = db.verb("undo", N_("take back one operation, whole"));
    const auto arguments = command.options<Arguments>();
    command.details(
        N_("What the operation added goes, what it changed gets its former values back, and what it removed "
           "comes back. A file that was imported by it can be imported again."));
    command.details(
        N_("Operations that came later stay, as long as they did not touch the same records; else nothing is "
           "undone, and every one that stands in the way is named. Undo those first, the newest first. The "
           "undo is an operation of the journal itself. It can be undone too, as long as it removed nothing; "
           "else run the command of the operation again."));
    command.argument("OPERATION", arguments->operation, N_("its number, as 'db log' shows it"));
    command.option("--reason", arguments->options.reason, N_("why; it is kept"), "TEXT");
    command.flag("--dry-run", arguments->options.dry_run,
                 N_("show what would be undone, and change nothing"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt db undo 12 --dry-run");
    command.example("tdkt db undo 12 --reason 'the list of another year'");
    command.run([arguments, &output](Session& session) { return run(session, *arguments, output); });
}

} // namespace tdkt::cli
