#pragma once

#include "config/table.hpp"
#include "rules/facts.hpp"

namespace tdkt::rules {

/// Reads the facts of a rule case as people write them: short, with what does not matter left out. Records
/// get the numbers 1, 2, 3, ... in the order of the lists.
[[nodiscard]] Facts read_facts(config::Table& table);

} // namespace tdkt::rules
