#pragma once

#include "store/connection.hpp"
#include "tdkt/nomination.hpp"

#include <cstdint>
#include <optional>

namespace tdkt::store {

/// The ballot in a row that has its columns.
[[nodiscard]] Ballot ballot_in(SQLite::Statement& row);

[[nodiscard]] std::optional<Ballot> ballot_of(Connection& connection, std::int64_t nomination);

/// The vote on a nomination; in the place of an earlier one, which is kept among the changes.
void keep_ballot(Connection& connection, std::int64_t nomination, const Ballot& ballot, Date date,
                 std::int64_t operation);

[[nodiscard]] std::optional<Decision> decision_of(Connection& connection, std::int64_t nomination);

void insert_decision(Connection& connection, std::int64_t nomination, const Decision& decision,
                     const std::optional<std::string>& confirmed, std::int64_t operation);

[[nodiscard]] std::optional<std::int64_t> award_of_nomination(Connection& connection,
                                                              std::int64_t nomination);

} // namespace tdkt::store
