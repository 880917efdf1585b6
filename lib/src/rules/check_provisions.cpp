#include "rules/compare_provisions.hpp"
#include "rules/draft.hpp"
#include "rules/provisions.hpp"

namespace tdkt::rules {

namespace {

/// Two that answer one question on the same day.
template <typename Rule>
void check(const std::vector<Rule>& rules, Diagnostics& diagnostics) {
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        for (auto earlier = rules.begin(); earlier != it; ++earlier) {
            if (overlap(*earlier, *it) && answer_the_same(*earlier, *it)) {
                diagnostics.push_back(
                    {.severity = Severity::error,
                     .at = it->at,
                     .message = Message("overlapping_criteria", {{"rule", it->id}, {"other", earlier->id}}),
                     .raw = {}});
            }
        }
    }
}

} // namespace

void check_provisions(const Provisions& provisions, Diagnostics& diagnostics) {
    for_each_kind(provisions, [&](const auto& rules, RuleKind /*kind*/) { check(rules, diagnostics); });
}

} // namespace tdkt::rules
