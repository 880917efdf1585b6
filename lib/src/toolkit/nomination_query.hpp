#pragma once

#include "store/nominations.hpp"
#include "tdkt/nomination.hpp"

namespace tdkt {

/// What a filter means in this register. Throws NotFound for a unit that it does not know.
[[nodiscard]] store::NominationQuery query_of(store::Connection& connection, const NominationFilter& filter);

/// The same, of at least one nomination: throws NotFound for numbers that there are not, or if nothing is
/// selected.
[[nodiscard]] std::vector<store::CheckCase> require_selected(store::Connection& connection,
                                                             const NominationFilter& filter);

/// Throws NotFound.
[[nodiscard]] store::CheckCase require_nomination(store::Connection& connection, std::int64_t id);

} // namespace tdkt
