#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_file_words(Words& words) {
    words.add("empty_file", N_("the file is empty (save the list again as CSV)"));
    words.add("not_text",
              N_("not a text file in {encoding} (save the sheet as 'CSV UTF-8', not as a workbook; an older "
                 "encoding that was not recognised is named with --encoding)"));
    words.add("undecided_encoding",
              N_("the letters may be {candidates} (say which with --encoding, or mend the cell)"));
    words.add("encoding_contradicted",
              N_("nothing in the file is written in {encoding} (leave --encoding away, or give another)"));
    words.add("no_converter", N_("the system cannot convert from {encoding}: {reason}"));
    words.add("lost_letter",
              N_("'{word}' has lost an 'ư' before this file was made (TCVN3 writes it as a soft "
                 "hyphen, which editors drop); it is kept as it is"));
    words.add("mixed_letters",
              N_("'{word}' is written in another encoding than the rest of its cell; it is kept as it is"));
    words.add("read_failed", N_("cannot be read"));
    words.add("write_failed", N_("cannot be written (is the disk full?)"));
    words.add("unclosed_quote",
              N_("a quote is opened here and not closed (close it, or double a quote within a cell)"));
    words.add("record_too_large", N_("a row longer than any list has (is this a list?)"));
    words.add("no_header", N_("no line of headings among the first 25 lines"));
    words.add("no_header_in_sheet",
              N_("no line of headings among the first 25 lines of the sheet '{sheet}'; there is one in "
                 "{others} (name the sheet with --sheet)"));
    words.add("page_of_web",
              N_("a page of the web under the name of a list (open it and save it as .xlsx or as CSV)"));
    words.add("workbook_of_xml", N_("an XML file (open it and save it as .xlsx or as CSV)"));
    words.add("bad_headings", N_("the headings do not say what the columns are"));
    words.add("unknown_heading",
              N_("unknown heading '{heading}' (rename it, or say with --map what it is, or \"ignore\")"));
    words.add("repeated_heading",
              N_("'{heading}' and '{other}' both stand for '{field}' (rename or remove one column)"));
    words.add("missing_column", N_("no column for '{field}'"));
}

void add_workbook_words(Words& words) {
    words.add("workbook_cut_off", N_("the workbook is damaged or was not copied whole (ask for it again)"));
    words.add("workbook_damaged",
              N_("the workbook is damaged in '{part}' (open and save it again, or ask for it again)"));
    words.add("workbook_too_large",
              N_("the workbook is larger than any list is, or pretends to be (save the sheet as CSV)"));
    words.add("workbook_encrypted", N_("the workbook has a password (save it without one)"));
    words.add("workbook_old", N_("a workbook of Excel 2003 or older (save it as .xlsx or as CSV)"));
    words.add("workbook_binary", N_("a binary workbook of Excel (save it as .xlsx or as CSV)"));
    words.add("workbook_doctype",
              N_("the workbook has a document type declaration, which no spreadsheet program writes"));
    words.add("not_a_workbook", N_("an archive or a document, not an XLSX or ODS workbook"));
    words.add("cannot_keep_workbook", N_("no temporary file for the workbook: {reason}"));
    words.add("unknown_workbook_sheet", N_("no sheet '{sheet}' among {sheets}"));
    words.add("sheet_of_text", N_("--sheet is for workbooks, and this is none"));
    words.add("hidden_rows", N_("rows that are hidden from here on were read: {rows}"));
}

