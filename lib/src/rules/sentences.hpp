#pragma once

#include "tdkt/rule_tools.hpp"

#include "rules/rule_set.hpp"

/// Rules in the sentences that explanations give: taken from an evaluation of nobody, so that there is one
/// wording.
namespace tdkt::rules {

[[nodiscard]] ConditionText text_of(const RuleSet& rules, const Criterion& criterion);
[[nodiscard]] ConditionText text_of(const RuleSet& rules, const Guard& guard);
[[nodiscard]] ConditionText text_of(const Vote& vote);
[[nodiscard]] ConditionText text_of(const Reading& reading);

/// The text of one condition of a criterion.
[[nodiscard]] ConditionText text_of(const ConditionText& whole, const Condition& part);

} // namespace tdkt::rules
