#pragma once

#include <functional>
#include <string>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/merge.hpp"

namespace tdkt::cli {

struct MergeArguments {
    std::string keep;
    std::string other;
    MergeOptions options;
    OutputOptions* output = nullptr;
};

/// The reason, the dry run and the format.
void add_merge_options(Command& command, MergeArguments& arguments);

using MergeFunction = MergeReport (*)(Database&, const Actor&, const std::string&, const std::string&,
                                      const MergeOptions&);

/// Merges and says what went over; the document is `tdkt.merge/1`.
[[nodiscard]] ExitStatus merge(Session& session, const MergeArguments& arguments, MergeFunction function);

} // namespace tdkt::cli
