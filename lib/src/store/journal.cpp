#include "store/journal.hpp"

#include "base/sha256.hpp"
#include "store/bases.hpp"
#include "store/tallies.hpp"

#include <fmt/format.h>

namespace tdkt::store {

namespace {

// Each field with its length, so that no two different rows can have the same text. `seal` is over the bases
// of the decisions that the operation made; an operation without any, and without a reason, has the hash that
// it always had.
std::string fingerprint(const Operation& operation, const std::string& previous_hash,
                        const std::string& seal) {
    Sha256 hash;
    for (const std::string& field : {std::to_string(operation.id), operation.at, operation.user,
                                     operation.command, operation.input.value_or(""),
                                     operation.input_sha256.value_or(""), operation.counts, previous_hash}) {
        hash.add(fmt::format("{}:{}", field.size(), field));
    }
    hash.add(seal);
    if (operation.reason) {
        hash.add("reason:" + *operation.reason);
    }
    return hash.finish();
}

Operation operation_of(SQLite::Statement& row) {
    return {.id = row.getColumn("id").getInt64(),
            .at = row.getColumn("at").getString(),
            .user = row.getColumn("user").getString(),
            .command = row.getColumn("command").getString(),
            .input = optional_text(row.getColumn("input")),
            .input_sha256 = optional_text(row.getColumn("input_sha256")),
            .counts = row.getColumn("counts").getString(),
            .state = word<OperationState>(row.getColumn("state")),
            .undoes = optional_integer(row.getColumn("undoes_id")),
            .reason = optional_text(row.getColumn("reason"))};
}

// Over the bases of the decisions that an operation made. Where they went with their decisions, the undo has
// kept it.
std::string seal_of(Connection& connection, std::int64_t operation) {
    SQLite::Statement kept(connection.database(), R"sql(
        select json_extract(counts, '$.seal') from operation
        where undoes_id = :operation and json_extract(counts, '$.seal') is not null)sql");
    kept.bind(":operation", operation);
    return kept.executeStep() ? kept.getColumn(0).getString() : seal_of_bases(connection, operation);
}

} // namespace

JournalEntry::JournalEntry(Connection& connection, const Actor& actor,
                           const std::optional<std::string>& input, std::optional<std::int64_t> undoes)
    : connection_(connection) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into operation (at, user, command, input, state, undoes_id, previous_hash, hash)
        values (:at, :user, :command, :input, 'standing', :undoes,
                coalesce((select hash from operation order by id desc limit 1), ''), ''))sql");
    insert.bind(":at", actor.at);
    insert.bind(":user", actor.user);
    insert.bind(":command", actor.command);
    bind_optional(insert, ":input", input);
    bind_optional(insert, ":undoes", undoes);
    insert.exec();
    id_ = connection.database().getLastInsertRowid();

    SQLite::Statement begin(connection.database(), R"sql(
        insert into made (operation_id, entity, first_id)
        select :operation, entity, coalesce(id, 0) + 1 from last_row)sql");
    begin.bind(":operation", id_);
    begin.exec();
}

void JournalEntry::because(const std::string& reason) {
    SQLite::Statement keep(connection_.database(), "update operation set reason = :reason where id = :id");
    keep.bind(":reason", reason);
    keep.bind(":id", id_);
    keep.exec();
}

void JournalEntry::close_spans() {
    SQLite::Statement empty(connection_.database(), R"sql(
        delete from made
        where operation_id = :operation
              and first_id > coalesce((select id from last_row where last_row.entity = made.entity), 0))sql");
    empty.bind(":operation", id_);
    empty.exec();
    SQLite::Statement end(connection_.database(), R"sql(
        update made set last_id = (select id from last_row where last_row.entity = made.entity)
        where operation_id = :operation)sql");
    end.bind(":operation", id_);
    end.exec();
}

void JournalEntry::finish(const std::string& counts, const std::optional<std::string>& input_sha256) {
    close_spans();
    settle_tallies(connection_, id_);
    SQLite::Statement keep(
        connection_.database(),
        "update operation set counts = :counts, input_sha256 = :input_sha256 where id = :id");
    keep.bind(":counts", counts);
    bind_optional(keep, ":input_sha256", input_sha256);
    keep.bind(":id", id_);
    keep.exec();

    SQLite::Statement row(connection_.database(),
                          "select id, at, user, command, input, input_sha256, "
                          "counts, state, undoes_id, reason, previous_hash from operation where id = :id");
    row.bind(":id", id_);
    row.executeStep();
    SQLite::Statement seal(connection_.database(), "update operation set hash = :hash where id = :id");
    seal.bind(":hash", fingerprint(operation_of(row), row.getColumn("previous_hash").getString(),
                                   seal_of(connection_, id_)));
    seal.bind(":id", id_);
    seal.exec();
}

std::vector<Operation> operations(Connection& connection, std::optional<std::int64_t> limit) {
    std::vector<Operation> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, at, user, command, input, input_sha256, counts, state, undoes_id, reason
        from operation order by id desc limit :limit)sql");
    rows.bind(":limit", limit.value_or(-1));
    while (rows.executeStep()) {
        list.push_back(operation_of(rows));
    }
    return list;
}

std::optional<Operation> find_operation(Connection& connection, std::int64_t id) {
    SQLite::Statement row(connection.database(), R"sql(
        select id, at, user, command, input, input_sha256, counts, state, undoes_id, reason
        from operation where id = :id)sql");
    row.bind(":id", id);
    return row.executeStep() ? std::optional(operation_of(row)) : std::nullopt;
}

std::vector<std::int64_t> broken_links(Connection& connection) {
    std::vector<std::int64_t> broken;
    std::string previous;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, at, user, command, input, input_sha256, counts, state, undoes_id, reason, previous_hash, hash
        from operation order by id)sql");
    while (rows.executeStep()) {
        const std::string hash = rows.getColumn("hash").getString();
        const std::int64_t id = rows.getColumn("id").getInt64();
        if (rows.getColumn("previous_hash").getString() != previous ||
            fingerprint(operation_of(rows), previous, seal_of(connection, id)) != hash) {
            broken.push_back(id);
        }
        previous = hash;
    }
    return broken;
}

} // namespace tdkt::store
