#include "reporting/budget.hpp"
#include "catalogue/load.hpp"
#include "reporting/funds.hpp"
#include "store/units.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/bonus.hpp"
#include "toolkit/closings.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/law.hpp"
#include "toolkit/tallies.hpp"
#include "toolkit/trace.hpp"

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

reporting::BudgetLine line_of(const Bonus& bonus, const reporting::AwardTally& tally,
                              const std::vector<reporting::Fund>& funds) {
    const reporting::Fund* const fund = reporting::fund_for(funds, tally);
    return {.award = bonus.award.award,
            .unit = tally.unit,
            .decision = bonus.award.decision_number.value_or(""),
            .decision_date = bonus.award.decision_date,
            .fund = fund != nullptr ? fund->key : std::string(),
            .state = bonus.state,
            .reason = bonus.state == BonusState::unknown ? bonus.reason.code : std::string()};
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
            reporting::BudgetSum& sum = lines[line_of(bonus, sorter(bonus.award), funds)];
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
        Report report = reporting::budget_report(figures, titles);
        if (!filter.unit && !filter.rounding) {
            show_changes(connection, configuration, "budget", report, {"award_record", "subject"});
        }
        return report;
    });
}

Behind trace_budget(Database& database, const Configuration& configuration, const BonusFilter& filter,
                    const FigureName& figure) {
    const config::Directories directories{configuration.directories};
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Fund> funds = reporting::load_funds(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        (void)require_count(budget_report(database, configuration, filter), figure);
        const AwardSorter sorter(connection, catalogue);
        std::map<reporting::BudgetLine, bool> known;
        Behind behind;
        read_bonuses(connection, catalogue, rules, filter, [&](const Bonus& bonus) {
            const reporting::BudgetLine line = line_of(bonus, sorter(bonus.award), funds);
            const auto [found, is_new] = known.try_emplace(line);
            if (is_new) {
                reporting::BudgetFigures one{.year = filter.year,
                                             .catalogue = award_names(catalogue),
                                             .units = {{line.unit, line.unit}}};
                for (const reporting::Fund& fund : funds) {
                    one.funds.emplace_back(fund.key, fund.title);
                }
                // Not its amount, which may be nothing: whether it stands in the sum.
                one.lines = {{line, {.awards = 1, .amount = Decimal::from_integer(1)}}};
                found->second = counts_anything(reporting::budget_report(one, titles).tables, figure);
            }
            if (found->second) {
                behind.awards.push_back(bonus.award);
            }
        });
        return behind;
    });
}

} // namespace tdkt
