#pragma once

#include "tdkt/quota.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tdkt::nominations {

/// How many a quota allows of so many, in whole numbers; unknown where there is nothing to take a share of.
[[nodiscard]] std::optional<std::int64_t> allowed(const QuotaRule& rule, std::int64_t denominator);

/// Whether the law prefers a collective of so many members, of whom so many are women.
[[nodiscard]] bool prefers(const PreferenceRule& rule, std::int64_t members, std::int64_t women);

/// Puts the candidates in order and says who is above the line: more votes of all members first; among equals
/// whom the law prefers, if that is known of all of them; then their order in one list. Who is equal still is
/// tied if the line runs among them.
void rank_candidates(std::vector<QuotaCandidate>& candidates, std::optional<std::int64_t> left);

} // namespace tdkt::nominations
