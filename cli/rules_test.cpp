#include <filesystem>
#include <map>
#include <ostream>

#include "commands.hpp"
#include "json.hpp"
#include "language.hpp"
#include "markup.hpp"
#include "printing.hpp"
#include "problems.hpp"
#include "register.hpp"
#include "tdkt/rule_tools.hpp"

namespace tdkt::cli {

namespace {

struct TestOptions {
    bool coverage = false;
    bool strict = false;
    OutputOptions* output = nullptr;
};

std::size_t failures(const std::vector<CaseResult>& results) {
    std::size_t count = 0;
    for (const CaseResult& result : results) {
        count += result.problems.empty() ? 0U : 1U;
    }
    return count;
}

std::vector<ConditionCoverage> gaps_of(const std::vector<ConditionCoverage>& conditions) {
    std::vector<ConditionCoverage> gaps;
    for (const ConditionCoverage& condition : conditions) {
        if (condition.never_passed() || condition.never_failed()) {
            gaps.push_back(condition);
        }
    }
    return gaps;
}

Json json_of(const ConditionCoverage& condition) {
    return {{"law", condition.law},
            {"rule", condition.rule},
            {"file", condition.at.file},
            {"line", number_or_null(condition.at.line)},
            {"column", number_or_null(condition.at.column)},
            {"pass", condition.passed},
            {"fail", condition.failed},
            {"unknown", condition.unknown},
            {"never_passed", condition.never_passed()},
            {"never_failed", condition.never_failed()}};
}

Json document(const Words& words, const TestedRules& tested, bool coverage) {
    Json list = Json::array();
    for (const CaseResult& result : tested.cases) {
        list.push_back({{"case", result.name},
                        {"file", result.at.file},
                        {"line", number_or_null(result.at.line)},
                        {"holds", result.problems.empty()},
                        {"problems", json_of(words, result.problems)}});
    }
    Json json = {{"schema", "tdkt.cases/1"}, {"cases", list}};
    if (coverage) {
        const Json conditions =
            list_of(tested.conditions, [](const ConditionCoverage& condition) { return json_of(condition); });
        json["conditions"] = conditions;
    }
    return json;
}

Message gap(const ConditionCoverage& condition) {
    const std::vector<std::pair<std::string, std::string>> arguments = {
        {"rule", condition.rule},
        {"passed", std::to_string(condition.passed)},
        {"failed", std::to_string(condition.failed)},
        {"unknown", std::to_string(condition.unknown)}};
    const bool is_seen = condition.passed + condition.failed + condition.unknown > 0;
    if (!is_seen && !condition.can_fail) {
        return Message("rule_without_case", {{"rule", condition.rule}});
    }
    if (condition.never_passed() && condition.never_failed()) {
        return Message("condition_never_seen", arguments);
    }
    return condition.never_passed() ? Message("condition_never_passed", arguments)
                                    : Message("condition_never_failed", arguments);
}

void write_text(Session& session, const TestedRules& tested) {
    for (const CaseResult& result : tested.cases) {
        if (!result.problems.empty()) {
            session.out() << place(result.at) << result.name << '\n';
            write_lines(session, result.problems);
        }
    }
    for (const ConditionCoverage& condition : gaps_of(tested.conditions)) {
        session.out() << place(condition.at) << session.words().say(gap(condition)) << '\n';
    }
}

/// A suite a file and a test case a case, as JUnit writes them and build servers read them.
class JUnit {
public:
    explicit JUnit(Session& session) : session_(session) {}

    void write(const std::vector<CaseResult>& results) {
        std::map<std::string, std::vector<CaseResult>> by_file;
        for (const CaseResult& result : results) {
            by_file[result.at.file].push_back(result);
        }
        session_.out() << R"(<?xml version="1.0" encoding="UTF-8"?>)" << '\n'
                       << R"(<testsuites name="tdkt rules test")" << counts(results) << ">\n";
        for (const auto& [file, cases] : by_file) {
            session_.out() << R"(  <testsuite name=")" << in_markup(file) << '"' << counts(cases) << ">\n";
            for (const CaseResult& one : cases) {
                write(one);
            }
            session_.out() << "  </testsuite>\n";
        }
        session_.out() << "</testsuites>\n";
    }

private:
    static std::string counts(const std::vector<CaseResult>& results) {
        return " tests=\"" + std::to_string(results.size()) + "\" failures=\"" +
               std::to_string(failures(results)) + R"(" errors="0" skipped="0")";
    }

