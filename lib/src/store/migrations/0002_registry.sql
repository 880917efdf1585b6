-- Units and their tree, and the subjects that can be honoured.
create table unit (
    id         integer primary key,
    code       text not null unique,
    name       text not null,
    name_key   text not null,                   -- for search: no diacritics, no case, no punctuation
    kind       text not null check (kind in ('province', 'district', 'commune', 'department', 'public_service', 'party',
                                             'mass_org', 'enterprise', 'cooperative', 'team', 'ministry', 'central_agency', 'other')),
    parent_id  integer references unit (id) on delete restrict,
    sector     text,
    remote     integer not null default 0 check (remote in (0, 1)),
    valid_from text check (valid_from glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    valid_to   text check (valid_to glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    check (parent_id <> id)
) strict;

create index unit_of_parent on unit (parent_id);
create index unit_by_name on unit (name_key);

-- Mergers and splits: what a unit's history passes on to.
create table unit_succession (
    id      integer primary key,
    from_id integer not null references unit (id) on delete restrict,
    to_id   integer not null references unit (id) on delete restrict,
    date    text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    share   integer check (share between 0 and 100000),   -- of the old unit, thousandths of a per cent
    unique (from_id, to_id),
    check (from_id <> to_id)
) strict;

create index unit_succession_of_successor on unit_succession (to_id);

-- A person, a collective (one for each unit that was ever honoured) or a household. Awards, records and nominations point here,
-- whatever the kind, so that a history is read in one order.
create table subject (
    id         integer primary key,
    kind       text not null check (kind in ('person', 'collective', 'household')),
    unit_id    integer not null references unit (id) on delete restrict,   -- works there, lives there, or is it
    name       text not null,
    name_key   text not null,                   -- for identity: tone placement, case and spaces evened out
    citizen_id text check (citizen_id glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    birth      text,                            -- yyyy, yyyy-mm or yyyy-mm-dd
    gender     text check (gender in ('male', 'female')),
    position   text,
    class      text check (class in ('leader_province', 'leader_department', 'business', 'leader_other', 'direct')),
    check (kind = 'person' or (citizen_id is null and birth is null and gender is null and class is null))
) strict;

create unique index subject_by_citizen_id on subject (citizen_id) where citizen_id is not null;
create unique index subject_of_unit on subject (unit_id) where kind = 'collective';
create index subject_by_name on subject (name_key, kind) where kind <> 'collective';
-- Whoever comes with a citizen id may be somebody whom the register knows by name only.
create index subject_without_citizen_id on subject (name_key) where kind = 'person' and citizen_id is null;
