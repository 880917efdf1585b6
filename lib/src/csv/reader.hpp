#pragma once

#include "csv/cell_decoder.hpp"
#include "csv/source.hpp"
#include "csv/splitter.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::csv {

/// One record; it may span several lines.
struct Record {
    std::int64_t line = 0;
    std::span<const Cell> cells;
};

/// Reads a stream as records of cells in one pass: finds the encoding and the delimiter, honours `sep=;`,
/// reads letters of old fonts as what they stand for.
/// Memory does not grow with the file.
class Reader {
public:
    /// Throws InputError if there is no text at all, what is there is no text, or may be several.
    Reader(std::istream& in, std::string file, std::optional<Encoding> given = std::nullopt);

    /// The next record, or null at the end; valid until the next call. Throws InputError at a quote that is
    /// never closed and where the text stops being text.
    [[nodiscard]] const Record* next();

    [[nodiscard]] const std::string& file() const { return source_.file(); }

    [[nodiscard]] char delimiter() const { return delimiter_; }

    [[nodiscard]] std::string_view encoding() const { return name_of(source_.encoding()); }

    /// What was read as something else than it seems to be, with the evidence.
    [[nodiscard]] std::vector<Decoding> decodings() const;

    /// Letters that were lost before the file came.
    [[nodiscard]] const Diagnostics& problems() const { return decoder_.problems(); }

    /// Of the file, so far: a little ahead of the records.
    [[nodiscard]] std::uint64_t bytes_read() const { return source_.bytes_read(); }

    /// Of the whole file as it came, once next() has given null.
    [[nodiscard]] const std::string& sha256() const { return source_.sha256(); }

private:
    void read_window();
    void read_more();
    void find_delimiter();
    void learn();
    template <typename Take>
    void for_each_record(const Take& take) const;
    [[noreturn]] void fail_unclosed() const;

    Source source_;
    std::string text_;
    std::size_t at_ = 0;
    bool ended_ = false;
    std::int64_t line_ = 1;
    char delimiter_ = ',';
    Splitter splitter_;
    CellDecoder decoder_;
    bool special_ = false; // the text has letters that need a second look
    Record record_;
};

} // namespace tdkt::csv
