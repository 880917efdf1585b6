#pragma once

#include "store/connection.hpp"
#include "store/rows.hpp"
#include "tdkt/nomination.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tdkt::store {

/// What is kept of a check: enough to say why and by which rules; the full tree is computed again when asked.
struct StoredCheck {
    std::string checked; ///< the day
    std::string rule_set;
    std::string rules_hash;
    Verdict verdict = Verdict::needs_review;
    std::string failing;
    std::string unknown;
    std::string evidence;
};

/// The parameters :rule_set, :rules_hash, :verdict, :failing, :unknown.
void bind_answer(SQLite::Statement& statement, const StoredCheck& check);

/// Checks in bulk.
class Checks {
public:
    explicit Checks(Connection& connection);
    void keep(std::int64_t nomination, const StoredCheck& check);

private:
    Writes keep_;
};

[[nodiscard]] std::optional<StoredCheck> check_of(Connection& connection, std::int64_t nomination);

} // namespace tdkt::store
