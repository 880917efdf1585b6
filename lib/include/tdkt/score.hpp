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

/// How a criterion enters the total. A bonus or penalty need not be claimed; a penalty is written as a
/// positive number and subtracted.
enum class CriterionKind { points, bonus, penalty };

template <>
inline constexpr auto words<CriterionKind> = word_list("points", "bonus", "penalty");

/// How a score follows from figures (chỉ tiêu). A criterion without a formula is judged: its points are
/// entered.
enum class FormulaKind {
    ratio,          ///< actual / base of the maximum, never more than it
    leader,         ///< against the target, and above it against the best of the cluster
    bands,          ///< the points of the band that the figure, or its percentage of the base, lies in
    all_or_nothing, ///< the maximum if the figure reaches its base, or a threshold; else 0
    count,          ///< a number of points for each, capped
    balance         ///< pluses less minuses, clamped
};

template <>
inline constexpr auto words<FormulaKind> =
    word_list("ratio", "leader", "bands", "all_or_nothing", "count", "balance");

/// By what the excess over the target is compared with the leader's: A - T, or the later (A - T) / T.
enum class Excess { absolute, percent };

template <>
inline constexpr auto words<Excess> = word_list("absolute", "percent");

/// A range of values and its points. A bound that is absent is open.
struct Band {
    std::optional<Decimal> low = {};
    bool with_low = true;
    std::optional<Decimal> high = {};
    bool with_high = false;
    Decimal points;
    /// The sheet writes `between`, as published tables do, and leaves open whose the upper bound is: it is
    /// read as the next band's.
    bool unstated = false;
};

/// Names its figures by code. `base` is what the figure is measured against: the target, all there are, the
/// minuses of a balance.
struct Formula {
    FormulaKind kind = FormulaKind::ratio;
    std::string actual = {};
    std::optional<std::string> base = {};
    Excess excess = Excess::absolute;
    Decimal each = {};                    ///< points for one, of a count
    std::optional<Decimal> at_least = {}; ///< the threshold of all or nothing
    std::vector<Band> bands = {};         ///< in the sheet's order
    /// The points outside every band, or where the base is 0; without it such a value is not scored.
    std::optional<Decimal> otherwise = {};
};

/// One line of a score sheet. A score lies between `min` and `max`; `min` is below 0 only for a balance.
struct Criterion {
    std::string code;
    std::string group;
    std::string title;
    Decimal max;
    CriterionKind kind = CriterionKind::points;
    std::optional<Formula> formula = {};
    std::optional<std::string> gate = {}; ///< the evidence without which the criterion is 0
    Decimal min = {};
};

/// A number that formulas use, entered for each unit or fed from the register.
struct Figure {
    std::string code;
    std::string title;
    std::optional<Decimal> max = {};      ///< the most that it can be, such as the size of a sample
    std::optional<std::string> from = {}; ///< `campaign:CODE/INDICATOR` or `awards:CODE`; else entered
};

/// The most that a group of criteria brings, where the sheet says so.
struct CriterionGroup {
    std::string title;
    Decimal max;
};

/// What decides between equal totals: the higher score in a criterion (the lower penalty), the higher sum or
/// ratio of figures, or the cluster's secret ballot.
struct TieRule {
    enum class Kind { criterion, figure, ratio, ballot };

    Kind kind = Kind::criterion;
    std::string criterion = {};            ///< its code, for Kind::criterion
    std::vector<std::string> figures = {}; ///< added up; of a ratio the first is over the second

    /// As the sheet writes it: `criterion:KT1`, `figure:TK+THE`, `ratio:DL/NTH`, `ballot`.
    [[nodiscard]] TDKT_EXPORT std::string name() const;
};

/// A score sheet. Criteria and figures have distinct codes, and formulas and rules for ties name those that
/// it has.
struct ScoreSheet {
    std::string code;
    std::string title;
    int year = 0;
    std::vector<Criterion> criteria = {};
    std::vector<TieRule> tie = {}; ///< tried in this order; what they leave equal stays tied
    std::vector<Figure> figures = {};
    std::vector<CriterionGroup> groups = {};
    std::optional<Decimal> total =
        {}; ///< what the criteria that are points add up to, where the sheet says so

    /// Nothing if the sheet has no such criterion.
    [[nodiscard]] TDKT_EXPORT const Criterion* find(std::string_view criterion) const;
    [[nodiscard]] TDKT_EXPORT const Figure* find_figure(std::string_view figure) const;
};

/// The code under which the votes of a secret ballot are entered.
inline constexpr std::string_view ballot_code = "ballot";

/// What a published sheet leaves unclear or cannot mean: bands that overlap or leave gaps, boundaries that
/// nobody owns, points that cannot be reached, maxima that do not add up. The sheet can be used all the same.
[[nodiscard]] TDKT_EXPORT std::vector<Message> check_sheet(const ScoreSheet& sheet);

/// Who said a value and on which day.
struct Said {
    std::string by;
    std::string on; ///< ISO

    bool operator==(const Said&) const = default;
};

/// What was entered for one unit and criterion or figure, before anything is decided.
struct ScoreValue {
    std::string unit;
    std::string criterion; ///< or figure, or ballot_code
    std::optional<Decimal> self = {};
    std::optional<Decimal> checked = {};
    std::optional<Decimal> final = {};
    std::optional<std::string> evidence = {};
    std::optional<Said> self_said = {};
    std::optional<Said> checked_said = {};
    std::optional<Said> final_said = {};
};

/// A member of the cluster to be ranked; `ballot` counts its votes, where a ballot was held.
struct ClusterMember {
    std::string unit;
    std::string name = {};
    std::optional<std::int64_t> ballot = {};
};

