-- The few awards that were revoked or corrected, found among millions that were not.
create index award_record_not_given on award_record (decision_date) where status <> 'given';
