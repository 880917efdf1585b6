#pragma once

#include <string>

#include "command.hpp"

namespace tdkt::cli {

/// The help of a command, a group or, for the root, of the whole program, in the user's language.
[[nodiscard]] std::string help(const Command& command);
[[nodiscard]] std::string help(const Group& group, const OptionList& globals);

/// `tdkt nominate check [OPTION]... FILE...`
[[nodiscard]] std::string usage(const Command& command);

} // namespace tdkt::cli
