#pragma once

#include "tdkt/decimal.hpp"

#include <optional>

#include <nlohmann/json.hpp>

namespace tdkt::json {

/// A plain number with at most three decimals. The only place where a figure becomes floating point: its
/// shortest text, which is what JSON shows, is the decimal again up to 15 digits.
[[nodiscard]] inline nlohmann::ordered_json number(Decimal value) {
    if (value.milli() % 1000 == 0) {
        return value.milli() / 1000;
    }
    return static_cast<double>(value.milli()) / 1000.0;
}

/// Absent is null.
[[nodiscard]] inline nlohmann::ordered_json number(const std::optional<Decimal>& value) {
    return value ? number(*value) : nlohmann::ordered_json();
}

} // namespace tdkt::json
