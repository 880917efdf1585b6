#include "reporting/history.hpp"
#include "catalogue/load.hpp"
#include "config/directories.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/lookup.hpp"

namespace tdkt {

Report history_report(Database& database, const Configuration& configuration, const AwardFilter& filter,
                      Date today) {
    if (!filter.subject && !filter.citizen_id && !filter.unit) {
        throw UsageError(Message("history_of_whom"));
    }
    const config::Directories directories{configuration.directories};
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        std::vector<AwardRecord> awards;
        read_awards(connection, filter, [&](const AwardRecord& award) { awards.push_back(award); });
        if (awards.empty()) {
            throw NotFound(Message("no_awards_selected"));
        }
        const registry::UnitTree units = store::unit_tree(connection);
        const std::string organisation = reporting_organisation(connection);
        const std::vector<reporting::AwardName> names = award_names(catalogue);
        return Report{.report = "history",
                      .title = titles.at("title.history"),
                      .year = year_of(today),
                      .head = organisation.empty() ? std::vector<std::string>{} : std::vector{organisation},
                      .subtitle = {titles.say("subtitle.until", {{"date", to_vietnamese(today)}})},
                      .tables = {reporting::history_summary(awards, names, titles),
                                 reporting::history_table(awards, names, units, titles)}};
    });
}

} // namespace tdkt
