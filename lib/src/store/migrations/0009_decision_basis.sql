-- What each decision rested on: the rules, the facts as they were judged, and the answer. Written once, with the decision. The
-- hash of a row goes into the hash of the operation that decided, so that no basis can be changed, added or taken away unseen.
create table decision_basis (
    nomination_id integer primary key references nomination (id) on delete restrict,
    judged        text not null,                 -- the day of the answer, which a transition between laws asks for
    rule_set      text not null,
    rules_hash    text not null,
    verdict       text not null check (verdict in ('eligible', 'ineligible', 'needs_review')),
    failing       text not null,                 -- ids of rules, separated by spaces
    unknown       text not null,
    facts         text not null check (facts glob '{*}'),
    hash          text not null
) strict;

create index decision_of_operation on decision (operation_id);
