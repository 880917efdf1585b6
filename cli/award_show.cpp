#include "award_history.hpp"
#include "commands.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_award_show(Group& award) {
    Command& command = award.verb("show", N_("show one award with its corrections, oldest first"));
    const auto id = command.options<std::int64_t>();
    command.argument("ID", *id, N_("its number, as 'award list' shows it"));
    OutputOptions& output = command.output({"table", "json"});
    command.example("tdkt award show 17");
    command.run([id, &output](Session& session) {
        Database database = open_register(session, Access::read);
        print_award_history(session, output, database, *id);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
