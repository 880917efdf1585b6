#pragma once

#include "importing/rejects.hpp"
#include "tdkt/import.hpp"

#include <filesystem>
#include <fstream>
#include <optional>

namespace tdkt {

/// The file of rejected rows, whole or not there: written beside its place and moved there by keep(). Without
/// --rejects it takes nothing; without rejected rows there is no file.
class RejectsFile {
public:
    RejectsFile(const importing::Sheet& sheet, const ImportOptions& options);
    ~RejectsFile();
    RejectsFile(const RejectsFile&) = delete;
    RejectsFile& operator=(const RejectsFile&) = delete;
    RejectsFile(RejectsFile&&) = delete;
    RejectsFile& operator=(RejectsFile&&) = delete;

    void add(const importing::Row& row);

    /// Throws SystemError if the file cannot be written.
    void keep();

private:
    importing::Rejects& open(const std::filesystem::path& path);

    const importing::Sheet& sheet_;
    const ImportOptions& options_;
    std::filesystem::path path_;
    std::filesystem::path temporary_;
    std::ofstream stream_;
    std::optional<importing::Rejects> rejects_;
};

} // namespace tdkt
