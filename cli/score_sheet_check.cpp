#include "commands.hpp"
#include "input.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/cluster.hpp"

namespace tdkt::cli {

namespace {

Json document(const ScoreSheet& sheet, const std::vector<Message>& findings, const Words& words) {
    Json list = Json::array();
    for (const Message& finding : findings) {
        list.push_back({{"code", finding.code}, {"message", words.say(finding)}});
    }
    return {
        {"schema", "tdkt.sheet-check/1"}, {"sheet", sheet.code}, {"year", sheet.year}, {"findings", list}};
}

ExitStatus run(Session& session, const OutputOptions& output, const std::string& file) {
    Input input(session, file);
    const ScoreSheet sheet = read_score_sheet(configuration_of(session), {input.stream(), file});
    const std::vector<Message> findings = check_sheet(sheet);
    if (output.format == "json") {
        print(session, document(sheet, findings, session.words()));
    } else {
        for (const Message& finding : findings) {
            session.out() << session.words().say(finding) << '\n';
        }
    }
    session.note(
        Message("sheet_checked", {{"sheet", sheet.code}, {"count", std::to_string(findings.size())}}));
    return findings.empty() ? ExitStatus::done : ExitStatus::no;
}

} // namespace

void add_score_sheet_check(Group& sheet) {
    Command& command = sheet.verb("check", N_("find what a score sheet leaves unclear or cannot mean"));
    const auto file = command.options<std::string>();
    command.details(
        N_("Bands that overlap or leave gaps, boundaries that nobody or nothing owns, points that "
           "cannot be reached, maxima that do not add up to the total or to that of their group, "
           "figures of no use. A band written as between = [88, 90] is read as 88 up to but not "
           "90, and that is said. Findings make the exit status 1; the sheet can be used all the "
           "same."));
    command.argument("FILE", *file, N_("the sheet; - is standard input"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt score sheet check sheet.toml");
    command.run([file, &output](Session& session) { return run(session, output, *file); });
}

} // namespace tdkt::cli
