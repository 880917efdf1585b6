#pragma once

#include <string>

#include "command.hpp"

/// What is written from the tree of commands besides the help: man pages in roff and completions.
namespace tdkt::cli {

/// `tdkt-nominate-check`, the name of the command's page.
[[nodiscard]] std::string page_name(const Command& command);

[[nodiscard]] std::string command_page(const Command& command);

/// tdkt(1): the commands, the global options, exit statuses, environment, files.
[[nodiscard]] std::string program_page(const Group& root, const OptionList& globals);

[[nodiscard]] std::string bash_completion(const Group& root, const OptionList& globals);

} // namespace tdkt::cli
