#pragma once

#include "registry/unit_tree.hpp"
#include "store/connection.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tdkt::store {

[[nodiscard]] std::vector<Unit> units(Connection& connection); // by code

/// The units as the register stood after an operation, by the journal: names, kinds and parents of then, and
/// those that were merged away since.
[[nodiscard]] std::vector<Unit> units_as_of(Connection& connection, std::int64_t operation);

[[nodiscard]] std::vector<Succession> successions(Connection& connection);
[[nodiscard]] registry::UnitTree unit_tree(Connection& connection);

/// Gives the new id. The parent is named by code and must be there.
[[nodiscard]] std::int64_t insert_unit(Connection& connection, const Unit& unit);

void update_unit(Connection& connection, const Unit& unit);

void insert_succession(Connection& connection, const Succession& succession);

} // namespace tdkt::store
