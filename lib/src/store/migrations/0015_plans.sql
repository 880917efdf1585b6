-- The plan of a campaign as it was launched.
create table campaign_plan (
    id           integer primary key,
    campaign_id  integer not null unique references campaign (id) on delete restrict,
    source       text not null,                  -- the TOML file
    operation_id integer not null references operation (id) on delete restrict
) strict;

-- What a unit pledged to reach by itself.
create table own_target (
    id               integer primary key,
    campaign_unit_id integer not null references campaign_unit (id) on delete restrict,
    indicator_id     integer not null references indicator (id) on delete restrict,
    target           integer not null,           -- thousandths
    operation_id     integer not null references operation (id) on delete restrict,
    unique (campaign_unit_id, indicator_id)
) strict;

-- Điển hình tiên tiến, named at a review.
create table exemplar (
    id           integer primary key,
    review_id    integer not null references review (id) on delete restrict,
    kind         text not null check (kind in ('person', 'collective', 'household')),
    name         text not null,
    unit_id      integer not null references unit (id) on delete restrict,
    class        text check (class in ('leader_province', 'leader_department', 'business', 'leader_other', 'direct')),
    achievement  text,
    operation_id integer not null references operation (id) on delete restrict
) strict;

create index exemplar_of_review on exemplar (review_id);

-- How many of an award the first of a cluster may be proposed for.
create table cluster_award (
    id           integer primary key,
    cluster_id   integer not null references cluster (id) on delete restrict,
    award        text not null,
    count        integer not null check (count >= 0),
    operation_id integer not null references operation (id) on delete restrict,
    unique (cluster_id, award)
) strict;

-- How many of its awards a campaign has given.
create index award_record_campaign on award_record (campaign_id, award) where campaign_id is not null;

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
union all select 'cluster_award', (select max(id) from cluster_award);
