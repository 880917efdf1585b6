#include "store/suspects.hpp"

#include "base/sha256.hpp"

namespace tdkt::store {

namespace {

Suspect suspect_of(Connection& connection, SQLite::Statement& row) {
    Suspect suspect{.id = row.getColumn("id").getInt64(),
                    .reason = row.getColumn("reason").getString(),
                    .name = row.getColumn("name").getString(),
                    .file = row.getColumn("file").getString(),
                    .line = row.getColumn("line").getInt64(),
                    .candidates = {}};
    SQLite::Statement candidates(connection.database(), "select value from json_each(:candidates)");
    candidates.bind(":candidates", row.getColumn("candidates").getString());
    while (candidates.executeStep()) {
        suspect.candidates.push_back(candidates.getColumn(0).getString());
    }
    return suspect;
}

std::string json_texts(const std::vector<std::string>& texts) {
    std::string list = "["; // candidates are words and numbers, nothing to escape
    for (const std::string& text : texts) {
        list += (list.size() > 1 ? ",\"" : "\"") + text + '"';
    }
    return list + "]";
}

} // namespace

Staged insert_suspect(Connection& connection, const StoredSuspect& stored, std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert or ignore into suspect (reason, fields, fields_key, candidates, file, line, operation_id)
        values (:reason, :fields, :fields_key, :candidates, :file, :line, :operation))sql");
    insert.bind(":reason", stored.suspect.reason);
    insert.bind(":fields", stored.fields);
    insert.bind(":fields_key", sha256(stored.fields));
    insert.bind(":candidates", json_texts(stored.suspect.candidates));
    insert.bind(":file", stored.suspect.file);
    insert.bind(":line", stored.suspect.line);
    insert.bind(":operation", operation);
    if (insert.exec() > 0) {
        return Staged::now;
    }
    SQLite::Statement known(connection.database(),
                            "select settled_as from suspect where fields_key = :fields_key");
    known.bind(":fields_key", sha256(stored.fields));
    return known.executeStep() && !known.getColumn(0).isNull() ? Staged::settled : Staged::waiting;
}

std::vector<Suspect> waiting_suspects(Connection& connection) {
    std::vector<Suspect> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, reason, json_extract(fields, '$.name') as name, file, line, candidates
        from suspect where settled_as is null order by id)sql");
    while (rows.executeStep()) {
        list.push_back(suspect_of(connection, rows));
    }
    return list;
}

std::optional<StoredSuspect> suspect(Connection& connection, std::int64_t id) {
    SQLite::Statement row(connection.database(), R"sql(
        select id, reason, json_extract(fields, '$.name') as name, file, line, candidates, fields, settled_as
        from suspect where id = :id)sql");
    row.bind(":id", id);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return StoredSuspect{.suspect = suspect_of(connection, row),
                         .fields = row.getColumn("fields").getString(),
                         .settled_as = optional_text(row.getColumn("settled_as"))};
}

void settle_suspect(Connection& connection, std::int64_t id, const std::string& settled_as) {
    SQLite::Statement update(connection.database(),
                             "update suspect set settled_as = :settled_as where id = :id");
    update.bind(":settled_as", settled_as);
    update.bind(":id", id);
    update.exec();
}

} // namespace tdkt::store
