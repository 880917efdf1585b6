-- The rows that listings and checks read, with the names that stand behind the ids. Each says its columns once.

create view award_row as
select award_record.id, unit.code as unit, award, category, year, status, decision_number, decision_date, signer,
       authority, award_record.position, award_record.class, replaces_id, reason, note, award_record.unit_id,
       nomination_id, campaign_id,
       subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
       home.code as subject_unit, citizen_id, birth, gender, subject.position as subject_position,
       subject.class as subject_class
from award_record
     join unit on unit.id = award_record.unit_id
     join subject on subject.id = award_record.subject_id
     join unit as home on home.id = subject.unit_id;

create view nomination_row as
select nomination.id, unit.code as unit, nomination.award, nomination.category, nomination.year,
       campaign.code as campaign, achievement, nomination.position, nomination.class, grade, initiative,
       initiative_scope, basis, received, received_known, note, state, verdict, nomination.unit_id,
       subject.unit_id as subject_unit_id, nomination.campaign_id, nomination.achievement_key,
       subject.id as subject_id, subject.kind as subject_kind, subject.name as subject_name,
       home.code as subject_unit, citizen_id, birth, gender, subject.position as subject_position,
       subject.class as subject_class
from nomination
     join unit on unit.id = nomination.unit_id
     join subject on subject.id = nomination.subject_id
     join unit as home on home.id = subject.unit_id
     left join campaign on campaign.id = nomination.campaign_id
     left join nomination_check on nomination_check.nomination_id = nomination.id;
