#pragma once

#include "registry/unit_tree.hpp"
#include "rules/facts.hpp"
#include "store/connection.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tdkt::store {

/// For which years the register is complete, as far as that is declared for a unit, for one above it, or for
/// all.
class Coverages {
public:
    Coverages(Connection& connection, const registry::UnitTree& units);

    [[nodiscard]] const rules::Coverage& of(std::int64_t unit);

private:
    /// What a row of coverage says, and for which unit; absent for all.
    struct Declaration {
        rules::CompleteFact fact;
        std::optional<std::int64_t> unit;
    };

    const registry::UnitTree& units_;
    std::optional<int> awards_from_;
    std::vector<Declaration> declarations_;                     // in the order of years
    std::unordered_map<std::int64_t, rules::Coverage> by_unit_; ///< once it was asked for
};

} // namespace tdkt::store
