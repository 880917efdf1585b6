#include "store/undo.hpp"

#include "store/tallies.hpp"
#include "store/trace.hpp"
#include "tdkt/error.hpp"

#include <fmt/format.h>
#include <map>
#include <sqlite3.h>
#include <tuple>

// Undo works on every table alike, so some of its statements are made from the names in the schema.
namespace tdkt::store {

namespace {

constexpr std::size_t shown_ids = 5;

/// Ids of a table from the first to the last; empty where the last comes before the first.
struct Span {
    std::int64_t first = 1;
    std::int64_t last = 0;

    [[nodiscard]] bool empty() const { return last < first; }
};

Span span_made(Connection& connection, std::int64_t operation, const std::string& entity) {
    SQLite::Statement row(connection.database(), R"sql(
        select first_id, last_id from made where operation_id = :operation and entity = :entity)sql");
    row.bind(":operation", operation);
    row.bind(":entity", entity);
    return row.executeStep() ? Span{row.getColumn(0).getInt64(), row.getColumn(1).getInt64()} : Span{};
}

/// Gathers rows that stand in the way, by the later operation that is to blame.
class Obstacles {
public:
    explicit Obstacles(Connection& connection)
        : author_(connection.database(), R"sql(
              select coalesce(
                  (select max(operation_id)
                   from made join operation on operation.id = made.operation_id
                   where entity = :entity and :id between first_id and last_id and operation_id > :after
                         and state = 'standing' and undoes_id is null),
                  (select max(operation_id)
                   from change join operation on operation.id = change.operation_id
                   where entity = :entity and entity_id = :id and operation_id > :after
                         and state = 'standing' and undoes_id is null),
                  0))sql") {}

    void add(UndoObstacle::Kind kind, std::int64_t operation, const std::string& entity,
             const std::string& target, std::int64_t id) {
        UndoObstacle& obstacle = found_[{operation, entity, kind, target}];
        obstacle.kind = kind;
        obstacle.operation = operation;
        obstacle.entity = entity;
        obstacle.target = target;
        ++obstacle.count;
        if (obstacle.ids.size() < shown_ids) {
            obstacle.ids.push_back(id);
        }
    }

    /// The operation after this one that made the row, else the last that changed it.
    [[nodiscard]] std::int64_t author(const std::string& entity, std::int64_t id, std::int64_t after) {
        author_.bind(":entity", entity);
        author_.bind(":id", id);
        author_.bind(":after", after);
        author_.executeStep();
        const std::int64_t author = author_.getColumn(0).getInt64();
        author_.reset();
        return author;
    }

    [[nodiscard]] std::vector<UndoObstacle> all() const {
        std::vector<UndoObstacle> list;
        list.reserve(found_.size());
        for (const auto& [key, obstacle] : found_) {
            list.push_back(obstacle);
        }
        return list;
    }

private:
    SQLite::Statement author_;
    std::map<std::tuple<std::int64_t, std::string, UndoObstacle::Kind, std::string>, UndoObstacle> found_;
};

// An operation and the undo that took it back leave rows as they were before both.
void find_changed(Connection& connection, std::int64_t operation, Obstacles& obstacles) {
    SQLite::Statement rows(connection.database(), R"sql(
        select distinct later.operation_id, later.entity, later.entity_id
        from change as later join operation on operation.id = later.operation_id
        where later.operation_id > :operation and state = 'standing' and undoes_id is null
              and (exists (select 1 from made
                           where made.operation_id = :operation and made.entity = later.entity
                                 and later.entity_id between made.first_id and made.last_id)
                   or exists (select 1 from change as ours
                              where ours.entity = later.entity and ours.entity_id = later.entity_id
                                    and ours.operation_id = :operation))
        order by later.operation_id, later.entity, later.entity_id)sql");
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        obstacles.add(UndoObstacle::Kind::changed, rows.getColumn(0).getInt64(),
                      rows.getColumn(1).getString(), {}, rows.getColumn(2).getInt64());
    }
}

// Rows that the operation itself changed get their former values back, and those cannot refer to what came
// later.
void find_references(Connection& connection, std::int64_t operation, const Reference& reference,
                     Obstacles& obstacles) {
    const Span target = span_made(connection, operation, reference.target);
    if (target.empty()) {
        return;
    }
    SQLite::Statement rows(connection.database(), fmt::format(R"sql(
            select id from {0}
            where {1} between :first and :last and id not between :own_first and :own_last
                  and not exists (select 1 from change
                                  where entity = '{0}' and entity_id = {0}.id and operation_id = :operation))sql",
                                                              reference.entity, reference.column));
    const Span own = span_made(connection, operation, reference.entity);
    rows.bind(":first", target.first);
    rows.bind(":last", target.last);
    rows.bind(":own_first", own.first);
    rows.bind(":own_last", own.last);
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        obstacles.add(UndoObstacle::Kind::refers, obstacles.author(reference.entity, id, operation),
                      reference.entity, reference.target, id);
    }
}

