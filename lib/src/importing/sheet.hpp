#pragma once

#include "importing/field.hpp"
#include "importing/header.hpp"
#include "importing/record_role.hpp"
#include "importing/records.hpp"
#include "importing/sections.hpp"
#include "importing/wordings.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/diagnostics.hpp"

#include <cstdint>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::importing {

/// How to read a file, and what options say for every row of it: a value given here stands where the row says
/// nothing.
struct SheetOptions {
    std::string file;
    Target target = Target::nominations;
    std::map<Field, std::string> given;
    std::optional<Encoding> encoding{}; // found if not given
    std::optional<std::string> sheet{}; // of a workbook: its name or number; else the first
};

/// One data row. Views are valid until the next row is read.
struct SheetRow {
    std::int64_t line = 0;
    std::span<const csv::Cell> cells;
    std::optional<Diagnostic> broken; // too long, too short: the row cannot be read by its columns
};

/// A spreadsheet of an office, CSV or a workbook, or a script's CSV, as rows of named fields: finds the
/// header, maps the headings, follows the sections, leaves out totals and signatures. One pass, constant
/// memory.
class Sheet {
public:
    /// Reads up to the header. Throws InputError if there is no text, no header, an unknown, a missing or a
    /// repeated heading; all of them are in its diagnostics. The stream, the wordings and the catalogue must
    /// outlive the sheet.
    Sheet(std::istream& in, SheetOptions options, const Wordings& wordings, const Catalogue& catalogue);

    /// The next data row, or null at the end. Throws InputError where the text breaks off or is not text.
    [[nodiscard]] const SheetRow* next();

    [[nodiscard]] const SheetOptions& options() const { return options_; }

    [[nodiscard]] const Header& header() const { return header_; }

    [[nodiscard]] const Tally& tally() const { return tally_; }

    /// The first thousand of them; what holds no words is only counted.
    [[nodiscard]] const std::vector<SkippedRecord>& skipped_records() const { return skipped_; }

    /// Warnings about lines that are understood neither as a section nor as a row.
    [[nodiscard]] const Diagnostics& problems() const { return problems_; }

    /// As what the file is read; and its SHA-256 once next() has given null.
    [[nodiscard]] const Records& source() const { return *records_; }

    /// What the section of the current row says; empty if it says nothing.
    [[nodiscard]] std::string_view section(Field field) const;

    /// What a section, a heading or an option says where the row itself says nothing.
    [[nodiscard]] std::string_view fallback(Field field) const;

private:
    struct Filled; // what is filled in a record, by the use of its columns

    void find_header(std::istream& in);
    void take_header(const csv::Record& record);
    [[nodiscard]] const csv::Record* read_record();
    void note(const csv::Record& record, RecordRole role);
    [[nodiscard]] RecordRole role_of(const csv::Record& record);
    [[nodiscard]] RecordRole layout_role(const csv::Record& record, const Filled& filled);
    [[nodiscard]] bool has_field(Field field) const;
    [[nodiscard]] bool has_required(std::span<const csv::Cell> cells) const;
    [[nodiscard]] bool take_section(std::span<const csv::Cell> cells, const Filled& filled);
    [[nodiscard]] bool is_heading_again(const csv::Record& record) const;
    void take_count(const Filled& filled);

    [[nodiscard]] bool is_numbered_list() const { return has_rows_ && all_counted_; }

    [[nodiscard]] bool signs(std::span<const csv::Cell> cells, const Filled& filled) const;
    [[nodiscard]] std::string unit_of(std::string_view line) const;
    [[nodiscard]] std::string sheets_with_list(std::istream& in) const;
    [[nodiscard]] bool may_be_row(std::string_view text) const;
    [[nodiscard]] Diagnostic at(const csv::Cell& cell, std::size_t column, Severity severity,
                                Message message) const;
    [[nodiscard]] std::optional<Diagnostic> find_break(const csv::Record& record) const;

    SheetOptions options_;
    const Wordings& wordings_;
    const Catalogue& catalogue_;
    std::unique_ptr<Records> records_;
    const csv::Record* unread_ = nullptr; // was looked at, and is no second line of headings
    Header header_;
    Sections sections_;
    Tally tally_;
    std::vector<SkippedRecord> skipped_;
    std::size_t read_columns_ = 0;
    std::vector<std::vector<std::string>> header_lines_; // as they stand, for they may stand there again
    bool has_rows_ = false;
    bool all_counted_ = true; // every row so far has a number in a column that is not read
    bool right_below_header_ = false;
    bool list_ended_ = false;            // the lines below the list have begun
    bool understood_ = true;             // the words of the current record
    std::optional<Diagnostic> unparted_; // of the current record: a row within one cell
    Diagnostics problems_;
    SheetRow row_;
};

} // namespace tdkt::importing
