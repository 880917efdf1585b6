#include "toolkit/trace.hpp"

#include "catalogue/load.hpp"
#include "reporting/annex.hpp"
#include "reporting/award_tables.hpp"
#include "reporting/budget.hpp"
#include "reporting/form.hpp"
#include "reporting/trend.hpp"
#include "store/awards.hpp"
#include "store/campaigns.hpp"
#include "store/entered_figures.hpp"
#include "store/nominations.hpp"
#include "store/tallies.hpp"
#include "tdkt/error.hpp"
#include "toolkit/figures.hpp"
#include "toolkit/forms.hpp"
#include "toolkit/tallies.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace tdkt {

namespace {

config::Directories directories_of(const Configuration& configuration) {
    return {configuration.directories};
}

const Table* find_table(const std::vector<Table>& tables, const std::string& key) {
    const auto found = key.empty() ? tables.begin() : std::ranges::find(tables, key, &Table::table);
    return found == tables.end() ? nullptr : &*found;
}

const Cell* find_cell(const std::vector<Table>& tables, const FigureName& figure) {
    const Table* const table = find_table(tables, figure.table);
    if (table == nullptr) {
        return nullptr;
    }
    const auto column = std::ranges::find(table->columns, figure.column, &TableColumn::key);
    const auto is_named = [&](const TableRow& row) {
        const bool total = row.code.empty() && row.role == RowRole::total && figure.row == "total";
        return total || (row.code.empty() ? row.label : row.code) == figure.row;
    };
    const auto row = std::ranges::find_if(table->rows, is_named);
    const auto index = static_cast<std::size_t>(column - table->columns.begin());
    return row == table->rows.end() || index >= row->cells.size() ? nullptr : &row->cells[index];
}

/// What tells tallies of one apart.
auto key_of(const reporting::AwardTally& tally) {
    return std::tuple(tally.month, tally.unit, tally.campaign, tally.award, tally.kind, tally.person_class,
                      tally.gender, tally.category, tally.unit_kind, tally.remote, tally.submitter);
}

/// Makes a report of each sort of record once.
class Sieve {
public:
    Sieve(const FigureName& figure, const TablesOfOne& tables) : figure_(figure), tables_(tables) {}

    bool holds(const reporting::AwardTally& tally) {
        const auto [found, is_new] = known_.try_emplace(key_of(tally));
        if (is_new) {
            found->second = counts_anything(tables_(tally), figure_);
        }
        return found->second;
    }

private:
    const FigureName& figure_;
    const TablesOfOne& tables_;
    std::map<decltype(key_of({})), bool> known_ = {};
};

/// Nominations of a year that count as submitted and are behind a figure.
std::vector<Nomination> nominations_behind(store::Connection& connection, const Catalogue& catalogue,
                                           int year, const FigureName& figure, const TablesOfOne& tables) {
    const AwardSorter sorter(connection, catalogue);
    Sieve sieve(figure, tables);
    std::vector<std::int64_t> ids;
    store::each_nomination(connection, year, [&](std::int64_t id, const store::AwardCount& one) {
        if (sieve.holds(sorter(one))) {
            ids.push_back(id);
        }
    });
    std::vector<Nomination> found;
    if (!ids.empty()) {
        store::NominationQuery query;
        query.ids = std::move(ids);
        store::nominations(connection, query, [&](const Nomination& one) { found.push_back(one); });
    }
    return found;
}

/// The table of nominations by state and verdict, whose cells say both.
std::vector<Nomination> nominations_of_state(store::Connection& connection, int year,
                                             const FigureName& figure) {
    std::vector<Nomination> found;
    store::NominationQuery query;
    query.year = year;
    store::nominations(connection, query, [&](const Nomination& one) {
        const bool in_row = figure.row == "total" || figure.row == to_word(one.state);
        const std::string_view verdict = one.verdict ? to_word(*one.verdict) : "unchecked";
        if (in_row && (figure.column == "total" || figure.column == verdict)) {
            found.push_back(one);
        }
    });
    return found;
}

std::vector<Table> of_year(const reporting::AwardTally& tally, const std::string& key, int year,
                           const std::vector<reporting::AwardName>& names,
                           const std::vector<reporting::Share>& shares, const reporting::Titles& titles) {
    reporting::YearEndFigures figures{.year = year, .catalogue = names, .trend = {tally}};
    const int decided = tally.month / 100;
    if (decided == year) {
        figures.awards = {tally};
    } else if (decided == year - 1) {
        figures.awards_last_year = {tally};
    }
    if (key == "shares") {
        return {reporting::share_summary(shares, figures.awards, figures.awards_last_year, titles)};
    }
    for (const reporting::Share& share : shares) {
        if (share.key == key) {
            return {reporting::share_table(share, figures.awards, figures.awards_last_year, titles)};
        }
    }
    return award_table(key, figures, titles);
}

EnteredSource source_of(const store::EnteredFigure& figure) {
    return {.cell = {.row = figure.row, .column = figure.column},
            .value = figure.value,
            .operation = figure.operation,
            .date = figure.date,
            .by = figure.by,
            .file = figure.file};
}

/// The figure itself, else those of which it is the sum.
std::vector<EnteredSource> entered_behind(store::Connection& connection, const reporting::Form& form,
                                          int year, const CellName& cell) {
    std::vector<EnteredSource> own;
    std::vector<EnteredSource> parts;
    for (const store::EnteredFigure& one : store::entered_figures(connection, form.id, year)) {
        if (one.column != cell.column) {
            continue;
        }
        const auto row = std::ranges::find(form.rows, one.row, &reporting::FormRow::code);
        if (one.row == cell.row) {
            own.push_back(source_of(one));
        } else if (row != form.rows.end() && row->adds_to == cell.row) {
            parts.push_back(source_of(one));
        }
    }
    return own.empty() ? parts : own;
}

} // namespace

