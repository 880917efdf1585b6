#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "config/table.hpp"
#include "rules/coverage.hpp"
#include "rules/evaluate.hpp"
#include "rules/read_facts.hpp"
#include "rules/rule_set.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rules.hpp"

namespace tdkt {

namespace {

namespace fs = std::filesystem;

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

/// The rules that govern a case; with `as_if_seen = true` those that are only recalled decide as well.
class Governing {
public:
    explicit Governing(const RuleBook& book) : book_(book) {}

    rules::Laws on(Date received, Date judged, bool as_if_seen) {
        const rules::Laws laws = rules::laws_for(book_, received, judged);
        return as_if_seen ? rules::Laws{.governing = seen(laws.governing), .newer = seen(laws.newer)} : laws;
    }

private:
    const rules::RuleSet* seen(const rules::RuleSet* rules) {
        if (rules == nullptr) {
            return nullptr;
        }
        const auto known = seen_.find(rules);
        return &(known != seen_.end() ? known : seen_.emplace(rules, rules::as_if_seen(*rules)).first)
                    ->second;
    }

    const RuleBook& book_;
    std::map<const rules::RuleSet*, rules::RuleSet> seen_;
};

CaseResult run_case(Governing& governing, config::Table& table, Diagnostics& problems,
                    rules::CaseCoverage* coverage) {
    CaseResult result{.name = table.text("name"), .at = table.where(), .problems = {}};
    const Verdict expected = table.word<Verdict>("expect");
    const rules::Facts facts = rules::read_facts(table);
    rules::Summary summary;
    const bool as_if_seen = table.flag("as_if_seen", false);
    const Date received = facts.nomination.received;
    const Date judged = table.optional_date("judged").value_or(received);
    const rules::Laws laws = governing.on(received, judged, as_if_seen);
    rules::summarise(laws, facts, summary);
    if (problems.empty() && summary.verdict != expected) {
        table.problem(table.where("expect"),
                      Message("case_has_other_verdict",
                              {{"expected_word", std::string(to_word(expected))},
                               {"found_word", std::string(to_word(summary.verdict))},
                               {"rules", joined(summary.failed) +
                                             (summary.failed.empty() ? joined(summary.unknown) : "")}}));
    }
    if (coverage != nullptr) {
        coverage->see(rules::judge(laws, facts));
    }
    check_names(table, expected);
    compare_rules(table, "failed", summary.failed);
    compare_rules(table, "unknown", summary.unknown);
    table.finish();
    result.problems = std::exchange(problems, {});
    return result;
}

void run_file(Governing& governing, const fs::path& path, std::vector<CaseResult>& results,
              rules::CaseCoverage* coverage) {
    Diagnostics problems;
    config::Table file = config::read_toml(path, problems);
    (void)file.integer("format");
    for (config::Table& table : file.tables("case")) {
        results.push_back(run_case(governing, table, problems, coverage));
    }
    file.finish();
    if (!problems.empty()) {
        results.push_back(
            {.name = path.filename().string(), .at = {.file = path.string()}, .problems = problems});
    }
}

std::vector<fs::path> case_files(const fs::path& directory) {
    std::vector<fs::path> files;
    if (fs::is_directory(directory / "law")) {
        for (const auto& entry : fs::recursive_directory_iterator(directory / "law")) {
            if (entry.path().extension() == ".toml" && entry.path().parent_path().filename() == "cases") {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<CaseResult> run_all(const RuleBook& book, const std::vector<fs::path>& directories,
                                rules::CaseCoverage* coverage) {
    std::vector<CaseResult> results;
    Governing governing(book);
    for (const fs::path& directory : directories) {
        for (const fs::path& path : case_files(directory)) {
            try {
                run_file(governing, path, results, coverage);
            } catch (const InputError& error) {
                const Location at{.file = path.string()};
                results.push_back(
                    {.name = path.filename().string(),
                     .at = at,
                     .problems = {
                         {.severity = Severity::error, .at = at, .message = error.message(), .raw = {}}}});
            }
        }
    }
    return results;
}

} // namespace

std::vector<CaseResult> run_cases(const RuleBook& book, const std::vector<fs::path>& directories) {
    return run_all(book, directories, nullptr);
}

TestedRules test_rules(const RuleBook& book, const std::vector<fs::path>& directories) {
    rules::CaseCoverage coverage(book);
    TestedRules tested{.cases = run_all(book, directories, &coverage), .conditions = {}};
    tested.conditions = coverage.take();
    return tested;
}

} // namespace tdkt
