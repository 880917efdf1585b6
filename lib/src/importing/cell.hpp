#pragma once

#include "csv/splitter.hpp"

#include <span>
#include <string_view>

/// What the text of a single cell looks like, before it is read as anything.
namespace tdkt::importing {

/// Nothing, or only spaces (also those that do not break).
[[nodiscard]] bool is_blank(std::string_view text);

/// Digits, perhaps with a stop behind them: what stands in a column of running numbers.
[[nodiscard]] bool is_plain_number(std::string_view text);

/// What Excel shows in the place of a value: #N/A, #REF! and the like.
[[nodiscard]] bool is_formula_error(std::string_view text);

/// A row that numbers the columns below the header: A, B, 1, 2, 3; also (1), (2=3+4).
[[nodiscard]] bool is_column_numbers(std::span<const csv::Cell> cells);

} // namespace tdkt::importing
