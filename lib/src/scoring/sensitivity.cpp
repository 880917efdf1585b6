#include <algorithm>
#include <map>

#include "scoring/fraction.hpp"
#include "tdkt/score.hpp"

namespace tdkt {

namespace {

constexpr Decimal none{};

Decimal contribution(const Criterion& criterion, const CriterionScore& score) {
    const Decimal points = score.score.value_or(none);
    return criterion.kind == CriterionKind::penalty ? none - points : points;
}

// The lower unit's score that makes the totals equal, if the criterion allows it.
std::optional<Decimal> level_score(const Criterion& criterion, const CriterionScore& lower, Decimal margin) {
    const Decimal now = lower.score.value_or(none);
    const Decimal wanted = criterion.kind == CriterionKind::penalty ? now - margin : now + margin;
    const bool possible = wanted >= criterion.min && wanted <= criterion.max;
    return possible ? std::optional(wanted) : std::nullopt;
}

// Scores scale with the maximum, so the difference does; it has to swallow the margin.
std::optional<Decimal> level_max(const Criterion& criterion, Decimal difference, Decimal margin) {
    const Decimal size = difference < none ? none - difference : difference;
    if (size == none || size < margin) {
        return std::nullopt;
    }
    const Decimal change = scoring::part_of(criterion.max, scoring::fraction(margin, size));
    return difference > none ? criterion.max - change : criterion.max + change;
}

/// Of two units with equal totals the rule that parts them: the first that parted either from others who had
/// that total.
std::optional<std::string> parted_by(const ScoreSheet& sheet, const RankedUnit& upper,
                                     const RankedUnit& lower) {
    if (upper.rank != lower.rank) {
        for (const TieRule& rule : sheet.tie) {
            if (upper.tied_by == rule.name() || lower.tied_by == rule.name()) {
                return rule.name();
            }
        }
    }
    return upper.tied_by;
}

Neighbours compare(const ScoreSheet& sheet, const RankedUnit& upper, const RankedUnit& lower) {
    Neighbours pair{.upper = upper.unit,
                    .lower = lower.unit,
                    .margin = upper.total.value_or(none) - lower.total.value_or(none)};
    const bool is_level = pair.margin == none;
    if (is_level) {
        pair.tied_by = parted_by(sheet, upper, lower);
    }
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const Criterion& criterion = sheet.criteria[i];
        DrawingLevel level{.criterion = criterion.code,
                           .difference = contribution(criterion, upper.criteria[i]) -
                                         contribution(criterion, lower.criteria[i])};
        if (!is_level) {
            level.score = level_score(criterion, lower.criteria[i], pair.margin);
            level.max = level_max(criterion, level.difference, pair.margin);
        }
        pair.criteria.push_back(std::move(level));
    }
    return pair;
}

std::vector<std::string> idle_criteria(const ScoreSheet& sheet, const Ranking& ranking) {
    std::vector<std::string> idle;
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        const auto scored = [&](const RankedUnit& unit) { return unit.criteria[i].score; };
        const auto first = ranking.units.empty() ? std::nullopt : scored(ranking.units.front());
        if (std::ranges::all_of(ranking.units,
                                [&](const RankedUnit& unit) { return scored(unit) == first; })) {
            idle.push_back(sheet.criteria[i].code);
        }
    }
    return idle;
}

std::vector<SelfScoring> self_scoring(const Ranking& counted, const Ranking& self) {
    std::vector<SelfScoring> list;
    for (const RankedUnit& unit : counted.units) {
        const auto own = std::ranges::find(self.units, unit.unit, &RankedUnit::unit);
        list.push_back({.unit = unit.unit,
                        .self = own->scored,
                        .counted = unit.scored,
                        .self_rank = own->rank,
                        .rank = unit.rank});
    }
    std::ranges::stable_sort(list, std::ranges::greater{},
                             [](const SelfScoring& one) { return one.self - one.counted; });
    return list;
}

// Points only: figures of different kinds do not add up.
void add_marks(const ScoreSheet& sheet, const std::vector<ScoreValue>& values, Sensitivity& result) {
    std::map<std::string, CheckerMarks> checkers;
    Decimal all;
    std::int64_t count = 0;
    for (const ScoreValue& value : values) {
        if (!value.self || !value.checked || !value.checked_said || sheet.find(value.criterion) == nullptr) {
            continue;
        }
        CheckerMarks& checker = checkers[value.checked_said->by];
        const Decimal change = *value.checked - *value.self;
        ++checker.marks;
        checker.lowered += change < none ? 1 : 0;
        checker.raised += change > none ? 1 : 0;
        checker.mean += change;
        all += change;
        ++count;
    }
    const auto mean = [](Decimal sum, std::int64_t of) {
        return scale(sum, Decimal::from_integer(1), Decimal::from_integer(of));
    };
    result.mean_mark = count > 0 ? mean(all, count) : none;
    for (auto& [by, checker] : checkers) {
        checker.by = by;
        checker.mean = mean(checker.mean, checker.marks);
        result.checkers.push_back(checker);
    }
    std::ranges::stable_sort(result.checkers, {}, &CheckerMarks::mean);
}

} // namespace

std::vector<Neighbours> neighbours(const ScoreSheet& sheet, const Ranking& ranking) {
    std::vector<Neighbours> list;
    for (std::size_t i = 1; i < ranking.units.size() && ranking.units[i].total; ++i) {
        list.push_back(compare(sheet, ranking.units[i - 1], ranking.units[i]));
    }
    return list;
}

Sensitivity sensitivity(const ScoreSheet& sheet, const std::vector<ClusterMember>& members,
                        const std::vector<ScoreValue>& values) {
    Sensitivity result;
    result.ranking = rank(sheet, {}, members, values);
    result.neighbours = neighbours(sheet, result.ranking);
    result.idle = idle_criteria(sheet, result.ranking);
    result.self = self_scoring(result.ranking, rank_by_self(sheet, {}, members, values));
    add_marks(sheet, values, result);
    return result;
}

} // namespace tdkt
