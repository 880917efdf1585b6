#include "store/journal.hpp"

#include "base/sha256.hpp"
#include "store/bases.hpp"

#include <fmt/format.h>

namespace tdkt::store {

namespace {

// Each field with its length, so that no two different rows can have the same text. `seal` is over the bases
// of the decisions that the operation made; an operation without any has the hash that it always had.
std::string fingerprint(const Operation& operation, const std::string& previous_hash,
                        const std::string& seal) {
    Sha256 hash;
    for (const std::string& field : {std::to_string(operation.id), operation.at, operation.user,
                                     operation.command, operation.input.value_or(""),
                                     operation.input_sha256.value_or(""), operation.counts, previous_hash}) {
        hash.add(fmt::format("{}:{}", field.size(), field));
    }
    hash.add(seal);
    return hash.finish();
}

Operation operation_of(SQLite::Statement& row) {
    return {.id = row.getColumn("id").getInt64(),
            .at = row.getColumn("at").getString(),
            .user = row.getColumn("user").getString(),
            .command = row.getColumn("command").getString(),
            .input = optional_text(row.getColumn("input")),
            .input_sha256 = optional_text(row.getColumn("input_sha256")),
            .counts = row.getColumn("counts").getString()};
}

} // namespace

JournalEntry::JournalEntry(Connection& connection, const Actor& actor,
                           const std::optional<std::string>& input)
    : connection_(connection) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into operation (at, user, command, input, previous_hash, hash)
        values (:at, :user, :command, :input, coalesce((select hash from operation order by id desc limit 1), ''), ''))sql");
    insert.bind(":at", actor.at);
    insert.bind(":user", actor.user);
    insert.bind(":command", actor.command);
    bind_optional(insert, ":input", input);
    insert.exec();
    id_ = connection.database().getLastInsertRowid();
}

void JournalEntry::finish(const std::string& counts, const std::optional<std::string>& input_sha256) {
    SQLite::Statement keep(
        connection_.database(),
        "update operation set counts = :counts, input_sha256 = :input_sha256 where id = :id");
    keep.bind(":counts", counts);
    bind_optional(keep, ":input_sha256", input_sha256);
    keep.bind(":id", id_);
    keep.exec();

    SQLite::Statement row(connection_.database(), "select id, at, user, command, input, input_sha256, "
                                                  "counts, previous_hash from operation where id = :id");
    row.bind(":id", id_);
    row.executeStep();
    SQLite::Statement seal(connection_.database(), "update operation set hash = :hash where id = :id");
    seal.bind(":hash", fingerprint(operation_of(row), row.getColumn("previous_hash").getString(),
                                   seal_of_bases(connection_, id_)));
    seal.bind(":id", id_);
    seal.exec();
}

std::vector<Operation> operations(Connection& connection, std::optional<std::int64_t> limit) {
    std::vector<Operation> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, at, user, command, input, input_sha256, counts
        from operation order by id desc limit :limit)sql");
    rows.bind(":limit", limit.value_or(-1));
    while (rows.executeStep()) {
        list.push_back(operation_of(rows));
    }
    return list;
}

std::vector<std::int64_t> broken_links(Connection& connection) {
    std::vector<std::int64_t> broken;
    std::string previous;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, at, user, command, input, input_sha256, counts, previous_hash, hash
        from operation order by id)sql");
    while (rows.executeStep()) {
        const std::string hash = rows.getColumn("hash").getString();
        const std::int64_t id = rows.getColumn("id").getInt64();
        if (rows.getColumn("previous_hash").getString() != previous ||
            fingerprint(operation_of(rows), previous, seal_of_bases(connection, id)) != hash) {
            broken.push_back(id);
        }
        previous = hash;
    }
    return broken;
}

} // namespace tdkt::store
