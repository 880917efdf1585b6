#include "cells.hpp"
#include "commands.hpp"
#include "import_files.hpp"
#include "input.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/campaign.hpp"
#include "tdkt/error.hpp"

#include <algorithm>

namespace tdkt::cli {

namespace {

bool is_plan(const std::string& file) {
    return file.ends_with(".toml");
}

Json json_of(const PlanFinding& finding, const Words& words) {
    Json needs = Json::array();
    for (const Message& need : finding.needs) {
        needs.push_back(words.say(need));
    }
    return {{"code", finding.message.code},
            {"message", words.say(finding.message)},
            {"needs", needs},
            {"reminder", finding.is_reminder},
            {"cite", finding.cite.empty() ? Json() : Json(finding.cite)},
            {"certainty", finding.cite.empty() ? Json() : Json(to_word(finding.certainty))}};
}

const char* word_of(LaunchedPlan::Outcome outcome) {
    switch (outcome) {
    case LaunchedPlan::Outcome::same:
        return "same";
    case LaunchedPlan::Outcome::added:
        return "new";
    case LaunchedPlan::Outcome::changed:
        break;
    }
    return "changed";
}

Json document(const LaunchedPlan& launched, const std::string& file, bool dry_run, const Words& words) {
    Json findings = Json::array();
    for (const PlanFinding& finding : launched.findings) {
        findings.push_back(json_of(finding, words));
    }
    return {{"schema", "tdkt.campaign-plan/1"},
            {"file", file},
            {"campaign", launched.plan.campaign.code},
            {"outcome", word_of(launched.outcome)},
            {"findings", findings},
            {"operation", launched.operation ? Json(*launched.operation) : Json()},
            {"dry_run", dry_run}};
}

void tell(Session& session, const std::string& file, const LaunchedPlan& launched, bool dry_run) {
    const std::string& code = launched.plan.campaign.code;
    const auto reminders = std::ranges::count(launched.findings, true, &PlanFinding::is_reminder);
    const auto count = static_cast<std::int64_t>(launched.findings.size());
    session.note(Message("plan_checked", {{"campaign", code},
                                          {"count", std::to_string(count - reminders)},
                                          {"reminders", std::to_string(reminders)}}));
    if (dry_run) {
        return;
    }
    session.note(launched.operation
                     ? Message("campaign_launched",
                               {{"campaign", code}, {"operation", std::to_string(*launched.operation)}})
                     : Message("nothing_to_import", {{"file", file}}));
}

/// Whether the plan has findings that are more than reminders.
bool launch(Session& session, const ImportArguments& arguments, const std::string& file) {
    Input input(session, file);
    Database database = open_register(session, Access::write);
    const bool dry_run = arguments.options.dry_run;
    const LaunchedPlan launched =
        launch_plan(database, configuration_of(session), actor_of(session), {input.stream(), file}, dry_run);
    if (arguments.output->format == "json") {
        print(session, document(launched, file, dry_run, session.words()));
    } else {
        for (const PlanFinding& finding : launched.findings) {
            session.out() << session.words().say(finding.message) << '\n';
            for (const Message& need : finding.needs) {
                session.out() << "  " << session.words().say(need) << '\n';
            }
        }
    }
    tell(session, file, launched, dry_run);
    return std::ranges::count(launched.findings, false, &PlanFinding::is_reminder) > 0;
}

ExitStatus launch_one(Session& session, const ImportArguments& arguments) {
    const ImportOptions& options = arguments.options;
    if (arguments.files.size() > 1 || options.sheet || options.map || options.encoding || options.rejects) {
        throw UsageError(Message("plan_by_itself"));
    }
    const bool found = launch(session, arguments, arguments.files.front());
    return found && (options.dry_run || arguments.strict) ? ExitStatus::no : ExitStatus::done;
}

} // namespace

void add_campaign_launch(Group& campaign) {
    Command& command = campaign.verb("launch", N_("enter campaigns that have been launched"));
    const auto arguments = command.options<ImportArguments>();
    command.details(N_("Fields: campaign (its code), name, form, level, authority, scope, start, end, "
                       "parent. A parent stands above in the file or in the register."));
    command.details(N_(
        "A file that ends in .toml is the plan of one campaign: format = 1, these fields, objectives, "
        "contents, "
        "subjects, guidance, inspection, dossiers_by, [participants] (kinds, below), and each [[criterion]] "
        "(subjects, text), [[award]] (award, subjects, count, per = unit or campaign, unit_kinds), "
        "[[indicator]] (code, name, unit_of_measure, target, direction, weight, progress) and [[review]] "
        "(kind, "
        "due). "
        "What "
        "it lacks by the check list of config/campaigns, which of its awards the law does not give in such a "
        "campaign, and where it contradicts itself is listed; what is only recalled is a reminder. With "
        "--dry-run or --strict findings make the exit status 1; the campaign is launched all the same."));
    add_import_arguments(command, *arguments);
    command.example("tdkt campaign launch campaigns.csv");
    command.example("tdkt campaign launch --dry-run ke-hoach.toml");
    command.run([arguments](Session& session) {
        return std::ranges::any_of(arguments->files, is_plan)
                   ? launch_one(session, *arguments)
                   : import_files(session, ImportTarget::campaigns, *arguments);
    });
}

} // namespace tdkt::cli
