#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <ostream>
#include <string>

#include "spill.hpp"

namespace tdkt::cli {

/// Where the results of a command go: kept back until the command has succeeded, so that one that fails
/// leaves standard output empty and the file of --output as it was.
class Output {
public:
    /// Results for standard output are kept aside, those for a file in a new file beside it. Throws
    /// SystemError now rather than after the work is done if that cannot be made.
    Output(std::ostream& standard, const std::optional<std::string>& file);
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    Output(Output&&) = delete;
    Output& operator=(Output&&) = delete;
    ~Output();

    [[nodiscard]] std::ostream& stream();

    [[nodiscard]] bool to_file() const { return !target_.empty(); }

    /// The command has succeeded: gives out the results. Throws SystemError if not all of them could be
    /// written.
    void release();

private:
    void open(const std::string& file);
    void release_kept();
    void replace();

    std::ostream& standard_;
    Spill spill_;
    std::ostream kept_{&spill_};
    std::ofstream beside_;
    std::filesystem::path target_;    ///< empty: standard output
    std::filesystem::path temporary_; ///< empty: the target is no ordinary file, or the work is done
};

} // namespace tdkt::cli
