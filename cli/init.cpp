#include "commands.hpp"
#include "register.hpp"

namespace tdkt::cli {

void add_init(Group& root) {
    Command& command = root.verb("init", N_("make a new, empty database"));
    command.details(
        N_("The file is the one that --db names, else ./tdkt.db; only its owner can read it. A file "
           "that exists already is left alone."));
    command.example("tdkt init");
    command.example("tdkt init --db /srv/tdkt/province.db");
    command.run([](Session& session) {
        const std::filesystem::path& file = session.settings().db.value;
        Database::create(file, actor_of(session));
        session.note(Message("database_made", {{"file", file.string()}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
