#include <algorithm>

#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "naming.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

namespace {

struct RulesShowOptions {
    std::string award;
    std::optional<Date> date;
};

template <typename E>
std::string joined(const std::vector<E>& values) {
    std::string text;
    for (const E value : values) {
        text += (text.empty() ? "" : " ") + cell(value);
    }
    return text;
}

template <typename E>
Json json_list(const std::vector<E>& values) {
    Json list = Json::array();
    for (const E value : values) {
        list.push_back(to_word(value));
    }
    return list;
}

Json json_of(const RuleInfo& rule) {
    return {{"id", rule.id},
            {"kind", to_word(rule.kind)},
            {"award", rule.award.empty() ? Json() : Json(rule.award)},
            {"awards", rule.awards},
            {"subjects", json_list(rule.subjects)},
            {"categories", json_list(rule.categories)},
            {"from", or_null(rule.from)},
            {"to", or_null(rule.to)},
            {"cite", rule.cite},
            {"certainty", to_word(rule.certainty)},
            {"file", rule.at.file},
            {"line", rule.at.line}};
}

Listing<RuleInfo> rule_listing() {
    const auto id = [](const RuleInfo& rule) { return rule.id; };
    const auto kind = [](const RuleInfo& rule) { return cell(rule.kind); };
    const auto subjects = [](const RuleInfo& rule) { return joined(rule.subjects); };
    const auto categories = [](const RuleInfo& rule) { return joined(rule.categories); };
    const auto cite = [](const RuleInfo& rule) { return rule.cite; };
    const auto certainty = [](const RuleInfo& rule) { return cell(rule.certainty); };
    // A recalled nomination has another name.
    const auto certainty_name = [](const RuleInfo& rule) {
        return (rule.certainty == Certainty::recalled ? "certainty:" : "") + cell(rule.certainty);
    };
    const auto file = [](const RuleInfo& rule) { return rule.at.file + ':' + cell(rule.at.line); };
    return {.what = "award_rules",
            .key = "rules",
            .shown = {{N_("ID"), id},
                      {N_("KIND"), kind, CellKind::word},
                      {N_("FOR"), subjects, CellKind::word},
                      {N_("CITE"), cite},
                      {N_("CERTAINTY"), certainty_name, CellKind::word},
                      {N_("FILE"), file}},
            .fields = {{"id", id},
                       {"kind", kind},
                       {"subjects", subjects},
                       {"categories", categories},
                       {"cite", cite},
                       {"certainty", certainty},
                       {"file", file}},
            .json = [](const RuleInfo& one) { return json_of(one); }};
}

/// The file as people know it: from the folder of the configuration on.
std::string short_name(const Configuration& configuration, const std::string& file) {
    for (const std::filesystem::path& directory : configuration.directories) {
        const std::string folder = directory.string() + '/';
        if (file.starts_with(folder)) {
            return file.substr(folder.size());
        }
    }
    return file;
}

const RuleSetInfo& in_force(const std::vector<RuleSetInfo>& sets, Date day) {
    for (const RuleSetInfo& set : sets) {
        if (set.from <= day && (!set.to || day <= *set.to)) {
            return set;
        }
    }
    throw NotFound(Message("no_rule_set", {{"date", to_iso(day)}}));
}

bool holds_on(const RuleInfo& rule, Date day) {
    return (!rule.from || *rule.from <= day) && (!rule.to || day <= *rule.to);
}

/// What stands beside the criteria holds on its own days, which may go on after those of the law.
bool outlasts_its_law(const RuleInfo& rule) {
    return rule.kind >= RuleKind::quota;
}

/// About the award, about several that it is one of, or about every award.
bool is_about(const RuleInfo& rule, const std::optional<std::string>& award) {
    const bool is_for_all = rule.award.empty() && rule.awards.empty();
    return is_for_all || rule.award == award ||
           std::any_of(rule.awards.begin(), rule.awards.end(),
                       [&](const std::string& one) { return one == award; });
}

} // namespace

void add_rules_show(Group& rules) {
    Command& command = rules.verb("show", N_("show the rules that decide about one award"));
    const auto options = command.options<RulesShowOptions>();
    command.details(
        N_("The guards hold for every award. The file says what each rule asks for, in words of its own; "
           "'nominate explain' shows how it went for one nomination."));
    command.argument("AWARD", options->award, N_("its code or name"));
    command.option("--date", options->date, N_("the day of receipt for which to show them; else today"),
                   "DATE");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt rules show CSTDCS");
    command.example("tdkt rules show 'Huân chương Lao động hạng Ba' --date 2023-06-30");
    command.run([options, &output](Session& session) {
        const std::optional<std::string> award = award_code(session, options->award);
        const Date day = options->date.value_or(session.settings().today.value);
        const Configuration configuration = configuration_of(session);
        const RuleBook book = load_rules(configuration);
        const std::vector<RuleSetInfo> sets = book.rule_sets();
        Lister lister(session, output, rule_listing());
        const std::string& law = in_force(sets, day).id;
        const auto list = [&](const std::string& set) {
            for (RuleInfo& rule : book.rules_of(set)) {
                if (is_about(rule, award) && holds_on(rule, day) && (set == law || outlasts_its_law(rule))) {
                    rule.at.file = short_name(configuration, rule.at.file);
                    lister(rule);
                }
            }
        };
        list(law);
        for (const RuleSetInfo& set : sets) {
            if (set.id != law) {
                list(set.id);
            }
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
