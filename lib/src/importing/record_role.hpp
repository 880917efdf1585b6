#pragma once

#include "csv/splitter.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>

namespace tdkt::importing {

/// What a record of the file is. Every record is one of these; only `data` comes out of a sheet.
enum class RecordRole { title, header, section, empty, number_only, column_numbers, total, signature, data };

/// Whether words stand in such a record that are passed over.
[[nodiscard]] bool holds_words(RecordRole role);

/// What became of the records. Their sum is the number of records in the file: no row is lost.
struct Tally {
    std::map<RecordRole, std::int64_t> of;

    [[nodiscard]] std::int64_t count(RecordRole role) const;
    [[nodiscard]] std::int64_t records() const;
    /// All but the data and the header.
    [[nodiscard]] std::int64_t skipped() const;
};

/// A record that was passed over although words stand in it, with their beginning.
struct SkippedRecord {
    std::int64_t line = 0;
    RecordRole role = RecordRole::title;
    bool understood = true; // by its words, not by its place only
    std::string text;
};

/// The cells that are filled, as far as tells people which line it is.
[[nodiscard]] std::string beginning_of(std::span<const csv::Cell> cells);

} // namespace tdkt::importing

namespace tdkt {

template <>
inline constexpr auto words<importing::RecordRole> = word_list(
    "title", "header", "section", "empty", "number_only", "column_numbers", "total", "signature", "data");

} // namespace tdkt
