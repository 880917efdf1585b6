create table nomination (
    id               integer primary key,
    subject_id       integer not null references subject (id) on delete restrict,
    unit_id          integer not null references unit (id) on delete restrict,   -- the unit that proposes
    award            text not null,
    category         text not null check (category in ('merit', 'campaign', 'adhoc', 'service', 'tenure', 'external', 'resistance')),
    year             integer not null check (year between 1900 and 2200),
    campaign_id      integer references campaign (id) on delete restrict,
    achievement      text,
    achievement_key  text not null default '',   -- of ad-hoc nominations only, whose achievement is part of their identity
    position         text,
    class            text check (class in ('leader_province', 'leader_department', 'business', 'leader_other', 'direct')),
    grade            text check (grade in ('excellent', 'good', 'done', 'not_done')),
    initiative       text,
    initiative_scope text check (initiative_scope in ('base', 'province', 'nation')),
    basis            text,                       -- what a person attests
    received         text not null check (received glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    received_known   integer not null check (received_known in (0, 1)),   -- 0: nobody said, the day of the import governs
    note             text,
    state            text not null default 'submitted'
                     check (state in ('draft', 'submitted', 'returned', 'recalled', 'voted', 'decided', 'withdrawn')),
    line             integer,                    -- of the file that the operation read
    operation_id     integer not null references operation (id) on delete restrict
) strict;

create unique index nomination_identity
    on nomination (subject_id, award, year, category, coalesce(campaign_id, 0), achievement_key);
create index nomination_of_year on nomination (year, award);

-- Rows of a file that a person must settle before they become nominations.
create table suspect (
    id           integer primary key,
    reason       text not null,                  -- code of the doubt
    fields       text not null check (fields glob '{*}'),       -- the row as it was understood
    fields_key   text not null,                  -- SHA-256 of the fields: the same row again is not another suspect
    candidates   text not null check (candidates glob '[[]*'),   -- ids of the subjects or of the nomination it may be
    file         text not null,
    line         integer not null,
    settled_as   text,                           -- 'new' or 'same:ID'; absent while it waits
    operation_id integer not null references operation (id) on delete restrict
) strict;

create unique index suspect_key on suspect (fields_key);

-- The last check of a nomination, with the rules it was made by. Frozen once the nomination is decided.
create table nomination_check (
    nomination_id integer primary key references nomination (id) on delete restrict,
    checked       text not null,
    rule_set      text not null,
    rules_hash    text not null,
    verdict       text not null check (verdict in ('eligible', 'ineligible', 'needs_review')),
    failing       text not null,                 -- ids of rules, separated by spaces
    unknown       text not null,
    evidence      text not null                  -- such as award:12 record:7
) strict;

create index nomination_check_by_verdict on nomination_check (verdict);

create table ballot (
    id            integer primary key,
    nomination_id integer not null unique references nomination (id) on delete restrict,
    date          text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    members       integer not null check (members > 0),          -- all members of the council, present or not
    in_favour     integer not null check (in_favour >= 0),
    against       integer not null default 0 check (against >= 0),
    written       integer not null default 0 check (written >= 0),   -- how many of the votes were given in writing
    operation_id  integer not null references operation (id) on delete restrict,
    check (in_favour + against <= members),
    check (written <= in_favour + against)
) strict;

-- The decision on a nomination; the award itself stands in award_record.
create table decision (
    id            integer primary key,
    nomination_id integer not null unique references nomination (id) on delete restrict,
    number        text not null,
    date          text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    signer        text not null,
    authority     text,
    confirmed     text,                          -- the reason for deciding what the check left open
    operation_id  integer not null references operation (id) on delete restrict
) strict;
