#pragma once

#include <optional>

#include "session.hpp"

namespace tdkt::cli {

/// The year that a command is about: the one it is told, else the year of today.
[[nodiscard]] inline int year_or_this(const Session& session, const std::optional<int>& year) {
    return year.value_or(year_of(session.settings().today.value));
}

} // namespace tdkt::cli
