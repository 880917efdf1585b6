#pragma once

#include "store/checks.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tdkt::store {

/// What a decision rests on: the check that was made for it and the facts that were judged.
struct DecisionBasis {
    StoredCheck check;    ///< without its evidence, which the facts name
    std::string facts;    ///< as rules::facts_to_json writes them
    bool altered = false; ///< somebody changed the row after it was written
};

/// The bases of decisions in bulk.
class Bases {
public:
    explicit Bases(Connection& connection);

    /// In the transaction of the decision, before its journal entry is finished.
    void keep(std::int64_t nomination, const StoredCheck& check, const std::string& facts);

    /// Nothing for what was decided before bases were kept.
    [[nodiscard]] std::optional<DecisionBasis> of(std::int64_t nomination);

private:
    SQLite::Statement keep_;
    SQLite::Statement find_;
};

[[nodiscard]] bool has_bases(Connection& connection);

/// A hash over all the bases of the decisions of an operation; empty if it has none.
[[nodiscard]] std::string seal_of_bases(Connection& connection, std::int64_t operation);

} // namespace tdkt::store
