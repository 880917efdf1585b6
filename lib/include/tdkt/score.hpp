#pragma once

#include "tdkt/decimal.hpp"
#include "tdkt/export.hpp"
#include "tdkt/message.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Scoring the members of a cluster by a published sheet (bảng điểm thi đua). Fixed point throughout.
namespace tdkt {

/// How a criterion enters the total. Formulas over plan and actual come as further kinds.
enum class CriterionKind { points, bonus, penalty };

template <>
inline constexpr auto words<CriterionKind> = word_list("points", "bonus", "penalty");

/// One line of a score sheet. A score lies between 0 and `max`; a penalty is written as a positive number and
/// subtracted.
struct Criterion {
    std::string code;
    std::string group;
    std::string title;
    Decimal max;
    CriterionKind kind = CriterionKind::points;
};

/// What decides between equal totals: the higher score in a criterion (the lower penalty), or the cluster's
/// secret ballot.
struct TieRule {
    enum class Kind { criterion, ballot };

    Kind kind = Kind::criterion;
    std::string criterion = {}; ///< its code, for Kind::criterion

    /// As the sheet writes it: `criterion:KT1`, `ballot`.
    [[nodiscard]] TDKT_EXPORT std::string name() const;
};

/// A score sheet. Its criteria have distinct codes, and its rules for ties name criteria that it has.
struct ScoreSheet {
    std::string code;
    std::string title;
    int year = 0;
    std::vector<Criterion> criteria = {};
    std::vector<TieRule> tie = {}; ///< tried in this order; what they leave equal stays tied

    /// Nothing if the sheet has no such criterion.
    [[nodiscard]] TDKT_EXPORT const Criterion* find(std::string_view criterion) const;
};

/// What was entered for one unit and criterion, before anything is decided.
struct ScoreValue {
    std::string unit;
    std::string criterion;
    std::optional<Decimal> self = {};
    std::optional<Decimal> checked = {};
    std::optional<Decimal> final = {};
};

/// A member of the cluster to be ranked; `ballot` counts its votes, where a ballot was held.
struct ClusterMember {
    std::string unit;
    std::string name = {};
    std::optional<std::int64_t> ballot = {};
};

/// Where the score that counts came from. A self score alone is no score; a bonus or penalty for which
/// nothing at all was entered is `not_claimed` and leaves the total complete.
enum class ScoreBasis { final, checked, self_only, missing, not_claimed };

template <>
inline constexpr auto words<ScoreBasis> =
    word_list("final", "checked", "self_only", "missing", "not_claimed");

struct CriterionScore {
    std::string criterion;
    std::optional<Decimal> score = {}; ///< nothing if not scored, which is not 0
    Decimal max;
    ScoreBasis how = ScoreBasis::missing;
};

/// One member's line in the ranking. Without all its scores a unit has no total and no rank, and stands after
/// the others.
struct RankedUnit {
    std::string unit;
    std::string name = {};
    std::optional<Decimal> total = {};
    Decimal scored = {};          ///< the sum of what is scored; the total if nothing is missing
    std::optional<int> rank = {}; ///< 1, 2, 2, 4
    /// Nothing if no other unit has this total; else the rule that parted it from them, or `unresolved`.
    std::optional<std::string> tied_by = {};
    std::vector<CriterionScore> criteria = {}; ///< in the sheet's order
};

/// The ranking of one cluster in one year, best first.
struct Ranking {
    std::string cluster;
    int year = 0;
    std::string sheet = {};
    std::vector<RankedUnit> units = {};
};

/// Ranks the members by `final`, else `checked`. The values are of these members and of the sheet's criteria;
/// others are left aside, as the import refuses them. Totals may exceed the sum of the points (bonus).
[[nodiscard]] TDKT_EXPORT Ranking rank(const ScoreSheet& sheet, std::string cluster,
                                       const std::vector<ClusterMember>& members,
                                       const std::vector<ScoreValue>& values);

/// What is wrong with a score for this criterion: `negative_score`, `score_above_max`; else nothing.
[[nodiscard]] TDKT_EXPORT std::optional<Message> score_problem(const Criterion& criterion, Decimal score);

/// The document `tdkt.rank/1`.
TDKT_EXPORT void render_json(std::ostream& out, const Ranking& ranking);

} // namespace tdkt
