#include "store/tallies.hpp"

#include "store/columns.hpp"
#include "tdkt/error.hpp"

#include <array>

#include <fmt/format.h>

namespace tdkt::store {

namespace {

// What the operation under way did not make itself. Undos are left to UndoneTallies.
constexpr const char* was_there = R"sql(
    old.id < (select first_id from made
              where operation_id = (select max(id) from operation) and entity = '{entity}')
    and (select undoes_id is null from operation order by id desc limit 1))sql";

// As it was before a statement, taken away; as it is afterwards, added.
constexpr const char* gather = R"sql(
    create temp trigger tally_{moment}_{event}_of_{entity} {moment} {event} on main.{entity}
    when {changed} and {was_there}
    begin
        insert into tally_change
        select month, unit_id, award, category, kind, class, gender, {sign} from counted_award where {which};
    end)sql";

struct Gathered {
    const char* entity;
    const char* moment;
    const char* event;
    const char* changed;
    const char* sign;
    const char* which;
};

constexpr const char* told_apart =
    "(old.kind is not new.kind or old.class is not new.class or old.gender is not new.gender)";

// Awards that the operation made are counted at its end, as its last statement left them.
constexpr const char* of_subject = "subject_id = old.id and id < (select first_id from made where "
                                   "operation_id = (select max(id) from operation) "
                                   "and entity = 'award_record')";

constexpr std::array gathered{Gathered{"award_record", "before", "update", "true", "-1", "id = old.id"},
                              Gathered{"award_record", "after", "update", "true", "1", "id = old.id"},
                              Gathered{"award_record", "before", "delete", "true", "-1", "id = old.id"},
                              Gathered{"subject", "before", "update", told_apart, "-1", of_subject},
                              Gathered{"subject", "after", "update", told_apart, "1", of_subject}};

void run(Connection& connection, const char* sql, std::int64_t operation) {
    SQLite::Statement statement(connection.database(), sql);
    statement.bind(":operation", operation);
    statement.exec();
}

// The undone operation's own awards are a span; the others that it touched, by themselves or by their
// subject, are few.
constexpr const char* list_touched = R"sql(
    insert or ignore into tally_touched
    select entity_id from change where operation_id = :operation and entity = 'award_record'
    union
    select award_record.id from change join award_record on award_record.subject_id = change.entity_id
    where change.operation_id = :operation and change.entity = 'subject'
    except
    select award_record.id from made join award_record on award_record.id between first_id and last_id
    where made.operation_id = :operation and entity = 'award_record')sql";

constexpr const char* gather_touched = R"sql(
    insert into tally_change
    select month, unit_id, award, category, kind, class, gender, {}
    from tally_touched cross join counted_award on counted_award.id = tally_touched.id)sql";

AwardCount count_of(SQLite::Statement& row) {
    return {.month = row.getColumn(0).getInt(),
            .unit = row.getColumn(1).getInt64(),
            .award = row.getColumn(2).getString(),
            .category = word<Category>(row.getColumn(3)),
            .kind = word<SubjectKind>(row.getColumn(4)),
            .person_class = from_word<PersonClass>(row.getColumn(5).getText()),
            .gender = from_word<Gender>(row.getColumn(6).getText()),
            .count = row.getColumn(7).getInt64()};
}

void read_counts(SQLite::Statement& rows, int first_month, int last_month, const AwardCountSink& sink) {
    rows.bind(":first", first_month);
    rows.bind(":last", last_month);
    while (rows.executeStep()) {
        sink(count_of(rows));
    }
}

} // namespace

void gather_tallies(SQLite::Database& database) {
    database.exec(R"sql(
        create temp table tally_change (month, unit_id, award, category, kind, class, gender, count);
        create temp table tally_touched (id integer primary key))sql");
    for (const Gathered& one : gathered) {
        database.exec(
            fmt::format(gather, fmt::arg("entity", one.entity), fmt::arg("moment", one.moment),
                        fmt::arg("event", one.event), fmt::arg("changed", one.changed),
                        fmt::arg("sign", one.sign), fmt::arg("which", one.which),
                        fmt::arg("was_there", fmt::format(was_there, fmt::arg("entity", one.entity)))));
    }
}

