#pragma once

#include "command.hpp"

namespace tdkt::cli {

/// The whole tree of commands.
[[nodiscard]] Group all_commands();

} // namespace tdkt::cli
