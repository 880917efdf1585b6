#include "toolkit/provision_cases.hpp"

#include "base/contains.hpp"
#include "nominations/authority.hpp"
#include "nominations/bonus.hpp"
#include "nominations/decision_rules.hpp"
#include "nominations/procedure.hpp"
#include "nominations/quota.hpp"
#include "rules/provisions.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tdkt {

namespace {

using config::Table;

int number(Table& table, std::string_view key) {
    return static_cast<int>(table.integer(key));
}

int number_or_none(Table& table, std::string_view key) {
    return static_cast<int>(table.optional_integer(key).value_or(0));
}

std::string said(bool value) {
    return value ? "true" : "false";
}

void compare(const Table& table, std::string_view key, const std::string& expected,
             const std::string& found) {
    if (expected != found) {
        table.problem(table.where(key),
                      Message("case_has_other_value",
                              {{"key", std::string(key)}, {"expected", expected}, {"found", found}}));
    }
}

void compare_flag(Table& table, std::string_view key, bool found) {
    if (!table.has(key)) {
        table.problem(table.where(), Message("missing_key", {{"key", std::string(key)}}));
        return;
    }
    compare(table, key, said(table.flag(key, false)), said(found));
}

void compare_number(Table& table, std::string_view key, std::int64_t found) {
    compare(table, key, std::to_string(table.integer(key)), std::to_string(found));
}

std::vector<std::string> sorted(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    return texts;
}

void compare_lists(const Table& table, std::string_view key, const std::vector<std::string>& expected,
                   const std::vector<std::string>& found) {
    compare(table, key, fmt::format("{}", fmt::join(expected, ", ")),
            fmt::format("{}", fmt::join(found, ", ")));
}

/// One for each award that a case is about.
std::vector<Nomination> nominations_of(Table& table) {
    Nomination nomination;
    nomination.received = table.date("received");
    std::vector<Nomination> all;
    for (std::string& award : table.texts("awards")) {
        nomination.award = std::move(award);
        all.push_back(nomination);
    }
    if (all.empty()) {
        table.problem(table.where(), Message("missing_key", {{"key", "awards"}}));
    }
    return all;
}

/// A case must meet a rule, else it would hold whatever the rules say.
void no_rule(const Table& table) {
    table.problem(table.where(), Message("case_without_rule"));
}

/// The provisions that hold on a day and decide.
template <typename Rule, typename Wanted>
std::vector<const Rule*> deciding(const RuleBook& book, std::vector<Rule> Provisions::* kind, Date day,
                                  const Wanted& wanted) {
    return rules::in_force(book, kind, day,
                           [&](const Rule& rule) { return rules::decides(rule.certainty) && wanted(rule); });
}

/// What a case is about, where it has no name of its own: `vote CSTDCS 2024-01-01`.
std::string name_of(std::string_view kind, Table& table) {
    if (auto name = table.optional_text("name")) {
        return *name;
    }
    std::string name(kind);
    for (const std::string_view key : {"award", "subject", "authority"}) {
        if (table.has(key)) {
            name += ' ' + table.text(key);
        }
    }
    for (const std::string_view key : {"on", "received", "decided"}) {
        if (table.has(key)) {
            name += ' ' + to_iso(table.date(key));
        }
    }
    return name;
}

} // namespace

void ProvisionCases::run(Table& file, Diagnostics& problems, std::vector<CaseResult>& results) {
    const auto run_all = [&](std::string_view kind, void (ProvisionCases::*judge)(Table&)) {
        for (Table& table : file.tables(std::string(kind) + "_case")) {
            CaseResult result{.name = name_of(kind, table), .at = table.where(), .problems = {}};
            (this->*judge)(table);
            if (problems.empty()) { // else it was not read to its end
                table.finish();
            }
            result.problems = std::exchange(problems, {});
            results.push_back(std::move(result));
        }
    };
    run_all("quota", &ProvisionCases::quota);
    run_all("vote", &ProvisionCases::vote);
    run_all("preference", &ProvisionCases::preference);
    run_all("deadline", &ProvisionCases::deadline);
    run_all("authority", &ProvisionCases::authority);
    run_all("route", &ProvisionCases::route);
    run_all("dossier", &ProvisionCases::dossier);
    run_all("bonus", &ProvisionCases::bonus);
    run_all("salary", &ProvisionCases::salary);
}

