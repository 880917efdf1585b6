#pragma once

#include "registry/unit_tree.hpp"
#include "store/connection.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/registry.hpp"

#include <functional>
#include <string>
#include <vector>

namespace tdkt {

[[nodiscard]] std::string codes_of(const std::vector<const Unit*>& units);

/// The unit of a code or name. Throws NotFound with a suggestion or the candidates.
[[nodiscard]] Unit require_unit(const registry::UnitTree& units, const std::string& code_or_name);

/// Throws NotFound with a suggestion if the catalogue has no award of this code.
void require_award(const Catalogue& catalogue, const std::string& code);

/// Throws UsageError if the reason is blank.
void require_reason(const std::string& reason);

/// What list_awards() lists, within the caller's transaction.
void read_awards(store::Connection& connection, const AwardFilter& filter,
                 const std::function<void(const AwardRecord&)>& sink);

} // namespace tdkt
