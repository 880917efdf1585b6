#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_campaign_words(Words& words) {
    words.add("campaign_closed", N_("campaign '{campaign}' was closed on {date}"));
    words.add("campaign_cycle", N_("campaign '{campaign}' would stand above itself by way of '{parent}'"));
    words.add("unknown_indicator", N_("campaign '{campaign}' has no indicator '{indicator}'"));
    words.add("negative_weight", N_("a weight is not negative: '{weight}'"));
    words.add("registered_after_end", N_("the registration comes after the end of '{campaign}' on {end}"));
    words.add("unit_not_registered", N_("unit '{unit}' is not registered for campaign '{campaign}' (register "
                                        "it first, with 'campaign register')"));
    words.add("bad_period", N_("'{period}' is no period (write 2025, 2025-H1, 2025-Q3 or 2025-07)"));
    words.add("period_outside_campaign",
              N_("period '{period}' lies outside the campaign, which runs from {start} to {end}"));
    words.add("no_figure", N_("neither a plan nor an actual figure"));
    words.add("said_otherwise", N_("line {line} says otherwise"));
}

void add_review_words(Words& words) {
    words.add("review_incomplete", N_("the {kind_word} lacks {missing} (every review says its results, a "
                                      "final one also limits, causes and lessons)"));
    words.add("review_before_start", N_("{date} is before the start of the campaign on {start}"));
    words.add("reviewed_already", N_("'{campaign}' had its {known_word} on {date}"));
    words.add(
        "no_final_review",
        N_("'{campaign}' has had no final review (hold it first, with 'campaign review --kind final')"));
    words.add("campaign_reviewed",
              N_("'{campaign}': {kind_word} of {date} recorded (operation {operation})"));
    words.add("campaign_now_closed", N_("'{campaign}' is closed (operation {operation})"));
    words.add("campaign_not_closed", N_("campaign '{campaign}' is not closed"));
    words.add("campaign_reopened", N_("'{campaign}' is open again (operation {operation})"));
    words.add("units_meeting_plan",
              N_("{period}: {meeting} of {reporting} units meet their plan, {registered} are "
                 "registered"));
    words.add("reached_so_far", N_("reached {actual} of {plan} planned"));
    words.add("year_before", N_("a year before {actual}"));
    words.add("forecast_at_end", N_("forecast {forecast} at the end"));
    words.add("one_list_at_a_time", N_("--registrations, --indicators and --progress exclude each other"));
}

void add_cluster_words(Words& words) {
    words.add("unknown_cluster", N_("unknown cluster '{cluster}' in {year}"));
    words.add("unknown_cluster_in_any_year", N_("unknown cluster '{cluster}'"));
    words.add("cluster_without_sheet",
              N_("cluster '{cluster}' has no score sheet in {year} (import one with 'score sheet import')"));
    words.add("unit_not_in_cluster", N_("unit '{unit}' is no member of cluster '{cluster}'"));
    words.add("second_head", N_("cluster '{cluster}' has a head already, '{head}'"));
    words.add("unknown_criterion", N_("score sheet '{sheet}' has no criterion '{criterion}'"));
    words.add("no_score", N_("no score at all (leave the row out, or write 0 where it is 0)"));
    words.add("bad_score_sheet", N_("the score sheet has mistakes"));
    words.add("unknown_sheet", N_("unknown score sheet '{sheet}'"));
    words.add("scores_do_not_fit", N_("scores that were entered do not fit score sheet '{sheet}'"));
    words.add("score_without_criterion",
              N_("cluster '{cluster}', unit '{unit}': the sheet has no criterion '{criterion}'"));
    words.add("score_beyond_sheet",
              N_("cluster '{cluster}', unit '{unit}': criterion '{criterion}' would not "
                 "take {score}"));
}

} // namespace

void add_campaigns_words(Words& words) {
    add_campaign_words(words);
    add_review_words(words);
    add_cluster_words(words);
    words.add("unknown_form", N_("unknown form '{form}'"));

    words.add_name("cluster", N_("cluster"));
    words.add_name("unit", N_("unit"));
    words.add_name("points", N_("points"));
    words.add_name("bonus", N_("bonus"));
    words.add_name("penalty", N_("penalty"));
}

} // namespace tdkt::cli
