#pragma once

#include "store/connection.hpp"
#include "tdkt/bonus.hpp"
#include "tdkt/catalogue.hpp"
#include "tdkt/rules.hpp"

#include <functional>
#include <vector>

namespace tdkt {

/// list_bonuses() within the caller's transaction.
std::vector<BonusTotal> read_bonuses(store::Connection& connection, const Catalogue& catalogue,
                                     const RuleBook& rules, const BonusFilter& filter,
                                     const std::function<void(const Bonus&)>& sink);

} // namespace tdkt
