#include "session.hpp"

#include <ostream>

#include "language.hpp"

namespace tdkt::cli {

void Speaker::say(const Message& message, const Location& at) {
    stream_ << "tdkt: " << place(at) << words_.say(message) << '\n';
}

void Speaker::say(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics) {
        stream_ << "tdkt: " << place(diagnostic.at) << mark(diagnostic.severity)
                << words_.say(diagnostic.message) << '\n';
    }
}

void Speaker::say(const Error& error) {
    say(error.message(), error.location());
    say(error.diagnostics());
}

std::string Speaker::mark(Severity severity) const {
    if (severity == Severity::error) {
        return "";
    }
    const std::string word =
        severity == Severity::warning ? translate(N_("warning: ")) : translate(N_("suspect: "));
    const std::string yellow = "\x1b[33m";
    const std::string plain = "\x1b[0m";
    return colour_ ? yellow + word + plain : word;
}

void Session::note(const Message& message) {
    if (!settings_.quiet.value) {
        speaker_.say(message);
    }
}

std::size_t Session::width() const {
    return output_.to_file() ? 0 : streams_.out_width;
}

bool Session::colours_results() const {
    return settings_.color.value == "always" || (settings_.color.value == "auto" && width() > 0);
}

Progress Session::progress(const std::string& what) {
    const bool shown = streams_.err_is_terminal && !settings_.no_progress.value && !settings_.quiet.value &&
                       !output_.to_file();
    return Progress(shown ? &streams_.err : nullptr, translate(what));
}

} // namespace tdkt::cli
