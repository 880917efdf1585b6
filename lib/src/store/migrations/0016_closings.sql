-- The figures of a year as they were reported. A year has one closing that stands; those that were reopened stay.
create table closing (
    id           integer primary key,
    year         integer not null check (year between 1900 and 2200),
    hash         text not null check (length(hash) = 64),           -- SHA-256 of its reports
    date         text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    by           text not null,
    reopened     text check (reopened glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reopened_by  text,
    reason       text,
    operation_id integer not null references operation (id) on delete restrict,
    check ((reopened is null) = (reopened_by is null) and (reopened is null) = (reason is null))
) strict;

create unique index closing_standing on closing (year) where reopened is null;

create table closed_report (
    id           integer primary key,
    closing_id   integer not null references closing (id) on delete restrict,
    report       text not null,                                     -- 'year-end', 'form 0602', 'annex b'
    document     text not null check (document glob '{*}'),         -- JSON: tdkt.report/1
    operation_id integer not null references operation (id) on delete restrict,
    unique (closing_id, report)
) strict;

drop view last_row;
create view last_row as
select 'unit' as entity, (select max(id) from unit) as id
union all select 'unit_succession', (select max(id) from unit_succession)
union all select 'subject', (select max(id) from subject)
union all select 'award_record', (select max(id) from award_record)
union all select 'record', (select max(id) from record)
union all select 'coverage', (select max(id) from coverage)
union all select 'campaign', (select max(id) from campaign)
union all select 'campaign_unit', (select max(id) from campaign_unit)
union all select 'indicator', (select max(id) from indicator)
union all select 'indicator_value', (select max(id) from indicator_value)
union all select 'review', (select max(id) from review)
union all select 'campaign_reopening', (select max(id) from campaign_reopening)
union all select 'nomination', (select max(id) from nomination)
union all select 'suspect', (select max(id) from suspect)
union all select 'ballot', (select max(id) from ballot)
union all select 'decision', (select max(id) from decision)
union all select 'dossier_paper', (select max(id) from dossier_paper)
union all select 'score_sheet', (select max(id) from score_sheet)
union all select 'cluster', (select max(id) from cluster)
union all select 'cluster_member', (select max(id) from cluster_member)
union all select 'score_value', (select max(id) from score_value)
union all select 'figure', (select max(id) from figure)
union all select 'ranking', (select max(id) from ranking)
union all select 'campaign_plan', (select max(id) from campaign_plan)
union all select 'own_target', (select max(id) from own_target)
union all select 'exemplar', (select max(id) from exemplar)
union all select 'cluster_award', (select max(id) from cluster_award)
union all select 'closing', (select max(id) from closing)
union all select 'closed_report', (select max(id) from closed_report);
