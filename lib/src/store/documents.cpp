#include "store/documents.hpp"

#include "store/council.hpp"
#include "store/rows.hpp"
#include "store/subjects.hpp"

namespace tdkt::store {

namespace {

void bind(Rows& rows, const HonourQuery& query) {
    bind_query(rows, query.nominations);
    bind_optional(rows, ":campaign", query.campaign);
    bind_optional(rows, ":decision", query.decision);
}

void each(Rows& rows, const std::function<void(HonourRow&&)>& sink) {
    while (rows.executeStep()) {
        HonourRow row{.nomination = nomination_of(rows),
                      .award_record = rows.getColumn("award_record").getInt64(),
                      .ballot = std::nullopt,
                      .voted = optional_date(rows.getColumn("voted")),
                      .decision_number = optional_text(rows.getColumn("decision_number")),
                      .decision_date = optional_date(rows.getColumn("decision_date")),
                      .signer = optional_text(rows.getColumn("signer")),
                      .authority = optional_text(rows.getColumn("authority"))};
        if (!rows.getColumn("members").isNull()) {
            row.ballot = ballot_in(rows);
        }
        sink(std::move(row));
    }
}

} // namespace

void nominated(Connection& connection, const HonourQuery& query,
               const std::function<void(HonourRow&&)>& sink) {
    Rows rows(connection.database(), R"sql(
        select nomination_row.*, award_record.id as award_record,
               ballot.date as voted, members, in_favour, against, written, present, recused, recusal,
               decision.number as decision_number, decision.date as decision_date, decision.signer, decision.authority
        from nomination_row
             left join ballot on ballot.nomination_id = nomination_row.id
             left join decision on decision.nomination_id = nomination_row.id
             left join award_record on award_record.nomination_id = nomination_row.id and award_record.status <> 'corrected'
        where (:ids is null or nomination_row.id in (select value from json_each(:ids)))
              and (:award is null or nomination_row.award = :award)
              and (:year is null or nomination_row.year = :year)
              and (:units is null or nomination_row.unit_id in (select value from json_each(:units)))
              and (:state is null or state = :state)
              and (:verdict is null or verdict = :verdict)
              and (:campaign is null or nomination_row.campaign_id = :campaign)
              and (:decision is null or decision.number = :decision)
              and (:repeated = 0)
        order by nomination_row.id)sql");
    bind(rows, query);
    each(rows, sink);
}

void honoured(Connection& connection, const HonourQuery& query,
              const std::function<void(HonourRow&&)>& sink) {
    Rows rows(connection.database(), R"sql(
        select coalesce(nomination.id, 0) as id, award_row.unit, award_row.award, award_row.category, award_row.year,
               campaign.code as campaign, achievement, award_row.position, award_row.class, grade, initiative,
               initiative_scope, basis, coalesce(received, '') as received, coalesce(received_known, 0) as received_known,
               award_row.note, coalesce(state, 'decided') as state, verdict,
               award_row.subject_id, subject_kind, subject_name, subject_unit, citizen_id, birth, gender, subject_position,
               subject_class,
               award_row.id as award_record, ballot.date as voted, members, in_favour, against, written, present, recused, recusal,
               decision_number, decision_date, signer, award_row.authority
        from award_row
             left join nomination on nomination.id = award_row.nomination_id
             left join nomination_check on nomination_check.nomination_id = award_row.nomination_id
             left join ballot on ballot.nomination_id = award_row.nomination_id
             left join campaign on campaign.id = award_row.campaign_id
        where award_row.status = 'given'
              and (:decision is null or decision_number = :decision)
              and (:ids is null or award_row.nomination_id in (select value from json_each(:ids)))
              and (:award is null or award_row.award = :award)
              and (:year is null or award_row.year = :year)
              and (:units is null or award_row.unit_id in (select value from json_each(:units)))
              and (:state is null or state = :state)
              and (:verdict is null or verdict = :verdict)
              and (:campaign is null or award_row.campaign_id = :campaign)
              and (:repeated = 0)
        order by award_row.id)sql");
    bind(rows, query);
    each(rows, sink);
}

} // namespace tdkt::store
