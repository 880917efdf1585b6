#include "store/row_comparison.hpp"

#include "store/trace.hpp"
#include "tdkt/decimal.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include <fmt/format.h>

namespace tdkt::store {

namespace {

constexpr std::array<std::string_view, 8> thousandths{"target", "weight",  "plan",  "actual",
                                                      "self",   "checked", "final", "share"};

bool is_one_of(std::span<const std::string_view> all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

RowComparison::RowComparison(Connection& connection) : connection_(connection) {
    for (const Reference& reference : references(connection.database())) {
        targets_[{reference.entity, reference.column}] = reference.target;
    }
}

std::string RowComparison::now(const std::string& entity, std::int64_t id) {
    SQLite::Database& database = connection_.database();
    SQLite::Statement row(
        database, fmt::format("select {} from {} where id = :id", row_object(database, entity), entity));
    row.bind(":id", id);
    return row.executeStep() ? row.getColumn(0).getString() : std::string("{}");
}

RowChange RowComparison::compare(const std::string& entity, std::int64_t id, const std::string& before,
                                 const std::string& after) {
    RowChange change{.line = 0, .table = entity, .id = id, .name = name_of(entity, id), .fields = {}};
    SQLite::Statement rows(connection_.database(), R"sql(
        select was.key, was.value as old, now.value as new
        from json_each(:before) as was join json_each(:after) as now on was.key = now.key
        where was.value is not now.value
              and was.key not in ('name_key', 'value_key', 'achievement_key', 'operation_id', 'line', 'received_known'))sql");
    rows.bind(":before", before);
    rows.bind(":after", after);
    while (rows.executeStep()) {
        const std::string column = rows.getColumn(0).getString();
        const auto value = [&](int index) {
            const auto text = optional_text(rows.getColumn(index));
            return text ? std::optional(shown(entity, column, *text)) : std::nullopt;
        };
        change.fields.push_back({.field = field_of(column), .before = value(1), .after = value(2)});
    }
    return change;
}

std::string RowComparison::shown(const std::string& entity, const std::string& column,
                                 const std::string& value) {
    if (const auto target = targets_.find({entity, column}); target != targets_.end()) {
        return name_of(target->second, std::stoll(value));
    }
    return is_one_of(thousandths, column) ? to_string(Decimal::from_milli(std::stoll(value))) : value;
}

// Its code or name, else whose it is.
std::string RowComparison::name_of(const std::string& entity, std::int64_t id) {
    SQLite::Database& database = connection_.database();
    const std::vector<std::string> columns = columns_of(database, entity);
    for (const char* const column : {"code", "name", "subject_id", "unit_id", "nomination_id", "member_id"}) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            continue;
        }
        SQLite::Statement row(database, fmt::format("select {} from {} where id = :id", column, entity));
        row.bind(":id", id);
        if (!row.executeStep()) {
            break;
        }
        const auto target = targets_.find({entity, column});
        return target == targets_.end() ? row.getColumn(0).getString()
                                        : name_of(target->second, row.getColumn(0).getInt64());
    }
    return std::to_string(id);
}

} // namespace tdkt::store
