#include "scoring/formula.hpp"

#include <algorithm>

namespace tdkt::scoring {

namespace {

constexpr Decimal one = Decimal::from_integer(1);
constexpr Decimal none{};

std::optional<Decimal> ratio_points(Decimal max, const Formula& formula, const Inputs& inputs) {
    const Decimal base = inputs.base.value_or(none);
    if (base <= none) {
        return formula.otherwise;
    }
    return inputs.actual >= base ? max : part_of(max, fraction(inputs.actual, base));
}

// Half of the maximum for the target, the other half for the way from the target to the leader; rounded once.
std::optional<Decimal> leader_points(Decimal max, const Formula& formula, const Inputs& inputs,
                                     const std::optional<Fraction>& best) {
    const auto own = lead_of(formula, inputs);
    if (!own || !best) {
        return std::nullopt;
    }
    const Decimal target = inputs.base.value_or(none);
    if (inputs.actual <= target) {
        const bool met = inputs.actual == target;
        return part_of(max, met ? Fraction{.over = 1, .under = 2} : fraction(inputs.actual, target + target));
    }
    if (*own >= *best) {
        return max;
    }
    const Fraction way =
        formula.excess == Excess::percent
            ? divide(*own, *best)
            : Fraction{.over = inputs.actual.milli() - target.milli(), .under = best->over - target.milli()};
    return part_of(max, {.over = way.under + way.over, .under = 2 * way.under});
}

std::optional<Decimal> band_points(const Formula& formula, const Inputs& inputs) {
    if (inputs.base && *inputs.base <= none) {
        return std::nullopt;
    }
    const Band* const band = band_of(formula, inputs);
    return band != nullptr ? band->points : formula.otherwise;
}

std::optional<Decimal> all_or_nothing_points(Decimal max, const Formula& formula, const Inputs& inputs) {
    if (inputs.base && *inputs.base <= none) {
        return formula.otherwise;
    }
    const Decimal needed = inputs.base ? *inputs.base : formula.at_least.value_or(one);
    return inputs.actual >= needed ? max : none;
}

// `value` as a fraction of 1, or as a percentage of the base.
Fraction measured(const Inputs& inputs) {
    return inputs.base ? Fraction{.over = Wide{inputs.actual.milli()} * 100, .under = inputs.base->milli()}
                       : fraction(inputs.actual, one);
}

bool contains(const Band& band, const Fraction& value) {
    const auto bound = [](Decimal decimal) { return fraction(decimal, one); };
    if (band.low && (value < bound(*band.low) || (value == bound(*band.low) && !band.with_low))) {
        return false;
    }
    return !band.high || value < bound(*band.high) || (value == bound(*band.high) && band.with_high);
}

} // namespace

std::optional<Fraction> lead_of(const Formula& formula, const Inputs& inputs) {
    const Decimal target = inputs.base.value_or(none);
    if (formula.excess == Excess::absolute) {
        return fraction(inputs.actual, one);
    }
    return target <= none ? std::nullopt : std::optional(fraction(inputs.actual - target, target));
}

const Band* band_of(const Formula& formula, const Inputs& inputs) {
    const Fraction value = measured(inputs);
    const auto found =
        std::ranges::find_if(formula.bands, [&](const Band& band) { return contains(band, value); });
    return found == formula.bands.end() ? nullptr : &*found;
}

std::optional<Decimal> points_of(const Criterion& criterion, const Inputs& inputs,
                                 const std::optional<Fraction>& best) {
    if (!criterion.formula) {
        return std::nullopt;
    }
    const Formula& formula = *criterion.formula;
    switch (formula.kind) {
    case FormulaKind::ratio:
        return ratio_points(criterion.max, formula, inputs);
    case FormulaKind::leader:
        return leader_points(criterion.max, formula, inputs, best);
    case FormulaKind::bands:
        return band_points(formula, inputs);
    case FormulaKind::all_or_nothing:
        return all_or_nothing_points(criterion.max, formula, inputs);
    case FormulaKind::count:
        // Before the product: a count beyond the cap could be beyond all numbers.
        return formula.each > none && fraction(inputs.actual, one) >= fraction(criterion.max, formula.each)
                   ? criterion.max
                   : scale(formula.each, inputs.actual, one);
    case FormulaKind::balance:
        return std::clamp(inputs.actual - inputs.base.value_or(none), criterion.min, criterion.max);
    }
    return std::nullopt;
}

} // namespace tdkt::scoring
