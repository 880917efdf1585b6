#include "store/records.hpp"

#include "store/subjects.hpp"

namespace tdkt::store {

namespace {

void bind_record(SQLite::Statement& statement, const Record& record, const std::string& value_key) {
    bind_optional(statement, ":to_date", record.to);
    statement.bind(":value", record.value);
    statement.bind(":value_key", value_key);
    bind_optional(statement, ":scope", record.scope);
    bind_optional(statement, ":note", record.note);
}

std::optional<std::int64_t> wide(std::optional<int> value) {
    return value ? std::optional(std::int64_t{*value}) : std::nullopt;
}

std::optional<int> narrow(std::optional<std::int64_t> value) {
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Record record_of(SQLite::Statement& row) {
    Record record;
    record.id = row.getColumn("id").getInt64();
    record.type = word<RecordType>(row.getColumn("type"));
    record.year = narrow(optional_integer(row.getColumn("year")));
    record.from = optional_date(row.getColumn("from_date"));
    record.to = optional_date(row.getColumn("to_date"));
    record.value = row.getColumn("value").getString();
    record.scope = optional_text(row.getColumn("scope"));
    record.note = optional_text(row.getColumn("note"));
    return record;
}

} // namespace

Records::Records(Connection& connection)
    : connection_(connection),
      like_(connection.database(), R"sql(
          select id, type, year, from_date, to_date, value, scope, note
          from record
          where subject_id = :subject and type = +:type and year is :year and from_date is :from_date
                and (:by_value = 0 or value_key = :value_key)
                and (:by_scope = 0 or scope is :scope))sql"), // +:type: else compiled anew for every row, as
                                                              // the index of places is of one type alone
      insert_(connection.database(), R"sql(
          insert into record (subject_id, type, year, from_date, to_date, value, value_key, scope, note, operation_id)
          values (:subject, :type, :year, :from_date, :to_date, :value, :value_key, :scope, :note, :operation))sql") {
}

std::optional<Record> Records::like(std::int64_t subject, const Record& record,
                                    const std::string& value_key) {
    const bool by_value = record.type == RecordType::initiative || record.type == RecordType::attestation ||
                          record.type == RecordType::post || record.type == RecordType::discipline ||
                          record.type == RecordType::hold || record.type == RecordType::employment;
    like_.bind(":subject", subject);
    like_.bind(":type", std::string(to_word(record.type)));
    bind_optional(like_, ":year", wide(record.year));
    bind_optional(like_, ":from_date", record.from);
    like_.bind(":by_value", by_value ? 1 : 0);
    like_.bind(":value_key", value_key);
    like_.bind(":by_scope", record.type == RecordType::cluster_rank ? 1 : 0);
    bind_optional(like_, ":scope", record.scope);
    std::optional<Record> found;
    if (like_.executeStep()) {
        found = record_of(like_);
    }
    like_.reset();
    return found;
}

void Records::insert(std::int64_t subject, const Record& record, const std::string& value_key,
                     std::int64_t operation) {
    insert_.bind(":subject", subject);
    insert_.bind(":type", std::string(to_word(record.type)));
    bind_optional(insert_, ":year", wide(record.year));
    bind_optional(insert_, ":from_date", record.from);
    bind_record(insert_, record, value_key);
    insert_.bind(":operation", operation);
    insert_.exec();
    insert_.reset();
}

void Records::update(std::int64_t id, const Record& record, const std::string& value_key) {
    SQLite::Statement update(connection_.database(), R"sql(
        update record
        set to_date = :to_date, value = :value, value_key = :value_key, scope = :scope, note = :note
        where id = :id)sql");
    bind_record(update, record, value_key);
    update.bind(":id", id);
    update.exec();
}

bool insert_coverage(Connection& connection, const std::string& value, std::optional<std::int64_t> unit,
                     int from_year, int to_year, std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert or ignore into coverage (value, unit_id, from_year, to_year, operation_id)
        values (:value, :unit, :from_year, :to_year, :operation))sql");
    insert.bind(":value", value);
    bind_optional(insert, ":unit", unit);
    insert.bind(":from_year", from_year);
    insert.bind(":to_year", to_year);
    insert.bind(":operation", operation);
    return insert.exec() > 0;
}

void records(Connection& connection, std::optional<RecordType> type,
             const std::function<void(const Record&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select record.id, type, year, from_date, to_date, value, scope, note,
               subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
               unit.code as subject_unit, citizen_id, birth, gender, position as subject_position,
               class as subject_class
        from record
             join subject on subject.id = record.subject_id
             join unit on unit.id = subject.unit_id
        where :type is null or type = :type
        order by record.id)sql");
    bind_word(rows, ":type", type);
    while (rows.executeStep()) {
        Record record = record_of(rows);
        record.subject = subject_of(rows);
        record.unit = record.subject->unit;
        sink(record);
    }
    if (type.value_or(RecordType::complete) != RecordType::complete) {
        return;
    }
    SQLite::Statement complete(connection.database(), R"sql(
        select coverage.id, value, unit.code as unit, from_year, to_year
        from coverage left join unit on unit.id = coverage.unit_id
        order by coverage.id)sql");
    while (complete.executeStep()) {
        Record record;
        record.id = complete.getColumn("id").getInt64();
        record.type = RecordType::complete;
        record.value = complete.getColumn("value").getString();
        record.unit = optional_text(complete.getColumn("unit"));
        record.from_year = complete.getColumn("from_year").getInt();
        record.to_year = complete.getColumn("to_year").getInt();
        sink(record);
    }
}

} // namespace tdkt::store