void settle_tallies(Connection& connection, std::int64_t operation) {
    // What an undo made are rows that came back: UndoneTallies has them.
    run(connection, R"sql(
        insert into tally_change
        select month, unit_id, award, category, kind, class, gender, count(*)
        from counted_award
        where id between (select first_id from made where operation_id = :operation and entity = 'award_record')
                     and (select last_id from made where operation_id = :operation and entity = 'award_record')
              and (select undoes_id is null from operation where id = :operation)
        group by 1, 2, 3, 4, 5, 6, 7)sql",
        operation);
    connection.database().exec(R"sql(
        insert into award_tally
        select month, unit_id, award, category, kind, class, gender, sum(count) from tally_change
        group by 1, 2, 3, 4, 5, 6, 7
        having sum(count) <> 0
        on conflict do update set count = count + excluded.count;
        delete from tally_change)sql");
}

UndoneTallies::UndoneTallies(Connection& connection, std::int64_t undone) : connection_(connection) {
    run(connection, R"sql(
        insert into tally_change
        select month, unit_id, award, category, kind, class, gender, -count(*)
        from counted_award
        where id between (select first_id from made where operation_id = :operation and entity = 'award_record')
                     and (select last_id from made where operation_id = :operation and entity = 'award_record')
        group by 1, 2, 3, 4, 5, 6, 7)sql",
        undone);
    run(connection, list_touched, undone);
    connection.database().exec(fmt::format(gather_touched, "-1"));
}

void UndoneTallies::finish() {
    connection_.database().exec(fmt::format(gather_touched, "1"));
    connection_.database().exec("delete from tally_touched");
}

std::vector<TallyDifference> tally_differences(Connection& connection) {
    std::vector<TallyDifference> list;
    SQLite::Statement rows(connection.database(), R"sql(
        select month, award, sum(abs(difference))
        from (select month, award, sum(count) as difference
              from (select * from award_tally
                    union all
                    select month, unit_id, award, category, kind, class, gender, -count(*)
                    from counted_award group by 1, 2, 3, 4, 5, 6, 7)
              group by month, unit_id, award, category, kind, class, gender
              having difference <> 0)
        group by month, award
        order by month, award)sql");
    while (rows.executeStep()) {
        list.push_back({.month = rows.getColumn(0).getInt(),
                        .award = rows.getColumn(1).getString(),
                        .count = rows.getColumn(2).getInt64()});
    }
    return list;
}

void read_tallies(Connection& connection, int first_month, int last_month, const AwardCountSink& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select month, unit_id, award, category, kind, class, gender, count
        from award_tally where month between :first and :last and count <> 0)sql");
    read_counts(rows, first_month, last_month, sink);
}

void count_awards(Connection& connection, int first_month, int last_month, const AwardCountSink& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select month, unit_id, award, category, kind, class, gender, count(*)
        from counted_award
        where decision_date between :first_day and :last_day and month between :first and :last
        group by 1, 2, 3, 4, 5, 6, 7)sql");
    rows.bind(":first_day", fmt::format("{:04}-{:02}-01", first_month / 100, first_month % 100));
    rows.bind(":last_day", fmt::format("{:04}-{:02}-31", last_month / 100, last_month % 100));
    read_counts(rows, first_month, last_month, sink);
}

void count_nominations(Connection& connection, int year, const AwardCountSink& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select 0, nomination.unit_id, award, category, subject.kind, coalesce(nomination.class, subject.class, ''),
               coalesce(gender, ''), count(*)
        from nomination join subject on subject.id = nomination.subject_id
        where year = :year and state in ('submitted', 'voted', 'decided')
        group by 1, 2, 3, 4, 5, 6, 7)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        sink(count_of(rows));
    }
}

void each_nomination(Connection& connection, int year,
                     const std::function<void(std::int64_t, const AwardCount&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select 0, nomination.unit_id, award, category, subject.kind, coalesce(nomination.class, subject.class, ''),
               coalesce(gender, ''), 1, nomination.id
        from nomination join subject on subject.id = nomination.subject_id
        where year = :year and state in ('submitted', 'voted', 'decided')
        order by nomination.id)sql");
    rows.bind(":year", year);
    while (rows.executeStep()) {
        sink(rows.getColumn(8).getInt64(), count_of(rows));
    }
}

