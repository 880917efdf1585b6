#include "reporting/budget.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

using Names = std::vector<std::pair<std::string, std::string>>;

/// What a row of the budget says.
struct Sums {
    std::int64_t paid = 0;
    std::int64_t not_paid = 0;
    std::int64_t unknown = 0;
    Decimal amount = {};

    void add(BonusState state, const BudgetSum& sum) {
        switch (state) {
        case BonusState::paid:
            paid += sum.awards;
            amount += sum.amount;
            break;
        case BonusState::suppressed:
            not_paid += sum.awards;
            break;
        case BonusState::unknown:
            unknown += sum.awards;
            break;
        }
    }
};

Cell money(Decimal amount) {
    const bool whole = amount.milli() % 1000 == 0;
    return whole ? Cell(amount.milli() / 1000) : Cell(amount);
}

// With nothing but unknown bonuses the sum is unknown too.
std::vector<Cell> cells_of(const Sums& sums) {
    const bool nothing_known = sums.paid == 0 && sums.unknown > 0;
    return {sums.paid + sums.not_paid + sums.unknown, sums.paid, sums.not_paid, sums.unknown,
            nothing_known ? Cell() : money(sums.amount)};
}

void add_columns(Table& table, const Titles& titles) {
    table.columns.push_back(column(titles, "awards", ColumnKind::derived));
    for (const char* const key : {"paid", "not_paid", "unknown", "amount"}) {
        table.columns.push_back(column(titles, key));
    }
}

TableRow row_of(std::string code, std::string label, const Sums& sums, RowRole role = RowRole::plain) {
    return {.code = std::move(code), .label = std::move(label), .cells = cells_of(sums), .role = role};
}

/// Divides the bonuses by one attribute; rows are in the order of the names, and behind them what has none.
template <typename Attribute>
Table divided(const BudgetFigures& figures, const Titles& titles, Table table, const Names& names,
              Attribute attribute, std::string_view without_name) {
    std::map<std::string, Sums> by_key;
    Sums all;
    for (const auto& [line, sum] : figures.lines) {
        by_key[line.*attribute].add(line.state, sum);
        all.add(line.state, sum);
    }
    add_columns(table, titles);
    for (const auto& [key, name] : names) {
        if (const auto found = by_key.find(key); found != by_key.end()) {
            table.rows.push_back(row_of(key, name, found->second));
            by_key.erase(found);
        }
    }
    for (const auto& [key, sums] : by_key) {
        table.rows.push_back(row_of(key, key.empty() ? titles.at(without_name) : key, sums));
    }
    table.rows.push_back(row_of({}, titles.at("row.total"), all, RowRole::total));
    return table;
}

Table by_award(const BudgetFigures& figures, const Titles& titles) {
    Names names;
    for (const AwardName& award : figures.catalogue) {
        names.emplace_back(award.code, award.name);
    }
    Table table = divided(figures, titles, table_of(titles, "budget_awards", "award", "code"), names,
                          &BudgetLine::award, "budget.no_unit");
    table.chart = {"amount"};
    return table;
}

// By day, then by number; what has no day comes first.
Table by_decision(const BudgetFigures& figures, const Titles& titles) {
    std::map<std::pair<std::optional<Date>, std::string>, Sums> decisions;
    Sums all;
    for (const auto& [line, sum] : figures.lines) {
        decisions[{line.decision_date, line.decision}].add(line.state, sum);
        all.add(line.state, sum);
    }
    Table table = table_of(titles, "budget_decisions", "decision");
    table.columns.push_back(column(titles, "date"));
    add_columns(table, titles);
    const auto add = [&](TableRow row, Cell date) {
        row.cells.insert(row.cells.begin(), std::move(date));
        table.rows.push_back(std::move(row));
    };
    for (const auto& [decision, sums] : decisions) {
        const auto& [date, number] = decision;
        add(row_of({}, number.empty() ? titles.at("budget.no_decision") : number, sums), date_cell(date));
    }
    add(row_of({}, titles.at("row.total"), all, RowRole::total), Cell());
    return table;
}

/// Which bonuses have no figure, and why.
Table unknown_table(const BudgetFigures& figures, const Titles& titles) {
    std::map<std::pair<std::string, std::string>, std::int64_t> counts;
    std::int64_t all = 0;
    for (const auto& [line, sum] : figures.lines) {
        if (line.state == BonusState::unknown) {
            counts[{line.award, line.reason}] += sum.awards;
            all += sum.awards;
        }
    }
    Table table = table_of(titles, "budget_unknown", "award", "code");
    table.columns = {column(titles, "unknown"), column(titles, "reason")};
    for (const auto& [key, count] : counts) {
        const auto& [award, reason] = key;
        const auto known = std::ranges::find(figures.catalogue, award, &AwardName::code);
        table.rows.push_back({.code = award,
                              .label = known == figures.catalogue.end() ? award : known->name,
                              .cells = {count, titles.at("bonus_reason." + reason)}});
    }
    table.rows.push_back(
        {.code = {}, .label = titles.at("row.total"), .cells = {all, Cell()}, .role = RowRole::total});
    return table;
}

} // namespace

Report budget_report(const BudgetFigures& figures, const Titles& titles) {
    Report report{.report = "budget",
                  .title = titles.say("title.budget", {{"year", fmt::to_string(figures.year)}}),
                  .year = figures.year};
    if (!figures.organisation.empty()) {
        report.head.push_back(figures.organisation);
    }
    report.subtitle.push_back(titles.at("subtitle.money"));
    report.tables = {by_award(figures, titles),
                     divided(figures, titles, table_of(titles, "budget_units", "unit", "code"), figures.units,
                             &BudgetLine::unit, "budget.no_unit"),
                     by_decision(figures, titles),
                     divided(figures, titles, table_of(titles, "budget_funds", "fund"), figures.funds,
                             &BudgetLine::fund, "budget.no_fund")};
    report.notes = {titles.at("note.budget"), titles.at("note.budget_titles"),
                    titles.at("note.budget_funds")};
    const bool open = std::ranges::any_of(
        figures.lines, [](const auto& line) { return line.first.state == BonusState::unknown; });
    if (open) {
        report.tables.push_back(unknown_table(figures, titles));
        report.notes.push_back(titles.at("note.budget_unknown"));
    }
    return report;
}

} // namespace tdkt::reporting