void add_row_words(Words& words) {
    words.add("row_too_long",
              N_("the row has {cells} cells under {columns} headings (is a delimiter not within quotes?)"));
    words.add("row_too_short", N_("the row breaks off after {cells} of {columns} cells"));
    words.add("value_without_heading", N_("a value in a column without a heading"));
    words.add("row_in_one_cell", N_("a whole row within one cell, or an item of a list (part it into columns "
                                    "as the others are, or take "
                                    "it out)"));
    words.add("unknown_section", N_("understood neither as a section nor as a row; the rows below it take "
                                    "nothing from the sections above "
                                    "(name in it, or in columns of the rows, what holds for them)"));
    words.add(
        "salutation_or_surname",
        N_("the first word of '{name}' may be a salutation or a surname; the name is kept whole (take the "
           "word out if it is none of the name)"));
    words.add("missing_value", N_("no value for '{field}'"));
    words.add("formula_error", N_("'{value}' is the error of a formula, not a value for '{field}'"));
    words.add("bad_date", N_("'{value}' is not a date (write dd/mm/yyyy or yyyy-mm-dd)"));
    words.add("month_first", N_("'{value}' has the month before the day: other dates of the file may be read "
                                "wrongly (export them as dd/mm/yyyy or yyyy-mm-dd)"));
    words.add("short_year", N_("'{value}' has a year of two digits, of which century? (write all four)"));
    words.add("date_without_day", N_("'{value}' names no day (write dd/mm/yyyy or yyyy-mm-dd)"));
    words.add("school_year",
              N_("'{value}' is a school year: which year does it count for? (write that one)"));
    words.add("award_of_other_year",
              N_("the award is said to be of {stated}, the row of {year} (correct either)"));
    words.add("bad_year", N_("'{value}' is not a year (write four digits)"));
    words.add(
        "bad_number",
        N_("'{value}' is not a number (write digits without groups, a comma or point before decimals)"));
    words.add("ambiguous_number",
              N_("'{value}' may be thousands or decimals (write thousands without a sign, "
                 "decimals with a 0 as the fourth)"));
    words.add("bad_word", N_("'{value}' is not known as a value for '{field}'"));
    words.add("former_wording",
              N_("'{value}' is a grade of the years to {until}, read as '{word}' (is the year right?)"));
    words.add("unknown_award", N_("unknown award '{award}'"));
    words.add("ambiguous_award",
              N_("'{award}' may be any of {candidates} (write its full name or its code)"));
    words.add("award_not_for_kind", N_("'{award}' is not given to a {kind_word}"));
    words.add("several_awards", N_("'{value}' names several awards (write one a row)"));
    words.add("no_tick", N_("no award is ticked in this row"));
    words.add("unclear_tick", N_("'{value}' under '{field}' is no tick (write x, or leave the cell empty)"));
    words.add("two_births", N_("a birth stands both under '{first}' and under '{second}'"));
    words.add("birth_under_other_gender",
              N_("the birth stands under '{heading}', but the gender is '{gender}'"));
    words.add("no_unit_in_cell",
              N_("no unit of the register in it: tried {tried} (write the unit behind a comma)"));
    words.add("unrecoverable_id",
              N_("'{id}' has lost its last digits (format the column as text and enter the id again)"));
    words.add("bad_citizen_id", N_("citizen id '{id}' has {length} characters, not 12 digits (has a "
                                   "spreadsheet dropped a leading zero?)"));
    words.add("zero_not_proved",
              N_("citizen id '{id}' has lost leading zeros; that it was '{whole}' only gender and birth can "
                 "prove (fill them in, or format the column as text and enter the id again)"));
    words.add(
        "zero_contradicted",
        N_("citizen id '{id}' has lost leading zeros, but '{whole}' does not agree with gender and birth "
           "(format the column as text and enter the id again)"));
    words.add("id_contradicts_gender",
              N_("by its fourth digit citizen id '{id}' belongs to a {gender_word} person"));
    words.add("id_contradicts_birth",
              N_("by its digits citizen id '{id}' belongs to a person born in {year}, not {birth}"));
}

void add_reading_words(Words& words) {
    words.add("cells_read", N_("{heading}: {how} in line {line}, cells: {cells}"));
    words.add("read_as_serial", N_("the number of a day '{value}' read as {date}"));
    words.add("read_without_groups", N_("'{value}' read as {number}"));
    words.add("unit_read_as", N_("'{value}' read as the unit '{unit}'"));
    words.add("filled_in", N_("'{value}' fills a blank of {person}"));
    words.add("zero_restored",
              N_("leading zeros put back, '{value}' read as {id}, as gender and birth prove"));
}

void add_configuration_words(Words& words) {
    words.add("no_catalogue", N_("no catalogue of awards (is 'awards.toml' missing?)"));
    words.add("bad_catalogue", N_("the catalogue of awards does not load"));
    words.add("award_without_subjects", N_("an award without 'subjects' goes to nobody"));
    words.add("unknown_subject_kind",
              N_("'{subject}' is no kind of subject (person, collective, household)"));
    words.add("award_defined_twice", N_("award '{award}' is defined twice in this file"));
    words.add("bad_columns", N_("the wordings of headings and values do not load"));
    words.add("unknown_target", N_("there is no kind of file '{target}'"));
    words.add("heading_of_two", N_("heading '{heading}' has another meaning already"));
    words.add("no_template", N_("no template of a list (is 'templates/nominations.toml' missing?)"));
    words.add("bad_template", N_("the template of the list does not load"));
    words.add("heading_not_read",
              N_("heading '{heading}' could not be imported again (add it to columns.toml)"));
    words.add("choice_not_read", N_("'{choice}' could not be imported again (add it to columns.toml)"));
    words.add("workbook_failed", N_("the workbook could not be made: {reason}"));
    words.add("bad_map", N_("the map of headings and words does not load"));
    words.add("unknown_meaning_of_heading",
              N_("'{meaning}' is no field, no known heading and not \"ignore\""));
    words.add("unknown_vocabulary_word", N_("'{value}' is no word of any vocabulary"));
    words.add("wording_of_two", N_("'{wording}' stands for another word of the same vocabulary already"));
}

} // namespace

void add_importing_words(Words& words) {
    add_file_words(words);
    add_workbook_words(words);
    add_row_words(words);
    add_reading_words(words);
    add_configuration_words(words);
}

} // namespace tdkt::cli
