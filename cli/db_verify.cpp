#include <ostream>

#include "commands.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"

namespace tdkt::cli {

namespace {

Json document(const Words& words, const std::vector<Finding>& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings) {
        list.push_back({{"code", finding.what.code}, {"message", words.say(finding.what)}});
    }
    return {{"schema", "tdkt.verify/1"}, {"findings", list}};
}

} // namespace

void add_db_verify(Group& db) {
    Command& command = db.verb("verify", N_("check that the database is sound"));
    command.details(
        N_("Checks the file, the references between its tables and the chain of hashes of the journal. "
           "Exits with 1 if something is wrong."));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt db verify");
    command.run([&output](Session& session) {
        Database database = open_register(session, Access::read);
        const std::vector<Finding> findings = verify(database);
        if (output.format == "json") {
            print(session, document(session.words(), findings));
        } else {
            for (const Finding& finding : findings) {
                session.out() << session.words().say(finding.what) << '\n';
            }
        }
        if (!findings.empty()) {
            return ExitStatus::no;
        }
        session.note(Message("database_sound"));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
