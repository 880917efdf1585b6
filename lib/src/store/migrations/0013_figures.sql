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
