-- What an operation did, so that it can be taken back whole. Rows get their numbers in order, so one span for each table says
-- which rows an operation made; what it changed or removed stands in `change`, as it was before. Triggers of every
-- connection that writes keep that (trace.cpp).

-- An operation stands or was undone; of those from before this schema nobody knows enough ('untraced').
alter table operation add column state text not null default 'untraced' check (state in ('untraced', 'standing', 'undone'));
alter table operation add column undoes_id integer references operation (id) on delete restrict;
alter table operation add column reason text;

create index operation_undoing on operation (undoes_id) where undoes_id is not null;

-- The rows that an operation made. While it is under way every table has its line here, without an end.
create table made (
    operation_id integer not null references operation (id) on delete restrict,
    entity       text not null,
    first_id     integer not null,
    last_id      integer,
    primary key (operation_id, entity)
) strict, without rowid;

drop index change_of_entity;
drop index change_of_operation;
alter table change rename to untraced_change;

-- A row as it was before an operation changed it, whole; 'returned' are rows that an undo brought back and that were not there.
create table change (
    id           integer primary key,
    operation_id integer not null references operation (id) on delete restrict,
    entity       text not null,
    entity_id    integer not null,
    action       text not null check (action in ('changed', 'removed', 'returned')),
    before       text check (before glob '{*}'),
    check ((before is null) = (action = 'returned'))
) strict;

insert into change (id, operation_id, entity, entity_id, action, before)
select id, operation_id, entity, entity_id, 'changed', before from untraced_change;

drop table untraced_change;
create index change_of_entity on change (entity, entity_id);
create index change_of_operation on change (operation_id);

-- The tables whose rows operations make, change and remove, each with the number of its last row. The answers of checks are not
-- among them: they follow from the rest.
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
union all select 'score_value', (select max(id) from score_value);
