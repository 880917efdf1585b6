#pragma once

#include <chrono>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace tdkt::cli {

/// A line on the terminal that tells how far a long work has come; nothing where nobody would see it.
class Progress {
public:
    /// `stream` is null where no progress is shown.
    Progress(std::ostream* stream, std::string what);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;
    ~Progress(); ///< wipes the line

    /// So many are done; of a whole that is measured otherwise, in bytes perhaps, this part. Cheap: draws at
    /// most ten times a second, and nothing in the first second.
    void at(std::uint64_t done, std::uint64_t part = 0, std::uint64_t whole = 0);

private:
    std::ostream* stream_;
    std::string what_;
    std::chrono::steady_clock::time_point start_;
    std::chrono::steady_clock::time_point last_;
    bool drawn_ = false;
};

/// "records 12000, 4000 a second, 1:05 left"; without what cannot be known yet.
[[nodiscard]] std::string progress_line(const std::string& what, std::uint64_t done,
                                        std::chrono::milliseconds elapsed, std::uint64_t part,
                                        std::uint64_t whole);

} // namespace tdkt::cli
