#include "register.hpp"

namespace tdkt::cli {

Database open_register(const Session& session, Access access) {
    return {session.settings().db.value, access};
}

Configuration configuration_of(const Session& session) {
    return {session.settings().config.value};
}

Actor actor_of(const Session& session) {
    const Settings& settings = session.settings();
    return {.user = settings.user.value,
            .at = settings.now,
            .today = settings.today.value,
            .command = settings.command};
}

} // namespace tdkt::cli
