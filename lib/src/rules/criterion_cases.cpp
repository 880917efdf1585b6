#include "rules/criterion_cases.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "rules/read_facts.hpp"

namespace tdkt::rules {

namespace {

std::string joined(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string joined(const std::vector<std::string_view>& names) {
    return joined(std::vector<std::string>(names.begin(), names.end()));
}

/// Compares the rules that decided with those that the case names, if it does.
void compare_rules(config::Table& table, std::string_view key, const std::vector<std::string_view>& found) {
    const bool is_named = table.has(key);
    const std::string expected = joined(table.texts(key));
    if (is_named && expected != joined(found)) {
        table.problem(table.where(key),
                      Message("case_has_other_rules",
                              {{"key", std::string(key)}, {"expected", expected}, {"found", joined(found)}}));
    }
}

/// A case that is refused or left open names the rules that did it.
void check_names(const config::Table& table, Verdict expected) {
    const char* const key = expected == Verdict::ineligible     ? "failed"
                            : expected == Verdict::needs_review ? "unknown"
                                                                : nullptr;
    if (key != nullptr && !table.has(key)) {
        table.problem(table.where(), Message("missing_key", {{"key", key}}));
    }
}

} // namespace

CaseResult CriterionCases::run(config::Table& table, Diagnostics& problems) {
    CaseResult result{.name = table.text("name"), .at = table.where(), .problems = {}};
    const Verdict expected = table.word<Verdict>("expect");
    const Facts facts = read_facts(table);
    Summary summary;
    const bool as_if_seen = table.flag("as_if_seen", false);
    const Date received = facts.nomination.received;
    const Date judged = table.optional_date("judged").value_or(received);
    const Laws laws = laws_on(received, judged, as_if_seen);
    summarise(laws, facts, summary);
    if (problems.empty() && summary.verdict != expected) {
        table.problem(table.where("expect"),
                      Message("case_has_other_verdict",
                              {{"expected_word", std::string(to_word(expected))},
                               {"found_word", std::string(to_word(summary.verdict))},
                               {"rules", joined(summary.failed) +
                                             (summary.failed.empty() ? joined(summary.unknown) : "")}}));
    }
    if (coverage_ != nullptr) {
        coverage_->see(judge(laws, facts));
    }
    check_names(table, expected);
    compare_rules(table, "failed", summary.failed);
    compare_rules(table, "unknown", summary.unknown);
    table.finish();
    result.problems = std::exchange(problems, {});
    return result;
}

/// With `as_if_seen = true` rules that are only recalled decide as well.
Laws CriterionCases::laws_on(Date received, Date judged, bool as_if_seen) {
    const Laws laws = laws_for(book_, received, judged);
    return as_if_seen ? Laws{.governing = seen(laws.governing), .newer = seen(laws.newer)} : laws;
}

const RuleSet* CriterionCases::seen(const RuleSet* rules) {
    if (rules == nullptr) {
        return nullptr;
    }
    const auto known = seen_.find(rules);
    return &(known != seen_.end() ? known : seen_.emplace(rules, rules::as_if_seen(*rules)).first)->second;
}

} // namespace tdkt::rules
