#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::csv {

/// One cell: its text without quotes, and the line of the file it starts on. Columns are counted by its place
/// in the record.
struct Cell {
    std::string_view text;
    std::int64_t line = 0;
    bool is_number = false; // of a workbook, which knows: a point in it stands before decimals
};

/// Splits text into the cells of records by RFC 4180; quotes inside a cell are doubled, line ends may be of
/// any kind, and what stands behind a closing quote belongs to the cell. A quote within an unquoted cell is a
/// letter like any other.
class Splitter {
public:
    explicit Splitter(char delimiter) : delimiter_(delimiter) {}

    enum class Found { record, more, unclosed_quote };

    /// Splits the record at the beginning of the text; its first line has the given number. `more`: the
    /// record does not end in this text, and it is not the `last`. `unclosed_quote`: a quote does not end at
    /// all; quote_line() says where it opened.
    Found split(std::string_view text, std::int64_t line, bool last);

    [[nodiscard]] const std::vector<Cell>& cells() const { return cells_; }

    /// The length of the record with its line end, and the line ends in it.
    [[nodiscard]] std::size_t length() const { return length_; }

    [[nodiscard]] std::int64_t lines() const { return lines_; }

    [[nodiscard]] std::int64_t quote_line() const { return quote_line_; }

private:
    [[nodiscard]] static bool is_cut_off(std::string_view text, std::size_t end, bool last);
    void split_plain(std::string_view record, std::int64_t line);
    Found split_quoted(std::string_view text, std::int64_t line, bool last);
    Found take_quoted(std::string_view text, std::size_t& at, Cell& cell, bool last);
    std::string_view keep(std::string_view text, std::string_view rest);

    char delimiter_;
    std::vector<Cell> cells_;
    std::deque<std::string> unquoted_; // cells whose text differs from the bytes of the file
    std::size_t length_ = 0;
    std::int64_t lines_ = 0;
    std::int64_t quote_line_ = 0;
};

/// The length of the line end at a place: 0, 1 or 2. At the end of a text a CR may be half of one.
[[nodiscard]] std::size_t line_end_at(std::string_view text, std::size_t at);

} // namespace tdkt::csv