const Cell& require_count(const Report& report, const FigureName& figure) {
    const Cell* const cell = find_cell(report.tables, figure);
    if (cell == nullptr) {
        const std::string table =
            figure.table.empty() && !report.tables.empty() ? report.tables.front().table : figure.table;
        throw NotFound(
            Message("no_such_cell", {{"table", table}, {"row", figure.row}, {"column", figure.column}}));
    }
    if (!is_empty(*cell) && !std::holds_alternative<std::int64_t>(*cell)) {
        throw UsageError(Message("cell_counts_nothing", {{"row", figure.row}, {"column", figure.column}}));
    }
    return *cell;
}

bool counts_anything(const std::vector<Table>& tables, const FigureName& figure) {
    const Cell* const cell = find_cell(tables, figure);
    const auto* const count = cell == nullptr ? nullptr : std::get_if<std::int64_t>(cell);
    return count != nullptr && *count != 0;
}

int month_of(const AwardRecord& award, ToldApart told_apart) {
    const Date day = award.decision_date.value_or(Date{});
    const unsigned month = told_apart == ToldApart::months ? static_cast<unsigned>(day.month()) : 1;
    return year_of(day) * 100 + static_cast<int>(month);
}

std::vector<AwardRecord> awards_behind(store::Connection& connection, const Catalogue& catalogue,
                                       int first_year, int last_year, ToldApart told_apart,
                                       const FigureName& figure, const TablesOfOne& tables) {
    const AwardSorter sorter(connection, catalogue);
    Sieve sieve(figure, tables);
    std::vector<AwardRecord> found;
    for (int year = first_year; year <= last_year; ++year) {
        const std::map<std::int64_t, std::string> campaigns = store::campaigns_of_awards(connection, year);
        store::awards_decided(connection, year, [&](const AwardRecord& award) {
            reporting::AwardTally tally = sorter(award);
            tally.month = month_of(award, told_apart);
            if (told_apart != ToldApart::units) {
                tally.unit.clear();
            }
            if (const auto campaign = campaigns.find(award.id); campaign != campaigns.end()) {
                tally.campaign = campaign->second;
            }
            if (sieve.holds(tally)) {
                found.push_back(award);
            }
        });
    }
    return found;
}

std::vector<Table> award_table(const std::string& key, const reporting::YearEndFigures& figures,
                               const reporting::Titles& titles) {
    using Maker = Table (*)(const reporting::YearEndFigures&, const reporting::Titles&);
    constexpr std::array makers = {
        std::pair<const char*, Maker>{"awards", reporting::awards_by_form},
        std::pair<const char*, Maker>{"categories", reporting::awards_by_category},
        std::pair<const char*, Maker>{"classes", reporting::awards_by_class},
        std::pair<const char*, Maker>{"unit_kinds", reporting::awards_by_unit_kind},
        std::pair<const char*, Maker>{"direct_workers", reporting::direct_workers_share},
        std::pair<const char*, Maker>{"trend", reporting::trend_table}};
    for (const auto& [name, maker] : makers) {
        if (key == name) {
            return {maker(figures, titles)};
        }
    }
    throw UsageError(Message("table_counts_nothing", {{"table", key}}));
}

