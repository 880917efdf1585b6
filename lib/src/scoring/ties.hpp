#pragma once

#include "scoring/board.hpp"
#include "tdkt/score.hpp"

#include <vector>

namespace tdkt::scoring {

/// A ranked unit on its way through the rules for ties, with its row on the board.
struct Contender {
    RankedUnit unit;
    std::size_t member = 0;
};

/// Orders contenders of equal totals by the rules, writes into each by what it was parted from the others,
/// and says how many contenders stand on each place, best first. Where a figure of a rule is still to come
/// the rules after it are not tried, for it goes before them. A ratio to nothing decides nothing.
[[nodiscard]] std::vector<std::size_t> resolve_ties(const Board& board, const std::vector<TieRule>& rules,
                                                    std::vector<Contender>& tied);

} // namespace tdkt::scoring
