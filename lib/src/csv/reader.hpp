#pragma once

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace tdkt::csv {

/// One cell: its text without quotes, and the line of the file it starts on. Columns are counted by its place in the record.
struct Cell {
    std::string_view text;
    std::int64_t line = 0;
};

/// One record; it may span several lines.
struct Record {
    std::int64_t line = 0;
    std::span<const Cell> cells;
};

class Reader;

} // namespace tdkt::csv
