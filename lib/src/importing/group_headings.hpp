#pragma once

#include "csv/splitter.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tdkt::importing {

/// A heading that outlives the record it stood in.
struct HeadingCell {
    std::string text;
    std::int64_t line = 0;
};

[[nodiscard]] std::vector<HeadingCell> keep_headings(std::span<const csv::Cell> cells);

/// Views on the kept ones.
[[nodiscard]] std::vector<csv::Cell> cells_of(const std::vector<HeadingCell>& headings);

/// The headings of a table whose first line has heads of groups, with empty cells to their right where cells
/// were merged, and whose second line has the heads below them: "group / head". Nothing where the second line
/// is no such line: something in it stands below a heading that is no group's.
[[nodiscard]] std::optional<std::vector<HeadingCell>> join_headings(const std::vector<HeadingCell>& first,
                                                                    std::span<const csv::Cell> second);

} // namespace tdkt::importing
