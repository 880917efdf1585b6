#include "store/awards.hpp"

#include "store/id_list.hpp"
#include "store/subjects.hpp"

namespace tdkt::store {

namespace {

AwardRecord award_of(SQLite::Statement& row) {
    return {.id = row.getColumn("id").getInt64(),
            .subject = subject_of(row),
            .unit = row.getColumn("unit").getString(),
            .award = row.getColumn("award").getString(),
            .category = word<Category>(row.getColumn("category")),
            .year = row.getColumn("year").getInt(),
            .status = word<AwardStatus>(row.getColumn("status")),
            .decision_number = optional_text(row.getColumn("decision_number")),
            .decision_date = optional_date(row.getColumn("decision_date")),
            .signer = optional_text(row.getColumn("signer")),
            .authority = optional_text(row.getColumn("authority")),
            .position = optional_text(row.getColumn("position")),
            .person_class = optional_word<PersonClass>(row.getColumn("class")),
            .replaces = optional_integer(row.getColumn("replaces_id")),
            .reason = optional_text(row.getColumn("reason")),
            .note = optional_text(row.getColumn("note"))};
}

} // namespace

Awards::Awards(Connection& connection)
    : connection_(connection),
      insert_(connection.database(), R"sql(
          insert into award_record (subject_id, unit_id, award, category, year, status, decision_number, decision_date,
                                    signer, authority, position, class, campaign_id, nomination_id, replaces_id, reason,
                                    note, operation_id)
          values (:subject, :unit, :award, :category, :year, :status, :decision_number, :decision_date, :signer,
                  :authority, :position, :class, :campaign, :nomination, :replaces, :reason, :note, :operation))sql"),
      like_(connection.database(), R"sql(
          select * from award_row
          where subject_id = :subject and +year = :year and award = :award and category = :category
                and (status = 'corrected') = (:status = 'corrected')
          order by id)sql") {} // +year: by the subject's few awards, not by all of a year

std::int64_t Awards::insert(const StoredAward& stored, std::int64_t operation) {
    const AwardRecord& award = stored.award;
    insert_.bind(":subject", award.subject.id);
    insert_.bind(":unit", stored.unit_id);
    insert_.bind(":award", award.award);
    insert_.bind(":category", std::string(to_word(award.category)));
    insert_.bind(":year", award.year);
    insert_.bind(":status", std::string(to_word(award.status)));
    bind_optional(insert_, ":decision_number", award.decision_number);
    bind_optional(insert_, ":decision_date", award.decision_date);
    bind_optional(insert_, ":signer", award.signer);
    bind_optional(insert_, ":authority", award.authority);
    bind_optional(insert_, ":position", award.position);
    bind_word(insert_, ":class", award.person_class);
    bind_optional(insert_, ":campaign", stored.campaign);
    bind_optional(insert_, ":nomination", stored.nomination);
    bind_optional(insert_, ":replaces", award.replaces);
    bind_optional(insert_, ":reason", award.reason);
    bind_optional(insert_, ":note", award.note);
    insert_.bind(":operation", operation);
    insert_.exec();
    insert_.reset();
    return connection_.database().getLastInsertRowid();
}

std::vector<AwardRecord> Awards::like(std::int64_t subject, const AwardRecord& award) {
    std::vector<AwardRecord> found;
    like_.bind(":subject", subject);
    like_.bind(":year", award.year);
    like_.bind(":award", award.award);
    like_.bind(":category", std::string(to_word(award.category)));
    like_.bind(":status", std::string(to_word(award.status)));
    while (like_.executeStep()) {
        found.push_back(award_of(like_));
    }
    like_.reset();
    return found;
}

void Awards::complete(const AwardRecord& award) {
    SQLite::Statement fill(connection_.database(), R"sql(
        update award_record
        set decision_number = coalesce(decision_number, :decision_number), decision_date = coalesce(decision_date, :decision_date),
            signer = coalesce(signer, :signer), authority = coalesce(authority, :authority),
            position = coalesce(position, :position), class = coalesce(class, :class), note = coalesce(note, :note)
        where id = :id)sql");
    bind_optional(fill, ":decision_number", award.decision_number);
    bind_optional(fill, ":decision_date", award.decision_date);
    bind_optional(fill, ":signer", award.signer);
    bind_optional(fill, ":authority", award.authority);
    bind_optional(fill, ":position", award.position);
    bind_word(fill, ":class", award.person_class);
    bind_optional(fill, ":note", award.note);
    fill.bind(":id", award.id);
    fill.exec();
}

std::optional<StoredAward> award(Connection& connection, std::int64_t id) {
    SQLite::Statement row(connection.database(), "select * from award_row where id = :id");
    row.bind(":id", id);
    if (!row.executeStep()) {
        return std::nullopt;
    }
    return StoredAward{.award = award_of(row),
                       .unit_id = row.getColumn("unit_id").getInt64(),
                       .nomination = optional_integer(row.getColumn("nomination_id")),
                       .campaign = optional_integer(row.getColumn("campaign_id"))};
}

void close_award(Connection& connection, std::int64_t id, AwardStatus status, const std::string& reason) {
    SQLite::Statement update(connection.database(),
                             "update award_record set status = :status, reason = :reason where id = :id");
    update.bind(":status", std::string(to_word(status)));
    update.bind(":reason", reason);
    update.bind(":id", id);
    update.exec();
}

void awards(Connection& connection, const AwardQuery& query,
            const std::function<void(const AwardRecord&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select * from award_row
        where (:award is null or award = :award)
              and (:year is null or year = :year)
              and (:citizen_id is null or citizen_id = :citizen_id)
              and (:subject is null or subject_id = :subject)
              and (:units is null or unit_id in (select value from json_each(:units)))
              and (:given_only = 0 or status = 'given')
        order by id)sql");
    bind_optional(rows, ":award", query.award);
    bind_optional(rows, ":year", query.year ? std::optional(std::int64_t{*query.year}) : std::nullopt);
    bind_optional(rows, ":citizen_id", query.citizen_id);
    bind_optional(rows, ":subject", query.subject);
    bind_optional(rows, ":units", query.units ? std::optional(id_list(*query.units)) : std::nullopt);
    rows.bind(":given_only", query.given_only ? 1 : 0);
    while (rows.executeStep()) {
        sink(award_of(rows));
    }
}

void awards_to_pay(Connection& connection, int year, const std::optional<std::vector<std::int64_t>>& units,
                   const std::function<void(const AwardRecord&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select * from award_row
        where (decision_date between :first and :last or (decision_date is null and year = :year))
              and status = 'given'
              and (:units is null or unit_id in (select value from json_each(:units)))
        order by subject_id, id)sql");
    rows.bind(":first", std::to_string(year) + "-01-01");
    rows.bind(":last", std::to_string(year) + "-12-31");
    rows.bind(":year", year);
    bind_optional(rows, ":units", units ? std::optional(id_list(*units)) : std::nullopt);
    while (rows.executeStep()) {
        sink(award_of(rows));
    }
}

void awards_decided(Connection& connection, int year, const std::function<void(const AwardRecord&)>& sink) {
    SQLite::Statement rows(connection.database(), R"sql(
        select * from award_row
        where decision_date between :first and :last and status = 'given'
        order by id)sql");
    rows.bind(":first", std::to_string(year) + "-01-01");
    rows.bind(":last", std::to_string(year) + "-12-31");
    while (rows.executeStep()) {
        sink(award_of(rows));
    }
}

std::map<std::int64_t, std::string> campaigns_of_awards(Connection& connection, int year) {
    std::map<std::int64_t, std::string> codes;
    SQLite::Statement rows(connection.database(), R"sql(
        select award_record.id, campaign.code
        from award_record join campaign on campaign.id = award_record.campaign_id
        where decision_date between :first and :last and status = 'given')sql");
    rows.bind(":first", std::to_string(year) + "-01-01");
    rows.bind(":last", std::to_string(year) + "-12-31");
    while (rows.executeStep()) {
        codes.emplace(rows.getColumn(0).getInt64(), rows.getColumn(1).getString());
    }
    return codes;
}

std::vector<AwardRecord> award_history(Connection& connection, std::int64_t id) {
    std::vector<AwardRecord> chain;
    SQLite::Statement ids(connection.database(), R"sql(
        with recursive older (id) as (
                 values (:id)
                 union
                 select replaces_id from award_record join older using (id) where replaces_id is not null),
             all_of_it (id) as (
                 select min(id) from older
                 union
                 select award_record.id from award_record join all_of_it on award_record.replaces_id = all_of_it.id)
        select id from all_of_it order by id)sql");
    ids.bind(":id", id);
    while (ids.executeStep()) {
        if (const auto stored = award(connection, ids.getColumn(0).getInt64())) {
            chain.push_back(stored->award);
        }
    }
    return chain;
}

} // namespace tdkt::store
