#pragma once

#include <chrono>
#include <cstddef>
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

    /// So many are done. Cheap: draws at most ten times a second.
    void at(std::size_t done);

private:
    std::ostream* stream_;
    std::string what_;
    std::chrono::steady_clock::time_point last_;
    bool drawn_ = false;
};

} // namespace tdkt::cli
