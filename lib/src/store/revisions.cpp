#include "store/revisions.hpp"

#include "store/journal.hpp"
#include "store/row_comparison.hpp"

#include <string>
#include <utility>

namespace tdkt::store {

std::vector<Revision> revisions(Connection& connection, std::int64_t nomination) {
    // What a row said after a change is what it said before the next one, or says now.
    SQLite::Statement rows(connection.database(), R"sql(
        select operation_id, entity, entity_id, before,
               (select later.before from change as later
                where later.entity = change.entity and later.entity_id = change.entity_id and later.id > change.id
                order by later.id limit 1) as after
        from change
        where action = 'changed'
              and ((entity = 'nomination' and entity_id = :nomination)
                   or (entity = 'subject'
                       and entity_id = (select subject_id from nomination where id = :nomination)))
        order by id)sql");
    rows.bind(":nomination", nomination);
    RowComparison comparison(connection);
    std::vector<Revision> list;
    while (rows.executeStep()) {
        const std::string entity = rows.getColumn(1).getString();
        const std::int64_t id = rows.getColumn(2).getInt64();
        const auto after = optional_text(rows.getColumn(4));
        RowChange change = comparison.compare(entity, id, rows.getColumn(3).getString(),
                                              after ? *after : comparison.now(entity, id));
        if (!change.fields.empty()) {
            list.push_back(
                {.operation = find_operation(connection, rows.getColumn(0).getInt64()).value_or(Operation{}),
                 .change = std::move(change)});
        }
    }
    return list;
}

} // namespace tdkt::store
