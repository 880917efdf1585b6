-- Who said each score or figure, and on which day. Those from before stand in the journal only.
alter table score_value add column self_by text;
alter table score_value add column self_on text;
alter table score_value add column checked_by text;
alter table score_value add column checked_on text;
alter table score_value add column final_by text;
alter table score_value add column final_on text;

-- A ranking as it was finalised, with all that it was made from. A cluster has one that stands; those that were reopened stay.
create table ranking (
    id           integer primary key,
    cluster_id   integer not null references cluster (id) on delete restrict,
    sheet        text not null,                                     -- the TOML file
    scores       text not null check (scores glob '[[]*]'),         -- JSON: what was entered
    result       text not null check (result glob '{*}'),           -- the document tdkt.rank/1
    hash         text not null check (length(hash) = 64),           -- SHA-256 of the three
    date         text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    by           text not null,
    reopened     text check (reopened glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reopened_by  text,
    reason       text,
    operation_id integer not null references operation (id) on delete restrict,
    check ((reopened is null) = (reopened_by is null) and (reopened is null) = (reason is null))
) strict;

create unique index ranking_standing on ranking (cluster_id) where reopened is null;

-- A campaign that was closed and opened again, with why.
create table campaign_reopening (
    id           integer primary key,
    campaign_id  integer not null references campaign (id) on delete restrict,
    closed       text not null check (closed glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    date         text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason       text not null,
    operation_id integer not null references operation (id) on delete restrict
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
union all select 'ranking', (select max(id) from ranking);
