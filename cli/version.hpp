#pragma once

#include <string>
#include <vector>

#include "settings.hpp"

namespace tdkt::cli {

/// The lines of --version: the program, the schema of its database, the rules in force by date.
[[nodiscard]] std::vector<std::string> version_lines(const Settings& settings);

} // namespace tdkt::cli
