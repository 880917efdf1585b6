#pragma once

#include "scoring/fraction.hpp"
#include "tdkt/score.hpp"

#include <optional>
#include <string>

namespace tdkt::scoring {

/// What a formula works on for one unit. `base` is set where the formula names one.
struct Inputs {
    Decimal actual;
    std::optional<Decimal> base = {};
};

/// What a leader is measured by: the actual figure, or how far it exceeds its target relative to that target.
/// Nothing where the target is 0 and the excess is a percentage.
[[nodiscard]] std::optional<Fraction> lead_of(const Formula& formula, const Inputs& inputs);

/// The points that the criterion's formula gives, its gate aside; `best` is the greatest lead of the cluster.
/// Nothing where the formula says nothing: a base of 0, or a value outside every band.
[[nodiscard]] std::optional<Decimal> points_of(const Criterion& criterion, const Inputs& inputs,
                                               const std::optional<Fraction>& best);

/// The formula with its numbers, without words: `450 / 500 × 40 = 36`.
[[nodiscard]] std::string working_of(const Criterion& criterion, const Inputs& inputs,
                                     const std::optional<Fraction>& best);

/// The band that a value lies in, the first of the sheet if there are several; null if there is none. With a
/// base it is the percentage that counts.
[[nodiscard]] const Band* band_of(const Formula& formula, const Inputs& inputs);

} // namespace tdkt::scoring
