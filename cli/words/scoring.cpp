#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_sheet_words(Words& words) {
    words.add("score_below_min",
              N_("score '{score}' of criterion '{criterion}' is below its minimum '{min}'"));
    words.add("min_above_max", N_("the minimum of criterion '{criterion}' is above its maximum"));
    words.add("each_not_positive", N_("the points for each are not above 0"));
    words.add("bad_band",
              N_("no band (write from or above, to or below, the lower bound first, or between = [88, 90])"));
    words.add("band_beyond_max",
              N_("a band of criterion '{criterion}' gives points below 0 or above the maximum '{max}'"));
    words.add("unknown_figure", N_("the sheet has no figure '{figure}'"));
    words.add("unknown_source",
              N_("figures cannot come from '{from}' (write 'awards:CODE' or 'campaign:CODE/INDICATOR')"));
    words.add("figure_twice", N_("figure '{figure}' stands in the sheet twice, or is no code for one"));
    words.add("figure_below_zero", N_("'{value}' for figure '{figure}' is below 0"));
    words.add("figure_above_max",
              N_("'{value}' for figure '{figure}' is above the most that it can be, '{max}'"));
    words.add("points_by_formula",
              N_("the points of criterion '{criterion}' follow from its formula (enter the "
                 "figures)"));
    words.add("figure_is_fed", N_("figure '{figure}' is taken from the register, '{from}'"));
    words.add("bad_ballot", N_("'{value}' is no number of votes (votes are whole and final)"));
}

void add_sheet_findings(Words& words) {
    words.add("bands_overlap", N_("criterion '{criterion}': two bands hold {value}"));
    words.add("bands_gap", N_("criterion '{criterion}': no band holds what lies between {from} and {to}"));
    words.add("boundary_unstated",
              N_("criterion '{criterion}': whose {value} is, the sheet does not say (read as "
                 "the upper band's)"));
    words.add("boundary_of_nobody", N_("criterion '{criterion}': {value} itself is in no band"));
    words.add("no_band_below",
              N_("criterion '{criterion}': nothing is said about values below {value} (write "
                 "otherwise = 0)"));
    words.add("no_band_above",
              N_("criterion '{criterion}': nothing is said about values above {value} (write "
                 "otherwise = 0)"));
    words.add("points_out_of_reach", N_("criterion '{criterion}': {value} of its points cannot be reached"));
    words.add("always_awarded", N_("criterion '{criterion}' is awarded in full whatever the figures are"));
    words.add("base_may_be_zero",
              N_("figure '{figure}' can be 0, and then nothing says what these criteria bring: {criteria}"));
    words.add("points_cut_off",
              N_("criterion '{criterion}': up to {value} points more than its maximum would be "
                 "counted"));
    words.add("total_does_not_sum", N_("the criteria add up to {sum}, the sheet says {stated}"));
    words.add("group_does_not_sum",
              N_("group '{group}': its criteria add up to {sum}, the sheet says {stated}"));
    words.add("criterion_of_unknown_group",
              N_("criterion '{criterion}' is in group '{group}', which the sheet does not list"));
    words.add("figure_of_no_use", N_("figure '{figure}' is used by no formula and no rule for ties"));
    words.add("no_tie_rule", N_("no rule for ties: equal totals will share a place"));
    words.add("sheet_checked", N_("score sheet '{sheet}': findings {count}"));
}