void find_taken(Connection& connection, std::int64_t operation, const std::string& entity,
                Obstacles& obstacles) {
    SQLite::Statement rows(connection.database(), fmt::format(R"sql(
        select id from {0}
        where id in (select entity_id from change
                     where operation_id = :operation and entity = '{0}' and action = 'removed'))sql",
                                                              entity));
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn(0).getInt64();
        obstacles.add(UndoObstacle::Kind::taken, obstacles.author(entity, id, operation), entity, {}, id);
    }
}

void find_missing(Connection& connection, std::int64_t operation, const Reference& reference,
                  Obstacles& obstacles) {
    SQLite::Statement rows(connection.database(),
                           fmt::format(R"sql(
        select entity_id, json_extract(before, '$.{1}') as target_id
        from change
        where operation_id = :operation and entity = '{0}' and target_id is not null
              and not exists (select 1 from {2} where {2}.id = target_id)
              and not exists (select 1 from change as coming
                              where coming.operation_id = :operation and coming.entity = '{2}'
                                    and coming.entity_id = target_id and coming.action = 'removed'))sql",
                                       reference.entity, reference.column, reference.target));
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        obstacles.add(UndoObstacle::Kind::missing, 0, reference.entity, reference.target,
                      rows.getColumn(0).getInt64());
    }
}

// Only where an undo is undone: the rows may have gone since with the operation that made them, and their
// numbers to others.
void find_gone(Connection& connection, std::int64_t operation, const std::string& entity,
               Obstacles& obstacles) {
    SQLite::Statement rows(connection.database(), fmt::format(R"sql(
        select distinct entity_id from change as ours
        where operation_id = :operation and entity = '{0}' and action <> 'removed'
              and not exists (select 1 from change as coming
                              where coming.operation_id = :operation and coming.entity = '{0}'
                                    and coming.entity_id = ours.entity_id and coming.action = 'removed')
              and (not exists (select 1 from {0} where {0}.id = ours.entity_id)
                   or exists (select 1 from made join operation on operation.id = made.operation_id
                              where made.entity = '{0}' and ours.entity_id between first_id and last_id
                                    and made.operation_id > :operation and state = 'standing' and undoes_id is null)))sql",
                                                              entity));
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        obstacles.add(UndoObstacle::Kind::gone, 0, entity, {}, rows.getColumn(0).getInt64());
    }
}

/// Puts rows back as they were before they were changed or removed.
class Restorer {
public:
    Restorer(Connection& connection, std::int64_t undoing)
        : database_(connection.database()), undoing_(undoing) {}

    void change(const std::string& entity, std::int64_t id, const std::string& before) {
        std::string assignments;
        for (const std::string& column : columns_of(database_, entity)) {
            // A column from a later schema keeps what it has.
            assignments += fmt::format(
                "{0}{1} = iif(json_type(:before, '$.{1}') is null, {1}, json_extract(:before, '$.{1}'))",
                assignments.empty() ? "" : ", ", column);
        }
        SQLite::Statement& update = prepared("update " + entity + " set " + assignments + " where id = :id");
        update.bind(":before", before);
        update.bind(":id", id);
        run(update);
    }

    void bring_back(const std::string& entity, std::int64_t id, const std::string& before) {
        std::string columns;
        std::string values;
        for (const std::string& column : columns_of(database_, entity)) {
            columns += (columns.empty() ? "" : ", ") + column;
            values += fmt::format("{}json_extract(:before, '$.{}')", values.empty() ? "" : ", ", column);
        }
        SQLite::Statement& insert =
            prepared("insert into " + entity + " (" + columns + ") values (" + values + ")");
        insert.bind(":before", before);
        run(insert);
        SQLite::Statement& keep = prepared("insert into change (operation_id, entity, entity_id, action) "
                                           "values (:operation, :entity, :id, 'returned')");
        keep.bind(":operation", undoing_);
        keep.bind(":entity", entity);
        keep.bind(":id", id);
        run(keep);
    }

