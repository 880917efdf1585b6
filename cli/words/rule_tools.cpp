#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_coverage(Words& words) {
    words.add("conditions_covered", N_("conditions: {conditions}, of which not tried both ways: {gaps}"));
    words.add("condition_never_passed",
              N_("{rule}: no case saw it pass (pass {passed}, fail {failed}, unknown {unknown})"));
    words.add("condition_never_failed",
              N_("{rule}: no case saw it fail (pass {passed}, fail {failed}, unknown {unknown})"));
    words.add("rule_without_case", N_("{rule}: no case is about it"));
    words.add("condition_never_seen",
              N_("{rule}: no case saw it pass or fail (pass {passed}, fail {failed}, unknown {unknown})"));
}

/// What the sentence of a condition leaves out.
void add_sentences(Words& words) {
    words.add("rule_classes", N_("the classes of persons: {classes_words}"));
    words.add("rule_unit_kinds", N_("the kinds of units: {kinds_words}"));
    words.add("rule_apart", N_("each at most {years} years after the one before"));
    words.add("rule_reuse_never", N_("one that served for an award already does not count"));
    words.add("rule_reuse_review", N_("one that served for an award already needs review"));
    words.add("rule_campaign_form", N_("a {form_word} campaign"));
    words.add("rule_any_review", N_("at its interim or final review"));
    words.add("rule_final_review", N_("at its final review"));
    words.add("rule_by_attestation", N_("shown by the basis of the nomination or an attestation"));
    words.add("rule_vote", N_("votes in favour: at least {percent} % of all members of the council"));
    words.add(
        "rule_reading_restart",
        N_("consecutive years: years that led to an award do not count again towards the next one of its "
           "kind"));
    words.add(
        "rule_reading_sliding",
        N_("consecutive years: years that led to an award count again towards the next one of its kind"));
}

/// What the law says beside its criteria.
void add_sentences_of_provisions(Words& words) {
    words.add("rule_categories", N_("the categories: {categories_words}"));
    words.add("rule_quota_count", N_("at most {count}, counted by {scope_word}"));
    words.add("rule_quota_share",
              N_("at most {percent} % of {of_word}, counted by {scope_word}, rounded {rounding_word}"));
    words.add("rule_preference",
              N_("among equals a woman, or a collective of which at least {percent} % are women"));
    words.add("rule_quorum", N_("at the session: at least {part} of all members of the council"));
    words.add("rule_written_counts", N_("who votes in writing counts as present"));
    words.add("rule_without_recused", N_("who stood aside is not counted among all members"));
    words.add("rule_authority", N_("{authority}"));
    words.add("rule_authority_ended", N_("{authority}: decides no award any more"));
    words.add("rule_route", N_("goes up this way: {levels}"));
    words.add("rule_deadline", N_("to be received by {receiver} until {day} of the award's year"));
    words.add("rule_deadline_after",
              N_("to be received by {receiver} until {day}, so many years after the award's year: {years}"));
    words.add("rule_deadline_next",
              N_("to be received by {receiver} until {day} of the year after the award's"));
    words.add("rule_for_awards", N_("for: {awards}"));
    words.add("rule_sectors", N_("for units of the sector: {sectors}"));
    words.add("rule_late_refused", N_("what is late is not decided"));
    words.add("rule_paper", N_("{paper}"));
    words.add("rule_paper_when", N_("{paper} (when: {when})"));
    words.add("rule_bonus", N_("{multiple} times the base salary"));
    words.add("rule_bonus_at_most", N_("at most {multiple} times the base salary"));
    words.add("rule_for", N_("for: {subjects_words}"));
    words.add("rule_decided_by", N_("where the authority '{authority}' decides"));
    words.add("rule_period_years", N_("the title stands for so many years: {years}"));
    words.add("rule_base_salary", N_("base salary: {amount} VND a month"));
    words.add("rule_rounded_up", N_("a bonus is rounded up to multiples of {step} VND"));
    words.add("rule_rounded_to_nearest",
              N_("a bonus is rounded to the nearest multiple of {step} VND, halves upwards"));
    words.add("rule_not_rounded", N_("a bonus is not rounded"));
    words.add("rule_titles_highest", N_("of several titles for the same years only the highest is paid"));
    words.add("rule_titles_each", N_("of several titles for the same years each is paid"));
}

