#pragma once

#include "reporting/figures.hpp"
#include "reporting/titles.hpp"
#include "tdkt/bonus.hpp"
#include "tdkt/report.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tdkt::reporting {

/// Bonuses that share all of this.
struct BudgetLine {
    std::string award;    ///< its code
    std::string unit;     ///< code of the unit under which reports count it
    std::string decision; ///< number; empty if it is not recorded
    std::optional<Date> decision_date = {};
    std::string fund; ///< key; empty where no fund is known to pay
    BonusState state = BonusState::unknown;
    std::string reason; ///< code of why the bonus is not known; empty else

    auto operator<=>(const BudgetLine&) const = default;
};

struct BudgetSum {
    std::int64_t awards = 0;
    Decimal amount = {}; ///< VND
};

struct BudgetFigures {
    int year = 0;
    std::string organisation = {};
    std::vector<AwardName> catalogue = {};
    std::vector<std::pair<std::string, std::string>> units = {}; ///< code and name, in the order of reports
    std::vector<std::pair<std::string, std::string>> funds = {}; ///< key and title
    std::vector<std::pair<BudgetLine, BudgetSum>> lines = {};    ///< each kind of line once
};

/// Kinh phí tiền thưởng: the same bonuses by award, by unit, by decision and by fund, each adding up to the
/// same sum, and which have no figure. An amount that nobody knows is an empty cell, not a zero.
[[nodiscard]] Report budget_report(const BudgetFigures& figures, const Titles& titles);

} // namespace tdkt::reporting
