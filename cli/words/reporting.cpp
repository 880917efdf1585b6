#include "words.hpp"

namespace tdkt::cli {

void add_reporting_words(Words& words) {
    words.add("bad_forms", N_("the forms do not load"));
    words.add("bad_titles", N_("the words of the reports do not load"));
    words.add("missing_title", N_("the reports have no text '{key}' (add it to reports/titles.toml)"));
    words.add("no_such_cell", N_("table '{table}' has no cell in row '{row}' and column '{column}'"));
    words.add("bad_deadline", N_("the deadline is no day of a year (month 1 to 12, day 1 to 28)"));
    words.add("form_column_twice", N_("column '{column}' stands in the form twice"));
    words.add("form_row_twice", N_("row '{row}' stands in the form twice"));
    words.add("form_row_without_code", N_("row '{label}' needs a code, or is a rest, which has none"));
    words.add("form_row_apart",
              N_("row '{label}' does not say to which row it adds up and in which section"));
    words.add("unknown_form_row", N_("row '{row}' is not above this one in the form"));
    words.add("column_sum_differs", N_("row '{row}': column '{column}' is {figure}, the other columns add up "
                                       "to {sum} ({difference} apart)"));
    words.add("row_sum_differs", N_("column '{column}': row '{row}' is {figure}, its division '{section}' "
                                    "adds up to {sum} ({difference} apart)"));
    words.add("part_exceeds_whole", N_("column '{column}': row '{row}' is {figure}, more than row '{whole}' "
                                       "of which it is a part ({sum})"));
    words.add("column_part_exceeds",
              N_("row '{row}': column '{column}' is {figure}, more than column '{whole}' "
                 "of which it is a part ({sum})"));
    words.add("form_differs_from_register",
              N_("row '{row}', column '{column}' is {figure}, the register has {sum} "
                 "({difference} apart)"));
    words.add("figure_differs_from_form",
              N_("row '{row}', column '{column}' was entered as {figure}, the register gives "
                 "{sum} ({difference} apart)"));
    words.add("table_total_differs",
              N_("table '{table}', column '{column}' adds up to {figure}, the register has {sum} "
                 "({difference} apart)"));
    words.add("records_in_figure", N_("awards: {ids}"));
    words.add("reconciled", N_("{count} figures and sums of {year} were compared: all of them agree"));
    words.add("not_reconciled",
              N_("{count} figures and sums of {year} were compared: {differences} do not agree"));
    words.add("trace_as_of", N_("the records behind a figure are those of today: leave --as-of out"));
    words.add("trace_format", N_("records come as table, csv or json, not as {format}"));
    words.add("reports_written", N_("wrote {count} files into '{folder}'"));
    words.add("bad_shares", N_("the shares do not load"));
    words.add("as_of_undone",
              N_("operation {operation} stood on that day and was undone by operation {undo} on {undone}: "
                 "what it had recorded is gone, so the figures of that day cannot be told"));
    words.add("year_closed", N_("{year} was closed on {date} by {by}"));
    words.add("year_not_closed", N_("{year} is not closed"));
    words.add("year_is_closed", N_("{year} is closed (operation {operation})"));
    words.add("year_is_open", N_("{year} is open again (operation {operation})"));
    words.add("closing_altered", N_("the reports kept when {year} was closed are not what they were"));
    words.add("annex_as_of",
              N_("annex {annex} counts what the journal tells no past day of; leave out --as-of"));
    words.add("form_as_of",
              N_("form {form} counts what the journal tells no past day of; leave out --as-of"));
    words.add("bad_funds", N_("the funds do not load"));
    words.add("bad_annexes", N_("the annexes do not load"));
    words.add("unknown_annex_column",
              N_("column '{column}' is not before this one (a ratio names its part and its whole)"));
    words.add("unknown_annex", N_("there is no annex '{annex}'"));
    words.add("no_such_period", N_("there is no period of this number: {number}"));
    words.add("period_twice",
              N_("a report is about one period: a month, a quarter, a half, a year or several years"));
    words.add(
        "bad_cell",
        N_("'{cell}' does not name a cell (write its row and column, 14:7/person, or its table before them: "
           "awards:BKTINH:person)"));
    words.add("bad_line", N_("'{line}' does not have {count} values, one for each --by, between colons"));
    words.add("cell_counts_nothing",
              N_("the cell in row '{row}' and column '{column}' is no count of records"));
    words.add("table_counts_nothing", N_("the figures of table '{table}' are no counts of records"));
    words.add("unknown_form_version", N_("form '{form}' has no version '{version}' (there are: {known})"));
    words.add("form_of_later_years",
              N_("no form '{form}' for {year} is known (known are {known}; --form-version takes one of them "
                 "all the same)"));
    words.add("no_such_year", N_("there are no reports of the year {year}"));
    words.add("year_not_here_yet", N_("{year} has not begun: it cannot be closed on {today}"));
    words.add("unknown_figure_row", N_("form {form} has no row '{row}'"));
    words.add("unknown_figure_column", N_("form {form} has no column '{column}'"));
    words.add("cell_must_stay_empty",
              N_("row '{row}' and column '{column}' of form {form} have no figure in common"));
    words.add("negative_figure", N_("a figure cannot be less than zero"));
}

} // namespace tdkt::cli
