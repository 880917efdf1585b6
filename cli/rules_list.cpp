#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "register.hpp"
#include "rule_sets.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

namespace {

struct RulesListOptions {
    std::optional<Date> date;
};

Listing<RuleSetInfo> rule_set_listing() {
    const auto id = [](const RuleSetInfo& set) { return set.id; };
    const auto name = [](const RuleSetInfo& set) { return set.name; };
    const auto from = [](const RuleSetInfo& set) { return cell(set.from); };
    const auto to = [](const RuleSetInfo& set) { return cell(set.to); };
    const auto hash = [](const RuleSetInfo& set) { return set.hash; };
    const auto short_hash = [](const RuleSetInfo& set) { return set.hash.substr(0, 12); };
    return {.what = "rules",
            .key = "rule_sets",
            .shown = {{N_("ID"), id},
                      {N_("FROM"), from},
                      {N_("TO"), to},
                      {N_("HASH"), short_hash},
                      {N_("NAME"), name}},
            .fields = {{"id", id}, {"name", name}, {"from", from}, {"to", to}, {"hash", hash}},
            .json = [](const RuleSetInfo& set) {
                return Json{{"id", set.id},
                            {"name", set.name},
                            {"from", to_iso(set.from)},
                            {"to", or_null(set.to)},
                            {"hash", set.hash}};
            }};
}

} // namespace

void add_rules_list(Group& rules) {
    Command& command = rules.verb("list", N_("list the rule sets with the days on which they hold"));
    const auto options = command.options<RulesListOptions>();
    command.details(N_("The hash is that of the files of a rule set; every check that is kept names it."));
    command.option("--date", options->date,
                   N_("only the rule set that governs a dossier received on that day"), "DATE");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt rules list");
    command.example("tdkt rules list --date 2024-03-01");
    command.run([options, &output](Session& session) {
        const RuleBook book = load_rules(configuration_of(session));
        Lister lister(session, output, rule_set_listing());
        if (options->date) {
            lister(rule_set_on(book, *options->date));
        } else {
            for (const RuleSetInfo& set : book.rule_sets()) {
                lister(set);
            }
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
