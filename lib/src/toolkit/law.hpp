#pragma once

#include "tdkt/database.hpp"
#include "tdkt/rules.hpp"

#include <optional>

namespace tdkt {

/// The rules of the configuration, checked against its catalogue of awards. Throws RulesError with all the
/// problems. With `wanted`, what governs on these days is enough: for judging, not for provisions.
[[nodiscard]] RuleBook load_law(const Configuration& configuration, const std::optional<Days>& wanted = {});

} // namespace tdkt
