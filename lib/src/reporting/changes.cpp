#include "reporting/changes.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

using Json = nlohmann::ordered_json;

/// Names each row of a table once.
class RowNames {
public:
    [[nodiscard]] std::string next(const std::string& code, const std::string& label) {
        const std::string& name = code.empty() ? label : code;
        const int number = ++seen_[name];
        return number == 1 ? name : fmt::format("{} ({})", name, number);
    }

private:
    std::map<std::string, int> seen_ = {};
};

bool is_figure(const Cell& cell) {
    return !std::holds_alternative<std::string>(cell);
}

Cell cell_of(const Json& value) {
    if (value.is_number_integer()) {
        return value.get<std::int64_t>();
    }
    if (value.is_number()) {
        return parse_decimal(value.dump()).value_or(Decimal());
    }
    return value.is_string() ? Cell(value.get<std::string>()) : Cell();
}

std::string text_of(const Json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::int64_t thousandths(const Cell& cell) {
    if (const auto* const decimal = std::get_if<Decimal>(&cell)) {
        return decimal->milli();
    }
    const auto* const whole = std::get_if<std::int64_t>(&cell);
    return whole == nullptr ? 0 : *whole * 1000;
}

std::int64_t thousandths(const Figures& figures, const Place& place) {
    const auto found = figures.find(place);
    return found == figures.end() ? 0 : thousandths(found->second);
}

Cell difference(const FigureChange& change) {
    const std::int64_t difference = thousandths(change.is) - thousandths(change.was);
    return difference % 1000 == 0 ? Cell(difference / 1000) : Cell(Decimal::from_milli(difference));
}

/// What people read in place of the keys.
struct Titled {
    std::string table;
    std::string row;
    std::string column;
};

Titled titled(const Report& report, const Place& place) {
    Titled words{.table = place.table, .row = place.row, .column = place.column};
    const auto table = std::ranges::find(report.tables, place.table, &Table::table);
    if (table == report.tables.end()) {
        return words;
    }
    words.table = table->title;
    RowNames names;
    for (const TableRow& row : table->rows) {
        if (names.next(row.code, row.label) == place.row) {
            words.row = row.code.empty() ? row.label : fmt::format("{}: {}", row.code, row.label);
        }
    }
    const auto column = std::ranges::find(table->columns, place.column, &TableColumn::key);
    if (column != table->columns.end() && column->title != column->key) {
        words.column = fmt::format("{}: {}", column->key, column->title);
    }
    return words;
}

} // namespace

Figures figures_of(const Report& report) {
    Figures figures;
    for (const Table& table : report.tables) {
        RowNames names;
        for (const TableRow& row : table.rows) {
            const std::string name = names.next(row.code, row.label);
            for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
                if (!table.columns[i].total && is_figure(row.cells[i])) {
                    figures[{table.table, name, table.columns[i].key}] = row.cells[i];
                }
            }
        }
    }
    return figures;
}

Figures figures_of(const std::string& document) {
    Figures figures;
    const Json report = Json::parse(document);
    for (const Json& table : report.at("tables")) {
        RowNames names;
        for (const Json& row : table.at("rows")) {
            const std::string name = names.next(text_of(row.at("code")), text_of(row.at("label")));
            for (const Json& column : table.at("columns")) {
                const std::string key = column.at("key").get<std::string>();
                const Cell cell = cell_of(row.at("cells").at(key));
                if (!column.at("total").get<bool>() && is_figure(cell)) {
                    figures[{table.at("table").get<std::string>(), name, key}] = cell;
                }
            }
        }
    }
    return figures;
}

std::vector<Place> differences(const Figures& before, const Figures& after) {
    std::vector<Place> places;
    const auto compare = [&](const Figures& figures, const Figures& others, bool both) {
        for (const auto& [place, cell] : figures) {
            if ((both || !others.contains(place)) &&
                thousandths(before, place) != thousandths(after, place)) {
                places.push_back(place);
            }
        }
    };
    compare(before, after, true);
    compare(after, before, false);
    std::ranges::sort(places);
    return places;
}

Table changes_table(const Report& report, const std::vector<FigureChange>& changes, const Titles& titles) {
    Table table = table_of(titles, "changes", "table");
    for (const char* const key : {"row", "column", "was", "is", "operations"}) {
        table.columns.push_back(column(titles, key));
    }
    table.columns.insert(table.columns.end() - 1, column(titles, "difference", ColumnKind::derived));
    for (const FigureChange& change : changes) {
        const Titled words = titled(report, change.place);
        std::string operations;
        for (const auto& [id, date] : change.operations) {
            operations += fmt::format("{}{} ({})", operations.empty() ? "" : ", ", id, to_vietnamese(date));
        }
        table.rows.push_back({.code = change.place.table,
                              .label = words.table,
                              .cells = {words.row, words.column, change.was, change.is, difference(change),
                                        text_cell(operations)}});
    }
    return table;
}

} // namespace tdkt::reporting
