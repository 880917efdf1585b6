#include "words.hpp"

namespace tdkt::cli {

void add_documents_words(Words& words) {
    words.add("not_a_document", N_("this is no text document: neither DOCX nor ODT"));
    words.add("document_old", N_("this is an old .doc file, or has a password: save it as DOCX or ODT"));
    words.add("document_damaged", N_("the document is damaged in its part '{part}'"));
    words.add("document_too_large", N_("the document is larger than any template is"));
    words.add("template_with_problems", N_("the template cannot be filled in"));
    words.add("unknown_field", N_("unknown field '{name}' in the {part_word}"));
    words.add("unknown_list", N_("unknown list '{name}' in the {part_word}"));
    words.add("field_not_closed", N_("a field is opened and not closed in the {part_word}: '{text}'"));
    words.add("section_not_ended", N_("the section 'each {list}' has no 'end' beside it in the {part_word}"));
    words.add("section_not_begun", N_("a section is ended and not begun beside it in the {part_word}"));
    words.add("mark_not_alone", N_("'{text}' has to stand alone in a paragraph or row of the {part_word}"));
    words.add("two_lists",
              N_("a row or paragraph of the {part_word} has fields of two lists, '{other}' and '{list}'"));
    words.add("document_incomplete",
              N_("fields have no value (a question mark, as in row.position?, lets one be empty)"));
    words.add("field_without_value",
              N_("field '{name}' has no value (documents/office.toml or --set can give it one)"));
    words.add("field_without_value_for",
              N_("field '{name}' has no value (records without it: {count}, the first '{first}')"));
    words.add("field_not_in_template", N_("the template has no field '{name}' to set"));
    words.add("field_of_records", N_("field '{name}' is of every record and cannot be set for all"));
    words.add("bad_documents", N_("the configuration of the documents does not load"));
    words.add("no_document_template", N_("there is no template '{file}'"));
    words.add("history_of_whom", N_("whose history is not said (--person, --citizen-id or --unit)"));
    words.add("no_awards_selected", N_("no award of the register is what was asked for"));
    words.add("several_decisions", N_("a paper of one decision, and what is selected has several or none: "
                                      "{decisions} (name one with --decision, of several days with --date)"));
    words.add("format_of_fields", N_("a document comes as docx or odt, not as {format}"));
    words.add("bad_field_value", N_("'{value}' is not FIELD=VALUE"));
    words.add("file_of_other_format",
              N_("'{file}' would be a file of another kind: what is written is {format}"));
    words.add("template_of_other_format",
              N_("'{file}' would be a file of another kind: the template is {format}"));
    words.add("document_made", N_("wrote '{file}' (records: {count})"));

    words.add("ineligible_in_document",
              N_("nominations in the paper that the last check found ineligible: {count} ({ids})"));
    words.add("template_without_fields",
              N_("warning: '{file}' has no field: perhaps it is not the template"));
    words.add("template_without_recipients",
              N_("warning: '{file}' has no field recipients.text: nobody is named to whom the paper goes"));

    words.add_name("part:body", N_("body"));
    words.add_name("part:header", N_("header"));
    words.add_name("part:footer", N_("footer"));
    words.add_name("part:header_or_footer", N_("header or footer"));
    words.add_name("part:notes", N_("notes"));
}

} // namespace tdkt::cli
