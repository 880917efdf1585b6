#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_database(Words& words) {
    words.add("no_database", N_("there is no database (make one with 'tdkt init', or name it with --db)"));
    words.add("database_exists", N_("exists already (name another file with --db)"));
    words.add("database_locked", N_("the database is locked by another program (try again when it is done)"));
    words.add("database_read_only",
              N_("the database cannot be written to (see the rights on the file and its folder)"));
    words.add("database_no_file", N_("is a folder or a device, no database file"));
    words.add("database_corrupt", N_("is no sound database: {reason} (restore a backup)"));
    words.add("database_foreign", N_("is a database of another program"));
    words.add("database_newer",
              N_("the database has schema {version}, this program knows {known} (use a newer program)"));
    words.add(
        "database_older",
        N_("the database has the older schema {version} (any command that writes brings it up to date)"));
    words.add("database_failed", N_("the database failed: {reason}"));
    words.add("disk_full", N_("the disk is full; nothing was changed"));
    words.add("file_exists", N_("exists already (name another file)"));
    words.add("cannot_create_file", N_("cannot be made: {reason}"));
    words.add("damaged", N_("the file is damaged: {detail}"));
    words.add("dangling_reference",
              N_("row {row} of table {table} refers to a row of {target} that is not there"));
    words.add("tally_differs",
              N_("the tallies of {award} decided in {month} differ from the records by {count}"));
    words.add("journal_broken",
              N_("operation {operation} is not what the journal recorded: it was changed afterwards"));
}

void add_registers(Words& words) {
    words.add("unknown_unit", N_("unknown unit '{unit}'"));
    words.add("ambiguous_unit", N_("'{unit}' may be any of {candidates} (write the code)"));
    words.add("unknown_person", N_("there is no person '{person}'"));
    words.add("unknown_award_record", N_("there is no award number {id}"));
    words.add("award_not_given", N_("award number {id} is {status_word} already"));
    words.add("nothing_amended", N_("award number {id} is like that already"));
    words.add("reason_missing", N_("a reason is needed, and it is blank"));
    words.add("ends_before_it_starts", N_("ends before it begins, on {from}"));
    words.add("unit_cycle", N_("'{unit}' cannot be below '{parent}', which is below it"));
    words.add("share_out_of_range", N_("a share is more than 0 and at most 100 per cent"));
    words.add("succeeds_itself", N_("'{unit}' cannot take over from itself"));
    words.add("other_succession", N_("the register has this succession on {date}"));
    words.add("birth_in_future",
              N_("the birth {birth} lies in the future, today is {today} (write the right day or year)"));
    words.add("impossible_year", N_("{year} is no year of a nomination: write one from {first} to {last}"));
    words.add("several_names", N_("several names in one cell (write each person in a row)"));
    words.add("no_name", N_("'{name}' is not the name of a person (write the full name)"));
    words.add(
        "unit_as_person",
        N_("'{name}' is a unit of the register, not a person (name the kind 'collective' in a column or a "
           "section, or write the person's name)"));
    words.add("date_in_future", N_("lies in the future (today is {today})"));
    words.add("award_differs",
              N_("the register has this award as number {id} with another '{field}' (correct it "
                 "with 'tdkt award amend')"));
    words.add("award_unclear", N_("may be award number {id} or another one of that year (say the number or "
                                  "the date of the decision in "
                                  "both)"));
    words.add("not_a_person", N_("only persons stand in a list of people"));
    words.add("bad_members", N_("'{pair}' is missing or no count (write 'total=40 completed=40 LDTT=35')"));
    words.add("collective_elsewhere", N_("'{name}' is not the name of unit '{unit}'"));
    words.add("same_id_other_person", N_("the citizen id of '{name}' belongs to {candidates}"));
    words.add(
        "gender_differs",
        N_("{person} is {known_word} in the register, which stays as it is, and {said_word} in the list"));
    words.add("person_differs",
              N_("'{known}' stays in the register as {field} of {person}; the list says '{said}'"));
    words.add("same_name", N_("'{name}' may be {candidates} (give the citizen id)"));
}

void add_nominations(Words& words) {
    words.add("unknown_campaign", N_("unknown campaign '{campaign}'"));
    words.add("unknown_nomination", N_("there is no nomination number {id}"));
    words.add("nothing_selected", N_("no nomination is like that"));
    words.add("scope_without_initiative", N_("a scope without an initiative"));
    words.add("unit_not_in_being", N_("unit '{unit}' did not exist on {date}"));
    words.add("duplicate_nomination", N_("line {line} nominates the same for {award} already"));
    words.add("nomination_settled", N_("nomination {id} is {state_word} and cannot be changed by a list"));
    words.add("nominated_elsewhere",
              N_("'{name}' is nominated by another unit already: {candidate} (settle it "
                 "with 'tdkt nominate confirm')"));
    words.add("unknown_suspect", N_("there is no suspect row number {id}"));
    words.add("suspect_settled", N_("suspect row {id} was settled already, as {as}"));
    words.add("citizen_id_taken", N_("the citizen id {id} belongs to person {person}"));
    words.add("nomination_stands", N_("nomination {id} is the same"));
}