    void remove(const std::string& entity, std::int64_t id) {
        SQLite::Statement& remove = prepared("delete from " + entity + " where id = :id");
        remove.bind(":id", id);
        run(remove);
    }

private:
    SQLite::Statement& prepared(const std::string& sql) {
        return statements_.try_emplace(sql, database_, sql).first->second;
    }

    static void run(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
    }

    SQLite::Database& database_;
    std::int64_t undoing_;
    std::map<std::string, SQLite::Statement> statements_;
};

std::int64_t remove_made(Connection& connection, std::int64_t operation, const std::string& entity) {
    const Span span = span_made(connection, operation, entity);
    if (span.empty()) {
        return 0;
    }
    SQLite::Statement remove(connection.database(),
                             "delete from " + entity + " where id between :first and :last");
    remove.bind(":first", span.first);
    remove.bind(":last", span.last);
    return remove.exec();
}

[[noreturn]] void throw_clash(const std::string& entity, std::int64_t id) {
    throw StateError(Message("undo_clash", {{"entity_word", entity}, {"id", std::to_string(id)}}));
}

// The last change first, so that the rows pass through the states in which they were.
void restore(Connection& connection, std::int64_t operation, std::int64_t undoing,
             std::map<std::string, UndoCount>& counts) {
    Restorer restorer(connection, undoing);
    SQLite::Statement rows(connection.database(), R"sql(
        select entity, entity_id, action, before from change where operation_id = :operation order by id desc)sql");
    rows.bind(":operation", operation);
    while (rows.executeStep()) {
        const std::string entity = rows.getColumn(0).getString();
        const std::int64_t id = rows.getColumn(1).getInt64();
        const std::string action = rows.getColumn(2).getString();
        try {
            if (action == "changed") {
                restorer.change(entity, id, rows.getColumn(3).getString());
                ++counts[entity].restored;
            } else if (action == "removed") {
                restorer.bring_back(entity, id, rows.getColumn(3).getString());
                ++counts[entity].returned;
            } else {
                restorer.remove(entity, id);
                ++counts[entity].removed;
            }
        } catch (const SQLite::Exception& error) {
            if (error.getErrorCode() == SQLITE_CONSTRAINT) {
                throw_clash(entity, id);
            }
            throw;
        }
    }
}

// What follows from the rows: answers of checks, and the bases of decisions that are gone.
void drop_consequences(Connection& connection, std::int64_t undoing) {
    SQLite::Statement checks(connection.database(), R"sql(
        delete from nomination_check
        where nomination_id not in (select id from nomination)
              or nomination_id in (select entity_id from change
                                   where operation_id = :undoing and entity = 'nomination'))sql");
    checks.bind(":undoing", undoing);
    checks.exec();
    connection.database().exec(
        "delete from decision_basis where nomination_id not in (select nomination_id from decision)");
}

} // namespace

std::vector<UndoObstacle> undo_obstacles(Connection& connection, std::int64_t operation) {
    Obstacles obstacles(connection);
    find_changed(connection, operation, obstacles);
    for (const Reference& reference : references(connection.database())) {
        find_references(connection, operation, reference, obstacles);
        find_missing(connection, operation, reference, obstacles);
    }
    for (const std::string& entity : traced_entities(connection.database())) {
        find_gone(connection, operation, entity, obstacles);
        find_taken(connection, operation, entity, obstacles);
    }
    return obstacles.all();
}

bool made_rows(Connection& connection, std::int64_t operation) {
    SQLite::Statement any(connection.database(),
                          "select exists (select 1 from made where operation_id = :operation)");
    any.bind(":operation", operation);
    any.executeStep();
    return any.getColumn(0).getInt() != 0;
}

std::vector<UndoCount> take_back(Connection& connection, std::int64_t operation, std::int64_t undoing) {
    std::map<std::string, UndoCount> counts;
    UndoneTallies tallies(connection, operation);
    for (const std::string& entity : traced_entities(connection.database())) {
        if (const std::int64_t removed = remove_made(connection, operation, entity); removed > 0) {
            counts[entity].removed = removed;
        }
    }
    restore(connection, operation, undoing, counts);
    drop_consequences(connection, undoing);
    tallies.finish();
    std::vector<UndoCount> list;
    for (auto& [entity, count] : counts) {
        count.entity = entity;
        list.push_back(std::move(count));
    }
    return list;
}

void set_operation_state(Connection& connection, std::int64_t operation, OperationState state) {
    SQLite::Statement update(connection.database(), "update operation set state = :state where id = :id");
    update.bind(":state", std::string(to_word(state)));
    update.bind(":id", operation);
    update.exec();
}

} // namespace tdkt::store
