#pragma once

#include "reporting/form.hpp"
#include "reporting/titles.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tdkt::reporting {

/// How many of some awards are others of them, and what an office wants it to be.
struct Share {
    std::string key;
    std::string title;
    std::string part_title;  ///< names the numerator
    std::string whole_title; ///< names the denominator
    Condition part = {};
    Condition whole = {};
    std::optional<Decimal> at_least = {}; ///< per cent
    std::optional<Decimal> at_most = {};
};

/// From config/shares/*.toml; a later directory replaces a share of the same key. Throws RulesError with
/// every problem.
[[nodiscard]] std::vector<Share> load_shares(const config::Directories& directories);

/// One table a share: by level of the award and in all, beside the year before and the target.
[[nodiscard]] Table share_table(const Share& share, const std::vector<AwardTally>& awards,
                                const std::vector<AwardTally>& before, const Titles& titles);

/// All shares in one table, over all levels.
[[nodiscard]] Table share_summary(const std::vector<Share>& shares, const std::vector<AwardTally>& awards,
                                  const std::vector<AwardTally>& before, const Titles& titles);

} // namespace tdkt::reporting
