#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/nomination.hpp"

namespace tdkt::cli {

/// Which nominations a command is about, as the command line names them; all that is given must hold.
struct NominationSelectors {
    std::vector<std::int64_t> ids;
    std::optional<std::string> award;
    std::optional<int> year;
    std::optional<std::string> unit;
    std::optional<NominationState> state;
    std::optional<Verdict> verdict;

    [[nodiscard]] bool any() const { return !ids.empty() || award || year || unit || state || verdict; }
};

void add_selectors(Command& command, NominationSelectors& selectors);

/// Throws NotFound for a unit or an award that nobody knows.
[[nodiscard]] NominationFilter filter_of(const Session& session, Database& database,
                                         const NominationSelectors& selectors);

/// The same where nobody means all nominations: throws UsageError if nothing is selected.
[[nodiscard]] NominationFilter narrow_filter_of(const Session& session, Database& database,
                                                const NominationSelectors& selectors);

} // namespace tdkt::cli
