#include "award_history.hpp"
#include "commands.hpp"
#include "register.hpp"
#include "tdkt/registry.hpp"

namespace tdkt::cli {

namespace {

struct RevokeOptions {
    std::int64_t id = 0;
    std::string reason;
};

} // namespace

void add_award_revoke(Group& award) {
    Command& command = award.verb("revoke", N_("revoke an award (Law 06/2022/QH15, article 93)"));
    const auto options = command.options<RevokeOptions>();
    command.details(
        N_("The award stays in the register, with its status and the reason, and counts no more."));
    command.argument("ID", options->id, N_("its number, as 'award list' shows it"));
    command.option("--reason", options->reason, N_("why; it is kept"), "TEXT").required();
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt award revoke 17 --reason 'decision 88/QĐ-UBND of 2025-09-01'");
    command.run([options, &output](Session& session) {
        Database database = open_register(session, Access::write);
        revoke_award(database, actor_of(session), options->id, options->reason);
        print_award_history(session, output, database, options->id);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
