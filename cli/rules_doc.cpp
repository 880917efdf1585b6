#include <algorithm>

#include "cells.hpp"
#include "commands.hpp"
#include "language.hpp"
#include "register.hpp"
#include "rule_pages.hpp"
#include "rule_sets.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rule_tools.hpp"

namespace tdkt::cli {

namespace {

struct DocOptions {
    std::optional<std::string> rule_set;
    std::optional<Date> date;
    OutputOptions* output = nullptr;
};

/// Turns rules into chapters in the user's language, in the order of the catalogue.
class Editor {
public:
    Editor(const Session& session, const Catalogue& catalogue)
        : words_(session.words()),
          catalogue_(catalogue),
          is_vietnamese_(session.settings().lang.value == "vi") {}

    RulePages edit(const RuleSetInfo& set, const std::vector<RuleText>& rules) {
        RulePages pages{.language = is_vietnamese_ ? "vi" : "en",
                        .title = set.name,
                        .introduction = introduction(set),
                        .contents = translate(N_("Contents")),
                        .chapters = {}};
        add_chapter(pages, {.title = translate(N_("What holds for every award")),
                            .anchor = "general",
                            .entries = entries(set, rules, "")});
        for (const Award& award : catalogue_.awards()) {
            add_chapter(pages, {.title = award_name(award.code) + " (" + award.code + ')',
                                .anchor = award.code,
                                .entries = entries(set, rules, award.code)});
        }
        return pages;
    }

private:
    static void add_chapter(RulePages& pages, Chapter chapter) {
        if (!chapter.entries.empty()) {
            pages.chapters.push_back(std::move(chapter));
        }
    }

    [[nodiscard]] std::vector<std::string> introduction(const RuleSetInfo& set) const {
        const Message dates =
            set.to
                ? Message("pages_from_to", {{"law", set.id}, {"from", day(set.from)}, {"to", day(*set.to)}})
                : Message("pages_from", {{"law", set.id}, {"from", day(set.from)}});
        return {words_.say(dates), words_.say(Message("pages_certainty")),
                words_.say(Message("pages_hash", {{"hash", set.hash.substr(0, 12)}}))};
    }

    /// The rules about an award, or those about none; what is no guard, criterion or vote stands together
    /// with the others of its kind.
    [[nodiscard]] std::vector<RuleEntry> entries(const RuleSetInfo& set, const std::vector<RuleText>& rules,
                                                 const std::string& award) const {
        std::vector<RuleEntry> found;
        std::optional<RuleKind> kind;
        for (const RuleText& rule : rules) {
            if (!is_about(rule.info, award)) {
                continue;
            }
            const bool has_heading = rule.info.kind <= RuleKind::reading;
            if (has_heading || kind != rule.info.kind) {
                found.push_back({.title = title(rule.info),
                                 .id = has_heading ? rule.info.id : std::string(),
                                 .clauses = {}});
            }
            kind = rule.info.kind;
            Clause made = clause(rule.text, "", Certainty::verified);
            if (!has_heading) {
                made.id = rule.info.id;
                made.text += own_days(set, rule.info);
            }
            found.back().clauses.push_back(std::move(made));
        }
        return found;
    }

    static bool is_about(const RuleInfo& rule, const std::string& award) {
        const bool is_of_several = std::ranges::find(rule.awards, award) != rule.awards.end();
        return is_of_several || (rule.awards.empty() && rule.award == award);
    }

    /// The days of a rule that does not hold as long as its instrument.
    [[nodiscard]] std::string own_days(const RuleSetInfo& set, const RuleInfo& rule) const {
        return rule.from == set.from && rule.to == set.to ? std::string() : days(rule);
    }

    [[nodiscard]] std::string days(const RuleInfo& rule) const {
        std::string text;
        if (rule.from) {
            text += "; " + words_.say(Message("pages_since", {{"date", day(*rule.from)}}));
        }
        if (rule.to) {
            text += "; " + words_.say(Message("pages_until", {{"date", day(*rule.to)}}));
        }
        return text;
    }

    /// Whom, what for, and when.
    [[nodiscard]] std::string title(const RuleInfo& rule) const {
        if (rule.kind != RuleKind::criterion) {
            return words_.name_of(cell(rule.kind), "rule_kind");
        }
        return listed(rule.subjects) + "; " + listed(rule.categories) + days(rule);
    }

