#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

Json json_of(const Operation& operation) {
    return {{"id", operation.id},
            {"at", operation.at},
            {"user", operation.user},
            {"command", operation.command},
            {"input", or_null(operation.input)},
            {"input_sha256", or_null(operation.input_sha256)},
            {"counts", Json::parse(operation.counts)},
            {"state", to_word(operation.state)},
            {"undoes", or_null(operation.undoes)},
            {"reason", or_null(operation.reason)}};
}

Listing<Operation> operation_listing() {
    const auto id = [](const Operation& operation) { return cell(operation.id); };
    const auto at = [](const Operation& operation) { return operation.at; };
    const auto user = [](const Operation& operation) { return operation.user; };
    const auto command = [](const Operation& operation) { return operation.command; };
    const auto input = [](const Operation& operation) { return cell(operation.input); };
    const auto sha256 = [](const Operation& operation) { return cell(operation.input_sha256); };
    const auto counts = [](const Operation& operation) { return operation.counts; };
    const auto state = [](const Operation& operation) { return cell(operation.state); };
    const auto undone = [](const Operation& operation) {
        return operation.state == OperationState::undone ? cell(operation.state) : std::string();
    };
    const auto undoes = [](const Operation& operation) { return cell(operation.undoes); };
    const auto reason = [](const Operation& operation) { return cell(operation.reason); };
    return {.what = "journal",
            .key = "operations",
            .shown = {{N_("ID"), id, CellKind::number},
                      {N_("WHEN"), at},
                      {N_("WHO"), user},
                      {N_("COMMAND"), command},
                      {N_("COUNTS"), counts},
                      {N_("STATE"), undone, CellKind::word}},
            .fields = {{"id", id},
                       {"at", at},
                       {"user", user},
                       {"command", command},
                       {"input", input},
                       {"input_sha256", sha256},
                       {"counts", counts},
                       {"state", state},
                       {"undoes", undoes},
                       {"reason", reason}},
            .json = [](const Operation& one) { return json_of(one); }};
}

} // namespace

void add_db_log(Group& db) {
    Command& command = db.verb("log", N_("show the journal, newest first"));
    const auto limit = command.options<std::optional<std::int64_t>>();
    command.details(
        N_("One line for every command that changed something: when, who, with which command line, from "
           "which file (and its SHA-256 in CSV and JSON), how much, and whether it was undone."));
    command.option("--limit", *limit, N_("only the newest N"), "N");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt db log --limit 10");
    command.run([limit, &output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, operation_listing());
        for (const Operation& operation : list_operations(database, *limit)) {
            lister(operation);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
