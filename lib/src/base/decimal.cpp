#include "tdkt/decimal.hpp"

#include <fmt/format.h>

namespace tdkt {

Decimal scale(Decimal value, Decimal numerator, Decimal denominator) {
    // Two products of thousandths do not fit into 64 bits.
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(value.milli()) * numerator.milli();
    const Wide divisor = denominator.milli();
    Wide quotient = product / divisor;
    const Wide remainder = product % divisor;
    const Wide twice = 2 * (remainder < 0 ? -remainder : remainder);
    if (twice >= (divisor < 0 ? -divisor : divisor)) {
        quotient += (product < 0) == (divisor < 0) ? 1 : -1;
    }
    return Decimal::from_milli(static_cast<std::int64_t>(quotient));
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    std::int64_t milli = 0;
    int decimals = -1; // below zero before the decimal sign
    int digits = 0;
    for (const char c : text) {
        if ((c == '.' || c == ',') && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        const bool digit = c >= '0' && c <= '9';
        if (!digit || decimals == 3 || digits == 15) {
            return std::nullopt;
        }
        milli = milli * 10 + (c - '0');
        ++digits;
        decimals += decimals >= 0 ? 1 : 0;
    }
    if (digits == 0 || decimals == 0) {
        return std::nullopt;
    }
    for (int place = decimals < 0 ? 0 : decimals; place < 3; ++place) {
        milli *= 10;
    }
    return Decimal::from_milli(negative ? -milli : milli);
}

std::string to_string(Decimal value) {
    const bool negative = value.milli() < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(value.milli()) : static_cast<std::uint64_t>(value.milli());
    std::string text = fmt::format("{}{}", negative ? "-" : "", magnitude / 1000);
    if (magnitude % 1000 != 0) {
        text += fmt::format(".{:03}", magnitude % 1000);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

} // namespace tdkt
