#include "store/coverage.hpp"

namespace tdkt::store {

namespace {

/// From which year on the register of awards is taken to be complete; nothing if it is empty.
std::optional<int> first_award_year(Connection& connection) {
    SQLite::Statement first(connection.database(), "select min(year) from award_record");
    first.executeStep();
    return first.getColumn(0).isNull() ? std::nullopt : std::optional(first.getColumn(0).getInt());
}

} // namespace

Coverages::Coverages(Connection& connection, const registry::UnitTree& units)
    : units_(units), awards_from_(first_award_year(connection)) {
    SQLite::Statement rows(
        connection.database(),
        "select id, value, unit_id, from_year, to_year from coverage order by from_year, id");
    while (rows.executeStep()) {
        declarations_.push_back({.fact = {.id = rows.getColumn("id").getInt64(),
                                          .what = rows.getColumn("value").getString(),
                                          .from = rows.getColumn("from_year").getInt(),
                                          .to = rows.getColumn("to_year").getInt()},
                                 .unit = optional_integer(rows.getColumn("unit_id"))});
    }
}

const rules::Coverage& Coverages::of(std::int64_t unit) {
    const auto [entry, is_new] = by_unit_.try_emplace(unit);
    rules::Coverage& coverage = entry->second;
    if (!is_new) {
        return coverage;
    }
    coverage.awards_from = awards_from_;
    const Unit* const home = units_.find(unit);
    for (const Declaration& declaration : declarations_) {
        const Unit* const above = declaration.unit ? units_.find(*declaration.unit) : nullptr;
        if (!declaration.unit || (home != nullptr && above != nullptr && units_.is_within(*home, *above))) {
            coverage.declared.push_back(declaration.fact);
        }
    }
    return coverage;
}

} // namespace tdkt::store
