#pragma once

#include "importing/row.hpp"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// Turns a message into a sentence; the library has none of its own.
using WordsOf = std::function<std::string(const Message&)>;

/// Writes rows that were not imported so that they can be mended and imported again: line, column, code and
/// reason before the original headings and cells, in the delimiter of the source, in UTF-8 with a byte-order
/// mark unless the source was in UTF-8 without one; the rows of a workbook with semicolons. What a row's
/// section said of it (kind, award) is written into the row, for the section does not come along.
class Rejects {
public:
    Rejects(std::ostream& out, const Sheet& sheet, WordsOf words);

    /// Writes the row with its problems; the headings come before the first. Throws SystemError if it cannot
    /// be written.
    void add(const Row& row);

    [[nodiscard]] std::int64_t count() const { return count_; }

private:
    void add_headings();
    void write(const std::vector<std::string>& cells);

    std::ostream& out_;
    const Sheet& sheet_;
    WordsOf words_;
    std::string delimiter_;
    std::vector<Field> added_; // columns that the original does not have
    std::int64_t count_ = 0;
};

} // namespace tdkt::importing
