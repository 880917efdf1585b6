#include "store/row_changes.hpp"

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

RowChanges::RowChanges(Connection& connection, std::int64_t operation)
    : connection_(connection), changes_(connection.database(), R"sql(
          select id, entity, entity_id, before from change
          where id > :seen and operation_id = :operation and action = 'changed'
          order by id)sql") {
    changes_.bind(":operation", operation);
    SQLite::Statement last(connection.database(), "select coalesce(max(id), 0) from change");
    last.executeStep();
    seen_ = last.getColumn(0).getInt64();
    for (const Reference& reference : references(connection.database())) {
        targets_[{reference.entity, reference.column}] = reference.target;
    }
}

std::vector<RowChange> RowChanges::next() {
    std::vector<RowChange> list;
    (void)connection_.database(); // another thread may be writing rows
    changes_.bind(":seen", seen_);
    while (changes_.executeStep()) {
        seen_ = changes_.getColumn(0).getInt64();
        RowChange change = compare(changes_.getColumn(1).getString(), changes_.getColumn(2).getInt64(),
                                   changes_.getColumn(3).getString());
        if (!change.fields.empty()) {
            list.push_back(std::move(change));
        }
    }
    changes_.reset();
    return list;
}

RowChange RowChanges::compare(const std::string& entity, std::int64_t id, const std::string& before) {
    SQLite::Database& database = connection_.database();
    RowChange change{.line = 0, .table = entity, .id = id, .name = name_of(entity, id), .fields = {}};
    SQLite::Statement rows(database, fmt::format(R"sql(
        select was.key, was.value as old, now.value as new
        from {1} join json_each({0}) as now join json_each(:before) as was on was.key = now.key
        where {1}.id = :id and was.value is not now.value
              and was.key not in ('name_key', 'value_key', 'achievement_key', 'operation_id', 'line', 'received_known'))sql",
                                                 row_object(database, entity, entity + '.'), entity));
    rows.bind(":before", before);
    rows.bind(":id", id);
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

std::string RowChanges::shown(const std::string& entity, const std::string& column,
                              const std::string& value) {
    if (const auto target = targets_.find({entity, column}); target != targets_.end()) {
        return name_of(target->second, std::stoll(value));
    }
    return is_one_of(thousandths, column) ? to_string(Decimal::from_milli(std::stoll(value))) : value;
}

// Its code or name, else whose it is.
std::string RowChanges::name_of(const std::string& entity, std::int64_t id) {
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
