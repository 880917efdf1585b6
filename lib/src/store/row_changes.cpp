#include "store/row_changes.hpp"

#include <utility>

namespace tdkt::store {

RowChanges::RowChanges(Connection& connection, std::int64_t operation)
    : connection_(connection), comparison_(connection), changes_(connection.database(), R"sql(
          select id, entity, entity_id, before from change
          where id > :seen and operation_id = :operation and action = 'changed'
          order by id)sql") {
    changes_.bind(":operation", operation);
    SQLite::Statement last(connection.database(), "select coalesce(max(id), 0) from change");
    last.executeStep();
    seen_ = last.getColumn(0).getInt64();
}

std::vector<RowChange> RowChanges::next() {
    std::vector<RowChange> list;
    (void)connection_.database(); // another thread may be writing rows
    changes_.bind(":seen", seen_);
    while (changes_.executeStep()) {
        seen_ = changes_.getColumn(0).getInt64();
        const std::string entity = changes_.getColumn(1).getString();
        const std::int64_t id = changes_.getColumn(2).getInt64();
        RowChange change =
            comparison_.compare(entity, id, changes_.getColumn(3).getString(), comparison_.now(entity, id));
        if (!change.fields.empty()) {
            list.push_back(std::move(change));
        }
    }
    changes_.reset();
    return list;
}

} // namespace tdkt::store
