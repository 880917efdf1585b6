#include "store/nominations.hpp"

#include "store/bulk_import.hpp"
#include "store/id_list.hpp"
#include "store/subjects.hpp"

namespace tdkt::store {

namespace {

// What a later import may change.
void bind_content(SQLite::Statement& statement, const StoredNomination& stored) {
    const Nomination& nomination = stored.nomination;
    statement.bind(":unit", stored.unit_id);
    bind_optional(statement, ":achievement", nomination.achievement);
    bind_optional(statement, ":position", nomination.subject.position);
    bind_word(statement, ":class", nomination.subject.person_class);
    bind_word(statement, ":grade", nomination.grade);
    bind_optional(statement, ":initiative", nomination.initiative);
    bind_word(statement, ":initiative_scope", nomination.initiative_scope);
    bind_optional(statement, ":basis", nomination.basis);
    statement.bind(":received", to_iso(nomination.received));
    statement.bind(":received_known", nomination.received_known ? 1 : 0);
    bind_optional(statement, ":note", nomination.note);
    statement.bind(":line", stored.line);
    statement.bind(":operation", stored.operation);
}

void bind_identity(SQLite::Statement& statement, const StoredNomination& stored) {
    const Nomination& nomination = stored.nomination;
    statement.bind(":subject", nomination.subject.id);
    statement.bind(":award", nomination.award);
    statement.bind(":year", nomination.year);
    statement.bind(":category", std::string(to_word(nomination.category)));
    statement.bind(":achievement_key", stored.achievement_key);
}

void read_content(Rows& row, Nomination& nomination) {
    nomination.achievement = optional_text(row.getColumn("achievement"));
    nomination.grade = optional_word<Grade>(row.getColumn("grade"));
    nomination.initiative = optional_text(row.getColumn("initiative"));
    nomination.initiative_scope = optional_word<InitiativeScope>(row.getColumn("initiative_scope"));
    nomination.basis = optional_text(row.getColumn("basis"));
    nomination.received = optional_date(row.getColumn("received")).value_or(Date{});
    nomination.received_known = row.getColumn("received_known").getInt() != 0;
    nomination.note = optional_text(row.getColumn("note"));
    nomination.state = word<NominationState>(row.getColumn("state"));
    // Position and class as the nomination has them, not as the person has them now.
    nomination.subject.position = optional_text(row.getColumn("position"));
    nomination.subject.person_class = optional_word<PersonClass>(row.getColumn("class"));
}

template <typename Row>
void fill(Row& row, const StoredNomination& stored, const std::string& received) {
    const Nomination& nomination = stored.nomination;
    row.set(":subject", nomination.subject.id);
    row.set(":unit", stored.unit_id);
    row.set(":award", nomination.award);
    row.set_word(":category", std::optional(nomination.category));
    row.set(":year", std::int64_t{nomination.year});
    row.set(":campaign", stored.campaign_id);
    row.set(":achievement", nomination.achievement);
    row.set(":achievement_key", stored.achievement_key);
    row.set(":position", nomination.subject.position);
    row.set_word(":class", nomination.subject.person_class);
    row.set_word(":grade", nomination.grade);
    row.set(":initiative", nomination.initiative);
    row.set_word(":initiative_scope", nomination.initiative_scope);
    row.set(":basis", nomination.basis);
    row.set(":received", received);
    row.set(":received_known", std::int64_t{nomination.received_known ? 1 : 0});
    row.set(":note", nomination.note);
    row.set(":line", stored.line);
    row.set(":operation", stored.operation);
}

} // namespace

Nominations::Nominations(Connection& connection)
    : connection_(connection),
      like_(connection.database(), R"sql(
          select id, unit_id, achievement, position, class, grade, initiative, initiative_scope, basis, received,
                 received_known, note, state, line, operation_id
          from nomination
          where subject_id = :subject and award = :award and year = :year and category = :category
                and coalesce(campaign_id, 0) = :campaign and achievement_key = :achievement_key)sql"),
      insert_(connection.database(), R"sql(
          insert into nomination (subject_id, unit_id, award, category, year, campaign_id, achievement, achievement_key,
                                  position, class, grade, initiative, initiative_scope, basis, received, received_known,
                                  note, line, operation_id)
          values (:subject, :unit, :award, :category, :year, :campaign, :achievement, :achievement_key, :position, :class,
                  :grade, :initiative, :initiative_scope, :basis, :received, :received_known, :note, :line,
                  :operation))sql") {}

std::optional<StoredNomination> Nominations::like(const StoredNomination& nomination) {
    if (bulk_ != nullptr && bulk_->is_running()) {
        if (!bulk_->may_stand(nomination)) {
            return std::nullopt;
        }
        bulk_->settle();
    }
    bind_identity(like_, nomination);
    like_.bind(":campaign", nomination.campaign_id.value_or(0));
    std::optional<StoredNomination> found;
    if (like_.executeStep()) {
        found = nomination;
        found->nomination.id = like_.getColumn("id").getInt64();
        found->unit_id = like_.getColumn("unit_id").getInt64();
        found->line = like_.getColumn("line").getInt64();
        found->operation = like_.getColumn("operation_id").getInt64();
        read_content(like_, found->nomination);
    }
    like_.reset();
    return found;
}

std::int64_t Nominations::insert(const StoredNomination& nomination) {
    const std::string received = to_iso(nomination.nomination.received);
    fill(insert_, nomination, received);
    insert_.run();
    return connection_.database().getLastInsertRowid();
}

void Nominations::append(const StoredNomination& nomination) {
    if (bulk_ == nullptr || !bulk_->is_running()) {
        (void)insert(nomination);
        return;
    }
    bulk_->add(nomination);
    RowBuffer::Row row = bulk_->row(insert_);
    fill(row, nomination, to_iso(nomination.nomination.received));
}

void Nominations::update(const StoredNomination& stored) {
    SQLite::Statement update(connection_.database(), R"sql(
        update nomination
        set unit_id = :unit, achievement = :achievement, position = :position, class = :class, grade = :grade,
            initiative = :initiative, initiative_scope = :initiative_scope, basis = :basis, received = :received,
            received_known = :received_known, note = :note, line = :line, operation_id = :operation
        where id = :id)sql");
    bind_content(update, stored);
    update.bind(":id", stored.nomination.id);
    update.exec();
    // A check made before the change says nothing about the nomination as it is now.
    SQLite::Statement stale(connection_.database(), "delete from nomination_check where nomination_id = :id");
    stale.bind(":id", stored.nomination.id);
    stale.exec();
}

void bind_query(SQLite::Statement& statement, const NominationQuery& query) {
    bind_optional(statement, ":ids", query.ids ? std::optional(id_list(*query.ids)) : std::nullopt);
    bind_optional(statement, ":award", query.award);
    bind_optional(statement, ":year", query.year ? std::optional(std::int64_t{*query.year}) : std::nullopt);
    bind_optional(statement, ":units", query.units ? std::optional(id_list(*query.units)) : std::nullopt);
    bind_word(statement, ":state", query.state);
    bind_word(statement, ":verdict", query.verdict);
    statement.bind(":repeated", query.repeated ? 1 : 0);
}

Nomination nomination_of(Rows& row) {
    Nomination nomination;
    nomination.id = row.getColumn("id").getInt64();
    nomination.subject = subject_of(row);
    nomination.unit = row.getColumn("unit").getString();
    nomination.award = row.getColumn("award").getString();
    nomination.category = word<Category>(row.getColumn("category"));
    nomination.year = row.getColumn("year").getInt();
    nomination.campaign = optional_text(row.getColumn("campaign"));
    nomination.verdict = optional_word<Verdict>(row.getColumn("verdict"));
    read_content(row, nomination);
    return nomination;
}

namespace {

// The listings differ in their order and in where they begin, and SQL is never put together from pieces.
constexpr const char* by_number = R"sql(
    select * from nomination_row
    where (:ids is null or id in (select value from json_each(:ids)))
          and (:award is null or award = :award)
          and (:year is null or year = :year)
          and (:units is null or unit_id in (select value from json_each(:units)))
          and (:state is null or state = :state)
          and (:verdict is null or verdict = :verdict)
          and (:repeated = 0
               or exists (select 1 from nomination as other
                          where other.subject_id = nomination_row.subject_id and other.year = nomination_row.year
                                and other.id <> nomination_row.id
                                and (other.unit_id <> nomination_row.unit_id or other.award = nomination_row.award)))
    order by id)sql";

constexpr const char* by_subject = R"sql(
    select nomination_row.*
    from nomination as place indexed by nomination_identity
         join nomination_row on nomination_row.id = place.id
    where (:ids is null or place.id in (select value from json_each(:ids)))
          and (:award is null or place.award = :award)
          and (:year is null or place.year = :year)
          and (:units is null or nomination_row.unit_id in (select value from json_each(:units)))
          and (:state is null or nomination_row.state = :state)
          and (:verdict is null or verdict = :verdict)
          and (:repeated = 0
               or exists (select 1 from nomination as other
                          where other.subject_id = nomination_row.subject_id and other.year = nomination_row.year
                                and other.id <> nomination_row.id
                                and (other.unit_id <> nomination_row.unit_id or other.award = nomination_row.award)))
    order by place.subject_id)sql";

