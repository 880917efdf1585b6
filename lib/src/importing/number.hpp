#pragma once

#include "tdkt/decimal.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

/// Numbers as spreadsheets show them: with a point, a comma or spaces between thousands, and the other sign
/// before the decimals.
namespace tdkt::importing {

enum class NumberProblem { none, not_a_number, ambiguous };

template <typename T>
struct NumberReading {
    std::optional<T> value;
    NumberProblem problem = NumberProblem::none;
    bool grouped = false; // signs between thousands were left out
};

/// A whole number: `2164`, `2.164`, `2 164`, `12,0`. A point before three digits stands between thousands, as
/// Vietnamese is written; a comma there would be decimals to one reader and thousands to another.
[[nodiscard]] NumberReading<std::int64_t> read_integer(std::string_view text);

/// `57,8`, `57.8`, `1.234,5`, with at most three decimals that are not zero. Where one sign stands before
/// three digits, only the `decimal_sign` of the file, if it is known, says what it is.
[[nodiscard]] NumberReading<Decimal> read_decimal(std::string_view text, std::optional<char> decimal_sign);

/// A whole number where it is known that a point stands before decimals: `2164`, `12.0`, never `2.164`.
[[nodiscard]] NumberReading<std::int64_t> read_whole(std::string_view text);

/// Excel separates its lists by semicolons where a comma stands before decimals. Other separators say
/// nothing: LibreOffice writes commas between Vietnamese numbers too, and 2.164 there is two thousand.
[[nodiscard]] constexpr std::optional<char> decimal_sign_of(std::string_view delimiter) {
    return delimiter == ";" ? std::optional(',') : std::nullopt;
}

} // namespace tdkt::importing
