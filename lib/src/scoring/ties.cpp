#include "scoring/ties.hpp"

#include <algorithm>
#include <span>

namespace tdkt::scoring {

namespace {

using Contenders = std::span<Contender>;

std::optional<std::int64_t> criterion_value(const Criterion& criterion, const Contender& contender) {
    const auto found = std::ranges::find(contender.unit.criteria, criterion.code, &CriterionScore::criterion);
    if (found == contender.unit.criteria.end()) {
        return std::nullopt;
    }
    const std::int64_t milli = found->score.value_or(Decimal{}).milli();
    return criterion.kind == CriterionKind::penalty ? -milli : milli;
}

// What the rule compares; the greater is the better.
std::optional<std::int64_t> value_under(const ScoreSheet& sheet, const TieRule& rule,
                                        const Contender& contender) {
    if (rule.kind == TieRule::Kind::ballot) {
        return contender.ballot;
    }
    const Criterion* criterion = sheet.find(rule.criterion);
    return criterion == nullptr ? std::nullopt : criterion_value(*criterion, contender);
}

// Orders by one rule and gives the sizes of what stays equal; one group of all if the rule cannot decide.
std::vector<std::size_t> split(const ScoreSheet& sheet, const TieRule& rule, Contenders tied) {
    const auto value = [&](const Contender& contender) { return value_under(sheet, rule, contender); };
    if (!std::ranges::all_of(tied,
                             [&](const Contender& contender) { return value(contender).has_value(); })) {
        return {tied.size()};
    }
    std::ranges::stable_sort(tied, std::ranges::greater{}, value);
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < tied.size(); ++i) {
        if (i == 0 || value(tied[i]) != value(tied[i - 1])) {
            sizes.push_back(0);
        }
        ++sizes.back();
    }
    return sizes;
}

void resolve(const ScoreSheet& sheet, std::size_t next_rule, Contenders tied,
             std::vector<std::size_t>& places) {
    if (tied.size() == 1 || next_rule == sheet.tie.size()) {
        places.push_back(tied.size());
        if (tied.size() > 1) {
            std::ranges::for_each(tied, [](Contender& contender) { contender.unit.tied_by = "unresolved"; });
        }
        return;
    }
    const TieRule& rule = sheet.tie[next_rule];
    const std::vector<std::size_t> sizes = split(sheet, rule, tied);
    std::size_t first = 0;
    for (const std::size_t size : sizes) {
        const Contenders group = tied.subspan(first, size);
        if (sizes.size() > 1) {
            std::ranges::for_each(group, [&](Contender& contender) { contender.unit.tied_by = rule.name(); });
        }
        resolve(sheet, next_rule + 1, group, places);
        first += size;
    }
}

} // namespace

std::vector<std::size_t> resolve_ties(const ScoreSheet& sheet, std::vector<Contender>& tied) {
    std::vector<std::size_t> places;
    resolve(sheet, 0, tied, places);
    return places;
}

} // namespace tdkt::scoring
