#include "scoring/ties.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace tdkt::scoring {

namespace {

/// A contender with what the rule in hand compares.
struct Compared {
    Contender contender;
    Fraction value = {};
};

using Contenders = std::span<Compared>;

// Orders by one rule and gives the sizes of what stays equal; one group of all if the rule cannot decide.
std::vector<std::size_t> split(const Board& board, const TieRule& rule, Contenders tied) {
    for (Compared& one : tied) {
        const auto value = board.tie_value(one.contender.member, rule);
        if (!value) {
            return {tied.size()};
        }
        one.value = *value;
    }
    std::stable_sort(tied.begin(), tied.end(),
                     [](const Compared& a, const Compared& b) { return a.value > b.value; });
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < tied.size(); ++i) {
        if (i == 0 || tied[i].value != tied[i - 1].value) {
            sizes.push_back(0);
        }
        ++sizes.back();
    }
    return sizes;
}

void mark(Contenders tied, const std::string& by) {
    std::ranges::for_each(tied, [&](Compared& one) { one.contender.unit.tied_by = by; });
}

void resolve(const Board& board, std::span<const TieRule> rules, Contenders tied,
             std::vector<std::size_t>& places) {
    if (tied.size() == 1 || rules.empty()) {
        places.push_back(tied.size());
        if (tied.size() > 1) {
            mark(tied, std::string(tie_left));
        }
        return;
    }
    const TieRule& rule = rules.front();
    if (std::ranges::any_of(tied,
                            [&](const Compared& one) { return board.lacks(one.contender.member, rule); })) {
        places.push_back(tied.size());
        mark(tied, rule.kind == TieRule::Kind::ballot ? std::string(tie_left)
                                                      : std::string(missing_in_tie) + rule.name());
        return;
    }
    const std::vector<std::size_t> sizes = split(board, rule, tied);
    std::size_t first = 0;
    for (const std::size_t size : sizes) {
        const Contenders group = tied.subspan(first, size);
        if (sizes.size() > 1) {
            mark(group, rule.name());
        }
        resolve(board, rules.subspan(1), group, places);
        first += size;
    }
}

} // namespace

std::vector<std::size_t> resolve_ties(const Board& board, const std::vector<TieRule>& rules,
                                      std::vector<Contender>& tied) {
    std::vector<Compared> compared;
    compared.reserve(tied.size());
    for (Contender& contender : tied) {
        compared.push_back({.contender = std::move(contender)});
    }
    std::vector<std::size_t> places;
    resolve(board, rules, compared, places);
    std::ranges::transform(compared, tied.begin(), [](Compared& one) { return std::move(one.contender); });
    return places;
}

} // namespace tdkt::scoring
