#include <filesystem>
#include <ostream>

#include "cells.hpp"
#include "commands.hpp"
#include "json.hpp"
#include "language.hpp"
#include "list_stream.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rule_tools.hpp"

namespace tdkt::cli {

namespace {

struct DiffOptions {
    std::string before;
    std::string after;
    bool on_data = false;
    std::optional<int> year;
    OutputOptions* output = nullptr;
};

/// A directory is laid over the configuration; anything else is the id of a rule set.
RuleSide side_of(const Session& session, const std::string& wording) {
    Configuration configuration = configuration_of(session);
    if (std::filesystem::is_directory(wording)) {
        configuration.directories.emplace_back(wording);
        return {.book = load_rules(configuration), .rule_set = std::nullopt};
    }
    if (wording.find('/') != std::string::npos) {
        throw NotFound(Message("no_directory", {{"directory", wording}}));
    }
    return {.book = load_rules(configuration), .rule_set = wording};
}

// What is different, in JSON.

Json said(const Words& words, const Message& message) {
    return message.code.empty() ? Json() : Json(words.say(message));
}

Json json_of(const Words& words, const ConditionText& text) {
    Json more = Json::array();
    for (const Message& message : text.more) {
        more.push_back(words.say(message));
    }
    const Json parts = list_of(text.parts, [&](const ConditionText& part) { return json_of(words, part); });
    return {{"rule", text.rule}, {"required", said(words, text.required)}, {"more", more},
            {"cite", text.cite}, {"certainty", to_word(text.certainty)},   {"parts", parts}};
}

Json json_of(const Words& words, const std::optional<ConditionText>& text) {
    return text ? json_of(words, *text) : Json();
}

Json json_of(const std::vector<ParameterChange>& changes) {
    Json list = Json::array();
    for (const ParameterChange& change : changes) {
        list.push_back({{"name", change.name}, {"before", change.before}, {"after", change.after}});
    }
    return list;
}

Json json_of(const Words& words, const std::optional<RuleText>& rule) {
    if (!rule) {
        return {};
    }
    return {{"id", rule->info.id},
            {"kind", to_word(rule->info.kind)},
            {"award", rule->info.award.empty() ? Json() : Json(rule->info.award)},
            {"awards", rule->info.awards},
            {"from", or_null(rule->info.from)},
            {"to", or_null(rule->info.to)},
            {"text", json_of(words, rule->text)}};
}

const char* kind_of(const RuleChange& change) {
    if (!change.before) {
        return "added";
    }
    return change.after ? "changed" : "removed";
}

Json json_of(const Words& words, const RuleChange& change) {
    Json parts = Json::array();
    for (const PartChange& part : change.parts) {
        parts.push_back({{"rule", part.rule},
                         {"strictness", to_word(part.strictness)},
                         {"before", json_of(words, part.before)},
                         {"after", json_of(words, part.after)},
                         {"parameters", json_of(part.parameters)}});
    }
    const bool both = change.before && change.after;
    return {{"change", kind_of(change)},
            {"strictness", both ? Json(to_word(change.strictness)) : Json()},
            {"before", json_of(words, change.before)},
            {"after", json_of(words, change.after)},
            {"parameters", json_of(change.parameters)},
            {"parts", parts}};
}

Json json_of(const std::optional<RuleSetInfo>& set) {
    return set ? Json{{"id", set->id},
                      {"name", set->name},
                      {"from", to_iso(set->from)},
                      {"to", or_null(set->to)},
                      {"hash", set->hash}}
               : Json();
}

Json json_of(const Words& words, const std::vector<RuleSetChange>& sets) {
    Json list = Json::array();
    for (const RuleSetChange& set : sets) {
        const Json changes =
            list_of(set.changes, [&](const RuleChange& change) { return json_of(words, change); });
        list.push_back(
            {{"before", json_of(set.before)}, {"after", json_of(set.after)}, {"changes", changes}});
    }
    return list;
}

std::string joined(const std::vector<std::string>& rules) {
    std::string text;
    for (const std::string& rule : rules) {
        text += (text.empty() ? "" : " ") + rule;
    }
    return text;
}

// The same for people: one rule under the other, what it was and what it is below it.

class Writer {
public:
    explicit Writer(Session& session) : session_(session), words_(session.words()) {}

