#pragma once

#include "csv/source.hpp"
#include "csv/splitter.hpp"

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

namespace tdkt::csv {

/// One record; it may span several lines.
struct Record {
    std::int64_t line = 0;
    std::span<const Cell> cells;
};

/// Reads a stream as records of cells in one pass: finds the encoding and the delimiter, honours `sep=;`.
/// Memory does not grow with the file.
class Reader {
public:
    /// Throws InputError if there is no text at all, or what is there is no text.
    Reader(std::istream& in, std::string file);

    /// The next record, or null at the end; valid until the next call. Throws InputError at a quote that is
    /// never closed and where the text stops being text.
    [[nodiscard]] const Record* next();

    [[nodiscard]] const std::string& file() const { return source_.file(); }

    [[nodiscard]] char delimiter() const { return delimiter_; }

    [[nodiscard]] std::string_view encoding() const { return name_of(source_.encoding()); }

    [[nodiscard]] bool has_mark() const { return source_.has_mark(); }

    /// Of the whole file as it came, once next() has given null.
    [[nodiscard]] const std::string& sha256() const { return source_.sha256(); }

private:
    void read_more();
    [[noreturn]] void fail_unclosed() const;

    Source source_;
    std::string text_;
    std::size_t at_ = 0;
    bool ended_ = false;
    std::int64_t line_ = 1;
    char delimiter_ = ',';
    Splitter splitter_;
    Record record_;
};

} // namespace tdkt::csv
