#include "language.hpp"

#include <clocale>
#include <cstdlib>

#include <libintl.h>

namespace tdkt::cli {

void speak(const std::string& language, const std::filesystem::path& catalogues) {
    // gettext translates in no locale but C only if LC_MESSAGES is another one; which language it then takes
    // is up to LANGUAGE.
    std::setlocale(LC_MESSAGES, "C.UTF-8");     // NOLINT(concurrency-mt-unsafe): nothing else runs yet
    setenv("LANGUAGE", language.c_str(), 1);    // NOLINT(concurrency-mt-unsafe)
    bindtextdomain("tdkt", catalogues.c_str()); // NOLINT(concurrency-mt-unsafe)
    bind_textdomain_codeset("tdkt", "UTF-8");   // NOLINT(concurrency-mt-unsafe)
    textdomain("tdkt");                         // NOLINT(concurrency-mt-unsafe)
    // What the system says of a failure stays English here, for our catalogue to translate: the C library
    // would write its own translation in the letters of the locale, which may be ASCII.
    bindtextdomain("libc", catalogues.c_str()); // NOLINT(concurrency-mt-unsafe)
}

std::string translate(const std::string& english) {
    return english.empty()
               ? english
               : gettext(english.c_str()); // the empty text's translation is the catalogue's header
}

} // namespace tdkt::cli
