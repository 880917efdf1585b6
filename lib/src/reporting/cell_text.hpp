#pragma once

#include "tdkt/report.hpp"

#include <string>

namespace tdkt::reporting {

/// What a cell shows to people; nothing for an empty cell.
[[nodiscard]] std::string to_text(const Cell& cell, NumberStyle style);

[[nodiscard]] inline bool is_figure(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<Decimal>(cell);
}

/// A figure other than zero.
[[nodiscard]] bool is_nonzero(const Cell& cell);

} // namespace tdkt::reporting
