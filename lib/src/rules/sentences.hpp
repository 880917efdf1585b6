#pragma once

#include "tdkt/rule_tools.hpp"

#include "rules/rule_set.hpp"

#include <string>

/// Rules in the sentences that explanations give: taken from an evaluation of nobody, so that there is one
/// wording.
namespace tdkt::rules {

[[nodiscard]] ConditionText text_of(const RuleSet& rules, const Criterion& criterion);
[[nodiscard]] ConditionText text_of(const RuleSet& rules, const Guard& guard);
[[nodiscard]] ConditionText text_of(const Vote& vote);
[[nodiscard]] ConditionText text_of(const Reading& reading);

[[nodiscard]] ConditionText text_of(const QuotaRule& rule);
[[nodiscard]] ConditionText text_of(const PreferenceRule& rule);
[[nodiscard]] ConditionText text_of(const QuorumRule& rule);
[[nodiscard]] ConditionText text_of(const AuthorityRule& rule);
[[nodiscard]] ConditionText text_of(const RouteRule& rule);
[[nodiscard]] ConditionText text_of(const DeadlineRule& rule);
[[nodiscard]] ConditionText text_of(const PaperRule& rule);
/// `authority` is the name of the office that its code stands for.
[[nodiscard]] ConditionText text_of(const BonusRule& rule, const std::string& authority);
[[nodiscard]] ConditionText text_of(const BaseSalary& rule);
[[nodiscard]] ConditionText text_of(const BonusRounding& rule);
[[nodiscard]] ConditionText text_of(const BonusTitles& rule);

/// The text of one condition of a criterion.
[[nodiscard]] ConditionText text_of(const ConditionText& whole, const Condition& part);

} // namespace tdkt::rules
