#include "store/figures.hpp"

#include "store/columns.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace tdkt::store {

namespace {

void bind_year(SQLite::Statement& statement, int year) {
    statement.bind(":first", fmt::format("{:04}-01-01", year));
    statement.bind(":last", fmt::format("{:04}-12-31", year));
}

} // namespace

std::int64_t awards_without_date(Connection& connection, int year) {
    SQLite::Statement row(connection.database(), R"sql(
        select count(*) from award_record where decision_date is null and year = :year and status = 'given')sql");
    row.bind(":year", year);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

std::int64_t distinct_recipients(Connection& connection, int year, const std::vector<std::string>& awards) {
    SQLite::Statement row(connection.database(), R"sql(
        select count(distinct subject_id) from award_record
        where decision_date between :first and :last and status = 'given'
              and award in (select value from json_each(:awards)))sql");
    bind_year(row, year);
    row.bind(":awards", fmt::format("[\"{}\"]", fmt::join(awards, "\",\"")));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

DecisionCount decision_count(Connection& connection, int year) {
    // A corrected row was replaced by another, which counts in its place.
    SQLite::Statement row(connection.database(), R"sql(
        select count(distinct coalesce(decision_number, '') || '/' || decision_date) as decisions,
               count(*) as awards
        from award_record
        where decision_date between :first and :last and status <> 'corrected')sql");
    bind_year(row, year);
    row.executeStep();
    return {.decisions = row.getColumn("decisions").getInt64(), .awards = row.getColumn("awards").getInt64()};
}

std::vector<ChangedAwardRow> changed_awards(Connection& connection, int year) {
    std::vector<ChangedAwardRow> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select award_record.id as id, award_record.award, subject.name, award_record.status,
               max(substr(operation.at, 1, 10)) as date, award_record.reason, max(operation.id) as operation
        from change
             join operation on operation.id = change.operation_id
             join award_record on award_record.id = change.entity_id
             join subject on subject.id = award_record.subject_id
        where change.entity = 'award_record' and award_record.status <> 'given'
              and json_extract(change.before, '$.status') = 'given'
        group by award_record.id
        having max(substr(operation.at, 1, 10)) between :first and :last
        union all
        select award_record.id as id, award_record.award, subject.name, award_record.status, null,
               coalesce(award_record.reason, award_record.note), award_record.operation_id
        from award_record indexed by award_record_not_given
             join subject on subject.id = award_record.subject_id
        where award_record.status <> 'given'
              and (decision_date between :first and :last or decision_date is null and award_record.year = :year)
              and not exists (select 1 from change
                              where entity = 'award_record' and entity_id = award_record.id
                                    and before ->> 'status' = 'given')
        order by date, id)sql");
    bind_year(rows, year);
    rows.bind(":year", year);
    while (rows.executeStep()) {
        list.push_back({.award = rows.getColumn("award").getString(),
                        .subject = rows.getColumn("name").getString(),
                        .status = word<AwardStatus>(rows.getColumn("status")),
                        .date = optional_date(rows.getColumn("date")),
                        .reason = rows.getColumn("reason").getString(),
                        .operation = rows.getColumn("operation").getInt64()});
    }
    return list;
}

std::vector<NominationCount> nomination_counts(Connection& connection, int year) {
    std::vector<NominationCount> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select nomination.state, nomination_check.verdict, count(*) as count
        from nomination left join nomination_check on nomination_check.nomination_id = nomination.id
        where nomination.year = :year
        group by 1, 2
        order by 1, 2)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        list.push_back({.state = word<NominationState>(rows.getColumn("state")),
                        .verdict = optional_word<Verdict>(rows.getColumn("verdict")),
                        .count = rows.getColumn("count").getInt64()});
    }
    return list;
}

std::vector<std::int64_t> proposing_units(Connection& connection, int year) {
    std::vector<std::int64_t> list;
    SQLite::Statement rows(connection.database(),
                           "select distinct unit_id from nomination where year = :year order by unit_id");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        list.push_back(rows.getColumn(0).getInt64());
    }
    return list;
}

std::vector<ReceiptCount> receipt_counts(Connection& connection, int year) {
    std::vector<ReceiptCount> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select nomination.award, nomination.received, nomination.received_known, unit.sector, count(*) as count
        from nomination join unit on unit.id = nomination.unit_id
        where nomination.year = :year and nomination.state in ('submitted', 'voted', 'decided')
        group by 1, 2, 3, 4
        order by 1, 2, 3, 4)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        list.push_back({.award = rows.getColumn("award").getString(),
                        .received = date_of(rows.getColumn("received")),
                        .known = rows.getColumn("received_known").getInt() != 0,
                        .sector = optional_text(rows.getColumn("sector")),
                        .count = rows.getColumn("count").getInt64()});
    }
    return list;
}

std::vector<BallotCount> ballot_counts(Connection& connection, int year) {
    std::vector<BallotCount> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select nomination.award, nomination.received, ballot.members, ballot.in_favour, count(*) as count
        from nomination join ballot on ballot.nomination_id = nomination.id
        where nomination.year = :year
        group by 1, 2, 3, 4
        order by 1, 2, 3, 4)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        list.push_back({.award = rows.getColumn("award").getString(),
                        .received = date_of(rows.getColumn("received")),
                        .members = rows.getColumn("members").getInt64(),
                        .in_favour = rows.getColumn("in_favour").getInt64(),
                        .count = rows.getColumn("count").getInt64()});
    }
    return list;
}

} // namespace tdkt::store
