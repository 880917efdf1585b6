#pragma once

#include "store/connection.hpp"
#include "store/nominations.hpp"
#include "tdkt/nomination.hpp"
#include "tdkt/registry.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace tdkt::store {

/// Who is honoured with what, as the papers of a decision say it: a nomination, with the award that came of
/// it, or an award of the register, with the nomination that it came of. What there is not is absent.
struct HonourRow {
    Nomination nomination;         ///< of an award without one: id 0, and what the award says
    std::int64_t award_record = 0; ///< 0: none was given
    std::optional<Ballot> ballot;
    std::optional<Date> voted; ///< the day of the ballot
    std::optional<std::string> decision_number;
    std::optional<Date> decision_date;
    std::optional<std::string> signer;
    std::optional<std::string> authority;
};

struct HonourQuery {
    NominationQuery nominations;
    std::optional<std::string> decision; ///< number
    std::optional<std::int64_t> campaign;
};

/// Nominations and what became of them, by number.
void nominated(Connection& connection, const HonourQuery& query,
               const std::function<void(HonourRow&&)>& sink);

/// Awards of the register that were given and stand, in the order of entry. States and verdicts are those of
/// nominations, so a query that names one leaves out awards that came without.
void honoured(Connection& connection, const HonourQuery& query, const std::function<void(HonourRow&&)>& sink);

} // namespace tdkt::store