    void write(const CaseResult& one) {
        session_.out() << R"(    <testcase name=")" << in_markup(one.name) << R"(" classname=")"
                       << in_markup(std::filesystem::path(one.at.file).stem().string()) << R"(" file=")"
                       << in_markup(one.at.file) << R"(" line=")" << one.at.line << '"';
        if (one.problems.empty()) {
            session_.out() << "/>\n";
            return;
        }
        session_.out() << ">\n";
        for (const Diagnostic& problem : one.problems) {
            const std::string said = session_.words().say(problem.message);
            session_.out() << R"(      <failure type=")" << in_markup(problem.message.code)
                           << R"(" message=")" << in_markup(said) << "\">"
                           << in_markup(place(problem.at) + said) << "</failure>\n";
        }
        session_.out() << "    </testcase>\n";
    }

    Session& session_;
};

void note(Session& session, const TestedRules& tested, bool coverage) {
    session.note(Message("cases_ran", {{"cases", std::to_string(tested.cases.size())},
                                       {"failed", std::to_string(failures(tested.cases))}}));
    if (coverage) {
        session.note(
            Message("conditions_covered", {{"conditions", std::to_string(tested.conditions.size())},
                                           {"gaps", std::to_string(gaps_of(tested.conditions).size())}}));
    }
}

ExitStatus run(Session& session, const TestOptions& options) {
    const TestedRules tested = test_configuration(configuration_of(session), options.coverage);
    if (options.output->format == "json") {
        print(session, document(session.words(), tested, options.coverage));
    } else if (options.output->format == "junit") {
        JUnit(session).write(tested.cases);
    } else {
        write_text(session, tested);
    }
    note(session, tested, options.coverage);
    const bool bad = failures(tested.cases) > 0 || (options.strict && !gaps_of(tested.conditions).empty());
    return bad ? ExitStatus::no : ExitStatus::done;
}

} // namespace

void add_rules_test(Group& rules) {
    Command& command = rules.verb("test", N_("run the cases that are kept beside the rules"));
    const auto options = command.options<TestOptions>();
    command.details(N_(
        "A [[case]] says what is known of somebody, the verdict and the rules that fail. What stands beside "
        "the "
        "criteria has cases of one line, such as { award = \"CSTDCS\", on = 2018-01-15, counted = 13, "
        "allowed "
        "= 1 }: quota_case, vote_case (members, in_favour, present, written, recused -> carries), "
        "preference_case (members, women -> preferred), deadline_case (award, year, received, sector, "
        "receiver "
        "-> late), authority_case (authority, on -> may_decide, ended), route_case (awards, received -> "
        "levels), "
        "dossier_case (awards, received -> papers, conditional), bonus_case (award, subject, decided, "
        "authority, year -> amount or at_most, counted_from), "
        "salary_case (on -> amount). With as_if_seen = true what is only recalled decides as well. Exits "
        "with "
        "1 if a case does not hold. The cases of a directory are judged by the rules up to it: those of the "
        "law by "
        "the law alone, those of a province by the law with the province's rules over it."));
    command.details(
        N_("With --coverage it also tells of which guards and conditions no case saw one that passes or one "
           "that fails, with the counts, and which rules beside the criteria no case is about. What the unit "
           "confirms by submitting cannot fail, and what is only "
           "recalled or a draft cannot decide: these ways are not asked for."));
    command.flag("--coverage", options->coverage, N_("tell which conditions the cases do not try both ways"));
    command.flag("--strict", options->strict,
                 N_("with --coverage, exit with 1 also if there is such a condition"));
    options->output = &command.output({"table", "json", "junit"});
    command.example("tdkt rules test");
    command.example("tdkt rules test --coverage");
    command.example("tdkt rules test --format junit --output cases.xml");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
