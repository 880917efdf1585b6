#pragma once

#include "command.hpp"
#include "session.hpp"
#include "tdkt/cluster.hpp"

namespace tdkt::cli {

/// A score sheet with its criteria and the clusters that use it, as `tdkt.sheet/1` or as a table for people.
void print_sheet(Session& session, const OutputOptions& output, const StoredSheet& stored);

} // namespace tdkt::cli
