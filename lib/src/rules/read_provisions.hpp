#pragma once

#include "tdkt/provisions.hpp"

#include "config/table.hpp"
#include "rules/read_condition.hpp"

namespace tdkt::rules {

/// Reads what a rule file says beside its criteria. A provision of a later layer takes the place of the one
/// with the same id, where that stood; twice the same id in one layer is a problem. `dates` are those of the
/// instrument, for what has none of its own.
void read_provisions(config::Table& file, const KnownAwards& known, const Provision& dates, int layer,
                     Provisions& provisions);

} // namespace tdkt::rules
