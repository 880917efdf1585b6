#pragma once

#include "scoring/formula.hpp"
#include "tdkt/score.hpp"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tdkt::scoring {

/// Whose values count: what was checked and decided, or what the units gave themselves (and where they gave
/// nothing, what counts).
enum class Stage { counted, self };

/// What is known of a judged score, a figure or a formula's points.
struct Known {
    std::optional<Decimal> value = {};
    ScoreBasis how = ScoreBasis::missing;
};

/// The values of a cluster's members in a grid, with the sheet's formulas resolved to its columns. The sheet,
/// the members and the values must outlive it.
class Board {
public:
    Board(const ScoreSheet& sheet, const std::vector<ClusterMember>& members,
          const std::vector<ScoreValue>& values, Stage stage);

    [[nodiscard]] CriterionScore score(std::size_t member, std::size_t criterion) const;

    /// Empty for a judged criterion, and where figures are missing.
    [[nodiscard]] std::string working(std::size_t member, std::size_t criterion) const;

    /// What was entered for the criterion itself and its figures.
    [[nodiscard]] std::vector<ScoreValue> values_of(std::size_t member, std::size_t criterion) const;

    /// What a rule for ties compares; the greater is the better. Nothing if a figure is missing, and for a
    /// ratio to nothing.
    [[nodiscard]] std::optional<Fraction> tie_value(std::size_t member, const TieRule& rule) const;

    /// Whether a figure that the rule compares, or the ballot, is still to come.
    [[nodiscard]] bool lacks(std::size_t member, const TieRule& rule) const;

    /// Whether a score on this basis leaves the total open.
    [[nodiscard]] bool is_open(ScoreBasis how) const;

private:
    /// The columns of a formula's figures, and what its leader has reached.
    struct Resolved {
        std::optional<std::size_t> actual = {};
        std::optional<std::size_t> base = {};
        std::optional<Fraction> best = {};
    };

    [[nodiscard]] std::optional<std::size_t> column(std::string_view code) const;
    [[nodiscard]] const ScoreValue* cell(std::size_t member, std::size_t column) const;
    [[nodiscard]] Known known(std::size_t member, std::size_t column) const;
    [[nodiscard]] std::optional<Inputs> inputs(std::size_t member, std::size_t criterion,
                                               ScoreBasis& how) const;
    [[nodiscard]] bool has_evidence(std::size_t member, std::size_t criterion) const;
    [[nodiscard]] bool is_fed(std::size_t criterion) const;
    [[nodiscard]] Known by_formula(std::size_t member, std::size_t criterion) const;
    void resolve(std::size_t criterion);

    const ScoreSheet& sheet_;
    const std::vector<ClusterMember>& members_;
    Stage stage_;
    std::unordered_map<std::string_view, std::size_t> columns_; // criteria, figures, the ballot
    std::vector<const ScoreValue*> cells_;
    std::vector<Resolved> resolved_; // by criterion
};

} // namespace tdkt::scoring
