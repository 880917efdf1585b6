#include "words.hpp"

namespace tdkt::cli {

namespace {

void add_names(Words& words) {
    words.add_name("award", N_("award"));
    words.add_name("investigation", N_("investigation"));
    words.add_name("inspection", N_("inspection"));
    words.add_name("audit", N_("audit"));
    words.add_name("complaint", N_("complaint or denunciation"));
    words.add_name("maternity", N_("maternity leave"));
    words.add_name("reprimand", N_("reprimand"));
    words.add_name("warning", N_("warning"));
    words.add_name("salary_cut", N_("salary cut"));
    words.add_name("demotion", N_("demotion"));
    words.add_name("dismissal", N_("dismissal"));
}

/// What the unit confirms by submitting, and what needs a basis or an attestation.
void add_criteria(Words& words) {
    words.add_name("achievement_in_army",
                   N_("excellent achievements with influence in the whole army or police"));
    words.add_name("achievement_in_corps",
                   N_("excellent achievements with influence in a military region, corps or service"));
    words.add_name("achievement_in_district",
                   N_("many or sudden achievements in labour and production with influence in a district"));
    words.add_name("achievement_in_nation",
                   N_("excellent achievements that set an example for the whole country"));
    words.add_name("achievement_in_labour", N_("achievements in labour and production with influence"));
    words.add_name("achievement_in_province",
                   N_("many or sudden achievements with influence in a province or ministry"));
    words.add_name("achievement_in_unit",
                   N_("many or sudden achievements with influence in the unit or locality"));
    words.add_name("combat_ingenuity", N_("ingenuity in combat that brought results"));
    words.add_name("contribution", N_("contributions to society that were recognised"));
    words.add_name("feat_of_arms", N_("an outstanding feat of arms, or a heroic death"));
    words.add_name("helps_households", N_("helping poor households and giving them work"));
    words.add_name("initiatives_known_to_district",
                   N_("initiatives that were applied and that the district recognised"));
    words.add_name("international_prize", N_("a regional or international prize"));
    words.add_name("invention", N_("an invention or a work of high value"));
    words.add_name("national_unity", N_("merits for the great unity of the nation"));
    words.add_name("new_model",
                   N_("wide influence, with new factors and models for the whole country to learn from"));
    words.add_name("outstanding_every_year", N_("outstanding achievements in each of the years"));
    words.add_name("posts_and_service", N_("posts and years of service as the article lists them"));
    words.add_name("science_topic", N_("a science topic or project, accepted and applied"));
    words.add_name("science_topic_nation",
                   N_("a science topic or project, accepted, with influence in the whole country"));
    words.add_name("science_topic_province",
                   N_("a science topic or project, accepted, with influence in the province or ministry"));
    words.add_name("special_excellence", N_("specially excellent achievements in each of the years"));
    words.add_name("stable_model", N_("a model of production that is effective and stable"));
    words.add_name("study_result", N_("a result of fair or better in the training"));
    words.add_name("sudden_achievement", N_("a specially excellent sudden achievement, recognised"));
    words.add_name("trains_colleagues",
                   N_("initiatives that bring benefit, and help in training colleagues"));
    words.add_name("two_science_topics", N_("two science topics or projects, accepted and applied"));
    words.add_name("democracy_thrift_and_unity",
                   N_("grassroots democracy, thrift, unity, care for the members"));
    words.add_name("exceeded_targets_and_model", N_("targets exceeded, a model for others, unity"));
    words.add_name("exemplary_conduct", N_("exemplary conduct"));
    words.add_name("leader_of_campaign", N_("leading in the campaign"));
    words.add_name("most_outstanding_of_leaders", N_("the most outstanding among those that lead"));
    words.add_name("party_and_unity", N_("unity, clean and strong party and mass organisations"));
    words.add_name("task_or_civic_duty_done", N_("task or civic duty well done, exemplary conduct"));
    words.add_name("unity_and_movements", N_("unity, conduct, taking part in the emulation movements"));
    words.add_name("voted_in_campaign", N_("outstanding achievements, voted in the campaign"));
}

/// The same of the highest awards, of service and of families.
void add_higher_criteria(Words& words) {
    words.add_name("criteria_not_seen",
                   N_("the conditions of the article, whose text was not seen: a person reads them"));
    words.add_name("sudden_achievement_in_nation",
                   N_("a sudden achievement with influence in the whole country"));
    words.add_name("active_in_both_wars", N_("active without a break in both wars of resistance"));
    words.add_name("revolutionary_service",
                   N_("the posts and the service before 1945, before the uprising or in the South that the "
                      "article lists"));
    words.add_name("general_for_the_years", N_("a general of the rank and for the years of the article"));
    words.add_name("merit_for_vietnam",
                   N_("excellent achievements for Vietnam, recognised by a ministry or province"));
    words.add_name("merit_for_friendship",
                   N_("great contributions to the friendship of Vietnam with other countries"));
    words.add_name("respects_vietnam",
                   N_("solidarity with Vietnam, respect for its independence, law and customs"));
    words.add_name("brave_rescue", N_("a brave rescue of people or of property of the State or the people"));
    words.add_name("hardship_service",
                   N_("service at sea, on islands or in specially difficult regions, which counts double"));
    words.add_name("martyr", N_("recognised as a martyr"));
    words.add_name("another_kind_of_insignia", N_("insignia of another kind than those received before"));
    words.add_name("criteria_of_the_issuing_body", N_("the criteria of the body that issues the insignia"));
    words.add_name("family_keeps_the_law", N_("an exemplary family that keeps the law"));
    words.add_name("family_takes_part_in_movements", N_("a family that takes part in the local movements"));
    words.add_name("family_prosperous_and_united", N_("a family that is prosperous and united"));
    words.add_name("higher_retirement_age", N_("her age of retirement is set higher"));
    words.add_name("keeps_the_law", N_("it keeps the law"));
    words.add_name("leads_district_movement", N_("leading in a movement of the district"));
    words.add_name("leads_the_nation",
                   N_("leading in the whole country for as many years as the article says"));
    words.add_name("no_serious_fault_in_post", N_("no serious fault in the posts that count"));
    words.add_name("olympic_gold", N_("a gold medal of the Olympic games, as athlete or coach"));
    words.add_name("retiring_or_left_post", N_("retiring, or has left the post"));
    words.add_name("specially_excellent",
                   N_("special excellence, wide influence, a model for others, unity"));
    words.add_name("specially_excellent_in_campaign", N_("specially excellent in the campaign"));
}

void add_required(Words& words) {
    words.add("required_all", N_("all of these"));
    words.add("required_any", N_("one of these"));
    words.add("required_not", N_("not this"));
    words.add("required_since", N_("in the years after {award}"));
    words.add("required_years_since", N_("in the years after {award}, so many after its decision: {years}"));
    words.add("required_meets", N_("holds {award} for the year or meets its conditions"));
    words.add("required_grade", N_("grade of the year: at least {grade_word}"));
    words.add("required_grade_streak", N_("consecutive years graded at least {grade_word}: {count}"));
    words.add("required_grade_or_award",
              N_("consecutive years graded at least {grade_word}, or with {award}: {count}"));
    words.add("required_graded_years", N_("years graded at least {grade_word}: {count}"));
    words.add("required_streak", N_("consecutive {award}: {count}"));
    words.add("required_awards", N_("{award}: at least {count}"));
    words.add("required_initiatives",
              N_("initiatives of scope {scope_word} or wider: {count} (within years: {years})"));
    words.add("required_initiatives_ever", N_("initiatives of scope {scope_word} or wider: {count}"));
    words.add("required_share_over", N_("members with {award}: more than {percent} %"));
    words.add("required_share", N_("members with {award}: at least {percent} %"));
    words.add("required_share_completed", N_("members who completed their tasks: at least {percent} %"));
    words.add("required_headcount", N_("members with {award}: at least {count}"));
    words.add("required_members_disciplined",
              N_("members disciplined by {discipline_word} or more: at most {count}"));
    words.add("required_disciplined", N_("disciplined in the year by {discipline_word} or more"));
    words.add("required_cluster_place", N_("place in the cluster: {place} or better"));
    words.add("required_campaign",
              N_("a campaign of level {level_word} or above; years it lasts: {years} or more"));
    words.add("required_employed",
              N_("months of work by the end of the year, if recruited in it: at least {count}"));
    words.add("required_absent", N_("on sick or unpaid leave in the year, working days: at least {count}"));
    words.add("required_study", N_("in training of so many months: at least {count}"));
    words.add("required_existed", N_("years since the founding: at least {count}"));
    words.add("required_class", N_("belongs to the classes of persons that the rule names"));
    words.add("required_unit_kind", N_("a unit of the kinds that the rule names"));
    words.add("required_attested", N_("{criterion_word}"));
    words.add("required_attested_years", N_("{criterion_word}; years in a row: {count}"));
    words.add("required_attested_worth", N_("{criterion_word}; worth in million dong: at least {count}"));
    words.add("required_with_unit", N_("who leads a unit is judged by what the unit achieved"));
    words.add("required_given", N_("{award} was given before"));
    words.add("required_counted_years", N_("years in a row that count: {count}"));
    words.add("required_post", N_("held the post '{post}' or a higher one"));
    words.add("required_time_in_post", N_("years in the post '{post}' or in higher ones: {years}"));
    words.add("required_held_post", N_("held one of these posts: {posts}"));
    words.add("required_service", N_("years since recruitment: {years}"));
    words.add("required_womens_time", N_("women need {less}/{of} less time in a post"));
    words.add("required_womens_time_years", N_("women need so many years less in a post: {years}"));
    words.add("required_higher_posts_count", N_("time in a higher post counts for a lower one"));
    words.add("required_posts_without_discipline",
              N_("a post in which its holder was disciplined does not count"));
    words.add("required_leave_as_work", N_("this leave counts as work"));
    words.add("required_initiative_once", N_("one initiative serves for one award"));
    words.add("required_transition",
              N_("received before {date}: {law} holds, what is more favourable in the newer law may apply"));
    words.add("required_one_award", N_("one title or form for one achievement"));
    words.add("required_counted_categories",
              N_("awards ad hoc or from campaigns do not support a merit proposal"));
    words.add("required_no_hold", N_("no discipline, investigation, inspection, audit or complaint pending"));
    words.add("required_after_discipline", N_("achievements count from the end of a discipline"));
}

void add_found(Words& words) {
    words.add("found_nothing", N_("nothing recorded"));
    words.add("found_award", N_("{award} of {year}"));
    words.add("found_grade", N_("{grade_word}"));
    words.add("found_years", N_("years: {count}"));
    words.add("found_streak", N_("in a row: {count}"));
    words.add("found_awards", N_("awards: {count}"));
    words.add("found_initiatives", N_("initiatives: {count}"));
    words.add("found_share", N_("{count} of {total}"));
    words.add("found_members", N_("members: {count}"));
    words.add("found_no_head_count", N_("no head count of the year"));
    words.add("found_no_count", N_("the head count does not say '{key}'"));
    words.add("found_discipline", N_("{discipline_word} from {date}"));
    words.add("found_discipline_until", N_("{discipline_word} from {from} to {to}"));
    words.add("found_discipline_open", N_("{discipline_word} from {from}, no end recorded"));
    words.add("found_hold", N_("{hold_word} from {date}"));
    words.add("found_cluster_place", N_("place {place} in the cluster '{cluster}'"));
    words.add("found_campaign", N_("campaign '{campaign}'"));
    words.add("found_campaign_from_to", N_("campaign from {from} to {to}"));
    words.add("found_no_campaign", N_("the nomination names no campaign"));
    words.add("found_absent", N_("working days: {count}"));
    words.add("found_study", N_("in training from {date}"));
    words.add("found_founded", N_("founded on {date}"));
    words.add("found_no_founding", N_("no date of founding recorded"));
    words.add("found_unit_grade", N_("the unit's grade: {grade_word}"));
    words.add("found_recruited", N_("recruited on {date}"));
    words.add("found_class", N_("{class_word}"));
    words.add("found_unit_kind", N_("{kind_word}"));
    words.add("found_attestation", N_("an attestation is recorded"));
    words.add("found_basis", N_("attested by the unit: '{basis}'"));
    words.add("found_time_in_post", N_("{years} years, {months} months, {days} days"));
    words.add("found_post", N_("{post} from {date}"));
    words.add("found_leave", N_("{leave_word} from {date}"));
    words.add("law_named", N_("{name}"));
    words.add("found_given", N_("{award} was given for {year}"));
    words.add("found_nominated", N_("{award} is nominated for {year}"));
    words.add("found_ignored_awards", N_("awards that do not count: {count}"));
    words.add("confirmed_by_submitting", N_("confirmed by the unit's submitting the nomination"));
}

void add_missing(Words& words) {
    words.add("missing_award", N_("{award}"));
    words.add("missing_awards", N_("awards missing: {count}"));
    words.add("missing_years", N_("years missing: {count}"));
    words.add("missing_streak", N_("missing in a row: {count}"));
    words.add("missing_initiatives", N_("initiatives missing: {count}"));
    words.add("missing_members", N_("members missing: {count}"));
    words.add("missing_time_in_post", N_("{years} years, {months} months, {days} days"));
    words.add("missing_own_criterion",
              N_("a criterion of your own for {law}, with its article, in your configuration"));
    words.add("missing_attestation", N_("a basis in the nomination, or an attestation"));
    words.add("missing_one_withdrawn", N_("withdraw one of the nominations"));
}

void add_notes(Words& words) {
    words.add("no_rule_set", N_("no rules are known for a dossier received on {date}"));
    words.add("no_criterion", N_("the rules have no criterion for {award}, {kind_word}, {category_word}"));
    words.add("not_sure_enough", N_("the text of this rule is {certainty_word}: it does not decide"));
    words.add("only_part_seen", N_("only a part of this rule is known: it can refuse, not pass"));
    words.add("rests_on_merged_unit", N_("comes from one of several units that were merged or split"));
    words.add("register_begins_later", N_("the register begins later: an older award may not be recorded"));
    words.add("decision_not_dated", N_("the decision on {award} has no date"));
    words.add("years_since_decision",
              N_("counted from the decision on {award} of {decided}; years not yet full: {years}"));
    words.add("holidays_not_taken_off",
              N_("Monday to Friday were counted: some of the days may have been public holidays"));
    words.add("leave_without_end", N_("the end of the leave is not recorded"));
    words.add("award_not_counted", N_("{award} of {year} does not count ({category_word})"));
    words.add("years_used_up",
              N_("years up to {year} led to this award already (reading: counted from there)"));
    words.add("before_end_of_discipline", N_("{year} lies before the end of a discipline"));
    words.add("discipline_in_year", N_("{year} lies partly, or perhaps, within a discipline"));
    words.add("nominated_not_decided", N_("{award} of {year} is nominated and not decided"));
    words.add("nothing_recorded",
              N_("nothing recorded for {year}, and the register is not known to be complete ({what_word})"));
    words.add("complete_by_declaration", N_("the register is declared complete ({what_word})"));
    words.add("none_recorded_means_none", N_("none recorded means none ({what_word})"));
    words.add("awards_complete_from", N_("the register of awards is complete from {year}"));
    words.add("initiative_already_used", N_("the initiative served for {award} already"));
    words.add("initiative_scope_not_given", N_("the nomination does not say how far the initiative reaches"));
    words.add("campaign_not_registered", N_("the campaign is not registered"));
    words.add("campaign_dates_not_known", N_("the campaign's dates are not known"));
    words.add("campaign_level_not_known", N_("the campaign's level is not known"));
    words.add("campaign_not_reviewed", N_("the review that the rule asks for is not recorded"));
    words.add("initiative_also_named", N_("the initiative is also named in an open nomination for {award}"));
    words.add("reading_restart",
              N_("reading: years that led to an award do not count again for the same award"));
    words.add("reading_sliding", N_("reading: years that led to an award count again for the same award"));
    words.add(
        "recruitment_confirmed_by_submitting",
        N_("no recruitment is recorded: by submitting the nomination the unit confirms the time worked"));
    words.add("text_not_seen",
              N_("the text of {law} was not seen: what {other} said is shown and does not decide"));
    words.add("disciplined_in_post", N_("{post} does not count: a discipline began in it"));
    words.add("post_not_ranked", N_("the rules do not rank the post '{post}'"));
    words.add("posts_perhaps_not_all_recorded",
              N_("not all posts may be recorded (the register of posts is not declared complete)"));
    words.add(
        "earlier_service_perhaps_not_recorded",
        N_("earlier service may not be recorded (the register of employment is not declared complete)"));
    words.add("gender_not_known", N_("whether the person is a woman is not recorded"));
    words.add("less_for_women", N_("{less}/{of} less for a woman"));
    words.add("no_exception_for_her", N_("that it does not hold for her is not recorded: {criterion_word}"));
    words.add("less_years_for_women", N_("years less for a woman: {years}"));
    words.add("rests_on_unsure_rule", N_("rests on {rule}, whose text is {certainty_word}"));
    words.add("higher_posts_perhaps_not_counted",
              N_("time in higher posts is needed for it; no rule says that it counts here"));
    words.add("not_less_for_her", N_("no less time for her: {criterion_word}"));
    words.add("place_is_tied", N_("the place is shared and no rule settled it"));
}

void add_problems(Words& words) {
    words.add("rules_do_not_load", N_("the rules do not load"));
    words.add("unknown_rule_set", N_("unknown rule set '{law}'"));
    words.add("unknown_format", N_("unknown format {format} (this program reads format 1)"));
    words.add("unknown_award_in_rule", N_("unknown award '{award}'"));
    words.add("unknown_condition", N_("no known condition here"));
    words.add("several_conditions",
              N_("several conditions in one place: {conditions} (combine them with all or any)"));
    words.add("empty_condition", N_("'{condition}' has no parts"));
    words.add("bad_percent", N_("{value} is no percentage (1 to 100)"));
    words.add("number_too_small", N_("'{key}' is {value}, out of range (at least {least})"));
    words.add("bad_rule_dates", N_("the dates of rule '{rule}' run backwards or leave those of {law}"));
    words.add("ends_before_start", N_("ends on {to}, before it begins on {from}"));
    words.add("instrument_differs", N_("name or dates of {law} differ from those in its other files"));
    words.add("duplicate_rule", N_("rule '{rule}' is there already"));
    words.add(
        "overlapping_criteria",
        N_("rule '{rule}' covers cases that '{other}' covers (restrict subjects, categories or dates)"));
    words.add("case_has_other_value", N_("expected {key}: {expected}; found: {found}"));
    words.add("case_without_rule", N_("no rule of that day that decides is about it"));
    words.add("overlapping_rule_sets", N_("the dates of {law} overlap those of {other}"));
    words.add("circular_rules", N_("{award} depends on {other_award}, which depends on {award}"));
    words.add("meets_no_criterion", N_("no criterion for {award} that could be met"));
    words.add("bad_fraction", N_("{less}/{of} leaves nothing (the first number must be the smaller)"));
    words.add("unknown_post_in_rule", N_("unknown post '{post}'"));
    words.add("continues_nothing", N_("there is no rule set '{law}' to continue"));
    words.add("continues_itself", N_("{law} continues itself in a circle"));
    words.add("transition_from_nothing", N_("there is no earlier rule set '{law}' to come from"));
    words.add("case_has_other_verdict", N_("expected {expected_word}, found {found_word} ({rules})"));
    words.add("case_has_other_rules", N_("expected in '{key}': {expected}; found: {found}"));
}

} // namespace

void add_rules_words(Words& words) {
    add_names(words);
    add_criteria(words);
    add_higher_criteria(words);
    add_required(words);
    add_found(words);
    add_missing(words);
    add_notes(words);
    add_problems(words);
}

} // namespace tdkt::cli