/// Where the score that counts came from; of a formula, where the least certain of its figures did. A self
/// score alone is no score; a bonus or penalty for which nothing at all was entered is `not_claimed` and
/// leaves the total complete. `no_evidence` is a 0 by the criterion's gate, `undefined` a figure for which
/// the formula says nothing.
enum class ScoreBasis { final, checked, self_only, missing, not_claimed, no_evidence, undefined };

template <>
inline constexpr auto words<ScoreBasis> =
    word_list("final", "checked", "self_only", "missing", "not_claimed", "no_evidence", "undefined");

/// Whether a score on this basis leaves the total open.
[[nodiscard]] constexpr bool leaves_open(ScoreBasis basis) {
    return basis == ScoreBasis::self_only || basis == ScoreBasis::missing || basis == ScoreBasis::undefined;
}

struct CriterionScore {
    std::string criterion;
    std::optional<Decimal> score = {}; ///< nothing if not scored, which is not 0
    Decimal max;
    ScoreBasis how = ScoreBasis::missing;
};

inline constexpr std::string_view tie_left = "unresolved";
inline constexpr std::string_view missing_in_tie = "missing:";

/// The rule of which a figure is still to come, in what RankedUnit::tied_by says; else nothing.
[[nodiscard]] inline std::optional<std::string> open_rule(const std::string& tied_by) {
    return tied_by.starts_with(missing_in_tie) ? std::optional(tied_by.substr(missing_in_tie.size()))
                                               : std::nullopt;
}

/// One member's line in the ranking. Without all its scores a unit has no total and no rank, and stands after
/// the others.
struct RankedUnit {
    std::string unit;
    std::string name = {};
    std::optional<Decimal> total = {};
    Decimal scored = {};          ///< the sum of what is scored; the total if nothing is missing
    std::optional<int> rank = {}; ///< 1, 2, 2, 4
    /// Nothing if no other unit has this total; else the rule that parted it from them, or tie_left, or
    /// missing_in_tie and the rule of which a figure is still to come.
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

/// The same by what the units gave themselves, wherever they did.
[[nodiscard]] TDKT_EXPORT Ranking rank_by_self(const ScoreSheet& sheet, std::string cluster,
                                               const std::vector<ClusterMember>& members,
                                               const std::vector<ScoreValue>& values);

/// One criterion of one unit, with all that led to its points.
struct ExplainedScore {
    CriterionScore score;
    Decimal contribution = {}; ///< to the total; penalties are negative
    std::string working = {};  ///< the formula with its numbers: `450 / 500 × 40 = 36`; empty if judged
    /// What was entered for the criterion itself and for its figures, in the order of the formula.
    std::vector<ScoreValue> values = {};
};

/// Every criterion of a unit, in the sheet's order. The contributions add up to what the ranking says is
/// scored.
[[nodiscard]] TDKT_EXPORT std::vector<ExplainedScore> explain_score(const ScoreSheet& sheet,
                                                                    const std::vector<ClusterMember>& members,
                                                                    const std::vector<ScoreValue>& values,
                                                                    const std::string& unit);

/// What one criterion is between two neighbours, and what would let the lower draw level in it alone.
struct DrawingLevel {
    std::string criterion;
    Decimal difference;                ///< of the contributions; above 0 where the upper unit leads
    std::optional<Decimal> score = {}; ///< of the lower unit; nothing where its maximum does not suffice
    std::optional<Decimal> max =
        {}; ///< of the criterion, its scores scaled with it; from 0 to twice as it is
};

/// Two units with totals, one place after the other.
struct Neighbours {
    std::string upper;
    std::string lower;
    Decimal margin;
    /// Where their totals are equal: the rule that parts them, or what RankedUnit::tied_by says if none does.
    /// Nothing has to change for the lower to draw level then.
    std::optional<std::string> tied_by = {};
    std::vector<DrawingLevel> criteria = {}; ///< all of them, in the sheet's order
};

/// Best first; as many as there are units with totals, less one.
[[nodiscard]] TDKT_EXPORT std::vector<Neighbours> neighbours(const ScoreSheet& sheet, const Ranking& ranking);

/// What a unit gave itself beside what it was given.
struct SelfScoring {
    std::string unit;
    Decimal self;
    Decimal counted;
    std::optional<int> self_rank = {};
    std::optional<int> rank = {};
};

/// The marks of one who checked: points added to or taken from what units gave themselves.
struct CheckerMarks {
    std::string by;
    std::int64_t marks = 0;
    std::int64_t lowered = 0;
    std::int64_t raised = 0;
    Decimal mean; ///< of checked - self
};

/// How firmly a ranking stands.
struct Sensitivity {
    Ranking ranking = {};
    std::vector<Neighbours> neighbours = {}; ///< best first
    std::vector<std::string> idle = {};      ///< criteria in which all who have a score have the same
    std::vector<SelfScoring> self = {};      ///< the most inflated first
    std::vector<CheckerMarks> checkers = {}; ///< the sternest first
    Decimal mean_mark;                       ///< of all who checked
};

[[nodiscard]] TDKT_EXPORT Sensitivity sensitivity(const ScoreSheet& sheet,
                                                  const std::vector<ClusterMember>& members,
                                                  const std::vector<ScoreValue>& values);

/// What is wrong with a score for this criterion: `negative_score`, `score_above_max`, `score_below_min`;
/// else nothing.
[[nodiscard]] TDKT_EXPORT std::optional<Message> score_problem(const Criterion& criterion, Decimal score);

/// What is wrong with a value for this figure: `negative_figure`, `figure_above_max`; else nothing.
[[nodiscard]] TDKT_EXPORT std::optional<Message> figure_problem(const Figure& figure, Decimal value);

/// The document `tdkt.rank/1`.
TDKT_EXPORT void render_json(std::ostream& out, const Ranking& ranking);

} // namespace tdkt
