#pragma once

#include "reporting/form.hpp"

#include <string>
#include <vector>

namespace tdkt::reporting {

/// A fund and the awards whose bonus it pays.
struct Fund {
    std::string key;
    std::string title;
    Condition where = {};
};

/// From config/funds/*.toml, in the order in which they are asked; a later directory replaces a fund of the
/// same key. Throws RulesError with every problem.
[[nodiscard]] std::vector<Fund> load_funds(const config::Directories& directories);

/// The first fund that takes the award, or null.
[[nodiscard]] const Fund* fund_for(const std::vector<Fund>& funds, const AwardTally& award);

} // namespace tdkt::reporting
