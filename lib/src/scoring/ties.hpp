#pragma once

#include "tdkt/score.hpp"

#include <vector>

namespace tdkt::scoring {

/// A ranked unit on its way through the rules for ties, with the votes that it got.
struct Contender {
    RankedUnit unit;
    std::optional<std::int64_t> ballot;
};

/// Orders contenders of equal totals by the sheet's rules, writes into each by what it was parted from the
/// others, and says how many contenders stand on each place, best first. A rule for which one of them has no
/// value decides nothing.
[[nodiscard]] std::vector<std::size_t> resolve_ties(const ScoreSheet& sheet, std::vector<Contender>& tied);

} // namespace tdkt::scoring
