#include <fmt/format.h>

#include "scoring/formula.hpp"

namespace tdkt::scoring {

namespace {

struct Shown {
    std::string actual;
    std::string base;
    std::string max;
    std::string points; ///< `?` where the formula says nothing
};

std::string bound(const std::optional<Decimal>& value, const char* open) {
    return value ? to_string(*value) : open;
}

std::string band_text(const Band& band) {
    return fmt::format("{}{}, {}{}", band.low && band.with_low ? '[' : '(', bound(band.low, "-∞"),
                       bound(band.high, "∞"), band.high && band.with_high ? ']' : ')');
}

// `450 / 500 = 90 %`; where the percentage is rounded, `≈`.
std::string percentage(const Inputs& inputs, const Shown& shown) {
    const Decimal hundred = Decimal::from_integer(100);
    const Decimal percent = scale(hundred, inputs.actual, *inputs.base);
    const bool exact =
        Wide{percent.milli()} * inputs.base->milli() == Wide{hundred.milli()} * inputs.actual.milli();
    return fmt::format("{} / {} {} {} %", shown.actual, shown.base, exact ? "=" : "≈", to_string(percent));
}

std::string bands_text(const Formula& formula, const Inputs& inputs, const Shown& shown) {
    const bool percent = inputs.base && *inputs.base > Decimal{};
    const std::string value = percent ? percentage(inputs, shown) : shown.actual;
    const Band* const band = inputs.base && !percent ? nullptr : band_of(formula, inputs);
    return band != nullptr ? fmt::format("{} ∈ {}: {}", value, band_text(*band), shown.points)
                           : fmt::format("{} ∉: {}", value, shown.points);
}

// With the letters of the published formula: A actual, T target, L the best of the cluster, M the maximum.
std::string leader_text(const Formula& formula, const Inputs& inputs, const std::optional<Fraction>& best,
                        const Shown& shown) {
    const Decimal target = inputs.base.value_or(Decimal{});
    if (inputs.actual < target) {
        return fmt::format("A = {} < T = {}: 0.5 × {} × {} / {} = {}", shown.actual, shown.base, shown.max,
                           shown.actual, shown.base, shown.points);
    }
    if (inputs.actual == target) {
        return fmt::format("A = T = {}: 0.5 × {} = {}", shown.actual, shown.max, shown.points);
    }
    const auto own = lead_of(formula, inputs);
    if (!own || !best) {
        return fmt::format("A = {} > T = {}: {}", shown.actual, shown.base, shown.points);
    }
    if (*own >= *best) {
        return fmt::format("A = L = {} > T = {}: M = {}", shown.actual, shown.base, shown.points);
    }
    if (formula.excess == Excess::percent) {
        const auto percent = [](const Fraction& lead) {
            return to_string(
                Decimal::from_milli(static_cast<std::int64_t>((lead.over * 200'000 / lead.under + 1) / 2)));
        };
        return fmt::format("A = {} > T = {}: 0.5 × {} + {} % / {} % × 0.5 × {} = {}", shown.actual,
                           shown.base, shown.max, percent(*own), percent(*best), shown.max, shown.points);
    }
    const std::string leader = to_string(Decimal::from_milli(static_cast<std::int64_t>(best->over)));
    return fmt::format("A = {} > T = {}: 0.5 × {} + ({} - {}) / ({} - {}) × 0.5 × {} = {}", shown.actual,
                       shown.base, shown.max, shown.actual, shown.base, leader, shown.base, shown.max,
                       shown.points);
}

std::string all_or_nothing_text(const Formula& formula, const Inputs& inputs, const Shown& shown) {
    const Decimal needed = inputs.base ? *inputs.base : formula.at_least.value_or(Decimal::from_integer(1));
    return fmt::format("{} {} {}: {}", shown.actual, inputs.actual >= needed ? "≥" : "<", to_string(needed),
                       shown.points);
}

} // namespace

std::string working_of(const Criterion& criterion, const Inputs& inputs,
                       const std::optional<Fraction>& best) {
    const auto points = points_of(criterion, inputs, best);
    const Shown shown{.actual = to_string(inputs.actual),
                      .base = to_string(inputs.base.value_or(Decimal{})),
                      .max = to_string(criterion.max),
                      .points = points ? to_string(*points) : "?"};
    const Formula& formula = *criterion.formula;
    switch (formula.kind) {
    case FormulaKind::ratio:
        return points == criterion.max && inputs.actual > inputs.base
                   ? fmt::format("{} > {}: {}", shown.actual, shown.base, shown.points)
                   : fmt::format("{} / {} × {} = {}", shown.actual, shown.base, shown.max, shown.points);
    case FormulaKind::leader:
        return leader_text(formula, inputs, best, shown);
    case FormulaKind::bands:
        return bands_text(formula, inputs, shown);
    case FormulaKind::all_or_nothing:
        return all_or_nothing_text(formula, inputs, shown);
    case FormulaKind::count:
        return fmt::format("min({} × {}, {}) = {}", shown.actual, to_string(formula.each), shown.max,
                           shown.points);
    case FormulaKind::balance:
        return fmt::format("{} - {} ∈ [{}, {}]: {}", shown.actual, shown.base, to_string(criterion.min),
                           shown.max, shown.points);
    }
    return {};
}

} // namespace tdkt::scoring
