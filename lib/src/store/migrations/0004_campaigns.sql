create table campaign (
    id           integer primary key,
    code         text not null unique,
    name         text not null,
    form         text not null check (form in ('thematic', 'regular')),
    level        text not null check (level in ('state', 'province', 'base')),
    authority    text,
    scope        text not null check (scope in ('nation', 'province', 'cluster', 'unit')),
    start_date   text not null check (start_date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    end_date     text not null check (end_date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    parent_id    integer references campaign (id) on delete restrict,
    closed       text check (closed glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),   -- the day it was closed
    operation_id integer not null references operation (id) on delete restrict,
    check (end_date >= start_date)
) strict;

create table campaign_unit (
    id           integer primary key,
    campaign_id  integer not null references campaign (id) on delete restrict,
    unit_id      integer not null references unit (id) on delete restrict,
    date         text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    pledge       text,
    operation_id integer not null references operation (id) on delete restrict,
    unique (campaign_id, unit_id)
) strict;

create table indicator (
    id              integer primary key,
    campaign_id     integer not null references campaign (id) on delete restrict,
    code            text not null,
    name            text not null,
    unit_of_measure text not null,
    target          integer,                     -- thousandths
    direction       text not null check (direction in ('up', 'down')),
    weight          integer,                     -- thousandths
    operation_id    integer not null references operation (id) on delete restrict,
    unique (campaign_id, code)
) strict;

create table indicator_value (
    id           integer primary key,
    indicator_id integer not null references indicator (id) on delete restrict,
    unit_id      integer not null references unit (id) on delete restrict,
    period       text not null,                  -- 2025, 2025-Q1, 2025-H1 or 2025-01
    plan         integer,                        -- thousandths
    actual       integer,                        -- thousandths; absent is not reported, not zero
    operation_id integer not null references operation (id) on delete restrict,
    unique (indicator_id, unit_id, period)
) strict;

-- A review keeps the figures as they stood on its day.
create table review (
    id           integer primary key,
    campaign_id  integer not null references campaign (id) on delete restrict,
    kind         text not null check (kind in ('interim', 'final')),
    date         text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    results      text not null,
    limits       text,
    causes       text,
    lessons      text,
    figures      text not null check (figures glob '{*}'),
    operation_id integer not null references operation (id) on delete restrict,
    unique (campaign_id, kind, date)
) strict;

create unique index review_final on review (campaign_id) where kind = 'final';
