#include "commands.hpp"
#include "details.hpp"
#include "json.hpp"
#include "printing.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/nomination.hpp"

namespace tdkt::cli {

namespace {

struct ConfirmOptions {
    std::int64_t id = 0;
    std::string settled_as;
};

/// `new` is nobody known, `same:12` the person of that number.
std::optional<std::int64_t> person_of(const std::string& text) {
    constexpr std::string_view same = "same:";
    if (text == "new") {
        return std::nullopt;
    }
    if (!text.starts_with(same)) {
        throw UsageError(Message("bad_settlement", {{"value", text}}));
    }
    std::int64_t person = 0;
    read_value("--as", text.substr(same.size()), person);
    return person;
}

} // namespace

void add_nominate_confirm(Group& nominate) {
    Command& command = nominate.verb("confirm", N_("say what a suspect row is, and make it a nomination"));
    const auto options = command.options<ConfirmOptions>();
    command.argument("ID", options->id, N_("the number of the row, as 'nominate suspects' shows it"));
    command
        .option("--as", options->settled_as,
                N_("new: somebody or something not known before; same:PERSON: the person of that number"),
                "new|same:PERSON")
        .required();
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt nominate confirm 3 --as same:128");
    command.example("tdkt nominate confirm 4 --as new");
    command.run([options, &output](Session& session) {
        const std::optional<std::int64_t> person = person_of(options->settled_as);
        Database database = open_register(session, Access::write);
        const Confirmation confirmed = confirm_suspect(database, actor_of(session), options->id, person);
        session.report(confirmed.problems);
        if (output.format == "json") {
            print(session, Json{{"schema", "tdkt.confirm/1"}, {"nomination", confirmed.nomination}});
        } else {
            Details details;
            details.add(N_("nomination"), confirmed.nomination);
            print(session, details);
        }
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
