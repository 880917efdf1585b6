-- Figures that no register holds, or that were published: by the form's own rows and columns.
create table figure (
    id           integer primary key,
    form         text not null,                  -- 0604
    year         integer not null check (year between 1900 and 2200),
    row          text not null,
    column       text not null,
    value        integer not null,
    operation_id integer not null references operation (id) on delete restrict,
    unique (form, year, row, column)
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
union all select 'nomination', (select max(id) from nomination)
union all select 'suspect', (select max(id) from suspect)
union all select 'ballot', (select max(id) from ballot)
union all select 'decision', (select max(id) from decision)
union all select 'dossier_paper', (select max(id) from dossier_paper)
union all select 'score_sheet', (select max(id) from score_sheet)
union all select 'cluster', (select max(id) from cluster)
union all select 'cluster_member', (select max(id) from cluster_member)
union all select 'score_value', (select max(id) from score_value)
union all select 'figure', (select max(id) from figure);
