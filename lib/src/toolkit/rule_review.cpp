#include "catalogue/load.hpp"

#include "base/contains.hpp"
#include "rules/review.hpp"
#include "rules/rule_set.hpp"
#include "tdkt/error.hpp"
#include "tdkt/rule_tools.hpp"
#include "toolkit/law.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tdkt {

namespace {

/// The first directory is the law, every later one lies over it.
RuleBook law_up_to(const Configuration& configuration, std::size_t layers) {
    Configuration part = configuration;
    part.directories.resize(std::min(part.directories.size(), layers));
    return load_law(part);
}

/// The same condition, seen by the cases of several directories, is one.
void add_up(std::vector<ConditionCoverage>& all, std::vector<ConditionCoverage> more) {
    for (ConditionCoverage& condition : more) {
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const ConditionCoverage& other) { return other.at == condition.at; });
        if (known == all.end()) {
            all.push_back(std::move(condition));
            continue;
        }
        known->passed += condition.passed;
        known->failed += condition.failed;
        known->unknown += condition.unknown;
    }
}

/// A law that continues another repeats what is said of the other.
void say_once(Diagnostics& diagnostics) {
    Diagnostics said;
    said.reserve(diagnostics.size());
    for (Diagnostic& one : diagnostics) {
        if (!contains(said, one)) {
            said.push_back(std::move(one));
        }
    }
    diagnostics = std::move(said);
}

} // namespace

TestedRules test_configuration(const Configuration& configuration, bool coverage) {
    TestedRules all;
    for (std::size_t layer = 0; layer < configuration.directories.size(); ++layer) {
        const RuleBook book = law_up_to(configuration, layer + 1);
        const std::vector<std::filesystem::path> directory = {configuration.directories[layer]};
        TestedRules tested = coverage ? test_rules(book, directory)
                                      : TestedRules{.cases = run_cases(book, directory), .conditions = {}};
        std::move(tested.cases.begin(), tested.cases.end(), std::back_inserter(all.cases));
        add_up(all.conditions, std::move(tested.conditions));
    }
    return all;
}

Diagnostics review_rules(const Configuration& configuration) {
    const RuleBook law = law_up_to(configuration, 1);
    const RuleBook own = load_law(configuration);
    const Catalogue catalogue = load_catalogue({configuration.directories});
    Diagnostics diagnostics;
    for (const RuleSetInfo& info : own.rule_sets()) {
        const rules::RuleSet* const set = own.find(info.id);
        if (const rules::RuleSet* const base = law.find(info.id)) {
            rules::review_overlay(*base, *set, diagnostics);
        }
        rules::review_conditions(*set, diagnostics);
        rules::review_coverage(*set, catalogue, diagnostics);
    }
    say_once(diagnostics);
    return diagnostics;
}

} // namespace tdkt
