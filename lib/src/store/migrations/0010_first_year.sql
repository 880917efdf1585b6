-- From which year on the register of awards is complete: asked for by every check, of one nomination too.
create index award_record_by_year on award_record (year);
