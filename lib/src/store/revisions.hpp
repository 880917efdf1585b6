#pragma once

#include "store/connection.hpp"
#include "tdkt/revision.hpp"

#include <cstdint>
#include <vector>

namespace tdkt::store {

/// See nomination_revisions.
[[nodiscard]] std::vector<Revision> revisions(Connection& connection, std::int64_t nomination);

} // namespace tdkt::store
