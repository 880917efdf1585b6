#include "words.hpp"

namespace tdkt::cli {

void add_commands_words(Words& words) {
    words.add("rejects_of_several_files",
              N_("--rejects takes the rows of one file (import the files one by one)"));
    words.add("import_understood", N_("{encoding}, delimiter '{delimiter}', headings in line {line}"));
    words.add("import_read", N_("{read} read, {skipped} skipped, {counts}"));
    words.add("import_counts",
              N_("{new} new, {same} same, {changed} changed, {suspect} suspect, {rejected} rejected"));
    words.add("import_refused", N_("nothing was imported: rejected rows: {rejected} (mend them, or import "
                                   "the others with --rejects FILE)"));
    words.add("rows_split_off",
              N_("rejected rows, written to '{rejects}' to be mended and imported again: {rejected}"));
    words.add("imported", N_("imported '{file}' (operation {operation})"));
    words.add("nothing_to_import", N_("'{file}' holds nothing new, and nothing was changed"));
    words.add("database_made", N_("made the database '{file}'"));
    words.add("backup_made", N_("made the copy '{file}'"));
    words.add("database_sound", N_("the database is sound"));
    words.add("configuration_sound", N_("the configuration is sound"));
    words.add("cases_ran", N_("cases: {cases}, of which do not hold: {failed}"));
    words.add("no_selectors", N_("no nomination is selected (name their numbers, or --award and --year)"));
    words.add("file_and_selection", N_("--file says all by itself (leave out the other options)"));
    words.add("bad_settlement", N_("--as: '{value}' is neither 'new' nor 'same:PERSON'"));
    words.add("received_assumed",
              N_("nominations without a date of receipt, checked by the law of the day of "
                 "their import: {count}"));
    words.add("dry_run_over", N_("a dry run: nothing of '{file}' was imported"));
}

} // namespace tdkt::cli