Behind trace_form(Database& database, const Configuration& configuration, const std::string& form, int year,
                  const std::optional<std::string>& version, const CellName& cell) {
    const std::vector<reporting::Form> forms = reporting::load_forms(directories_of(configuration));
    const reporting::Form& chosen = require_form(forms, form, version, year);
    const Catalogue catalogue = load_catalogue(directories_of(configuration));
    store::Connection& connection = database.connection();
    return connection.read([&] {
        (void)reporting::counts_in(chosen, cell, reporting::AwardTally{}); // the cell is there
        Behind behind;
        switch (chosen.figures) {
        case reporting::FormFigures::awards: {
            const AwardSorter sorter(connection, catalogue);
            store::awards_decided(connection, year, [&](const AwardRecord& award) {
                if (reporting::counts_in(chosen, cell, sorter(award))) {
                    behind.awards.push_back(award);
                }
            });
            break;
        }
        case reporting::FormFigures::campaigns:
            for (const CampaignOverview& overview : store::campaigns(connection)) {
                if (reporting::counts_in(chosen, cell, campaign_figure(overview), year)) {
                    behind.campaigns.push_back(overview);
                }
            }
            break;
        case reporting::FormFigures::entered:
            behind.entered = entered_behind(connection, chosen, year, cell);
            break;
        }
        return behind;
    });
}

Behind trace_annex(Database& database, const Configuration& configuration, const std::string& annex, int year,
                   const FigureName& figure) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const Catalogue catalogue = load_catalogue(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        (void)require_count(annex_report(database, configuration, annex, year), figure);
        const std::vector<reporting::Annex> annexes = reporting::load_annexes(directories);
        const reporting::Annex& chosen = *std::ranges::find(annexes, annex, &reporting::Annex::id);
        std::map<std::string, reporting::AnnexUnit> units;
        for (const Unit& unit : units_of(connection, std::nullopt)) {
            units[unit.code] = {.code = unit.code, .name = unit.name, .kind = unit.kind};
        }
        reporting::AnnexFigureLists figures{
            .year = year, .catalogue = award_names(catalogue), .campaigns = campaign_figures(connection)};
        const auto tables = [&](reporting::AnnexFigures what) {
            return [&, what](const reporting::AwardTally& tally) {
                reporting::AnnexFigureLists one = figures;
                one.units = {units[tally.unit]};
                (what == reporting::AnnexFigures::awards ? one.awards : one.nominations) = {tally};
                return reporting::fill(chosen, one, titles).tables;
            };
        };
        return Behind{.awards = awards_behind(connection, catalogue, year, year, ToldApart::units, figure,
                                              tables(reporting::AnnexFigures::awards)),
                      .nominations = nominations_behind(connection, catalogue, year, figure,
                                                        tables(reporting::AnnexFigures::nominations))};
    });
}

Behind trace_year_end(Database& database, const Configuration& configuration, Date today, int year,
                      const FigureName& figure) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Share> shares = reporting::load_shares(directories);
    const Catalogue catalogue = load_catalogue(directories);
    const std::vector<reporting::AwardName> names = award_names(catalogue);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const Report report = year_end_report(database, configuration, today, year);
        (void)require_count(report, figure);
        const std::string key = figure.table.empty() ? report.tables.front().table : figure.table;
        if (key == "nominations") {
            return Behind{.nominations = nominations_of_state(connection, year, figure)};
        }
        return Behind{.awards =
                          awards_behind(connection, catalogue, year - reporting::trend_years + 1, year,
                                        ToldApart::years, figure, [&](const reporting::AwardTally& tally) {
                                            return of_year(tally, key, year, names, shares, titles);
                                        })};
    });
}

Behind trace_shares(Database& database, const Configuration& configuration, int year,
                    const FigureName& figure) {
    const config::Directories directories = directories_of(configuration);
    const reporting::Titles titles = reporting::load_titles(directories);
    const std::vector<reporting::Share> shares = reporting::load_shares(directories);
    const Catalogue catalogue = load_catalogue(directories);
    store::Connection& connection = database.connection();
    return connection.read([&] {
        const Report report = share_report(database, configuration, year);
        (void)require_count(report, figure);
        const std::string key = figure.table.empty() ? report.tables.front().table : figure.table;
        return Behind{.awards = awards_behind(connection, catalogue, year, year, ToldApart::years, figure,
                                              [&](const reporting::AwardTally& tally) {
                                                  return of_year(tally, key, year, {}, shares, titles);
                                              })};
    });
}

} // namespace tdkt