    template <typename E>
    [[nodiscard]] std::string listed(const std::vector<E>& values) const {
        std::string text;
        for (const E value : values) {
            text += (text.empty() ? "" : ", ") + words_.name_of(cell(value));
        }
        return text;
    }

    [[nodiscard]] Clause clause(const ConditionText& condition, const std::string& cite_above,
                                Certainty certainty_above) const {
        Clause made{.text = sentence(condition.required),
                    .cite = condition.cite == cite_above ? "" : condition.cite,
                    .doubt = condition.certainty == certainty_above ? "" : doubt(condition.certainty),
                    .parts = {}};
        for (const Message& more : condition.more) {
            made.text += "; " + sentence(more);
        }
        for (const ConditionText& part : condition.parts) {
            made.parts.push_back(clause(part, condition.cite, condition.certainty));
        }
        return made;
    }

    [[nodiscard]] std::string doubt(Certainty certainty) const {
        return words_.name_of(cell(certainty), "certainty");
    }

    /// With the names of awards in the place of their codes.
    [[nodiscard]] std::string sentence(Message message) const {
        for (auto& [name, value] : message.arguments) {
            if (name == "award" || (name == "of_word" && catalogue_.find(value) != nullptr)) {
                value = award_name(value);
            }
        }
        return words_.say(message);
    }

    [[nodiscard]] std::string award_name(const std::string& code) const {
        const Award* const award = catalogue_.find(code);
        if (award == nullptr) {
            return code;
        }
        return is_vietnamese_ ? award->name : award->name_en;
    }

    [[nodiscard]] std::string day(Date date) const {
        return is_vietnamese_ ? to_vietnamese(date) : to_iso(date);
    }

    static std::string to_vietnamese(Date date) {
        const std::string iso = to_iso(date);
        return iso.substr(8, 2) + '/' + iso.substr(5, 2) + '/' + iso.substr(0, 4);
    }

    const Words& words_;
    const Catalogue& catalogue_;
    bool is_vietnamese_;
};

RuleSetInfo rule_set_of(const Session& session, const RuleBook& book, const DocOptions& options) {
    if (!options.rule_set) {
        return rule_set_on(book, options.date.value_or(session.settings().today.value));
    }
    for (const RuleSetInfo& set : book.rule_sets()) {
        if (set.id == *options.rule_set) {
            return set;
        }
    }
    throw NotFound(Message("unknown_rule_set", {{"law", *options.rule_set}}));
}

ExitStatus run(Session& session, const DocOptions& options) {
    const Configuration configuration = configuration_of(session);
    const Catalogue catalogue = load_awards(configuration);
    const RuleBook book = load_rules(configuration);
    const RuleSetInfo set = rule_set_of(session, book, options);
    std::vector<RuleText> rules = rules_in_words(book, set.id);
    if (options.date) {
        std::erase_if(rules, [&](const RuleText& rule) { return !holds_on(rule.info, *options.date); });
    }
    const RulePages pages = Editor(session, catalogue).edit(set, rules);
    options.output->format == "html" ? write_html(session.out(), pages)
                                     : write_markdown(session.out(), pages);
    return ExitStatus::done;
}

} // namespace

void add_rules_doc(Group& rules) {
    Command& command = rules.verb("doc", N_("write the rules out for a lawyer to read"));
    const auto options = command.options<DocOptions>();
    command.details(N_(
        "Every rule in the sentences of 'nominate explain', with its article, its dates and how certain its "
        "text is, award by award: the criteria and votes, and also how many may be chosen, who decides, the "
        "way, the deadlines and the papers of the dossier, and the bonus. The HTML is one file that needs no "
        "other, and prints on A4."));
    command.argument("RULESET", options->rule_set,
                     N_("its id, as 'rules list' shows it; else the one that governs on the day"));
    command.option("--date", options->date,
                   N_("only the rules that hold on that day; else all of the rule set"), "DATE");
    options->output = &command.output({"markdown", "html"});
    command.example("tdkt rules doc L2022");
    command.example("tdkt --lang vi rules doc --date 2025-12-01 --format html --output quy-dinh.html");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
