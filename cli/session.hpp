#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "output.hpp"
#include "progress.hpp"
#include "settings.hpp"
#include "tdkt/diagnostics.hpp"
#include "tdkt/error.hpp"
#include "words.hpp"

namespace tdkt::cli {

/// The three streams of a run, and which of them people look at.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::size_t out_width = 0; ///< columns of the terminal behind `out`; 0 if it is none
    bool err_is_terminal = false;
};

/// Says on standard error what is not a result, each line opened by `tdkt: ` and the place.
class Speaker {
public:
    Speaker(const Words& words, std::ostream& stream) : words_(words), stream_(stream) {}

    void colour(bool on) { colour_ = on; }

    void say(const Message& message, const Location& at = {});
    void say(const Diagnostics& diagnostics);

    /// The message, its place, and all the problems that led to it.
    void say(const Error& error);

private:
    [[nodiscard]] std::string mark(Severity severity) const;

    const Words& words_;
    std::ostream& stream_;
    bool colour_ = false;
};

/// What a command is given to work with. Nothing in it outlives the run.
class Session {
public:
    Session(const Settings& settings, const Words& words, Streams streams, Output& output, Speaker& speaker)
        : settings_(settings), words_(words), streams_(streams), output_(output), speaker_(speaker) {}

    [[nodiscard]] const Settings& settings() const { return settings_; }

    /// Where results go. They come out only when the command has succeeded.
    [[nodiscard]] std::ostream& out() { return output_.stream(); }

    [[nodiscard]] std::istream& in() { return streams_.in; }

    [[nodiscard]] const Words& words() const { return words_; }

    /// Tells something that is not a result; not with --quiet.
    void note(const Message& message);

    /// Tells all problems, warnings and suspects in data.
    void report(const Diagnostics& diagnostics) { speaker_.say(diagnostics); }

    /// The columns of the terminal that the results go to; 0 where they go elsewhere.
    [[nodiscard]] std::size_t width() const;

    /// Whether terminal escapes are welcome in the results.
    [[nodiscard]] bool colours_results() const;

    /// Shows `what` and a number on the terminal, if there is one and the user did not forbid it.
    [[nodiscard]] Progress progress(const std::string& what);

private:
    const Settings& settings_;
    const Words& words_;
    Streams streams_;
    Output& output_;
    Speaker& speaker_;
};

} // namespace tdkt::cli
