#pragma once

#include "store/connection.hpp"
#include "tdkt/decimal.hpp"

#include <cstdint>
#include <optional>

/// Columns whose values are checked by the schema, as our types.
namespace tdkt::store {

[[nodiscard]] inline Date date_of(const SQLite::Column& column) {
    return optional_date(column).value_or(Date{});
}

[[nodiscard]] inline std::optional<Decimal> optional_decimal(const SQLite::Column& column) {
    return column.isNull() ? std::nullopt : std::optional(Decimal::from_milli(column.getInt64()));
}

[[nodiscard]] inline std::optional<std::int64_t> milli_of(const std::optional<Decimal>& value) {
    return value ? std::optional(value->milli()) : std::nullopt;
}

} // namespace tdkt::store