void add_ranking_words(Words& words) {
    words.add("cluster_finalised", N_("the ranking of cluster '{cluster}' in {year} was finalised on {date} "
                                      "(take it back with 'score reopen --reason')"));
    words.add("cluster_not_finalised", N_("the ranking of cluster '{cluster}' in {year} is not final"));
    words.add("ranking_incomplete", N_("members of cluster '{cluster}' are not fully scored"));
    words.add("tie_open", N_("unit '{unit}': figures that part it from others are missing ({rule})"));
    words.add("criterion_open", N_("unit '{unit}', criterion '{criterion}': {how_word}"));
    words.add("ranking_finalised",
              N_("cluster '{cluster}': the ranking of {year} is final (operation {operation})"));
    words.add("ranking_reopened",
              N_("cluster '{cluster}': the ranking of {year} is open again (operation {operation})"));
    words.add("ranking_altered",
              N_("the frozen ranking of cluster '{cluster}' in {year} is not what was finalised"));
    words.add("unit_in_no_cluster", N_("unit '{unit}' is in no cluster in {year}"));
    words.add("unit_in_several_clusters",
              N_("unit '{unit}' is in several clusters: {candidates} (name one with --cluster)"));
    words.add(
        "member_removed",
        N_("unit '{unit}' is no member of cluster '{cluster}' in {year} any more; scores that went with "
           "it: {scores} (operation {operation})"));
    words.add("member_of_two", N_("unit '{unit}' is a member of '{other}' in {year} too"));
    words.add("member_not_in_being", N_("unit '{unit}' did not exist in {year}"));
    words.add("score_in_future", N_("a score of {date} is still to come (today is {today})"));
    words.add("gate_of_criterion", N_("0 without this evidence: {gate}"));
    words.add("explained_total", N_("total {total}, rank {rank}"));
    words.add("explained_open", N_("not fully scored, so no total and no rank; so far {scored}"));
    words.add("explained_tie", N_("parted by {rule}"));
    words.add("explained_tie_open", N_("tied, as figures for {rule} are missing"));
    words.add("explained_tie_left", N_("tied"));
    words.add("neighbours_tied", N_("'{upper}' and '{lower}' are tied: their totals are equal, margin 0"));
    words.add("neighbours_tie_open",
              N_("'{upper}' and '{lower}' are tied, margin 0, as figures for {rule} are "
                 "missing"));
    words.add("neighbours_parted_by",
              N_("'{upper}' stands before '{lower}' by {rule} alone: their totals are equal, margin 0"));
    words.add("margin_of_neighbours", N_("'{upper}' stands before '{lower}' by {margin}"));
    words.add("level_by_score", N_("level if '{lower}' had {score} in criterion '{criterion}'"));
    words.add("level_by_weight", N_("level if the maximum of criterion '{criterion}' were {max}"));
    words.add("separates_nobody", N_("criterion '{criterion}' separates nobody"));
    words.add("gave_itself_more", N_("'{unit}' gave itself {self}, {counted} count"));
    words.add("marks_of_checker",
              N_("marks by '{by}': {marks}, lowered {lowered}, raised {raised}, mean change {mean} "
                 "(all who checked: {all})"));
    words.add_name("how:final", N_("final"));
    words.add_name("how:checked", N_("checked"));
    words.add_name("how:self", N_("self"));
    words.add_name("how:self_only", N_("given by itself only"));
    words.add_name("how:missing", N_("not scored"));
    words.add_name("how:not_claimed", N_("not claimed"));
    words.add_name("how:no_evidence", N_("0 for want of evidence"));
    words.add_name("how:undefined", N_("outside what the formula says"));
    words.add_name("how:evidence", N_("evidence"));
    words.add_name("formula:ratio", N_("ratio"));
    words.add_name("formula:leader", N_("against target and leader"));
    words.add_name("formula:bands", N_("bands"));
    words.add_name("formula:all_or_nothing", N_("all or nothing"));
    words.add_name("formula:count", N_("count"));
    words.add_name("formula:balance", N_("plus and minus"));
}

} // namespace

void add_scoring_words(Words& words) {
    words.add("criterion_twice", N_("criterion '{criterion}' stands in the sheet twice"));
    words.add("max_not_positive", N_("the maximum of criterion '{criterion}' is not above 0"));
    words.add("bad_sheet_year", N_("'{year}' is not the year of a score sheet"));
    words.add("sheet_without_criteria",
              N_("the score sheet has no criteria (add at least one [[criterion]])"));
    words.add(
        "unknown_tie_rule",
        N_("unknown rule for ties '{rule}' (write 'ballot', 'criterion:A', 'figure:A+B' or 'ratio:A/B')"));
    words.add("tie_by_unknown_criterion",
              N_("the rule for ties names criterion '{criterion}', which the sheet does not have"));
    words.add("negative_score", N_("score '{score}' of criterion '{criterion}' is below 0 (a penalty is "
                                   "written as a positive number)"));
    words.add("score_above_max",
              N_("score '{score}' of criterion '{criterion}' is above its maximum '{max}'"));
    add_sheet_words(words);
    add_sheet_findings(words);
    add_ranking_words(words);
}

} // namespace tdkt::cli
