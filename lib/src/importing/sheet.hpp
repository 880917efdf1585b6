#pragma once

#include "csv/reader.hpp"
#include "importing/field.hpp"
#include "importing/wordings.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/diagnostics.hpp"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// How to read a file, and what options say for every row of it: a value given here stands where the row says nothing.
struct SheetOptions {
    std::string file;
    Target target = Target::nominations;
    std::map<Field, std::string> given;
};

/// One heading of the file; without a field it is known and not used.
struct Column {
    std::string heading;
    std::optional<Field> field;
};

/// What became of every record of the file. The sum is the number of records: no row is lost.
struct Tally {
    std::int64_t records = 0;
    std::int64_t titles = 0;
    std::int64_t headers = 0;
    std::int64_t sections = 0;
    std::int64_t data = 0;
    std::map<std::string, std::int64_t> skipped; // by reason: empty, number_only, column_numbers, total, signature

    [[nodiscard]] std::int64_t all_skipped() const;
};

/// A record that was passed over although something stands in it.
struct SkippedRow {
    std::int64_t line = 0;
    std::string reason;
};

/// One data row: cells by field. Views are valid until the next row is read.
struct SheetRow {
    std::int64_t line = 0;
    std::span<const csv::Cell> cells;
    std::optional<Diagnostic> broken; // too long, too short: the row cannot be read by its columns
};

/// A spreadsheet of an office, or a script's CSV, as rows of named fields: finds the header, maps the headings, follows
/// the sections, leaves out totals and signatures. One pass, constant memory.
class Sheet {
public:
    /// Reads up to the header. Throws InputError if there is no text, no header, an unknown, a missing or a repeated heading;
    /// all of them are in its diagnostics. The stream, the wordings and the catalogue must outlive the sheet.
    Sheet(std::istream& in, SheetOptions options, const Wordings& wordings, const Catalogue& catalogue);

    /// The next data row, or null at the end. Throws InputError where the text breaks off or is not text.
    [[nodiscard]] const SheetRow* next();

    [[nodiscard]] const SheetOptions& options() const { return options_; }

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_; }

    [[nodiscard]] std::int64_t header_line() const { return header_line_; }

    [[nodiscard]] const Tally& tally() const { return tally_; }

    /// The first thousand of them.
    [[nodiscard]] const std::vector<SkippedRow>& skipped_rows() const { return skipped_rows_; }

    /// Encoding, byte-order mark, delimiter; and the SHA-256 of the file once next() has given null.
    [[nodiscard]] const csv::Reader& reader() const { return reader_; }

    /// The index of a field's column, if the file has one.
    [[nodiscard]] std::optional<std::size_t> column_of(Field field) const;

    /// What a section, a heading or an option says where the row itself says nothing.
    [[nodiscard]] std::string_view fallback(Field field) const;

private:
    void find_header();

    SheetOptions options_;
    const Wordings& wordings_;
    const Catalogue& catalogue_;
    csv::Reader reader_;
    std::vector<Column> columns_;
    std::array<int, field_count> column_of_{};
    std::int64_t header_line_ = 0;
    Tally tally_;
    std::vector<SkippedRow> skipped_rows_;
    SheetRow row_;
};

} // namespace tdkt::importing
