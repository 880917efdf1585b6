#pragma once

#include "tdkt/database.hpp"
#include "tdkt/rules.hpp"

namespace tdkt {

/// The rules of the configuration, checked against its catalogue of awards. Throws RulesError with all the
/// problems.
[[nodiscard]] RuleBook load_law(const Configuration& configuration);

} // namespace tdkt
