#pragma once

#include "tdkt/decimal.hpp"

#include <compare>

namespace tdkt::scoring {

// Products of two thousandths, and those of an excess and a target, do not fit into 64 bits.
__extension__ using Wide = __int128;

/// A ratio of whole numbers; the denominator is above 0. Both stay below 2^126.
struct Fraction {
    Wide over = 0;
    Wide under = 1;

    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }

    /// Exact, by Euclid's algorithm: cross products could overflow.
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);
};

[[nodiscard]] inline Fraction fraction(Decimal over, Decimal under) {
    return {.over = over.milli(), .under = under.milli()};
}

/// a / b; b is above 0.
[[nodiscard]] Fraction divide(const Fraction& a, const Fraction& b);

/// `value` times a fraction from 0 to 1, a half rounded away from zero. Exact before it is rounded.
[[nodiscard]] Decimal part_of(Decimal value, const Fraction& share);

} // namespace tdkt::scoring
