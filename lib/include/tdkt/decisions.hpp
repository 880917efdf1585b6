#pragma once

#include "tdkt/nomination.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace tdkt {

/// What recomputing a decision can show.
///   altered        what the decision rested on was changed after it was kept: a fault
///   other_verdict  the facts that were kept give another answer by the very same rules: a fault
///   rules_changed  the rules of that name have changed since, and with them the answer
///   drift          the register says something else about the subject than it did then
enum class DecisionFinding { altered, other_verdict, rules_changed, drift };
template <>
inline constexpr auto words<DecisionFinding> =
    word_list("altered", "other_verdict", "rules_changed", "drift");

/// One decision that does not come out as it was. Only the first two kinds mean that something is wrong.
struct RecomputedDecision {
    Nomination nomination;
    DecisionFinding finding = DecisionFinding::drift;
    std::string law;              ///< the rule set that it was judged by
    Verdict then{};               ///< what it rests on
    Verdict now{};                ///< what it would be
    std::vector<Message> changes; ///< of a drift: every fact that is not as it was

    [[nodiscard]] bool is_fault() const {
        return finding == DecisionFinding::altered || finding == DecisionFinding::other_verdict;
    }
};

struct RecomputeSummary {
    std::int64_t recomputed = 0;
    std::int64_t without_basis = 0; ///< decided before the facts were kept
    std::int64_t rules_changed = 0; ///< the rule set has other contents today
    std::int64_t rules_missing = 0; ///< the configuration has no rule set of that name: not recomputed
    std::int64_t drifted = 0;
    std::int64_t faults = 0;
};

/// Judges every decision once more, by what was kept with it and by the register as it stands, in one pass.
/// `sink` gets each that does not come out as it was, and every drift. Nothing is changed. Throws RulesError
/// if there are decisions to recompute and the rules do not load.
TDKT_EXPORT RecomputeSummary recompute_decisions(Database& database, const Configuration& configuration,
                                                 const std::function<void(const RecomputedDecision&)>& sink);

} // namespace tdkt
