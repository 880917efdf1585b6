#include "commands.hpp"
#include "register.hpp"
#include "tdkt/campaign.hpp"

namespace tdkt::cli {

void add_campaign_close(Group& campaign) {
    Command& command = campaign.verb("close", N_("close a campaign after its final review"));
    const auto code = command.options<std::string>();
    command.details(N_("A closed campaign takes no more registrations, indicators, progress and reviews."));
    command.argument("CAMPAIGN", *code, N_("its code"));
    command.example("tdkt campaign close CD-NTM");
    command.run([code](Session& session) {
        Database database = open_register(session, Access::write);
        const std::int64_t operation = close_campaign(database, actor_of(session), *code);
        session.note(
            Message("campaign_now_closed", {{"campaign", *code}, {"operation", std::to_string(operation)}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