const RuleBook& ProvisionCases::book(Table& table) {
    if (!table.flag("as_if_seen", false)) {
        return book_;
    }
    if (!seen_) {
        std::vector<std::shared_ptr<const rules::RuleSet>> sets;
        for (const auto& set : book_.sets()) {
            sets.push_back(std::make_shared<const rules::RuleSet>(rules::as_if_seen(*set)));
        }
        seen_.emplace(std::move(sets));
    }
    return *seen_;
}

void ProvisionCases::quota(Table& table) {
    const std::string award = table.text("award");
    const std::optional<std::string> of = table.optional_text("of");
    const std::int64_t counted = table.optional_integer("counted").value_or(0); // a fixed number needs none
    const auto rules =
        deciding(book(table), &Provisions::quotas, table.date("on"),
                 [&](const QuotaRule& rule) { return rule.award == award && (!of || rule.of == *of); });
    const auto differs = [&](const QuotaRule* rule) { return rule->of != rules.front()->of; };
    if (std::any_of(rules.begin(), rules.end(), differs)) {
        table.problem(table.where(), Message("missing_key", {{"key", "of"}}));
        return;
    }
    std::optional<std::int64_t> least; // of one thing in several scopes
    for (const QuotaRule* const rule : rules) {
        const std::optional<std::int64_t> one = nominations::allowed(*rule, counted);
        least = least && one ? std::min(*least, *one) : one;
    }
    if (!least) {
        no_rule(table);
        return;
    }
    see(rules);
    compare_number(table, "allowed", *least);
}

void ProvisionCases::vote(Table& table) {
    const std::string award = table.text("award");
    const Date day = table.date("on");
    const RuleBook& rules = book(table);
    Ballot ballot{.members = number(table, "members"),
                  .in_favour = number(table, "in_favour"),
                  .against = 0,
                  .written = number_or_none(table, "written"),
                  .recused = number_or_none(table, "recused")};
    if (const std::optional<std::int64_t> present = table.optional_integer("present")) {
        ballot.present = static_cast<int>(*present);
    }
    if (auto problem = nominations::ballot_problem(ballot)) {
        table.problem(table.where(), std::move(*problem));
        return;
    }
    const std::optional<VoteRule> threshold = rules.vote_for(award, day);
    const QuorumRule* const session = nominations::session_rule(rules, award, day);
    const bool needs_votes = threshold && rules::decides(threshold->certainty);
    // A case that says nothing of who was present is about the votes alone.
    const bool needs_quorum = session != nullptr && rules::decides(session->certainty) && ballot.present;
    if (!needs_votes && !needs_quorum) {
        no_rule(table);
        return;
    }
    if (needs_votes) {
        see_threshold(rules, award, day);
    }
    if (needs_quorum) {
        see(session->at);
    }
    compare_flag(table, "carries",
                 (!needs_votes || nominations::reaches(*threshold, ballot, session)) &&
                     (!needs_quorum || !nominations::attendance_problem(*session, ballot, 0)));
}

void ProvisionCases::preference(Table& table) {
    const auto rules = deciding(book(table), &Provisions::preferences, table.date("on"),
                                [](const PreferenceRule& /*rule*/) { return true; });
    if (rules.empty()) {
        no_rule(table);
        return;
    }
    see(rules);
    compare_flag(table, "preferred",
                 nominations::prefers(*rules.front(), table.integer("members"), table.integer("women")));
}

void ProvisionCases::deadline(Table& table) {
    Nomination nomination;
    nomination.award = table.text("award");
    nomination.year = number(table, "year");
    nomination.received = table.date("received");
    const std::optional<std::string> receiver = table.optional_text("receiver");
    std::vector<Deadline> deadlines =
        nominations::deadlines_of(book(table), nomination, table.optional_text("sector"));
    std::erase_if(deadlines, [&](const Deadline& one) {
        return (receiver && one.rule.receiver != *receiver) || !rules::decides(one.rule.certainty);
    });
    if (deadlines.empty()) {
        no_rule(table);
        return;
    }
    for (const Deadline& deadline : deadlines) {
        see(deadline.rule.at);
    }
    compare_flag(table, "late", std::any_of(deadlines.begin(), deadlines.end(), [](const Deadline& one) {
                     return one.late.value_or(false);
                 }));
}

