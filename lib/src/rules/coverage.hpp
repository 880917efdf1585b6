#pragma once

#include "tdkt/rules.hpp"

#include "rules/rule_set.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tdkt::rules {

/// Counts how the guards and conditions of a book came out in the cases that it is shown, and which
/// provisions cases were about. A condition that several rule sets share, because one continues the other, is
/// one.
class CaseCoverage {
public:
    explicit CaseCoverage(const RuleBook& book);

    void see(const Judgement& judgement);

    /// A case was about the provision that stands there.
    void see(const Location& provision);

    [[nodiscard]] std::vector<ConditionCoverage> take() { return std::move(conditions_); }

private:
    using Key = std::pair<std::string, std::string>; // rule set and rule

    void add(const std::string& law, ConditionCoverage condition);
    void add(const std::string& law, const Condition& condition);
    void add_provisions(const RuleSet& set);
    void see(const std::string& law, const std::vector<Explanation>& explanations);

    std::vector<ConditionCoverage> conditions_;
    std::map<Key, std::size_t> by_rule_;
    std::map<std::string, std::size_t> by_place_;
};

} // namespace tdkt::rules
