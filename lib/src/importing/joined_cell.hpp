#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// A position and a unit out of one cell: "Trưởng phòng, Sở Y tế".
struct JoinedCell {
    std::string position;
    std::string unit;
};

/// All the ways to part it at a comma, a semicolon, a hyphen or a line break, the shortest unit first, at
/// last the whole as a unit. Only who knows the units can tell which it is.
[[nodiscard]] std::vector<JoinedCell> ways_to_part(std::string_view cell);

} // namespace tdkt::importing
