// The cases beside the rules: those of criteria and those of provisions.

#include <algorithm>
#include <utility>

#include "config/table.hpp"
#include "rules/coverage.hpp"
#include "rules/criterion_cases.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rules.hpp"
#include "toolkit/provision_cases.hpp"

namespace tdkt {

namespace {

namespace fs = std::filesystem;

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

class CaseFiles {
public:
    CaseFiles(const RuleBook& book, rules::CaseCoverage* coverage)
        : criteria_(book, coverage), provisions_(book, coverage) {}

    std::vector<CaseResult> run(const std::vector<fs::path>& directories) {
        for (const fs::path& directory : directories) {
            for (const fs::path& path : case_files(directory)) {
                try {
                    run_file(path);
                } catch (const InputError& error) {
                    fault(path, {{.severity = Severity::error,
                                  .at = {.file = path.string()},
                                  .message = error.message(),
                                  .raw = {}}});
                }
            }
        }
        return std::move(results_);
    }

private:
    void run_file(const fs::path& path) {
        Diagnostics problems;
        config::Table file = config::read_toml(path, problems);
        (void)file.integer("format");
        for (config::Table& table : file.tables("case")) {
            results_.push_back(criteria_.run(table, problems));
        }
        provisions_.run(file, problems, results_);
        file.finish();
        if (!problems.empty()) {
            fault(path, std::move(problems));
        }
    }

    /// What is wrong with a file as a whole is told like a case that does not hold.
    void fault(const fs::path& path, Diagnostics problems) {
        results_.push_back({.name = path.filename().string(),
                            .at = {.file = path.string()},
                            .problems = std::move(problems)});
    }

    rules::CriterionCases criteria_;
    ProvisionCases provisions_;
    std::vector<CaseResult> results_;
};

} // namespace

std::vector<CaseResult> run_cases(const RuleBook& book, const std::vector<fs::path>& directories) {
    return CaseFiles(book, nullptr).run(directories);
}

TestedRules test_rules(const RuleBook& book, const std::vector<fs::path>& directories) {
    rules::CaseCoverage coverage(book);
    TestedRules tested{.cases = CaseFiles(book, &coverage).run(directories), .conditions = {}};
    tested.conditions = coverage.take();
    return tested;
}

} // namespace tdkt
