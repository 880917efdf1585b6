#pragma once

#include "tdkt/nomination.hpp"
#include "tdkt/provisions.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tdkt {

/// A day until which a dossier has to be somewhere, and whether it was received after it. Absent: nobody said
/// when it was received, and it was imported after that day.
struct Deadline {
    DeadlineRule rule;
    Date day{};
    std::optional<bool> late = false;
};

/// What the rules say about the way of one nomination: through which levels it goes, until when, and
/// who decides on a day.
struct Procedure {
    std::vector<RouteRule> routes;
    std::vector<Deadline> deadlines;
    Date decided_on{}; ///< the day of the decision, else today
    std::vector<AuthorityRule> authorities;
};

/// Route and deadline by the rules in force at the receipt, the authority by those on the day of the
/// decision, or today. Throws NotFound.
[[nodiscard]] TDKT_EXPORT Procedure procedure_of(Database& database, const Configuration& configuration,
                                                 std::int64_t id, Date today);

/// The nominations that were received after a deadline of theirs, in the order of their numbers. Gives back
/// how many more may be late: imported after it, and nobody said when they were received.
[[nodiscard]] TDKT_EXPORT std::int64_t list_late(Database& database, const Configuration& configuration,
                                                 const NominationFilter& filter,
                                                 const std::function<void(const Nomination&)>& sink);

} // namespace tdkt
