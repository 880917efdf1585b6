#include "store/units.hpp"

#include "base/text.hpp"

namespace tdkt::store {

namespace {

void bind_unit(SQLite::Statement& statement, const Unit& unit) {
    statement.bind(":code", unit.code);
    statement.bind(":name", unit.name);
    statement.bind(":name_key", text::plain_key(unit.name));
    statement.bind(":kind", std::string(to_word(unit.kind)));
    bind_optional(statement, ":parent", unit.parent);
    bind_optional(statement, ":sector", unit.sector);
    statement.bind(":remote", unit.remote ? 1 : 0);
    bind_optional(statement, ":valid_from", unit.valid_from);
    bind_optional(statement, ":valid_to", unit.valid_to);
}

std::vector<Unit> read_units(SQLite::Statement& rows) {
    std::vector<Unit> list;
    while (rows.executeStep()) {
        list.push_back({.id = rows.getColumn("id").getInt64(),
                        .code = rows.getColumn("code").getString(),
                        .name = rows.getColumn("name").getString(),
                        .kind = word<UnitKind>(rows.getColumn("kind")),
                        .parent = optional_text(rows.getColumn("parent")),
                        .sector = optional_text(rows.getColumn("sector")),
                        .remote = rows.getColumn("remote").getInt() != 0,
                        .valid_from = optional_date(rows.getColumn("valid_from")),
                        .valid_to = optional_date(rows.getColumn("valid_to"))});
    }
    return list;
}

} // namespace

std::vector<Unit> units(Connection& connection) {
    SQLite::Statement rows(connection.database(), R"sql(
        select unit.id, unit.code, unit.name, unit.kind, parent.code as parent, unit.sector, unit.remote,
               unit.valid_from, unit.valid_to
        from unit left join unit as parent on parent.id = unit.parent_id
        order by unit.code)sql");
    return read_units(rows);
}

std::vector<Unit> units_as_of(Connection& connection, std::int64_t operation) {
    // As count_awards_as_of() does it. A unit that was made later, and before it was ever changed, was not
    // there; one that an undo brought back was.
    SQLite::Statement rows(connection.database(), R"sql(
        with changed as (
                 select entity_id, action, before, operation_id, min(id) from change
                 where operation_id > :operation and entity = 'unit'
                 group by entity_id),
             unit_then as (
                 select id, code, name, kind, parent_id, sector, remote, valid_from, valid_to, null as changed_by
                 from unit
                 where id not in (select entity_id from changed)
                 union all
                 select entity_id, before ->> 'code', before ->> 'name', before ->> 'kind', before ->> 'parent_id',
                        before ->> 'sector', before ->> 'remote', before ->> 'valid_from', before ->> 'valid_to',
                        operation_id
                 from changed where action <> 'returned')
        select unit_then.id, unit_then.code, unit_then.name, unit_then.kind, parent.code as parent,
               unit_then.sector, unit_then.remote, unit_then.valid_from, unit_then.valid_to
        from unit_then left join unit_then as parent on parent.id = unit_then.parent_id
        where not exists (select 1 from made
                          where entity = 'unit' and operation_id > :operation
                                and (unit_then.changed_by is null or operation_id < unit_then.changed_by)
                                and unit_then.id between first_id and last_id)
        order by unit_then.code)sql");
    rows.bind(":operation", operation);
    return read_units(rows);
}

std::vector<Succession> successions(Connection& connection) {
    std::vector<Succession> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select old.code as old_code, new.code as new_code, unit_succession.date, unit_succession.share
        from unit_succession
             join unit as old on old.id = unit_succession.from_id
             join unit as new on new.id = unit_succession.to_id
        order by unit_succession.date, old.code, new.code)sql");
    while (rows.executeStep()) {
        const auto share = optional_integer(rows.getColumn("share"));
        list.push_back({.from = rows.getColumn("old_code").getString(),
                        .to = rows.getColumn("new_code").getString(),
                        .date = optional_date(rows.getColumn("date")).value_or(Date{}),
                        .share = share ? std::optional(Decimal::from_milli(*share)) : std::nullopt});
    }
    return list;
}

registry::UnitTree unit_tree(Connection& connection) {
    return {units(connection), successions(connection)};
}

std::int64_t insert_unit(Connection& connection, const Unit& unit) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into unit (code, name, name_key, kind, parent_id, sector, remote, valid_from, valid_to)
        values (:code, :name, :name_key, :kind, (select id from unit where code = :parent), :sector, :remote,
                :valid_from, :valid_to))sql");
    bind_unit(insert, unit);
    insert.exec();
    return connection.database().getLastInsertRowid();
}

void update_unit(Connection& connection, const Unit& unit) {
    SQLite::Statement update(connection.database(), R"sql(
        update unit
        set code = :code, name = :name, name_key = :name_key, kind = :kind,
            parent_id = (select id from unit where code = :parent), sector = :sector, remote = :remote,
            valid_from = :valid_from, valid_to = :valid_to
        where id = :id)sql");
    bind_unit(update, unit);
    update.bind(":id", unit.id);
    update.exec();
}

void insert_succession(Connection& connection, const Succession& succession) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into unit_succession (from_id, to_id, date, share)
        values ((select id from unit where code = :old), (select id from unit where code = :new), :date, :share))sql");
    insert.bind(":old", succession.from);
    insert.bind(":new", succession.to);
    insert.bind(":date", to_iso(succession.date));
    bind_optional(insert, ":share",
                  succession.share ? std::optional(succession.share->milli()) : std::nullopt);
    insert.exec();
}

} // namespace tdkt::store
