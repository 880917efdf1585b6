#include "words.hpp"

namespace tdkt::cli {

void add_config_words(Words& words) {
    words.add("bad_toml", N_("not TOML: {reason}"));
    words.add("missing_key", N_("missing key '{key}'"));
    words.add("mistyped_key", N_("'{key}' must be {wanted_word}"));
    words.add("unknown_key", N_("unknown key '{key}'"));
    words.add("unknown_value", N_("unknown value '{value}' of '{key}'"));
    words.add("not_utf8", N_("the file is not UTF-8 text"));

    words.add_name("wanted:text", N_("a text"));
    words.add_name("wanted:integer", N_("a whole number"));
    words.add_name("wanted:flag", N_("true or false"));
    words.add_name("wanted:date", N_("a date, yyyy-mm-dd"));
    words.add_name("wanted:decimal", N_("a number with at most three decimals"));
    words.add_name("wanted:texts", N_("a list of texts"));
    words.add_name("wanted:integers", N_("a list of whole numbers"));
    words.add_name("wanted:tables", N_("a list of tables"));
    words.add_name("wanted:table", N_("a table"));
}

} // namespace tdkt::cli
