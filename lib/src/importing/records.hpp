#pragma once

#include "csv/reader.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/encoding.hpp"

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tdkt::importing {

/// As what a file was read; what its kind does not have is empty.
struct ReadAs {
    std::string format; // CSV, XLSX, ODS
    std::string encoding;
    std::vector<Decoding> decodings; // what was read as something else than it seems to be
    std::string delimiter;
    std::string sheet;
    std::vector<std::string> sheets; // of the workbook, in their order
};

/// The records of a list, whatever kind of file it is: lines of text, or the rows of a sheet, numbered as the
/// person sees them.
class Records {
public:
    Records() = default;
    virtual ~Records() = default;
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;
    Records(Records&&) = delete;
    Records& operator=(Records&&) = delete;

    /// The next record, or null at the end; valid until the next call. Throws InputError where the file
    /// cannot be read on.
    [[nodiscard]] virtual const csv::Record* next() = 0;

    [[nodiscard]] virtual ReadAs read_as() const = 0;

    /// Of the file, a little ahead of the records; 0 where its bytes say nothing of how far they are.
    [[nodiscard]] virtual std::uint64_t bytes_read() const { return 0; }

    /// Of the whole file as it came, once next() has given null.
    [[nodiscard]] virtual const std::string& sha256() const = 0;

    /// What is to be said of the file as a whole, once next() has given null.
    [[nodiscard]] virtual Diagnostics problems() const { return {}; }
};

/// Recognises a workbook by its content; everything else is read as CSV. A workbook is in Unicode, and may
/// still show old fonts in the place of letters: the encoding, if given, names those. Throws what the readers
/// throw, UsageError if a sheet is named and the file has none. The stream must outlive the records.
[[nodiscard]] std::unique_ptr<Records> open_records(std::istream& in, const std::string& file,
                                                    const std::optional<std::string>& sheet,
                                                    std::optional<Encoding> encoding);

} // namespace tdkt::importing
