#include "words.hpp"

namespace tdkt::cli {

void add_commands_words(Words& words) {
    words.add(
        "rejects_over_input",
        N_("'{rejects}' is read by this import and would be overwritten (give --rejects another name)"));
    words.add("rejects_of_several_files",
              N_("--rejects takes the rows of one file (import the files one by one)"));
    words.add("bytes_decoded", N_("{encoding}: {fitting} of {tried} words with marks are Vietnamese"));
    words.add("cells_decoded",
              N_("{encoding} in columns {columns}, {cells} cells: {fitting} of {tried} words "
                 "with marks are Vietnamese"));
    words.add("cells_mended",
              N_("Ƣ as Ư, invisible characters left out, in columns {columns}: {cells} cells"));
    words.add("import_understood", N_("{encoding}, delimiter '{delimiter}', headings in line {line}"));
    words.add("import_understood_sheet",
              N_("{format}, sheet '{sheet}' of {sheets}, headings in line {line}"));
    words.add("import_read", N_("{read} read, {skipped} skipped, {counts}"));
    words.add("import_skipped", N_("line {line}, {role_word}: {text}"));
    words.add("import_more_skipped", N_("and {count} more"));
    words.add("import_change", N_("line {line}, {name}: {fields}"));
    words.add("import_more_changes", N_("and {count} more (all of them with '--format json')"));
    words.add("import_counts",
              N_("{new} new, {same} same, {changed} changed, {suspect} suspect, {rejected} rejected"));
    words.add("import_refused", N_("nothing was imported: rejected rows: {rejected} (mend them, or import "
                                   "the others with --rejects FILE)"));
    words.add("import_distrusted",
              N_("nothing was imported: which number of its dates is the month is not sure "
                 "(export the dates as dd/mm/yyyy or yyyy-mm-dd)"));
    words.add("rows_split_off",
              N_("rejected rows, written to '{rejects}' to be mended and imported again: {rejected}"));
    words.add("imported", N_("imported '{file}' (operation {operation})"));
    words.add("nothing_to_import", N_("'{file}' holds nothing new, and nothing was changed"));
    words.add("database_made", N_("made the database '{file}'"));
    words.add("backup_made", N_("made the copy '{file}'"));
    words.add("merge_counts", N_("{entity_word}: {moved} moved, {joined} kept once"));
    words.add("merge_done", N_("the two entries are one (operation {operation})"));
    words.add("merge_dry_run", N_("the two entries can become one; nothing was changed"));
    words.add("undo_counts",
              N_("{entity_word}: {removed} removed, {restored} restored, {returned} brought back"));
    words.add("undo_done", N_("operation {operation} is undone (operation {as})"));
    words.add("undo_dry_run", N_("operation {operation} can be undone; nothing was changed"));
    words.add("database_sound", N_("the database is sound"));
    words.add("configuration_sound", N_("the configuration is sound"));
    words.add("cases_ran", N_("cases: {cases}, of which do not hold: {failed}"));
    words.add("no_selectors", N_("no nomination is selected (name their numbers, or --award and --year)"));
    words.add("file_and_selection", N_("--file says all by itself (leave out the other options)"));
    words.add("bad_settlement", N_("--as: '{value}' is neither 'new' nor 'same:PERSON'"));
    words.add("received_assumed",
              N_("nominations without a date of receipt, checked by the law of the day of "
                 "their import: {count}"));
    words.add("bad_horizon", N_("--horizon: {value} is out of range (1 to 100)"));
    words.add("suggested_by_older_law",
              N_("the text of {law} was not seen, so nobody is certain (with --include needs_review it shows "
                 "who meets what {other} asked)"));
    words.add("forecast_now", N_("eligible as it stands"));
    words.add("forecast_earliest", N_("for {year} at the earliest, if all of the following comes true"));
    words.add("forecast_on_record", N_("for {year}, by what is on record"));
    words.add("forecast_not_before",
              N_("not before {year}; when is not known, because a hold has no end on record ({records})"));
    words.add("forecast_waits", N_("not known, because a hold has no end on record ({records})"));
    words.add("forecast_unknown", N_("not known: what is on record does not settle {rules}"));
    words.add("forecast_beyond", N_("not by {year}, even in the best case"));
    words.add("forecast_open", N_("for {year}, if what is not known turns out well: {rules}"));
    words.add("forecast_attested", N_("for {year}, if a person attests this: {criterion_word}"));
    words.add("forecast_law", N_("the rules of {law}, in force on {date} when the dossier was received"));
    words.add(
        "forecast_former_law",
        N_("what {former_law} said: the text of {law}, in force on {date} when the dossier was received, "
           "was not seen, so that the verdict will be 'needs review' and a person decides"));
    words.add("forecast_law_ends", N_("the rules of {law} hold until {date}: a dossier for {year} comes "
                                      "later and is judged by those after them"));
    words.add("step_grade", N_("graded at least {grade_word}"));
    words.add("step_initiative", N_("an initiative of scope {scope_word} or wider"));
    words.add("step_members", N_("the members meet all shares, nobody disciplined"));
    words.add("step_cluster_rank", N_("place {place} in the cluster"));
    words.add("step_attestation", N_("attested: {criterion_word}"));
    words.add("step_award", N_("receives {award}"));
    words.add("step_assumed_decision", N_("{step} (decided on {date}, as is assumed)"));
    words.add("step_decision", N_("{award}, nominated already, is given"));
    words.add("dry_run_over", N_("a dry run: nothing of '{file}' was imported"));
}

} // namespace tdkt::cli