void add_pages(Words& words) {
    words.add_name("rule_kind:quota", N_("how many may be chosen"));
    words.add_name("rule_kind:preference", N_("among equals"));
    words.add_name("rule_kind:quorum", N_("session of the council"));
    words.add_name("rule_kind:authority", N_("who decides"));
    words.add_name("rule_kind:route", N_("the way of the dossier"));
    words.add_name("rule_kind:deadline", N_("deadlines"));
    words.add_name("rule_kind:dossier", N_("papers of the dossier"));
    words.add_name("rule_kind:bonus", N_("bonus money"));
    words.add_name("rule_kind:base_salary", N_("base salary"));
    words.add_name("rule_kind:bonus_rounding", N_("rounding of bonuses"));
    words.add_name("rule_kind:bonus_titles", N_("several titles at once"));
    words.add_name("rule_kind:guard", N_("for every award"));
    words.add_name("rule_kind:vote", N_("vote of the council"));
    words.add_name("rule_kind:reading", N_("how the years are read"));
    words.add("pages_from_to", N_("Rule set {law}: for dossiers received from {from} to {to}."));
    words.add("pages_from", N_("Rule set {law}: for dossiers received from {from} on."));
    words.add("pages_certainty",
              N_("Each rule names its article. Where nothing is added, its text was read; what comes from a "
                 "secondary source decides too, and is marked; what is from memory or a draft is marked, and "
                 "never refuses anybody: such a nomination needs review."));
    words.add("pages_hash", N_("State of the rule files: {hash}."));
    words.add("pages_since", N_("from {date}"));
    words.add("pages_until", N_("until {date}"));
}

void add_comparison(Words& words) {
    words.add_name("rule:added", N_("added"));
    words.add_name("rule:removed", N_("removed"));
    words.add_name("rule:changed", N_("changed"));
    words.add_name("same", N_("the same"));
    words.add_name("stricter", N_("stricter"));
    words.add_name("looser", N_("looser"));
    words.add_name("incomparable", N_("cannot be compared"));
    words.add_name("gains", N_("gains"));
    words.add_name("loses", N_("loses"));
    words.add("no_directory", N_("there is no directory '{directory}'"));
    words.add("verdicts_compared",
              N_("nominations that gain: {gain}, that lose: {lose}, with the same answer: {same}"));
}

void add_review(Words& words) {
    words.add("overlay_asks_less", N_("{rule}: asks for less than the law ({change})"));
    words.add("overlay_part_gone", N_("{rule}: the law asks for it, and here it is gone"));
    words.add("overlay_part_added", N_("{rule}: an alternative that the law does not have"));
    words.add("overlay_looser", N_("{rule}: asks for less than the law"));
    words.add("overlay_not_compared", N_("{rule}: cannot be compared to the law (a person must)"));
    words.add("overlay_other_reading",
              N_("consecutive years are read in another way than in the shipped rules"));
    words.add("contradictory_parts", N_("nobody can meet {rule} and {other} together"));
    words.add("members_of_no_collective",
              N_("{rule}: only collectives have members, and the criterion is for none"));
    words.add("overlay_provision_looser", N_("{rule}: looser than the law ({change})"));
    words.add("overlay_provision_gone",
              N_("{rule}: the law's rule no longer holds from {date}, and none takes its place"));
    words.add("overlay_authority_added", N_("{rule}: the law leaves to other offices to decide {awards}"));
    words.add("overlay_pays_less", N_("{rule}: grants less than the law ({change})"));
    words.add("overlay_pays_more",
              N_("{rule}: grants more than the law ({change}; see from what money it is paid)"));
    words.add("uncited_rule", N_("{rule}: names no article"));
    words.add("awards_not_covered", N_("{law}: no criterion covers for {subject_word}: {awards}"));
}

} // namespace

/// What the tools around the rules say: coverage, comparison, the rules in words.
void add_rule_tools_words(Words& words) {
    add_coverage(words);
    add_sentences(words);
    add_sentences_of_provisions(words);
    add_pages(words);
    add_comparison(words);
    add_review(words);
}

} // namespace tdkt::cli
