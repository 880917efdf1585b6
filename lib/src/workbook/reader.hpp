#pragma once

#include "workbook/archive.hpp"

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tdkt::workbook {

/// A sheet by the name on its tab; a hidden one has no tab to be seen.
struct Tab {
    std::string name;
    bool hidden = false;
};

/// Which of the sheets is meant: by its name, or by its number among those that can be seen; the first of
/// those, if none is named. Throws NotFound, with the names that there are.
[[nodiscard]] std::size_t choose(const std::vector<Tab>& tabs, const std::optional<std::string>& wanted,
                                 const std::string& file);

/// A cell as it is shown.
struct Cell {
    std::string_view text;
    bool is_number = false; // for the workbook, and not text that looks like one
};

/// The cells of one row, up to the last that has any text.
class Cells {
public:
    void clear();

    /// Columns are counted from 0; the text is copied. Not twice for one column.
    void put(std::size_t column, std::string_view text, bool is_number = false);

    [[nodiscard]] bool empty() const { return places_.empty(); }

    /// Bytes of text.
    [[nodiscard]] std::size_t size() const { return text_.size(); }

    /// Valid until the next put() or clear().
    [[nodiscard]] std::span<const Cell> views();

private:
    struct Place {
        std::size_t begin = 0;
        std::size_t length = 0;
        bool is_number = false;
    };

    std::string text_;
    std::vector<Place> places_; // in the text, by column
    std::vector<Cell> views_;
};

/// A row of a sheet, numbered as the person sees it.
struct Row {
    std::int64_t number = 0;
    std::span<const Cell> cells;
};

/// Rows that a person who looks at the sheet does not see.
struct HiddenRows {
    std::int64_t count = 0;
    std::int64_t first = 0;
};

/// Reads one sheet of a workbook in one pass, as text: from its first row to the last that has anything in
/// it, blank ones between them included. Of merged cells the first has the text. Memory does not grow with
/// the sheet, except by the texts that its cells share.
class Reader {
public:
    explicit Reader(Archive archive) : archive_(std::move(archive)) {}

    virtual ~Reader() = default;
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    Reader(Reader&&) = delete;
    Reader& operator=(Reader&&) = delete;

    /// The next row, or null at the end; valid until the next call. Throws InputError where the workbook is
    /// damaged, and where it goes beyond the limits.
    [[nodiscard]] const Row* next();

    /// XLSX or ODS.
    [[nodiscard]] virtual std::string_view format() const = 0;

    [[nodiscard]] const std::vector<Tab>& tabs() const { return tabs_; }

    [[nodiscard]] const std::string& sheet() const { return tabs_.at(chosen_).name; }

    /// Of those with anything in them, so far.
    [[nodiscard]] const HiddenRows& hidden_rows() const { return hidden_rows_; }

    [[nodiscard]] const std::string& file() const { return archive_.file(); }

    [[nodiscard]] const std::string& sha256() const { return archive_.sha256(); }

protected:
    /// A row with something in it, as many times as it is repeated.
    struct Found {
        std::int64_t first = 0;
        std::int64_t count = 1;
        bool hidden = false;
    };

    /// The next such row, further down than the last.
    [[nodiscard]] virtual std::optional<Found> find(Cells& cells) = 0;

    [[nodiscard]] const Archive& archive() const { return archive_; }

    void set_tabs(std::vector<Tab> tabs, std::size_t chosen);

private:
    void take(const Found& found);

    Archive archive_;
    std::vector<Tab> tabs_;
    std::size_t chosen_ = 0;
    HiddenRows hidden_rows_;
    Cells cells_;
    std::span<const Cell> views_;
    std::optional<Found> found_;
    std::size_t handed_out_ = 0;
    Row row_;
};

/// Opens the workbook, recognised by its parts, at the sheet that is wanted. Throws InputError if it is
/// damaged, has a password, or is no workbook; NotFound if it has no such sheet. The limits must outlive the
/// reader.
[[nodiscard]] std::unique_ptr<Reader> open(std::istream& in, std::string file,
                                           const std::optional<std::string>& sheet, const Limits& limits);

// One for each kind of workbook.
[[nodiscard]] std::unique_ptr<Reader> open_xlsx(Archive archive, const std::optional<std::string>& sheet);
[[nodiscard]] std::unique_ptr<Reader> open_ods(Archive archive, const std::optional<std::string>& sheet);

} // namespace tdkt::workbook