    void write(const std::vector<RuleSetChange>& sets) {
        for (const RuleSetChange& set : sets) {
            line(0, name(set.before) + " -> " + name(set.after));
            for (const RuleChange& change : set.changes) {
                write(change);
            }
        }
    }

private:
    static std::string name(const std::optional<RuleSetInfo>& set) {
        return set ? set->id + " (" + to_iso(set->from) + " .. " + (set->to ? to_iso(*set->to) : "") + ')'
                   : "-";
    }

    void write(const RuleChange& change) {
        const std::string after = change.after ? change.after->info.id : "";
        const std::string before = change.before ? change.before->info.id : after;
        std::string head = words_.name_of(kind_of(change), "rule") + ": " +
                           (after.empty() || before == after ? before : before + " -> " + after);
        if (change.before && change.after && change.strictness != Strictness::same) {
            head += " (" + words_.name_of(cell(change.strictness)) + ')';
        }
        session_.out() << '\n';
        line(0, head);
        parameters(1, change.parameters);
        for (const PartChange& part : change.parts) {
            line(1, part.rule + ": " + words_.name_of(cell(part.strictness)));
            text(2, N_("before"), part.before);
            text(2, N_("after"), part.after);
            parameters(2, part.parameters);
        }
        if (change.before && !change.after) {
            whole(*change.before);
        } else if (change.after && !change.before) {
            whole(*change.after);
        }
    }

    void whole(const RuleText& rule) {
        text(1, rule.text);
        if (!rule.info.awards.empty()) {
            line(2, words_.say(Message("rule_for_awards", {{"awards", joined(rule.info.awards)}})));
        }
    }

    void parameters(std::size_t level, const std::vector<ParameterChange>& changes) {
        for (const ParameterChange& change : changes) {
            line(level, change.name + ": " + (change.before.empty() ? "-" : change.before) + " -> " +
                            (change.after.empty() ? "-" : change.after));
        }
    }

    void text(std::size_t level, const char* label, const std::optional<ConditionText>& condition) {
        line(level, translate(label) + ": " + (condition ? sentence(*condition) : "-"));
        if (condition) {
            parts(level + 1, *condition);
        }
    }

    void text(std::size_t level, const ConditionText& condition) {
        line(level, sentence(condition));
        parts(level + 1, condition);
    }

    void parts(std::size_t level, const ConditionText& condition) {
        for (const ConditionText& part : condition.parts) {
            text(level, part);
        }
    }

    [[nodiscard]] std::string sentence(const ConditionText& condition) const {
        std::string said = words_.say(condition.required);
        for (const Message& more : condition.more) {
            said += "; " + words_.say(more);
        }
        return said + " (" + condition.cite + ", " + words_.name_of(cell(condition.certainty), "certainty") +
               ')';
    }

    void line(std::size_t level, const std::string& text) {
        session_.out() << std::string(level * 2, ' ') << text << '\n';
    }

