#pragma once

#include <cstdint>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/database.hpp"

namespace tdkt::cli {

/// An award with what it replaced and what replaced it, as it stands now; the document `tdkt.award/1`.
void print_award_history(Session& session, const OutputOptions& output, Database& database, std::int64_t id);

} // namespace tdkt::cli
