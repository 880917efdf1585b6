#pragma once

#include "tdkt/export.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tdkt {

/// A day of the Gregorian calendar.
using Date = std::chrono::year_month_day;

/// Reads yyyy-mm-dd and nothing else; a day that does not exist is no date.
[[nodiscard]] TDKT_EXPORT std::optional<Date> parse_iso_date(std::string_view text);

/// Reads a date as people write it: dd/mm/yyyy, d-m-yyyy, d.m.yyyy or yyyy-mm-dd; never mm/dd.
[[nodiscard]] TDKT_EXPORT std::optional<Date> parse_date(std::string_view text);

/// yyyy-mm-dd.
[[nodiscard]] TDKT_EXPORT std::string to_iso(Date date);

/// dd/mm/yyyy, as Vietnamese offices write it.
[[nodiscard]] TDKT_EXPORT std::string to_vietnamese(Date date);

[[nodiscard]] inline int year_of(Date date) {
    return static_cast<int>(date.year());
}

/// Whole months from one day to a later one; a month is complete on the same day of the month. Negative if
/// `to` is earlier.
[[nodiscard]] TDKT_EXPORT int months_between(Date from, Date to);

/// A birth or another date of which only the year, or the year and month, may be known: zero is unknown.
struct PartialDate {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;

    bool operator==(const PartialDate&) const = default;
};

/// Reads what parse_date reads, and also yyyy, mm/yyyy and yyyy-mm.
[[nodiscard]] TDKT_EXPORT std::optional<PartialDate> parse_partial_date(std::string_view text);

/// yyyy, yyyy-mm or yyyy-mm-dd.
[[nodiscard]] TDKT_EXPORT std::string to_iso(const PartialDate& date);

} // namespace tdkt
