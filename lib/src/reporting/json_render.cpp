#include "tdkt/report.hpp"

#include <ostream>

#include <nlohmann/json.hpp>

#include "base/json.hpp"

namespace tdkt {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view role_words[] = {"plain", "total", "part", "heading"};

Json or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json to_json(const Cell& cell) {
    struct {
        Json operator()(std::monostate) const { return {}; }

        Json operator()(std::int64_t whole) const { return whole; }

        Json operator()(Decimal decimal) const { return json::number(decimal); }

        Json operator()(const std::string& text) const { return text; }
    } const converter;

    return std::visit(converter, cell);
}

Json to_json(const TableColumn& column) {
    return {{"key", column.key}, {"title", column.title}, {"group", column.group}, {"total", column.total}};
}

Json to_json(const Table& table, const TableRow& row) {
    Json cells = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        // The keys are distinct: appending spares the search through an object that keeps its order.
        cells.get_ref<Json::object_t&>().emplace_back(table.columns[i].key,
                                                      i < row.cells.size() ? to_json(row.cells[i]) : Json());
    }
    return {{"code", or_null(row.code)},
            {"label", row.label},
            {"role", role_words[static_cast<std::size_t>(row.role)]},
            {"section", or_null(row.section)},
            {"cells", std::move(cells)}};
}

Json to_json(const Table& table) {
    Json columns = Json::array();
    for (const TableColumn& column : table.columns) {
        columns.push_back(to_json(column));
    }
    Json rows = Json::array();
    for (const TableRow& row : table.rows) {
        rows.push_back(to_json(table, row));
    }
    return {{"table", table.table},
            {"title", table.title},
            {"columns", std::move(columns)},
            {"rows", std::move(rows)}};
}

} // namespace

void render_json(std::ostream& out, const Report& report) {
    Json tables = Json::array();
    for (const Table& table : report.tables) {
        tables.push_back(to_json(table));
    }
    const Json document = {
        {"schema", "tdkt.report/1"},   {"report", report.report},
        {"title", report.title},       {"year", report.year == 0 ? Json() : Json(report.year)},
        {"head", report.head},         {"head_right", report.head_right},
        {"subtitle", report.subtitle}, {"tables", std::move(tables)},
        {"notes", report.notes}};
    out << document.dump(2) << '\n';
}

} // namespace tdkt
