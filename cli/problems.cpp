#include "problems.hpp"

#include <ostream>

namespace tdkt::cli {

namespace {

constexpr std::string_view word_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::suspect:
        break;
    }
    return "suspect";
}

} // namespace

Json json_of(const Words& words, const Diagnostics& problems) {
    Json list = Json::array();
    for (const Diagnostic& problem : problems) {
        list.push_back({{"file", problem.at.file},
                        {"line", number_or_null(problem.at.line)},
                        {"column", number_or_null(problem.at.column)},
                        {"code", problem.message.code},
                        {"severity", word_of(problem.severity)},
                        {"message", words.say(problem.message)},
                        {"raw", problem.raw}});
    }
    return list;
}

void write_lines(Session& session, const Diagnostics& problems) {
    for (const Diagnostic& problem : problems) {
        session.out() << place(problem.at) << session.words().say(problem.message) << '\n';
    }
}

} // namespace tdkt::cli
