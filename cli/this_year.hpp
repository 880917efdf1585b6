#pragma once

#include <optional>
#include <string>

#include "session.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

constexpr int first_year = 1900; // as in lists
constexpr int last_year = 2100;

/// The year that a command is about: the one it is told, else the year of today. Throws UsageError for a slip
/// such as 20255.
[[nodiscard]] inline int year_or_this(const Session& session, const std::optional<int>& year) {
    if (year && (*year < first_year || *year > last_year)) {
        throw UsageError(Message("no_such_year", {{"year", std::to_string(*year)}}));
    }
    return year.value_or(year_of(session.settings().today.value));
}

} // namespace tdkt::cli
