#include "commands.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_db_backup(Group& db) {
    Command& command = db.verb("backup", N_("copy the database, also while others work with it"));
    const auto target = command.options<std::filesystem::path>();
    command.details(
        N_("The copy is whole and can be opened like the database itself. A file that exists already is "
           "left alone."));
    command.argument("FILE", *target, N_("the copy to make"));
    command.example("tdkt db backup tdkt-2025-12-31.db");
    command.run([target](Session& session) {
        Database database = open_register(session, Access::read);
        backup(database, *target);
        session.note(Message("backup_made", {{"file", target->string()}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