// A few by their numbers, without a look at all the others.
constexpr const char* by_subject_of_some = R"sql(
    select nomination_row.*
    from (select distinct value from json_each(:ids)) as wanted
         cross join nomination_row on nomination_row.id = wanted.value
    where (:award is null or award = :award)
          and (:year is null or year = :year)
          and (:units is null or unit_id in (select value from json_each(:units)))
          and (:state is null or state = :state)
          and (:verdict is null or verdict = :verdict)
          and (:repeated = 0
               or exists (select 1 from nomination as other
                          where other.subject_id = nomination_row.subject_id and other.year = nomination_row.year
                                and other.id <> nomination_row.id
                                and (other.unit_id <> nomination_row.unit_id or other.award = nomination_row.award)))
    order by subject_id)sql";

} // namespace

void nominations(Connection& connection, const NominationQuery& query,
                 const std::function<void(const Nomination&)>& sink) {
    Rows rows(connection.database(), by_number);
    bind_query(rows, query);
    while (rows.executeStep()) {
        sink(nomination_of(rows));
    }
}

void check_cases(Connection& connection, const NominationQuery& query,
                 const std::function<void(CheckCase&&)>& sink) {
    Rows rows(connection.database(), query.ids ? by_subject_of_some : by_subject);
    bind_query(rows, query);
    while (rows.executeStep()) {
        sink({.nomination = nomination_of(rows),
              .unit_id = rows.getColumn("unit_id").getInt64(),
              .subject_unit_id = rows.getColumn("subject_unit_id").getInt64(),
              .campaign_id = optional_integer(rows.getColumn("campaign_id")),
              .achievement_key = rows.getColumn("achievement_key").getString()});
    }
}

std::optional<std::int64_t> campaign_id(Connection& connection, const std::string& code) {
    SQLite::Statement row(connection.database(), "select id from campaign where code = :code");
    row.bind(":code", code);
    return row.executeStep() ? std::optional(row.getColumn(0).getInt64()) : std::nullopt;
}

void set_state(Connection& connection, std::int64_t nomination, NominationState state) {
    SQLite::Statement update(connection.database(), "update nomination set state = :state where id = :id");
    update.bind(":state", std::string(to_word(state)));
    update.bind(":id", nomination);
    update.exec();
}

} // namespace tdkt::store
