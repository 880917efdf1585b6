-- The journal: one row for every command that wrote. Each row holds the hash of the row before it, so that a row that was
-- changed or taken out afterwards shows.
create table operation (
    id            integer primary key,
    at            text not null,                -- when: the clock, or the day given with --today
    user          text not null,                -- who
    command       text not null,                -- the command line
    input         text,                         -- the file that was read
    input_sha256  text check (length(input_sha256) = 64),
    counts        text not null default '{}' check (counts glob '{*}'),
    previous_hash text not null,
    hash          text not null
) strict;

-- What a row said before an operation changed it. The row itself always says what holds now.
create table change (
    id           integer primary key,
    operation_id integer not null references operation (id) on delete restrict,
    entity       text not null check (entity in ('unit', 'subject', 'award_record', 'record', 'nomination', 'campaign')),
    entity_id    integer not null,
    before       text not null check (before glob '{*}'),
    reason       text
) strict;

create index change_of_entity on change (entity, entity_id);
create index change_of_operation on change (operation_id);
