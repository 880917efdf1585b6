#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "tdkt/nomination.hpp"

namespace tdkt::cli {

namespace {

std::string candidates(const Suspect& suspect) {
    std::string list;
    for (const std::string& candidate : suspect.candidates) {
        list += (list.empty() ? "" : " ") + candidate;
    }
    return list;
}

Listing<Suspect> suspect_listing() {
    const auto id = [](const Suspect& suspect) { return cell(suspect.id); };
    const auto name = [](const Suspect& suspect) { return suspect.name; };
    const auto reason = [](const Suspect& suspect) { return suspect.reason; };
    const auto file = [](const Suspect& suspect) { return suspect.file; };
    const auto line = [](const Suspect& suspect) { return cell(suspect.line); };
    return {.what = "suspects",
            .key = "suspects",
            .shown = {{N_("ID"), id, CellKind::number},
                      {N_("NAME"), name},
                      {N_("REASON"), reason, CellKind::word},
                      {N_("MAY BE"), candidates},
                      {N_("FILE"), file},
                      {N_("LINE"), line, CellKind::number}},
            .fields = {{"id", id},
                       {"name", name},
                       {"reason", reason},
                       {"candidates", candidates},
                       {"file", file},
                       {"line", line}},
            .json = [](const Suspect& suspect) {
                return Json{{"id", suspect.id},         {"name", suspect.name},
                            {"reason", suspect.reason}, {"candidates", suspect.candidates},
                            {"file", suspect.file},     {"line", suspect.line}};
            }};
}

} // namespace

void add_nominate_suspects(Group& nominate) {
    Command& command =
        nominate.verb("suspects", N_("list the rows that wait until a person says what they are"));
    command.details(N_("They are not nominations yet. 'nominate confirm' settles them."));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt nominate suspects");
    command.run([&output](Session& session) {
        Database database = open_register(session, Access::read);
        Lister lister(session, output, suspect_listing());
        for (const Suspect& suspect : list_suspects(database)) {
            lister(suspect);
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
