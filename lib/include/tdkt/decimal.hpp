#pragma once

#include "tdkt/export.hpp"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tdkt {

/// A number with three decimals, kept as thousandths: scores, targets, indicators. No floating point
/// anywhere.
class Decimal {
public:
    constexpr Decimal() = default;

    [[nodiscard]] static constexpr Decimal from_milli(std::int64_t thousandths) {
        Decimal decimal;
        decimal.milli_ = thousandths;
        return decimal;
    }

    [[nodiscard]] static constexpr Decimal from_integer(std::int64_t whole) {
        return from_milli(whole * 1000);
    }

    [[nodiscard]] constexpr std::int64_t milli() const { return milli_; }

    constexpr auto operator<=>(const Decimal&) const = default;

    constexpr Decimal& operator+=(Decimal other) {
        milli_ += other.milli_;
        return *this;
    }

    constexpr Decimal& operator-=(Decimal other) {
        milli_ -= other.milli_;
        return *this;
    }

    friend constexpr Decimal operator+(Decimal a, Decimal b) { return a += b; }

    friend constexpr Decimal operator-(Decimal a, Decimal b) { return a -= b; }

private:
    std::int64_t milli_ = 0;
};

/// value * numerator / denominator, a half rounded away from zero. The denominator is not zero.
[[nodiscard]] TDKT_EXPORT Decimal scale(Decimal value, Decimal numerator, Decimal denominator);

/// Reads `57.8` and `57,8`, with an optional sign; more than three decimals is no number here. Digits are not
/// grouped.
[[nodiscard]] TDKT_EXPORT std::optional<Decimal> parse_decimal(std::string_view text);

/// With a point and without trailing zeros: `57.8`, `100`.
[[nodiscard]] TDKT_EXPORT std::string to_string(Decimal value);

} // namespace tdkt
