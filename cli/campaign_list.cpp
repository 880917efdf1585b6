#include "campaign_listing.hpp"
#include "commands.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"

namespace tdkt::cli {

namespace {

struct CampaignListOptions {
    CampaignFilter filter;
    bool registrations = false;
    bool indicators = false;
    bool progress = false;
    bool unregistered = false;
    bool overdue = false;
};

void list_all(Session& session, const OutputOptions& output, const CampaignListOptions& options) {
    Database database = open_register(session, Access::read);
    Lister lister(session, output, campaign_listing(options.overdue));
    for (const CampaignOverview& overview : list_campaigns(database, options.filter)) {
        lister(overview);
    }
    lister.finish();
}

/// Lists what `members_of` gives for each of the campaigns.
template <typename T, typename MembersOf>
void list_members(Session& session, const OutputOptions& output, const CampaignListOptions& options,
                  Listing<OfCampaign<T>> listing, MembersOf members_of) {
    Database database = open_register(session, Access::read);
    Lister lister(session, output, std::move(listing));
    for (const CampaignOverview& overview : list_campaigns(database, options.filter)) {
        for (T& value : members_of(database, overview.campaign.code)) {
            lister({.campaign = overview.campaign.code, .value = std::move(value)});
        }
    }
    lister.finish();
}

/// A line for each target that a unit pledged, or one without.
std::vector<PledgeLine> pledges(Database& database, const std::string& campaign) {
    std::vector<PledgeLine> lines;
    for (const Registration& registration : list_registrations(database, campaign)) {
        for (const OwnTarget& target : registration.targets) {
            lines.push_back({.registration = registration, .target = target});
        }
        if (registration.targets.empty()) {
            lines.push_back({.registration = registration, .target = std::nullopt});
        }
    }
    return lines;
}

void list(Session& session, const OutputOptions& output, const CampaignListOptions& options) {
    if (options.registrations) {
        list_members<PledgeLine>(session, output, options, registration_listing(), pledges);
    } else if (options.unregistered) {
        list_members<Unit>(session, output, options, unregistered_listing(), list_unregistered);
    } else if (options.indicators) {
        list_members<Indicator>(session, output, options, indicator_listing(), list_indicators);
    } else if (options.progress) {
        list_members<tdkt::Progress>(session, output, options, progress_listing(), list_progress);
    } else {
        list_all(session, output, options);
    }
}

} // namespace

void add_campaign_list(Group& campaign) {
    Command& command = campaign.verb("list", N_("list campaigns with how far they have come"));
    const auto options = command.options<CampaignListOptions>();
    command.details(N_(
        "The CSV is what 'campaign launch' reads, or with --registrations, --indicators or --progress what "
        "'campaign register', 'indicators' or 'progress' reads."));
    command.option("--year", options->filter.year, N_("only those that ran in this year"), "YEAR");
    command.option("--form", options->filter.form, N_("only thematic or only regular ones"), "FORM");
    command.flag("--open", options->filter.open_only, N_("only those that are not closed"));
    command.flag("--overdue", options->overdue,
                 N_("only those with a review that should have been held by now, with the day of each"));
    command.flag("--registrations", options->registrations, N_("list the registered units instead"));
    command.flag("--indicators", options->indicators, N_("list the indicators instead"));
    command.flag("--unregistered", options->unregistered,
                 N_("list the units that a plan counts on and that have not registered instead"));
    command.flag("--progress", options->progress, N_("list all plans and actual figures instead"));
    OutputOptions& output = command.output({"table", "csv", "json"});
    command.example("tdkt campaign list --year 2025");
    command.example("tdkt campaign list --progress --format csv --output progress.csv");
    command.run([options, &output](Session& session) {
        if (int{options->registrations} + int{options->indicators} + int{options->progress} +
                int{options->unregistered} >
            1) {
            throw UsageError(Message("one_list_at_a_time"));
        }
        CampaignListOptions wanted = *options;
        if (wanted.overdue) {
            wanted.filter.overdue_on = session.settings().today.value;
        }
        list(session, output, wanted);
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
