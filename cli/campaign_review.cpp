#include "cells.hpp"
#include "commands.hpp"
#include "register.hpp"
#include "tdkt/campaign.hpp"

namespace tdkt::cli {

namespace {

struct ReviewOptions {
    std::string campaign;
    Review review;
    std::optional<Date> date;
};

ExitStatus run(Session& session, const ReviewOptions& options) {
    Database database = open_register(session, Access::write);
    Review review = options.review;
    review.date = options.date.value_or(session.settings().today.value);
    const std::int64_t operation = review_campaign(database, actor_of(session), options.campaign, review);
    session.note(Message("campaign_reviewed", {{"campaign", options.campaign},
                                               {"kind_word", cell(review.kind)},
                                               {"date", to_iso(review.date)},
                                               {"operation", std::to_string(operation)}}));
    return ExitStatus::done;
}

} // namespace

void add_campaign_review(Group& campaign) {
    Command& command = campaign.verb(
        "review", N_("record the interim or final review of a campaign, and freeze its figures"));
    const auto options = command.options<ReviewOptions>();
    command.details(N_("A final review says all four: results, limits, causes and lessons (Circular "
                       "01/2024/TT-BNV article 3). It can be held once; interim reviews come before it."));
    command.argument("CAMPAIGN", options->campaign, N_("its code"));
    command.option("--kind", options->review.kind, N_("which review it is"), "KIND").required();
    command.option("--date", options->date, N_("the day of the review, else today"), "DATE");
    command.option("--results", options->review.results, N_("what was reached"), "TEXT");
    command.option("--limits", options->review.limits, N_("what was not"), "TEXT");
    command.option("--causes", options->review.causes, N_("why"), "TEXT");
    command.option("--lessons", options->review.lessons, N_("what is learnt from it"), "TEXT");
    command.example("tdkt campaign review CD-NTM --kind interim --date 2025-07-10 --results '9 of 12 km'");
    command.run([options](Session& session) { return run(session, *options); });
}

} // namespace tdkt::cli