void count_campaign_awards(Connection& connection, int first_month, int last_month,
                           const std::function<void(const std::string&, const AwardCount&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select month, counted_award.unit_id, counted_award.award, counted_award.category, counted_award.kind,
               counted_award.class, counted_award.gender, count(*), campaign.code
        from counted_award
             join award_record using (id)
             join campaign on campaign.id = award_record.campaign_id
        where month between :first and :last
        group by 9, 1, 2, 3, 4, 5, 6, 7)sql");
    rows.bind(":first", first_month);
    rows.bind(":last", last_month);
    while (rows.executeStep()) {
        sink(rows.getColumn(8).getString(), count_of(rows));
    }
}

std::int64_t last_operation_of(Connection& connection, Date day) {
    SQLite::Statement row(connection.database(),
                          "select coalesce(max(id), 0) from operation where substr(at, 1, 10) <= :day");
    row.bind(":day", to_iso(day));
    row.executeStep();
    return row.getColumn(0).getInt64();
}

std::optional<UndoneSince> undone_since(Connection& connection, std::int64_t operation) {
    SQLite::Statement row(connection.database(), R"sql(
        select done.id, undo.id, substr(undo.at, 1, 10)
        from operation as done join operation as undo on undo.undoes_id = done.id
        where done.id <= :operation and undo.id > :operation and undo.state = 'standing'
              and (done.undoes_id is not null
                   or exists (select 1 from made
                              where operation_id = done.id and entity in ('award_record', 'subject'))
                   or exists (select 1 from change
                              where operation_id = done.id and entity in ('award_record', 'subject')))
        order by done.id limit 1)sql");
    row.bind(":operation", operation);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return UndoneSince{.operation = row.getColumn(0).getInt64(),
                       .undo = row.getColumn(1).getInt64(),
                       .date = date_of(row.getColumn(2))};
}

void count_awards_as_of(Connection& connection, std::int64_t operation, int first_month, int last_month,
                        const AwardCountSink& sink) {
    if (const auto undone = undone_since(connection, operation)) {
        throw StateError(Message("as_of_undone", {{"operation", std::to_string(undone->operation)},
                                                  {"undo", std::to_string(undone->undo)},
                                                  {"undone", to_iso(undone->date)}}));
    }
    // What was changed or removed since stands in its first change as it was; the rest is as it is.
    SQLite::Statement rows(connection.database(), R"sql(
        with changed as (
                 select entity, entity_id, action, before, min(id) from change
                 where operation_id > :operation and entity in ('award_record', 'subject')
                 group by entity, entity_id),
             award_then as (
                 select subject_id, unit_id, award, category, status, decision_date, class
                 from award_record
                 where operation_id <= :operation
                       and id not in (select entity_id from changed where entity = 'award_record')
                 union all
                 select before ->> 'subject_id', before ->> 'unit_id', before ->> 'award', before ->> 'category',
                        before ->> 'status', before ->> 'decision_date', before ->> 'class'
                 from changed
                 where entity = 'award_record' and action <> 'returned'
                       and before ->> 'operation_id' <= :operation),
             subject_then as (
                 select id, kind, class, gender from subject
                 where id not in (select entity_id from changed where entity = 'subject')
                 union all
                 select entity_id, before ->> 'kind', before ->> 'class', before ->> 'gender'
                 from changed where entity = 'subject' and action <> 'returned')
        select substr(decision_date, 1, 4) * 100 + substr(decision_date, 6, 2) as month, unit_id, award, category,
               kind, coalesce(award_then.class, subject_then.class, '') as person_class, coalesce(gender, ''), count(*)
        from award_then join subject_then on subject_then.id = award_then.subject_id
        where status = 'given' and decision_date is not null and month between :first and :last
        group by 1, 2, 3, 4, 5, 6, 7)sql");
    rows.bind(":operation", operation);
    read_counts(rows, first_month, last_month, sink);
}

} // namespace tdkt::store
