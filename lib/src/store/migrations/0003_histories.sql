-- The register of awards: one row for one award to one subject. A row is never overwritten: a correction adds a row that
-- replaces it, and both stay visible.
create table award_record (
    id              integer primary key,
    subject_id      integer not null references subject (id) on delete restrict,
    unit_id         integer not null references unit (id) on delete restrict,   -- at the time of the award
    award           text not null,
    category        text not null check (category in ('merit', 'campaign', 'adhoc', 'service', 'tenure', 'external', 'resistance')),
    year            integer not null check (year between 1900 and 2200),        -- of the achievement
    status          text not null default 'given' check (status in ('given', 'revoked', 'corrected')),
    decision_number text,
    decision_date   text check (decision_date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    signer          text,
    authority       text,
    position        text,                                                       -- position and class as they were then
    class           text check (class in ('leader_province', 'leader_department', 'business', 'leader_other', 'direct')),
    campaign_id     integer references campaign (id) on delete restrict,
    nomination_id   integer references nomination (id) on delete restrict,
    replaces_id     integer references award_record (id) on delete restrict,
    reason          text,                                                       -- why it was revoked or corrected
    note            text,
    operation_id    integer not null references operation (id) on delete restrict
) strict;

-- A history is read in the order of subjects, from this index alone.
create index award_record_of_subject
    on award_record (subject_id, year, award, category, status, decision_date, campaign_id, nomination_id);
create index award_record_by_decision on award_record (decision_date, award);
create unique index award_record_replaces on award_record (replaces_id) where replaces_id is not null;
create unique index award_record_of_nomination on award_record (nomination_id) where nomination_id is not null and status <> 'corrected';

-- What else is on record: yearly facts (year) and periods (from_date, to_date).
create table record (
    id           integer primary key,
    subject_id   integer not null references subject (id) on delete restrict,
    type         text not null check (type in ('grade', 'initiative', 'discipline', 'hold', 'employment', 'leave', 'post',
                                               'attestation', 'members', 'cluster_rank')),
    year         integer check (year between 1900 and 2200),
    from_date    text check (from_date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    to_date      text check (to_date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    value        text not null,
    value_key    text not null,                  -- for comparing names of initiatives; else the value itself
    scope        text,
    note         text,
    operation_id integer not null references operation (id) on delete restrict,
    check ((year is null) <> (from_date is null)),
    check (to_date is null or to_date >= from_date)
) strict;

create index record_of_subject on record (subject_id, type, year, from_date, to_date, value_key, scope);

-- Who shares a place in a cluster.
create index record_of_place on record (year, scope, value_key) where type = 'cluster_rank';

-- Where absence is a fact: the register is complete in this respect, for a unit and those below it (or for all), in these years.
create table coverage (
    id           integer primary key,
    value        text not null,
    unit_id      integer references unit (id) on delete restrict,
    from_year    integer not null,
    to_year      integer not null,
    operation_id integer not null references operation (id) on delete restrict,
    check (to_year >= from_year)
) strict;

create unique index coverage_key on coverage (value, coalesce(unit_id, 0), from_year, to_year);
