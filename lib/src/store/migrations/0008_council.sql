-- Who was at the session and who stood aside; absent is not said.
alter table ballot add column present integer check (present between 0 and members);
alter table ballot add column recused integer not null default 0 check (recused >= 0 and in_favour + against + recused <= members);
alter table ballot add column recusal text;

-- The papers of a dossier that are there, by the codes of the rules.
create table dossier_paper (
    id            integer primary key,
    nomination_id integer not null references nomination (id) on delete restrict,
    paper         text not null,
    date          text not null check (date glob '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),   -- when it came
    operation_id  integer not null references operation (id) on delete restrict,
    unique (nomination_id, paper)
) strict;
