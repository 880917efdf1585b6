#include "words.hpp"

#include <string>

namespace tdkt::cli {

void add_base_words(Words& words) {
    words.add("cannot_read_file", N_("cannot be read: {reason}"));
    words.add("unicode_failed", N_("the Unicode library failed: {reason}"));
    // What the system says where something fails.
    for (const char* const reason :
         {N_("No space left on device"), N_("Disk quota exceeded"), N_("Permission denied"),
          N_("Operation not permitted"), N_("No such file or directory"), N_("Is a directory"),
          N_("Not a directory"), N_("File exists"), N_("Read-only file system"), N_("Input/output error"),
          N_("File name too long"), N_("Too many open files"), N_("File too large"),
          N_("Bad file descriptor")}) {
        words.add_name(std::string("reason:") + reason, reason);
    }
    words.add("hash_failed", N_("the library that makes hashes failed"));
}

} // namespace tdkt::cli
