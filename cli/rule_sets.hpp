#pragma once

#include "tdkt/rules.hpp"

/// What the commands of the rules share.
namespace tdkt::cli {

/// The rule set that governs a dossier received on that day. Throws NotFound.
[[nodiscard]] RuleSetInfo rule_set_on(const RuleBook& book, Date day);

/// The file as people know it: from the folder of the configuration on.
[[nodiscard]] std::string short_name(const Configuration& configuration, const std::string& file);

/// Whether a rule holds on a day, by its own dates.
[[nodiscard]] bool holds_on(const RuleInfo& rule, Date day);

} // namespace tdkt::cli
