#include "reporting/budget.hpp"
#include "catalogue/load.hpp"
#include "reporting/funds.hpp"
#include "store/units.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/bonus.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/law.hpp"
#include "toolkit/tallies.hpp"

#include <map>

namespace tdkt {

namespace {

std::vector<std::pair<std::string, std::string>> names_of_units(store::Connection& connection) {
    std::vector<std::pair<std::string, std::string>> names;
    for (const Unit& unit : store::units(connection)) {
        names.emplace_back(unit.code, unit.name);
    }
    return names;
}

} // namespace

Report budget_report(Database& database, const Configuration& configuration, const BonusFilter& filter) {
    const config::Directories directories{configuration.directories};
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Fund> funds = reporting::load_funds(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const AwardSorter sorter(connection, catalogue);
        std::map<reporting::BudgetLine, reporting::BudgetSum> lines;
        read_bonuses(connection, catalogue, rules, filter, [&](const Bonus& bonus) {
            const reporting::AwardTally tally = sorter(bonus.award);
            const reporting::Fund* const fund = reporting::fund_for(funds, tally);
            reporting::BudgetSum& sum =
                lines[{.award = bonus.award.award,
                       .unit = tally.unit,
                       .decision = bonus.award.decision_number.value_or(""),
                       .decision_date = bonus.award.decision_date,
                       .fund = fund != nullptr ? fund->key : std::string(),
                       .state = bonus.state,
                       .reason = bonus.state == BonusState::unknown ? bonus.reason.code : std::string()}];
            ++sum.awards;
            sum.amount += bonus.state == BonusState::paid ? bonus.amount.value_or(Decimal()) : Decimal();
        });
        reporting::BudgetFigures figures{.year = filter.year,
                                         .organisation = reporting_organisation(connection),
                                         .catalogue = award_names(catalogue),
                                         .units = names_of_units(connection),
                                         .lines = {lines.begin(), lines.end()}};
        for (const reporting::Fund& fund : funds) {
            figures.funds.emplace_back(fund.key, fund.title);
        }
        return reporting::budget_report(figures, titles);
    });
}

} // namespace tdkt
