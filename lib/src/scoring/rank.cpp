#include "tdkt/score.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "scoring/ties.hpp"

namespace tdkt {

namespace {

using scoring::Contender;
using ValueByPlace =
    std::map<std::pair<std::string_view, std::string_view>, const ScoreValue*>; // unit, criterion

CriterionScore score_of(const Criterion& criterion, const ScoreValue* value) {
    CriterionScore result{.criterion = criterion.code, .max = criterion.max};
    if (value != nullptr && value->final) {
        result.score = value->final;
        result.how = ScoreBasis::final;
    } else if (value != nullptr && value->checked) {
        result.score = value->checked;
        result.how = ScoreBasis::checked;
    } else if (value != nullptr && value->self) {
        result.how = ScoreBasis::self_only;
    } else {
        result.how = criterion.kind == CriterionKind::points ? ScoreBasis::missing : ScoreBasis::not_claimed;
    }
    return result;
}

bool leaves_gap(const CriterionScore& score) {
    return score.how == ScoreBasis::self_only || score.how == ScoreBasis::missing;
}

void add_to(RankedUnit& unit, const Criterion& criterion, CriterionScore score) {
    const Decimal points = score.score.value_or(Decimal{});
    unit.scored += criterion.kind == CriterionKind::penalty ? Decimal{} - points : points;
    unit.criteria.push_back(std::move(score));
}

Contender score_member(const ScoreSheet& sheet, const ClusterMember& member, const ValueByPlace& values) {
    Contender contender{.unit = {.unit = member.unit, .name = member.name}, .ballot = member.ballot};
    for (const Criterion& criterion : sheet.criteria) {
        const auto found = values.find({member.unit, criterion.code});
        add_to(contender.unit, criterion,
               score_of(criterion, found == values.end() ? nullptr : found->second));
    }
    if (std::ranges::none_of(contender.unit.criteria, leaves_gap)) {
        contender.unit.total = contender.unit.scored;
    }
    return contender;
}

// Best total first, what has no total last; members keep their order where nothing parts them.
void sort_by_total(std::vector<Contender>& contenders) {
    std::ranges::stable_sort(contenders, std::ranges::greater{},
                             [](const Contender& contender) { return contender.unit.total; });
}

// Numbers one group of equal totals, whose best place is `rank`.
void place(const ScoreSheet& sheet, int rank, std::vector<Contender> equal, std::vector<RankedUnit>& ranked) {
    std::size_t first = 0;
    for (const std::size_t size : scoring::resolve_ties(sheet, equal)) {
        for (std::size_t i = first; i < first + size; ++i) {
            equal[i].unit.rank = rank + static_cast<int>(first);
            ranked.push_back(std::move(equal[i].unit));
        }
        first += size;
    }
}

} // namespace

Ranking rank(const ScoreSheet& sheet, std::string cluster, const std::vector<ClusterMember>& members,
             const std::vector<ScoreValue>& values) {
    ValueByPlace by_place;
    for (const ScoreValue& value : values) {
        by_place.emplace(std::pair(std::string_view(value.unit), std::string_view(value.criterion)), &value);
    }
    std::vector<Contender> contenders;
    for (const ClusterMember& member : members) {
        contenders.push_back(score_member(sheet, member, by_place));
    }
    sort_by_total(contenders);

    Ranking ranking{.cluster = std::move(cluster), .year = sheet.year, .sheet = sheet.code, .units = {}};
    for (auto from = contenders.begin(); from != contenders.end();) {
        const auto to = std::find_if(from, contenders.end(), [&](const Contender& other) {
            return other.unit.total != from->unit.total;
        });
        if (from->unit.total) {
            place(sheet, static_cast<int>(from - contenders.begin()) + 1, {from, to}, ranking.units);
        } else {
            std::transform(from, to, std::back_inserter(ranking.units),
                           [](Contender& rest) { return rest.unit; });
        }
        from = to;
    }
    return ranking;
}

} // namespace tdkt
