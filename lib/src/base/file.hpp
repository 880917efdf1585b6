#pragma once

#include <filesystem>
#include <string>

namespace tdkt {

/// The whole content of a (small) file. Throws InputError where it cannot be read.
[[nodiscard]] std::string read_file(const std::filesystem::path& path);

} // namespace tdkt
