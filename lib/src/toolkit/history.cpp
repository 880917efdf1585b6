#include "reporting/history.hpp"
#include "catalogue/load.hpp"
#include "config/directories.hpp"
#include "reporting/table_parts.hpp"
#include "store/awards.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/lookup.hpp"

#include <set>

namespace tdkt {

namespace {

/// Of the units that became the one that was asked for, by mergers and splits, unless they are below it
/// anyway.
std::vector<AwardRecord> awards_of_predecessors(store::Connection& connection, const AwardFilter& filter,
                                                const registry::UnitTree& units) {
    std::vector<AwardRecord> awards;
    if (!filter.unit) {
        return awards;
    }
    const Unit& unit = require_unit(units, *filter.unit);
    std::set<std::int64_t> seen;
    for (const registry::UnitTree::Heritage& inherited : units.heritage(unit.id)) {
        const Unit* const older = units.find(inherited.unit);
        if (older != nullptr && !units.is_within(*older, unit)) {
            AwardFilter of_older = filter;
            of_older.unit = older->code;
            read_awards(connection, of_older, [&](const AwardRecord& award) {
                if (seen.insert(award.id).second) { // one predecessor may lie below another
                    awards.push_back(award);
                }
            });
        }
    }
    return awards;
}

} // namespace

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
        const registry::UnitTree units = store::unit_tree(connection);
        const std::vector<AwardRecord> inherited = awards_of_predecessors(connection, filter, units);
        if (awards.empty() && inherited.empty()) {
            throw NotFound(Message("no_awards_selected"));
        }
        const std::string organisation = reporting_organisation(connection);
        const std::vector<reporting::AwardName> names = award_names(catalogue);
        Report report{.report = "history",
                      .title = titles.at("title.history"),
                      .year = year_of(today),
                      .head = organisation.empty() ? std::vector<std::string>{} : std::vector{organisation},
                      .subtitle = {titles.say("subtitle.until", {{"date", to_vietnamese(today)}})},
                      .tables = {reporting::history_summary(awards, names, titles),
                                 reporting::history_table(awards, names, units, titles)}};
        if (!inherited.empty()) {
            Table& table =
                report.tables.emplace_back(reporting::history_table(inherited, names, units, titles));
            table.table = "history_predecessors";
            table.title = titles.at("table.history_predecessors");
        }
        return report;
    });
}

Report certificate_list(Database& database, const Configuration& configuration, int year) {
    const config::Directories directories{configuration.directories};
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        Table table = reporting::table_of(titles, "certificates", {});
        for (const char* const key :
             {"number", "kind", "name", "position", "unit", "unit_name", "award", "award_name", "category",
              "year", "decision_number", "decision_date", "signer", "authority"}) {
            table.columns.push_back({.key = key, .title = key});
        }
        store::awards_decided(connection, year, [&](const AwardRecord& award) {
            const Award* const known = catalogue.find(award.award);
            const Unit* const unit = units.find_code(award.unit);
            const auto text = [](const std::optional<std::string>& value) {
                return reporting::text_cell(value.value_or(""));
            };
            table.rows.push_back(
                {.cells = {award.id, std::string(to_word(award.subject.kind)), award.subject.name,
                           text(award.position ? award.position : award.subject.position), award.unit,
                           unit == nullptr ? Cell() : Cell(unit->name), award.award,
                           known == nullptr ? Cell() : Cell(known->name),
                           std::string(to_word(award.category)), std::to_string(award.year),
                           text(award.decision_number), reporting::date_cell(award.decision_date),
                           text(award.signer), text(award.authority)}});
        });
        return Report{.report = "certificates", .title = table.title, .year = year, .tables = {table}};
    });
}

} // namespace tdkt
