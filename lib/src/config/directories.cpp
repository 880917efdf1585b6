#include "config/directories.hpp"

#include <algorithm>

namespace tdkt::config {

namespace fs = std::filesystem;

std::vector<fs::path> Directories::files(std::string_view relative) const {
    std::vector<fs::path> found;
    for (const fs::path& path : paths) {
        if (fs::is_regular_file(path / relative)) {
            found.push_back(path / relative);
        }
    }
    return found;
}

std::vector<fs::path> Directories::list(std::string_view folder) const {
    std::vector<fs::path> found;
    for (const fs::path& path : paths) {
        if (!fs::is_directory(path / folder)) {
            continue;
        }
        const auto layer = static_cast<std::ptrdiff_t>(found.size());
        for (auto entry = fs::recursive_directory_iterator(path / folder);
             entry != fs::recursive_directory_iterator(); ++entry) {
            if (entry->is_directory() && entry->path().filename() == "cases") {
                entry.disable_recursion_pending();
            } else if (entry->path().extension() == ".toml") {
                found.push_back(entry->path());
            }
        }
        std::sort(found.begin() + layer, found.end());
    }
    return found;
}

} // namespace tdkt::config
