#include <algorithm>
#include <iterator>
#include <ostream>

#include "commands.hpp"
#include "json.hpp"
#include "language.hpp"
#include "printing.hpp"
#include "problems.hpp"
#include "register.hpp"
#include "tdkt/rule_tools.hpp"

namespace tdkt::cli {

namespace {

struct CheckOptions {
    bool strict = false;
    OutputOptions* output = nullptr;
};

/// What is malformed; where nothing is, what is doubtful.
Diagnostics problems_of(const Configuration& configuration) {
    Diagnostics problems = check_configuration(configuration);
    if (!has_errors(problems)) {
        std::ranges::move(review_rules(configuration), std::back_inserter(problems));
    }
    return problems;
}

void write_text(Session& session, const Diagnostics& problems) {
    for (const Diagnostic& problem : problems) {
        session.out() << place(problem.at)
                      << (problem.severity == Severity::warning ? translate(N_("warning: ")) : "")
                      << session.words().say(problem.message) << '\n';
    }
}

ExitStatus run(Session& session, const CheckOptions& options) {
    const Diagnostics problems = problems_of(configuration_of(session));
    if (options.output->format == "json") {
        print(session, Json{{"schema", "tdkt.problems/1"}, {"problems", json_of(session.words(), problems)}});
    } else {
        write_text(session, problems);
    }
    if (!has_errors(problems)) {
        session.note(Message("configuration_sound"));
    }
    return has_errors(problems) || (options.strict && !problems.empty()) ? ExitStatus::no : ExitStatus::done;
}

} // namespace

void add_rules_check(Group& rules) {
    Command& command = rules.verb("check", N_("check every file of the configuration"));
    const auto options = command.options<CheckOptions>();
    command.details(N_(
        "Reads the rules of the law, the catalogue of awards, the headings and the forms, the shipped ones "
        "and those that overlay them, and tells all their problems by file, line and column."));
    command.details(N_(
        "Where all of it can be read it also looks for what an overlay asks for less than the law (a lower "
        "number, a part that is gone, an alternative that was added; a larger share, a later day, a paper or "
        "a day of the council that is gone, an office that the law does not name, less money), for "
        "conditions "
        "that nobody can meet and for rules without an article. All these make it exit with 1."));
    command.details(
        N_("Warnings leave the status 0, unless --strict is given: parts of an overlay that cannot be "
           "compared to the law, a bonus above the law's, which makes nobody eligible but needs the office's "
           "own money, and awards of the catalogue that no criterion covers for one of their "
           "subjects, so that every nomination for them needs review."));
    command.flag("--strict", options->strict, N_("exit with 1 also if there are warnings only"));
    options->output = &command.output({"table", "json"});
    command.example("tdkt rules check");
    command.example("tdkt rules check --config /etc/tdkt/province");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
