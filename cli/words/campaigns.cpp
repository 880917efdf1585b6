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
    words.add("unit_not_meant", N_("the plan of campaign '{campaign}' does not count on unit '{unit}'"));
    words.add("negative_progress", N_("a figure below 0: '{value}'"));
    words.add("share_above_all", N_("{value} out of 100 is more than all there is"));
    words.add("nothing_to_compare",
              N_("indicator '{indicator}' has neither a target nor a plan that this could be set against"));
    words.add(
        "less_than_before",
        N_("{actual} until {period} is less than {before} until {earlier}: a figure says all that was "
           "reached so far (where it says what was reached in its period alone, the indicator is to say "
           "progress = per_period)"));
    words.add("bad_period", N_("'{period}' is no period (write 2025, 2025-H1, 2025-Q3 or 2025-07)"));
    words.add("period_outside_campaign",
              N_("period '{period}' lies outside the campaign, which runs from {start} to {end}"));
    words.add("no_figure", N_("neither a plan nor an actual figure"));
    words.add("said_otherwise", N_("line {line} says otherwise"));
}

void add_plan_words(Words& words) {
    words.add("bad_plan", N_("the plan has mistakes"));
    words.add("bad_plan_checks", N_("the check list of plans has mistakes"));
    words.add("unknown_word_in_plan", N_("'{key}' does not know '{value}'"));
    words.add("bad_planned_count", N_("a count is a whole number from 0: '{count}'"));
    words.add("indicator_twice", N_("indicator '{indicator}' is there twice"));
    words.add(
        "indicator_kept",
        N_("indicator '{indicator}' is not in the plan any more, and stays with what was entered for it: "
           "{count} (take it into the plan again, or take those figures back with 'db undo' first)"));
    words.add("indicator_dropped", N_("reminder: indicator '{indicator}' is not in the plan any more, and "
                                      "goes; nothing was entered for it"));
    words.add("counting_changed",
              N_("what was entered for indicator '{indicator}', so many figures: {count}, is "
                 "read as {counting_word} from now on"));
    words.add("plan_by_itself",
              N_("a plan in TOML is launched by itself, without --sheet, --map, --encoding and --rejects"));
    words.add("plan_lacks", N_("missing: {part_word} ({cite})"));
    words.add("plan_may_lack", N_("reminder: {part_word} ({cite}, recalled only)"));
    words.add("planned_review_untimely",
              N_("the {kind_word} of {date} does not fit the campaign, which runs from {start} to {end}"));
    words.add("two_final_reviews", N_("more than one final review"));
    words.add("award_for_other_subjects",
              N_("{award} is for a {subject_word}, for which the campaign is not"));
    words.add("subjects_without_criterion", N_("no criterion for a {subject_word}"));
    words.add("scope_beyond_level", N_("scope {scope_word} is beyond what level {level_word} launches"));
    words.add("dossiers_before_start",
              N_("dossiers are due on {date}, before the start of the campaign on {start}"));
    words.add("award_without_rule",
              N_("reminder: no rule was seen that gives {award} to a {subject_word} in a campaign"));
    words.add("award_out_of_reach",
              N_("{award} is out of reach of every {subject_word} in this campaign ({cite})"));
    words.add("required_by_plan", N_("what the plan of campaign '{campaign}' intends"));
    words.add("plan_starts_later", N_("for {year}, and the campaign starts on {date}"));
    words.add("review_in_future", N_("a review of {date} is still to come (today is {today})"));
    words.add("period_in_future",
              N_("'{period}' has not begun (today is {today}): only a plan can be stated"));
    words.add("plan_ended_earlier", N_("for {year}, and the campaign ended on {date}"));
    words.add("plan_dossier_early", N_("received on {received}, before the campaign started on {date}"));
    words.add("kept_plan_damaged",
              N_("the plan of campaign {campaign} in the register cannot be understood any more "
                 "(set it right in the file it came from and launch the campaign from that again)"));
    words.add("plan_dossier_late", N_("received on {received}, and the plan takes dossiers until {date}"));
    words.add("plan_dossier_perhaps_late",
              N_("the plan takes dossiers until {date}; imported later, without a day of receipt"));
    words.add("plan_without_awards", N_("the plan names no awards"));
    words.add("plan_does_not_intend", N_("the plan does not intend {award} for a {subject_word}"));
    words.add("plan_intends", N_("the plan intends {award}"));
    words.add("csv_of_groups", N_("--format csv goes with --by"));
    words.add("planned_quota", N_("{count} per {per_word}"));
    words.add("plan_checked", N_("plan of '{campaign}' checked: findings {count}, reminders {reminders}"));
    words.add("campaign_launched", N_("'{campaign}' is launched (operation {operation})"));

    words.add_name("part:authority", N_("the launching authority"));
    words.add_name("part:objectives", N_("objectives"));
    words.add_name("part:contents", N_("contents"));
    words.add_name("part:subjects", N_("whom it is for"));
    words.add_name("part:criteria", N_("criteria"));
    words.add_name("part:indicators", N_("measurable indicators"));
    words.add_name("part:targets", N_("a target for each indicator"));
    words.add_name("part:awards", N_("awards intended"));
    words.add_name("part:quotas", N_("a quota for each award"));
    words.add_name("part:interim_review", N_("the day of an interim review"));
    words.add_name("part:final_review", N_("the day of the final review"));
    words.add_name("part:guidance", N_("the document that guides it"));
    words.add_name("part:inspection", N_("the document by which it is inspected"));
}

void add_review_words(Words& words) {
    words.add("review_incomplete", N_("the {kind_word} lacks {missing} (every review says its results, a "
                                      "final one also limits, causes and lessons)"));
    words.add("no_review_yet", N_("campaign '{campaign}' has had no review that could name exemplars"));
    words.add("no_review_on", N_("campaign '{campaign}' had no review on {date}"));
    words.add("within_limit", N_("{percent} of the limit, within it"));
    words.add("beyond_limit", N_("{percent} of the limit, beyond it"));
    words.add("of_own_target", N_("{percent} of its own target {target}"));
    words.add("of_own_limit", N_("{percent} of its own limit {target}"));
    words.add("review_due", N_("{kind_word}, due on {date}"));
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
    words.add("reached_so_far", N_("reached so far {actual} of {plan} planned"));
    words.add("reached_without_plan", N_("reached so far {actual}"));
    words.add("reached_in_period", N_("in {period} alone {actual}"));
    words.add("year_before", N_("a year before {actual}"));
    words.add("forecast_at_end", N_("forecast {forecast} at the end"));
    words.add("one_list_at_a_time",
              N_("--registrations, --indicators, --progress and --unregistered exclude each other"));
}

void add_cluster_words(Words& words) {
    words.add("unknown_cluster", N_("unknown cluster '{cluster}' in {year}"));
    words.add("unknown_cluster_in_any_year", N_("unknown cluster '{cluster}'"));
    words.add("cluster_without_sheet",
              N_("cluster '{cluster}' has no score sheet in {year} (import one with 'score sheet import')"));
    words.add("unit_not_in_cluster", N_("unit '{unit}' is no member of cluster '{cluster}'"));
    words.add("award_within_reach", N_("{award}, so many of the cluster: {count}, by their places: {units}"));
    words.add("award_reach_tied",
              N_("{award}, so many of the cluster: {count}, by their places: {units}; tied "
                 "for what is left: {tied}"));
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
    add_plan_words(words);
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
