#pragma once

#include "tdkt/dossier.hpp"
#include "tdkt/procedure.hpp"

#include "rules/rule_set.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt::nominations {

/// The deadlines of a nomination from a unit of this sector by the rules in force at its receipt; one for the
/// sector goes before the one for all.
[[nodiscard]] std::vector<Deadline> deadlines_of(const RuleBook& book, const Nomination& nomination,
                                                 const std::optional<std::string>& sector);

/// The papers that the rules ask of a nomination, in the order of the files.
[[nodiscard]] std::vector<const PaperRule*> papers_asked(const RuleBook& book, const Nomination& nomination);

[[nodiscard]] std::vector<RouteRule> routes_of(const RuleBook& book, const Nomination& nomination);

} // namespace tdkt::nominations
