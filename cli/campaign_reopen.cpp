#include "commands.hpp"
#include "register.hpp"
#include "tdkt/campaign.hpp"

namespace tdkt::cli {

namespace {

struct ReopenOptions {
    std::string campaign;
    std::string reason;
};

} // namespace

void add_campaign_reopen(Group& campaign) {
    Command& command = campaign.verb("reopen", N_("open a closed campaign again"));
    const auto options = command.options<ReopenOptions>();
    command.details(N_("When it was closed and why it is open again stays visible in 'campaign show'."));
    command.argument("CAMPAIGN", options->campaign, N_("its code"));
    command.option("--reason", options->reason, N_("why; it is kept"), "TEXT").required();
    command.example("tdkt campaign reopen CD-NTM --reason 'figures of two communes came late'");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::write);
        const std::int64_t operation =
            reopen_campaign(database, actor_of(session), options->campaign, options->reason);
        session.note(Message("campaign_reopened",
                             {{"campaign", options->campaign}, {"operation", std::to_string(operation)}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
