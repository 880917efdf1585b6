#pragma once

#include "tdkt/date.hpp"

#include <compare>
#include <optional>
#include <string_view>

namespace tdkt::campaigns {

/// Whole months of one year for which progress is reported: a year, a half, a quarter or a month.
struct Period {
    int year = 0;
    unsigned first_month = 1;
    unsigned last_month = 12;

    bool operator==(const Period&) const = default;

    [[nodiscard]] Date first_day() const;
    [[nodiscard]] Date last_day() const;
};

/// Reads `2025`, `2025-H1`, `2025-Q3` and `2025-07`.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

/// Whether `a` says more recently how things stand than `b`: it ends later, or at the same time and reaches
/// farther back.
[[nodiscard]] bool is_later(const Period& a, const Period& b);

} // namespace tdkt::campaigns
