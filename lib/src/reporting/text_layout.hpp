#pragma once

#include "reporting/text_wrap.hpp"
#include "tdkt/report.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tdkt::reporting {

/// A column as it will be printed.
struct PrintColumn {
    std::vector<std::string> group = {};
    std::string title;
    std::string letter = {};
    Align align = Align::left;
    std::vector<std::string> cells = {}; ///< one a row
    std::size_t width = 0;
};

/// The columns of a table that are shown, with the widths that suit a terminal.
struct Layout {
    std::vector<PrintColumn> columns = {};
    std::size_t lead = 0; ///< so many columns open every block: label and code, or the first of a list
    /// What does not fit beside each other is printed below each other: the numbers of the columns of each
    /// block.
    std::vector<std::vector<std::size_t>> blocks = {};
};

inline constexpr std::size_t column_gap = 2;

[[nodiscard]] Layout lay_out(const Table& table, const TextOptions& options);

/// The width of some columns beside each other.
[[nodiscard]] std::size_t width_of(const Layout& layout, const std::vector<std::size_t>& columns);

} // namespace tdkt::reporting
