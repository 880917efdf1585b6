-- Whether a figure of progress is all that was reached until the end of its period, or what was reached in it.
alter table indicator
add column progress text not null default 'so_far' check (progress in ('so_far', 'per_period'));
