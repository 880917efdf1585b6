#include <ostream>

#include "commands.hpp"
#include "json.hpp"
#include "language.hpp"
#include "printing.hpp"
#include "problems.hpp"
#include "register.hpp"
#include "tdkt/rules.hpp"

namespace tdkt::cli {

namespace {

Json document(const Words& words, const std::vector<CaseResult>& results) {
    Json list = Json::array();
    for (const CaseResult& result : results) {
        list.push_back({{"case", result.name},
                        {"file", result.at.file},
                        {"line", number_or_null(result.at.line)},
                        {"holds", result.problems.empty()},
                        {"problems", json_of(words, result.problems)}});
    }
    return {{"schema", "tdkt.cases/1"}, {"cases", list}};
}

std::size_t failures(const std::vector<CaseResult>& results) {
    std::size_t count = 0;
    for (const CaseResult& result : results) {
        count += result.problems.empty() ? 0U : 1U;
    }
    return count;
}

void write_failures(Session& session, const std::vector<CaseResult>& results) {
    for (const CaseResult& result : results) {
        if (!result.problems.empty()) {
            session.out() << place(result.at) << result.name << '\n';
            write_lines(session, result.problems);
        }
    }
}

} // namespace

void add_rules_test(Group& rules) {
    Command& command = rules.verb("test", N_("run the cases that are kept beside the rules"));
    command.details(
        N_("A case says what is known of somebody, the verdict and the rules that fail. Exits with 1 if a "
           "case does not hold."));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt rules test");
    command.run([&output](Session& session) {
        const Configuration configuration = configuration_of(session);
        const std::vector<CaseResult> results =
            run_cases(load_rules(configuration), configuration.directories);
        if (output.format == "json") {
            print(session, document(session.words(), results));
        } else {
            write_failures(session, results);
        }
        const std::size_t failed = failures(results);
        session.note(Message(
            "cases_ran", {{"cases", std::to_string(results.size())}, {"failed", std::to_string(failed)}}));
        return failed > 0 ? ExitStatus::no : ExitStatus::done;
    });
}

} // namespace tdkt::cli
