#pragma once

#include "tdkt/database.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/encoding.hpp"
#include "tdkt/export.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

/// What a file is a list of.
enum class ImportTarget {
    units,
    successions,
    people,
    awards,
    nominations,
    records,
    clusters,
    scores,
    campaigns,
    registrations,
    indicators,
    progress,
    votes,
    decisions,
    figures,
    papers,
    exemplars,
    cluster_awards
};

template <>
inline constexpr auto words<ImportTarget> =
    word_list("units", "successions", "people", "awards", "nominations", "records", "clusters", "scores",
              "campaigns", "registrations", "indicators", "progress", "votes", "decisions", "figures",
              "papers", "exemplars", "cluster_awards");

/// A file to read, once and from front to back. The name is what messages call it.
struct ImportSource {
    std::istream& stream;
    std::string name;
};

/// How far an import has come.
struct ImportProgress {
    std::int64_t records = 0;
    std::uint64_t bytes = 0; ///< of the file
};

/// How to read a file, and what holds for every row that leaves it out.
struct ImportOptions {
    bool dry_run = false;   ///< show the full effect and change nothing
    bool rehearsal = false; ///< of a dry run: later ones see its effect, see rehearse_imports
    std::optional<std::filesystem::path> rejects;        ///< import the good rows and write the others here
    std::function<std::string(const Message&)> say;      ///< puts a reason into words, for the rejects file
    std::function<void(const ImportProgress&)> progress; ///< called every thousand records or so
    std::optional<int> year;
    std::optional<std::string> unit;
    std::optional<std::string> award;
    std::optional<Category> category;
    std::optional<std::string> campaign;
    std::optional<Date> received;
    std::optional<std::filesystem::path> map; ///< what an office's own headings, words and units stand for
    std::optional<Encoding> encoding;         ///< found by evidence if not given
    std::optional<std::string> sheet; ///< of a workbook, by name or number; else the first that is not hidden
};

/// What became of the records of a file. They add up: read = new + same + changed + suspect + rejected +
/// skipped.
struct ImportCounts {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t same = 0;
    std::int64_t changed = 0;
    std::int64_t suspect = 0;
    std::int64_t rejected = 0;
    std::int64_t skipped = 0;
};

/// What a field of a row said before an import, and what it says after it; absent is blank.
struct FieldChange {
    std::string field;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// A row of the register that an import changes.
struct RowChange {
    std::int64_t line = 0; ///< of the file
    std::string table;
    std::int64_t id = 0;
    std::string name; ///< what the row is called, or whose it is
    std::vector<FieldChange> fields;
};

/// A way in which cells of a column were read as something else than they show, with the first of them.
struct CellReading {
    int column = 0;      ///< 0 if the value comes from no column
    std::string heading; ///< of the column
    Message how;         ///< with the first value, and what it was read as
    std::int64_t line = 0;
    std::int64_t last_line = 0;
    std::int64_t cells = 0;
};

/// A record that was passed over although words stand in it, with their beginning.
struct SkippedRecord {
    std::int64_t line = 0;
    std::string role; ///< title, section, total, signature; of what only its place tells: group, trailing
    std::string text;
};

/// The account of one import: what was understood, what became of every record, and all problems.
struct ImportReport {
    std::string file;
    std::string sha256;
    std::string format;              ///< CSV, XLSX, ODS
    std::string encoding;            ///< of CSV: UTF-8, UTF-16LE, windows-1258, TCVN3, ...; else empty
    std::vector<Decoding> decodings; ///< what was read as something else than it seems to be, and why
    std::string delimiter;           ///< of CSV, else empty
    std::string sheet;               ///< the one of a workbook that was read, else empty
    std::vector<std::string> sheets; ///< all of the workbook, in their order
    int header_line = 0;
    std::vector<std::pair<std::string, std::string>> columns; ///< heading -> field
    std::vector<std::pair<std::string, std::string>> mapped;  ///< of options.map what was used
    std::vector<CellReading> readings;
    ImportCounts rows;
    ImportCounts
        nominations; ///< of a list of nominations, whose records may hold several awards each; else zero
    std::vector<SkippedRecord> skipped; ///< the first thousand with words in them
    Diagnostics problems;
    std::optional<std::int64_t> operation; ///< absent when nothing was written
    bool dry_run = false;
    std::vector<RowChange> changes; ///< of a dry run, whose effect nobody can look up afterwards

    /// Rows were rejected and nobody asked for them to be split off: nothing was imported.
    bool refused = false;
    /// Dates of the file have their month first, so that any of them may be read wrongly: it is refused, with
    /// `rejects` too.
    bool distrusted = false;
};

/// Reads a file into the register in one pass and one transaction: whole or not at all, unless
/// options.rejects is given. The same file again changes nothing. Throws InputError if the file cannot be
/// read as a list of this kind, and what Database throws.
[[nodiscard]] TDKT_EXPORT ImportReport import_file(Database& database, const Configuration& configuration,
                                                   const Actor& actor, ImportTarget target,
                                                   const ImportSource& source, const ImportOptions& options);

/// Runs `imports`, whose dry runs are of a rehearsal: each sees what those before it would leave. At the end
/// everything is taken back. Throws what it throws.
TDKT_EXPORT void rehearse_imports(Database& database, const std::function<void()>& imports);

} // namespace tdkt