void add_council(Words& words) {
    words.add("more_votes_than_members", N_("{votes} votes of a council of {members} members"));
    words.add("more_written_than_votes", N_("{written} votes in writing of {votes} votes"));
    words.add(
        "more_recused_than_left",
        N_("{recused} members stood aside, which with {votes} votes are more than the {members} members"));
    words.add("bad_attendance",
              N_("{present} present does not fit {votes} votes at the session and {members} members"));
    words.add("attendance_unknown",
              N_("nomination {nomination}: the attendance is not recorded, which {cite} asks "
                 "for (vote with --present N)"));
    words.add("no_quorum",
              N_("nomination {nomination}: {present} of {members} members took part, below {part} by "
                 "{cite}"));
    words.add("not_voted", N_("nothing was voted on"));
    words.add("not_decided", N_("nothing was decided"));
    words.add("bad_vote_count", N_("a council has members, and votes are not negative"));
    words.add("not_open", N_("nomination {nomination} is {state_word} (it takes no vote and no decision)"));
    words.add("already_decided", N_("nomination {nomination} is decided already"));
    words.add("ineligible_not_decided",
              N_("nomination {nomination} is ineligible (see 'tdkt nominate explain {nomination}')"));
    words.add("no_vote", N_("nomination {nomination} needs a vote of {percent} % of all members by {cite}"));
    words.add("below_threshold", N_("nomination {nomination} has {in_favour} votes of {members} members, "
                                    "below {percent} % by {cite}"));
    words.add("needs_confirmation",
              N_("nomination {nomination} needs review (decide it with --confirm REASON)"));
    words.add("decision_incomplete", N_("a decision has a number and a signer"));
}

void add_undo(Words& words) {
    words.add("unknown_operation", N_("there is no operation number {operation} (see 'tdkt db log')"));
    words.add("operation_undone", N_("operation {operation} was undone already"));
    words.add("operation_untraced",
              N_("operation {operation} was made by an older version, which did not keep what was before "
                 "(restore a backup from before it)"));
    words.add("nothing_to_undo", N_("operation {operation} changed no records, there is nothing to undo"));
    words.add("undo_removed_rows",
              N_("operation {operation} took back what operation {target} had added, and that is not kept "
                 "(run its command again: {command})"));
    words.add("undo_of_redo", N_("operation {operation} put back what operation {target} had done (undo "
                                 "operation {target} itself)"));
    words.add("undo_clash", N_("{entity_word} number {id} cannot get its former values back: another record "
                               "has them by now"));
    words.add("undo_hindered",
              N_("operation {operation} cannot be undone while others stand in the way (undo "
                 "those first, the newest first)"));
    words.add(
        "undo_of_finalised",
        N_("operation {operation} cannot be undone: a ranking that is final was made from it (reopen the "
           "ranking for a reason first)"));
    words.add(
        "undo_of_reopening",
        N_("operation {operation} cannot be undone: cluster '{cluster}' has changed since its ranking of "
           "{year} was reopened (finalise it anew)"));
    words.add("undo_changed_later",
              N_("operation {operation} changed or removed {entity_word} number {ids} since "
                 "({count} in all; {command})"));
    words.add("undo_referred_to", N_("operation {operation} has {entity_word} number {ids}, which rests on a "
                                     "{target_word} of it ({count} in all; {command})"));
    words.add("undo_rows_gone",
              N_("{entity_word} number {ids} is not there any more, or is another one ({count} in all)"));
    words.add("undo_number_taken",
              N_("operation {operation} gave the number of {entity_word} {ids} to another one "
                 "({count} in all; {command})"));
    words.add("undo_target_missing",
              N_("{entity_word} number {ids} would rest on a {target_word} that is gone "
                 "({count} in all)"));
    words.add("undo_more_obstacles", N_("and {count} more stand in the way"));
}

void add_merge(Words& words) {
    words.add("merge_same", N_("both are the same entry already"));
    words.add("merge_contradicts", N_("the two cannot become one while they contradict each other"));
    words.add("merge_differs", N_("{entity_word} number {kept} and number {other} differ in: {fields}"));
    words.add("merge_in_use",
              N_("{entity_word} number {other} says what number {kept} says, and other records "
                 "rest on it"));
    words.add("merge_people_first",
              N_("person {kept} and person {other} have one name and nothing to tell them "
                 "apart (merge them first, or give a citizen id)"));
    words.add("merge_more_contradictions", N_("and {count} more contradictions"));
    words.add("merge_within",
              N_("'{unit}' stands below '{above}' (keep the upper one, or move the unit first)"));
    words.add("merge_succession",
              N_("'{unit}' and '{other}' are two units, one of which took over from the other"));
    words.add("merge_suspects_wait",
              N_("rows of '{unit}' wait to be settled (see 'tdkt nominate suspects')"));
}

} // namespace

void add_toolkit_words(Words& words) {
    add_database(words);
    add_registers(words);
    add_nominations(words);
    add_council(words);
    add_undo(words);
    add_merge(words);
}

} // namespace tdkt::cli
