#pragma once

#include "rules/evaluate.hpp"

#include <vector>

namespace tdkt::rules {

/// What the plan of the nomination's campaign says of it: the awards that it intends, its dates. A campaign
/// without a plan says nothing. `texts` is null for a summary.
void check_plan_terms(const Facts& facts, Summary& summary, std::vector<Explanation>* texts);

} // namespace tdkt::rules
