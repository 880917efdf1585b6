-- Awards that count: given, by a decision whose day is known. The class is that of the time of the award, else as known now;
-- what is not known is an empty text.
create view counted_award as
select award_record.id, award_record.subject_id, decision_date,
       substr(decision_date, 1, 4) * 100 + substr(decision_date, 6, 2) as month,
       award_record.unit_id, award_record.award, award_record.category, subject.kind,
       coalesce(award_record.class, subject.class, '') as class, coalesce(subject.gender, '') as gender
from award_record join subject on subject.id = award_record.subject_id
where award_record.status = 'given' and award_record.decision_date is not null;

-- How many of them share these attributes. A figure over millions of awards is read from here; the transaction that changes the
-- records changes it too (tallies.cpp), and `db verify` counts again. A count may be zero. No reference to the unit: in the
-- middle of an operation a unit may be gone and its tallies not yet.
create table award_tally (
    month    integer not null,                  -- of the decision: 202506
    unit_id  integer not null,                  -- at the time of the award
    award    text not null,
    category text not null,
    kind     text not null,
    class    text not null,
    gender   text not null,
    count    integer not null,
    primary key (month, unit_id, award, category, kind, class, gender)
) strict, without rowid;

insert into award_tally
select month, unit_id, award, category, kind, class, gender, count(*) from counted_award group by 1, 2, 3, 4, 5, 6, 7;
