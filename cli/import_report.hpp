#pragma once

#include "command.hpp"
#include "session.hpp"
#include "tdkt/import.hpp"

namespace tdkt::cli {

/// What was understood of a file and what became of its records, as the document `tdkt.import/1` or as lines
/// for people.
void print_import(Session& session, const OutputOptions& output, ImportTarget target,
                  const ImportReport& report);

/// On standard error: every problem, and whether the file is in the register now.
void tell_outcome(Session& session, const ImportOptions& options, const ImportReport& report);

} // namespace tdkt::cli
