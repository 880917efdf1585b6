#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::bench {

/// Cells to lines of CSV as a program writes them: quoted where they must be.
class CsvText {
public:
    explicit CsvText(char delimiter = ',', std::string_view line_end = "\n")
        : delimiter_(delimiter), line_end_(line_end) {}

    void row(const std::vector<std::string>& cells);
    void row(const std::vector<std::string_view>& cells);

    /// Text as it stands: titles, and rows that are broken on purpose.
    void raw(std::string_view line);

    [[nodiscard]] const std::string& text() const { return text_; }

    void clear() { text_.clear(); }

private:
    void cell(std::string_view value);

    char delimiter_;
    std::string line_end_;
    std::string text_;
};

/// The rows of a small CSV file of ours, the heading row left out; cells hold no line breaks.
std::vector<std::vector<std::string>> read_csv(const std::string& path);

/// UTF-8 to UTF-16, little endian, with a byte order mark, as Excel's "Unicode text" has it.
std::string to_utf16le(std::string_view text);

} // namespace tdkt::bench