    Session& session_;
    const Words& words_;
};

// Who gains and who loses.

Json json_of(const VerdictChange& change) {
    return {{"id", change.nomination.id},          {"name", change.nomination.subject.name},
            {"unit", change.nomination.unit},      {"award", change.nomination.award},
            {"year", change.nomination.year},      {"change", change.gains() ? "gains" : "loses"},
            {"before", to_word(change.before)},    {"after", to_word(change.after)},
            {"rules_before", change.rules_before}, {"rules_after", change.rules_after}};
}

void compare_data(Session& session, const DiffOptions& options, const RuleSide& before, const RuleSide& after,
                  const Json& rule_sets) {
    const Words& words = session.words();
    Database database = open_register(session, Access::read);
    NominationFilter filter;
    filter.year = options.year;
    ListStream list(session, options.output->format, "rules_diff", "nominations",
                    {{N_("CHANGE")},
                     {N_("ID"), true},
                     {N_("NAME")},
                     {N_("AWARD")},
                     {N_("YEAR"), true},
                     {N_("BEFORE")},
                     {N_("AFTER")},
                     {N_("RULES")}});
    const VerdictChanges changes = compare_on_data(
        database, before, after, filter, session.settings().today.value, [&](const VerdictChange& change) {
            if (list.wants_json()) {
                list.item(json_of(change));
                return;
            }
            const std::vector<std::string>& rules = change.gains() ? change.rules_before : change.rules_after;
            list.row({words.name_of(change.gains() ? "gains" : "loses"), cell(change.nomination.id),
                      change.nomination.subject.name, change.nomination.award, cell(change.nomination.year),
                      words.name_of(cell(change.before)), words.name_of(cell(change.after)), joined(rules)});
        });
    list.finish({{"rule_sets", rule_sets},
                 {"summary", {{"gain", changes.gain}, {"lose", changes.lose}, {"same", changes.same}}}});
    session.note(Message("verdicts_compared", {{"gain", std::to_string(changes.gain)},
                                               {"lose", std::to_string(changes.lose)},
                                               {"same", std::to_string(changes.same)}}));
}

ExitStatus run(Session& session, const DiffOptions& options) {
    RuleSide before = side_of(session, options.before);
    RuleSide after = side_of(session, options.after);
    if (before.rule_set && !after.rule_set) { // one instrument, as it is and as the directory makes it
        after.rule_set = before.rule_set;
    } else if (after.rule_set && !before.rule_set) {
        before.rule_set = after.rule_set;
    }
    const std::vector<RuleSetChange> changes = compare_rules(before, after);
    const bool json = options.output->format == "json";
    const Json rule_sets = json ? json_of(session.words(), changes) : Json();
    if (!json) {
        Writer(session).write(changes);
    }
    if (options.on_data) {
        session.out() << (json ? "" : "\n");
        compare_data(session, options, before, after, rule_sets);
    } else if (json) {
        print(session, Json{{"schema", "tdkt.rules_diff/1"}, {"rule_sets", rule_sets}});
    }
    return ExitStatus::done;
}

} // namespace

void add_rules_diff(Group& rules) {
    Command& command = rules.verb("diff", N_("compare two rule sets, rule by rule"));
    const auto options = command.options<DiffOptions>();
    command.details(N_(
        "Shows the rules that were added, removed or changed, in words, with their articles, and whether "
        "each part became stricter or looser; also of quotas, deadlines, papers, authority and bonuses, with "
        "what each said before and says now. Money is neither strict nor loose. A side is the id of a rule "
        "set, as 'rules list' shows it, or "
        "a directory that is laid over the configuration; an id and a directory compare that rule set as "
        "it is and as the directory makes it."));
    command.details(
        N_("With --on-data the nominations of the register are judged by both sides, and those whose answer "
           "differs are listed with the rules that decide. A rule set that is named judges all of them, each "
           "as if received on the nearest of its days. Nothing is changed."));
    command.argument("A", options->before, N_("a rule set or a directory"));
    command.argument("B", options->after, N_("the other"));
    command.flag("--on-data", options->on_data, N_("list who of the register gains and who loses"));
    command.option("--year", options->year, N_("with --on-data: only nominations for that year"), "YEAR");
    options->output = &command.output({"table", "json"});
    command.example("tdkt rules diff L2022 samples/province-overlay/stricter");
    command.example("tdkt rules diff L2022 /etc/tdkt/draft --on-data --year 2025");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
