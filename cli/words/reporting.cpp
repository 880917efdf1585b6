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
    words.add("column_sum_differs",
              N_("row '{row}': column '{column}' is {figure}, the other columns add up to {sum}"));
    words.add("row_sum_differs",
              N_("column '{column}': row '{row}' is {figure}, its division '{section}' adds up to {sum}"));
    words.add("part_exceeds_whole", N_("column '{column}': row '{row}' is {figure}, more than row '{whole}' "
                                       "of which it is a part ({sum})"));
    words.add("column_part_exceeds", N_("row '{row}': column '{column}' is {figure}, more than column '{whole}' "
                                        "of which it is a part ({sum})"));
    words.add("unknown_form_version",
              N_("form '{form}' has no version '{version}' (there are: {known})"));
    words.add("unknown_figure_row", N_("form {form} has no row '{row}'"));
    words.add("unknown_figure_column", N_("form {form} has no column '{column}'"));
    words.add("cell_must_stay_empty", N_("row '{row}' and column '{column}' of form {form} have no figure in common"));
    words.add("negative_figure", N_("a figure cannot be less than zero"));
}

} // namespace tdkt::cli
