#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "problems.hpp"
#include "register.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

void add_rules_check(Group& rules) {
    Command& command = rules.verb("check", N_("check every file of the configuration"));
    command.details(N_(
        "Reads the rules of the law, the catalogue of awards, the headings and the forms, the shipped ones "
        "and those that overlay them, and tells all their problems by file, line and column. Exits "
        "with 1 if there is one."));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt rules check");
    command.example("tdkt rules check --config /etc/tdkt/province");
    command.run([&output](Session& session) {
        const Diagnostics problems = check_configuration(configuration_of(session));
        if (output.format == "json") {
            print(session,
                  Json{{"schema", "tdkt.problems/1"}, {"problems", json_of(session.words(), problems)}});
        } else {
            write_lines(session, problems);
        }
        if (problems.empty()) {
            session.note(Message("configuration_sound"));
        }
        return has_errors(problems) ? ExitStatus::no : ExitStatus::done;
    });
}

} // namespace tdkt::cli
