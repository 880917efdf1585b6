#include "tdkt/forecast.hpp"

#include "rules/forecast.hpp"
#include "store/units.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/law.hpp"
#include "toolkit/nomination_query.hpp"

namespace tdkt {

void forecast_nominations(Database& database, const Configuration& configuration,
                          const NominationFilter& filter, const ForecastOptions& options,
                          const std::function<void(const ForecastedNomination&)>& sink) {
    const RuleBook rules = load_law(configuration);
    store::Connection& connection = database.connection();
    connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        Checker checker(connection, rules, units);
        const auto forecast = [&](const store::CheckCase& loaded) {
            checker.load(loaded);
            sink({.checked = {.nomination = loaded.nomination,
                              .judgement = checker.judge(options.today),
                              .frozen = loaded.nomination.state == NominationState::decided},
                  .forecast = checker.forecast(options)});
        };
        if (filter.ids.empty()) {
            store::check_cases(connection, query_of(connection, filter), forecast);
            return;
        }
        for (const store::CheckCase& loaded : require_selected(connection, filter)) {
            forecast(loaded);
        }
    });
}

} // namespace tdkt