void ProvisionCases::authority(Table& table) {
    const std::string authority = table.text("authority");
    const Date day = table.date("on");
    const RuleBook& rules = book(table);
    const std::vector<std::string> meant = nominations::authorities_meant(rules, authority);
    if (meant.empty()) {
        no_rule(table);
        return;
    }
    std::set<std::string> awards;
    for (const auto& set : rules.sets()) {
        for (const AuthorityRule& rule : set->provisions.authorities) {
            awards.insert(rule.awards.begin(), rule.awards.end());
            if (rule.holds_on(day) && contains(meant, rule.code)) {
                see(rule.at);
            }
        }
    }
    bool ended = false;
    std::erase_if(awards, [&](const std::string& award) {
        const auto refusal = nominations::judge_authority(rules, award, day, authority).message;
        ended = ended || (refusal && refusal->code == "authority_abolished");
        return refusal.has_value();
    });
    compare_lists(table, "may_decide", sorted(table.texts("may_decide")), {awards.begin(), awards.end()});
    if (table.has("ended")) {
        compare_flag(table, "ended", ended);
    }
}

void ProvisionCases::route(Table& table) {
    const std::vector<std::string> expected = table.texts("levels");
    for (const Nomination& nomination : nominations_of(table)) {
        std::vector<std::string> levels;
        for (const RouteRule& rule : nominations::routes_of(book(table), nomination)) {
            if (rules::decides(rule.certainty)) {
                levels.insert(levels.end(), rule.levels.begin(), rule.levels.end());
                see(rule.at);
            }
        }
        compare_lists(table, "levels", expected, levels);
    }
}

void ProvisionCases::dossier(Table& table) {
    const std::vector<std::string> expected = sorted(table.texts("papers"));
    const std::vector<std::string> expected_conditional = sorted(table.texts("conditional"));
    for (const Nomination& nomination : nominations_of(table)) {
        std::vector<std::string> papers;
        std::vector<std::string> conditional;
        for (const PaperRule* const rule : nominations::papers_asked(book(table), nomination)) {
            if (rules::decides(rule->certainty)) {
                (rule->when.empty() ? papers : conditional).push_back(rule->paper);
                see(rule->at);
            }
        }
        compare_lists(table, "papers", expected, sorted(std::move(papers)));
        compare_lists(table, "conditional", expected_conditional, sorted(std::move(conditional)));
    }
}

void ProvisionCases::bonus(Table& table) {
    const Date decided = table.date("decided");
    Bonus bonus;
    bonus.award.award = table.text("award");
    bonus.award.subject.kind = table.word<SubjectKind>("subject");
    bonus.award.year =
        static_cast<int>(table.optional_integer("year").value_or(static_cast<int>(decided.year())));
    bonus.award.decision_date = decided;
    bonus.award.authority = table.optional_text("authority");
    const Catalogue nothing; // which award is a title matters only for several
    std::vector<Bonus> one = {bonus};
    nominations::BonusReckoner(book(table), nothing, std::nullopt).reckon(one);
    bonus = one.front();
    see(deciding(book(table), &Provisions::bonuses, decided, [&](const BonusRule& rule) {
        return rule.award == bonus.award.award && contains(rule.subjects, bonus.award.subject.kind) &&
               bonus.multiple == rule.multiple;
    }));
    see(deciding(book(table), &Provisions::bonus_roundings, decided,
                 [](const BonusRounding& /*rule*/) { return true; }));
    if (table.has("counted_from")) {
        compare_number(table, "counted_from", bonus.counted_from);
    }
    const bool is_ceiling = table.has("at_most");
    if (is_ceiling && bonus.reason.code == "bonus_ceiling" && bonus.multiple && bonus.base_salary) {
        bonus.amount =
            nominations::bonus_amount(*bonus.multiple, *bonus.base_salary, AmountRounding::none, 1);
    } else if (is_ceiling || !bonus.amount) {
        table.problem(table.where(), bonus.reason.code.empty() ? Message("case_without_rule") : bonus.reason);
        return;
    }
    const char* const key = is_ceiling ? "at_most" : "amount";
    compare(table, key, to_string(table.decimal(key)), to_string(*bonus.amount));
}

void ProvisionCases::salary(Table& table) {
    const auto rules = deciding(book(table), &Provisions::base_salaries, table.date("on"),
                                [](const BaseSalary& /*rule*/) { return true; });
    if (rules.empty()) {
        no_rule(table);
        return;
    }
    see(rules);
    compare_number(table, "amount", rules.front()->amount);
}

void ProvisionCases::see(const Location& provision) {
    if (coverage_ != nullptr) {
        coverage_->see(provision);
    }
}

void ProvisionCases::see_threshold(const RuleBook& book, const std::string& award, Date day) {
    for (const rules::Vote& vote : book.rule_set_for(day)->votes) {
        if (vote.rule.award == award) {
            see(vote.at);
        }
    }
}

} // namespace tdkt
