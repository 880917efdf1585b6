#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace tdkt::config {

/// The directories of configuration, the shipped one first. A later one overlays an earlier one.
struct Directories {
    std::vector<std::filesystem::path> paths;

    /// The files of that name in all the layers that have one.
    [[nodiscard]] std::vector<std::filesystem::path> files(std::string_view relative) const;

    /// All .toml files below a folder, layer by layer, sorted by name within one; folders named `cases` are
    /// left out, for they hold tests.
    [[nodiscard]] std::vector<std::filesystem::path> list(std::string_view folder) const;
};

} // namespace tdkt::config
