#include "tdkt/score.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "scoring/ties.hpp"

namespace tdkt {

namespace {

using scoring::Board;
using scoring::Contender;
using scoring::Stage;

Decimal contribution_of(const Criterion& criterion, const CriterionScore& score) {
    const Decimal points = score.score.value_or(Decimal{});
    return criterion.kind == CriterionKind::penalty ? Decimal{} - points : points;
}

Contender score_member(const ScoreSheet& sheet, const Board& board, const ClusterMember& member,
                       std::size_t row) {
    Contender contender{.unit = {.unit = member.unit, .name = member.name}, .member = row};
    RankedUnit& unit = contender.unit;
    unit.criteria.reserve(sheet.criteria.size());
    bool open = false;
    for (std::size_t i = 0; i < sheet.criteria.size(); ++i) {
        unit.criteria.push_back(board.score(row, i));
        unit.scored += contribution_of(sheet.criteria[i], unit.criteria.back());
        open = open || board.is_open(unit.criteria.back().how);
    }
    if (!open) {
        unit.total = unit.scored;
    }
    return contender;
}

// Best total first, what has no total last; members keep their order where nothing parts them.
void sort_by_total(std::vector<Contender>& contenders) {
    std::ranges::stable_sort(contenders, std::ranges::greater{},
                             [](const Contender& contender) { return contender.unit.total; });
}

// Numbers one group of equal totals, whose best place is `rank`.
void place(const ScoreSheet& sheet, const Board& board, int rank, std::vector<Contender> equal,
           std::vector<RankedUnit>& ranked) {
    std::size_t first = 0;
    for (const std::size_t size : scoring::resolve_ties(board, sheet.tie, equal)) {
        for (std::size_t i = first; i < first + size; ++i) {
            equal[i].unit.rank = rank + static_cast<int>(first);
            ranked.push_back(std::move(equal[i].unit));
        }
        first += size;
    }
}

Ranking rank_by(Stage stage, const ScoreSheet& sheet, std::string cluster,
                const std::vector<ClusterMember>& members, const std::vector<ScoreValue>& values) {
    const Board board(sheet, members, values, stage);
    std::vector<Contender> contenders;
    contenders.reserve(members.size());
    for (std::size_t row = 0; row < members.size(); ++row) {
        contenders.push_back(score_member(sheet, board, members[row], row));
    }
    sort_by_total(contenders);

    Ranking ranking{.cluster = std::move(cluster), .year = sheet.year, .sheet = sheet.code, .units = {}};
    for (auto from = contenders.begin(); from != contenders.end();) {
        const auto to = std::find_if(from, contenders.end(), [&](const Contender& other) {
            return other.unit.total != from->unit.total;
        });
        if (from->unit.total) {
            place(sheet, board, static_cast<int>(from - contenders.begin()) + 1,
                  {std::move_iterator(from), std::move_iterator(to)}, ranking.units);
        } else {
            std::transform(from, to, std::back_inserter(ranking.units),
                           [](Contender& rest) { return std::move(rest.unit); });
        }
        from = to;
    }
    return ranking;
}

} // namespace

Ranking rank(const ScoreSheet& sheet, std::string cluster, const std::vector<ClusterMember>& members,
             const std::vector<ScoreValue>& values) {
    return rank_by(Stage::counted, sheet, std::move(cluster), members, values);
}

Ranking rank_by_self(const ScoreSheet& sheet, std::string cluster, const std::vector<ClusterMember>& members,
                     const std::vector<ScoreValue>& values) {
    return rank_by(Stage::self, sheet, std::move(cluster), members, values);
}

std::vector<ExplainedScore> explain_score(const ScoreSheet& sheet, const std::vector<ClusterMember>& members,
                                          const std::vector<ScoreValue>& values, const std::string& unit) {
    const Board board(sheet, members, values, Stage::counted);
    const auto found = std::ranges::find(members, unit, &ClusterMember::unit);
    std::vector<ExplainedScore> list;
    for (std::size_t i = 0; found != members.end() && i < sheet.criteria.size(); ++i) {
        const auto row = static_cast<std::size_t>(found - members.begin());
        ExplainedScore explained{.score = board.score(row, i)};
        explained.contribution = contribution_of(sheet.criteria[i], explained.score);
        explained.working = board.working(row, i);
        explained.values = board.values_of(row, i);
        list.push_back(std::move(explained));
    }
    return list;
}

} // namespace tdkt
