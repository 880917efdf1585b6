#pragma once

#include <string>
#include <vector>

#include "command.hpp"

namespace tdkt::cli {

/// What a command line asks for, before its options are read.
struct Selection {
    const Group* group = nullptr;     ///< the last group named; the root if none
    const Command* command = nullptr; ///< none if only a group was named
    bool help = false;                ///< asked for by `tdkt help ...`
    std::vector<std::string> rest{};  ///< all arguments but the words that named the command

    /// `tdkt nominate check`, as far as it was named.
    [[nodiscard]] std::string name() const;
};

/// Follows the words of the command line down the tree. Options may stand anywhere; before the verb only
/// global ones are known. Throws UsageError for a word that is no group and no verb.
[[nodiscard]] Selection select(const Group& root, const OptionList& globals,
                               const std::vector<std::string>& arguments);

/// Reads the options and arguments into the variables they are tied to. Throws UsageError.
void parse(const std::vector<const OptionList*>& lists, const std::vector<std::string>& arguments);

/// Only the flags that end a run at once, `--help` and `--version`, whatever else is wrong with the line.
[[nodiscard]] bool asks_for(const std::vector<std::string>& arguments,
                            const std::vector<std::string>& spellings);

} // namespace tdkt::cli
