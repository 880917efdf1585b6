create table score_sheet (
    id           integer primary key,
    code         text not null,
    year         integer not null,
    title        text not null,
    source       text not null,                  -- the TOML file as it was imported
    operation_id integer not null references operation (id) on delete restrict,
    unique (code, year)
) strict;

create table cluster (
    id           integer primary key,
    code         text not null,
    year         integer not null,
    name         text not null,
    sheet_id     integer references score_sheet (id) on delete restrict,
    operation_id integer not null references operation (id) on delete restrict,
    unique (code, year)
) strict;

create table cluster_member (
    id           integer primary key,
    cluster_id   integer not null references cluster (id) on delete restrict,
    unit_id      integer not null references unit (id) on delete restrict,
    role         text not null check (role in ('head', 'deputy_head', 'member')),
    operation_id integer not null references operation (id) on delete restrict,
    unique (cluster_id, unit_id)
) strict;

-- Points are thousandths; absent is not scored, which is not zero.
create table score_value (
    id           integer primary key,
    member_id    integer not null references cluster_member (id) on delete restrict,
    criterion    text not null,
    self         integer,
    checked      integer,
    final        integer,
    evidence     text,
    operation_id integer not null references operation (id) on delete restrict,
    unique (member_id, criterion)
) strict;
