#include "store/closings.hpp"

#include "base/sha256.hpp"
#include "store/columns.hpp"
#include "store/tallies.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tdkt::store {

std::vector<Closing> closings(Connection& connection) {
    std::vector<Closing> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select id, year, date, by, hash, reopened, reopened_by, reason, operation_id,
               (select count(*) from closed_report where closing_id = closing.id) as reports
        from closing order by id)sql");
    while (rows.executeStep()) {
        list.push_back({.id = rows.getColumn("id").getInt64(),
                        .year = rows.getColumn("year").getInt(),
                        .date = date_of(rows.getColumn("date")),
                        .by = rows.getColumn("by").getString(),
                        .hash = rows.getColumn("hash").getString(),
                        .reports = rows.getColumn("reports").getInt64(),
                        .operation = rows.getColumn("operation_id").getInt64(),
                        .reopened = optional_date(rows.getColumn("reopened")),
                        .reopened_by = optional_text(rows.getColumn("reopened_by")),
                        .reason = optional_text(rows.getColumn("reason"))});
    }
    return list;
}

std::optional<Closing> closing_of(Connection& connection, int year) {
    for (Closing& closing : closings(connection)) {
        if (closing.year == year && !closing.reopened) {
            return std::move(closing);
        }
    }
    return std::nullopt;
}

std::vector<KeptReport> kept_reports(Connection& connection, std::int64_t closing) {
    std::vector<KeptReport> list;
    SQLite::Statement rows(
        connection.database(),
        "select report, document from closed_report where closing_id = :closing order by id");
    rows.bind(":closing", closing);
    while (rows.executeStep()) {
        list.emplace_back(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    }
    return list;
}

std::optional<std::string> kept_report(Connection& connection, std::int64_t closing,
                                       const std::string& report) {
    SQLite::Statement row(connection.database(), R"sql(
        select document from closed_report where closing_id = :closing and report = :report)sql");
    row.bind(":closing", closing);
    row.bind(":report", report);
    return row.executeStep() ? std::optional(row.getColumn(0).getString()) : std::nullopt;
}

std::string hash_of(const std::vector<KeptReport>& reports) {
    Sha256 hash;
    for (const auto& [name, document] : reports) {
        hash.add(fmt::format("{}:{}{}:{}", name.size(), name, document.size(), document));
    }
    return hash.finish();
}

void insert_closing(Connection& connection, const Closing& closing, const std::vector<KeptReport>& reports,
                    std::int64_t operation) {
    SQLite::Statement insert(connection.database(), R"sql(
        insert into closing (year, hash, date, by, operation_id)
        values (:year, :hash, :date, :by, :operation))sql");
    insert.bind(":year", closing.year);
    insert.bind(":hash", closing.hash);
    insert.bind(":date", to_iso(closing.date));
    insert.bind(":by", closing.by);
    insert.bind(":operation", operation);
    insert.exec();
    const std::int64_t id = connection.database().getLastInsertRowid();
    SQLite::Statement keep(connection.database(), R"sql(
        insert into closed_report (closing_id, report, document, operation_id)
        values (:closing, :report, :document, :operation))sql");
    for (const auto& [name, document] : reports) {
        keep.bind(":closing", id);
        keep.bind(":report", name);
        keep.bind(":document", document);
        keep.bind(":operation", operation);
        keep.exec();
        keep.reset();
    }
}

void reopen_closing(Connection& connection, const Closing& closing) {
    SQLite::Statement update(connection.database(), R"sql(
        update closing set reopened = :reopened, reopened_by = :reopened_by, reason = :reason where id = :id)sql");
    bind_optional(update, ":reopened", closing.reopened);
    bind_optional(update, ":reopened_by", closing.reopened_by);
    bind_optional(update, ":reason", closing.reason);
    update.bind(":id", closing.id);
    update.exec();
}

std::vector<LaterOperation> operations_since(Connection& connection, std::int64_t operation,
                                             const std::vector<std::string>& entities, int first_year,
                                             int last_year) {
    SQLite::Statement rows(connection.database(), R"sql(
        with wanted (entity) as (select value from json_each(:entities)),
             touched (operation_id) as (
                 select made.operation_id
                 from made join award_record on award_record.id between first_id and last_id
                 where entity = 'award_record' and entity in wanted and made.operation_id > :operation
                       and decision_date between :first and :last
                 union
                 select change.operation_id
                 from change left join award_record on award_record.id = entity_id
                 where entity = 'award_record' and entity in wanted and change.operation_id > :operation
                       and (award_record.decision_date between :first and :last
                            or before ->> 'decision_date' between :first and :last)
                 union
                 select change.operation_id
                 from change join award_record on award_record.subject_id = entity_id
                 where entity = 'subject' and entity in wanted and change.operation_id > :operation
                       and decision_date between :first and :last
                 union
                 select operation_id from made
                 where operation_id > :operation and entity in wanted
                       and entity not in ('award_record', 'subject')
                 union
                 select operation_id from change
                 where operation_id > :operation and entity in wanted
                       and entity not in ('award_record', 'subject'))
        select id, substr(at, 1, 10) as date from operation
        where id > :operation and (undoes_id is not null or id in touched)
        order by id)sql");
    rows.bind(":operation", operation);
    rows.bind(":entities", fmt::format("[\"{}\"]", fmt::join(entities, "\",\"")));
    rows.bind(":first", fmt::format("{:04}-01-01", first_year));
    rows.bind(":last", fmt::format("{:04}-12-31", last_year));
    std::vector<LaterOperation> list;
    while (rows.executeStep()) {
        const std::int64_t id = rows.getColumn("id").getInt64();
        list.push_back(
            {.id = id, .date = date_of(rows.getColumn("date")), .has_past = !undone_since(connection, id)});
    }
    return list;
}

} // namespace tdkt::store
