#include "scoring/fraction.hpp"

#include <utility>

namespace tdkt::scoring {

namespace {

Wide common_divisor(Wide a, Wide b) {
    while (b != 0) {
        a = std::exchange(b, a % b);
    }
    return a < 0 ? -a : a;
}

Wide floor_of(const Fraction& fraction) {
    const Wide quotient = fraction.over / fraction.under;
    return fraction.over % fraction.under < 0 ? quotient - 1 : quotient;
}

} // namespace

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    const Wide whole_a = floor_of(a);
    const Wide whole_b = floor_of(b);
    if (whole_a != whole_b) {
        return whole_a <=> whole_b;
    }
    const Wide rest_a = a.over - whole_a * a.under;
    const Wide rest_b = b.over - whole_b * b.under;
    if (rest_a == 0 || rest_b == 0) {
        return rest_a <=> rest_b;
    }
    // Of two proper fractions the greater has the smaller reciprocal.
    return Fraction{.over = b.under, .under = rest_b} <=> Fraction{.over = a.under, .under = rest_a};
}

Fraction divide(const Fraction& a, const Fraction& b) {
    const Wide over = common_divisor(a.over, b.over);
    const Wide under = common_divisor(a.under, b.under);
    return {.over = (a.over / over) * (b.under / under), .under = (a.under / under) * (b.over / over)};
}

// Binary long multiplication: the remainder never exceeds twice the denominator.
Decimal part_of(Decimal value, const Fraction& share) {
    const std::int64_t magnitude = value.milli() < 0 ? -value.milli() : value.milli();
    std::int64_t quotient = 0;
    Wide remainder = 0;
    const auto carry = [&] {
        while (remainder >= share.under) {
            remainder -= share.under;
            ++quotient;
        }
    };
    for (int bit = 62; bit >= 0; --bit) {
        quotient *= 2;
        remainder *= 2;
        carry();
        if (((magnitude >> bit) & 1) != 0) {
            remainder += share.over;
            carry();
        }
    }
    quotient += 2 * remainder >= share.under ? 1 : 0;
    return Decimal::from_milli(value.milli() < 0 ? -quotient : quotient);
}

} // namespace tdkt::scoring
