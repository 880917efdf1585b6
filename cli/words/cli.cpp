#include "words.hpp"

namespace tdkt::cli {

void add_cli_words(Words& words) {
    words.add("did_you_mean", N_("did you mean '{suggestion}'?"));
    words.add("see_help", N_("see '{command} --help'"));
    words.add("setting", N_("setting {name} = {value} ({origin})"));

    words.add("unknown_command", N_("unknown command '{word}'"));
    words.add("unknown_verb", N_("unknown command '{word}' of '{group}'"));
    words.add("unknown_option", N_("unknown option '{option}'"));
    words.add("unknown_global_option",
              N_("unknown option '{option}' before the command (a command's own options follow it)"));
    words.add("unexpected_argument", N_("unexpected argument '{argument}'"));
    words.add("missing_argument", N_("missing argument {name}"));
    words.add("missing_option", N_("missing option {name}"));
    words.add("option_twice", N_("option {option} is given twice"));
    words.add("option_needs_value", N_("option {option} needs a value"));
    words.add("option_not_integer", N_("{option}: '{value}' is no whole number"));
    words.add("option_not_date", N_("{option}: '{value}' is no date (write yyyy-mm-dd or dd/mm/yyyy)"));
    words.add("option_not_decimal", N_("{option}: '{value}' is no number with at most three decimals"));
    words.add("option_not_choice", N_("{option}: '{value}' is none of {choices}"));
    words.add("command_line_unclear", N_("the command line is unclear: {reason}"));

    words.add("cannot_write", N_("cannot write '{file}': {reason}"));
    words.add("cannot_write_output", N_("cannot write the results to standard output: {reason}"));
    words.add("cannot_keep_results", N_("no room to keep the results until all is done: {reason}"));
    words.add("out_of_memory", N_("out of memory"));
    words.add("program_fault", N_("a fault of the program, please report it: {reason}"));
}

} // namespace tdkt::cli
