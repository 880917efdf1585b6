#include "words.hpp"

namespace tdkt::cli {

void add_base_words(Words& words) {
    words.add("cannot_read_file", N_("cannot be read: {reason}"));
    words.add("unicode_failed", N_("the Unicode library failed: {reason}"));
    words.add("hash_failed", N_("the library that makes hashes failed"));
}

} // namespace tdkt::cli
