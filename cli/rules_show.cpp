#include <algorithm>

#include "cells.hpp"
#include "commands.hpp"
#include "listing.hpp"
#include "naming.hpp"
#include "register.hpp"
#include "rule_sets.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

namespace {

struct RulesShowOptions {
    std::optional<std::string> award;
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
            {"law", rule.law},
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
    const auto law = [](const RuleInfo& rule) { return rule.law; };
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
                      {N_("LAW"), law},
                      {N_("CITE"), cite},
                      {N_("CERTAINTY"), certainty_name, CellKind::word},
                      {N_("FILE"), file}},
            .fields = {{"id", id},
                       {"law", law},
                       {"kind", kind},
                       {"subjects", subjects},
                       {"categories", categories},
                       {"cite", cite},
                       {"certainty", certainty},
                       {"file", file}},
            .json = [](const RuleInfo& one) { return json_of(one); }};
}

/// What stands beside the criteria holds on its own days, which may go on after those of the law.
bool outlasts_its_law(const RuleInfo& rule) {
    return rule.kind >= RuleKind::quota;
}

/// About the award, about several that it is one of, or about every award.
bool is_about(const RuleInfo& rule, const std::optional<std::string>& award) {
    const bool is_for_all = rule.award.empty() && rule.awards.empty();
    return !award || is_for_all || rule.award == award ||
           std::any_of(rule.awards.begin(), rule.awards.end(),
                       [&](const std::string& one) { return one == award; });
}

} // namespace

void add_rules_show(Group& rules) {
    Command& command = rules.verb("show", N_("show the rules that decide about one award, or all"));
    const auto options = command.options<RulesShowOptions>();
    command.details(
        N_("The guards hold for every award. The file says what each rule asks for, in words of its own; "
           "'rules doc' says it in sentences, and 'nominate explain' how it went for one nomination."));
    command.argument("AWARD", options->award, N_("its code or name; without it all that governs on the day"));
    command.option("--date", options->date, N_("the day of receipt for which to show them; else today"),
                   "DATE");
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt rules show CSTDCS");
    command.example("tdkt rules show 'Huân chương Lao động hạng Ba' --date 2025-06-30");
    command.run([options, &output](Session& session) {
        const std::optional<std::string> award = award_code(session, options->award);
        const Date day = options->date.value_or(session.settings().today.value);
        const Configuration configuration = configuration_of(session);
        const RuleBook book = load_rules(configuration);
        const std::string law = rule_set_on(book, day).id;
        Lister lister(session, output, rule_listing());
        const auto list = [&](const std::string& set) {
            for (RuleInfo& rule : book.rules_of(set)) {
                if (is_about(rule, award) && holds_on(rule, day) && (set == law || outlasts_its_law(rule))) {
                    rule.at.file = short_name(configuration, rule.at.file);
                    lister(rule);
                }
            }
        };
        list(law);
        for (const RuleSetInfo& set : book.rule_sets()) {
            if (set.id != law) {
                list(set.id);
            }
        }
        lister.finish();
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
