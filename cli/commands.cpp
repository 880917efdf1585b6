#include "commands.hpp"

namespace tdkt::cli {

namespace {

void add_registers(Group& root) {
    add_init(root);

    Group& unit = root.group("unit", N_("units and their tree, mergers and splits"));
    add_unit_import(unit);
    add_unit_succession(unit);
    add_unit_merge(unit);
    add_unit_list(unit);
    add_unit_show(unit);

    Group& person = root.group("person", N_("the persons who can be honoured"));
    add_person_import(person);
    add_person_list(person);
    add_person_show(person);
    add_person_duplicates(person);
    add_person_merge(person);

    Group& award = root.group("award", N_("the register of awards that were given"));
    add_award_import(award);
    add_award_list(award);
    add_award_show(award);
    add_award_amend(award);
    add_award_revoke(award);
    add_award_bonus(award);

    Group& record =
        root.group("record", N_("grades, initiatives, disciplines, posts: what criteria ask for"));
    add_record_import(record);
    add_record_list(record);
}

void add_nominations(Group& root) {
    Group& nominate = root.group("nominate", N_("nominations, from the list of a unit to the decision"));
    add_nominate_import(nominate);
    add_nominate_template(nominate);
    add_nominate_list(nominate);
    add_nominate_show(nominate);
    add_nominate_check(nominate);
    add_nominate_explain(nominate);
    add_nominate_dossier(nominate);
    add_nominate_quota(nominate);
    add_nominate_forecast(nominate);
    add_nominate_suggest(nominate);
    add_nominate_vote(nominate);
    add_nominate_decide(nominate);
    add_nominate_suspects(nominate);
    add_nominate_confirm(nominate);
}

void add_campaigns(Group& root) {
    Group& campaign = root.group("campaign", N_("campaigns, from their launch to their close"));
    add_campaign_launch(campaign);
    add_campaign_indicators(campaign);
    add_campaign_register(campaign);
    add_campaign_progress(campaign);
    add_campaign_list(campaign);
    add_campaign_show(campaign);
    add_campaign_review(campaign);
    add_campaign_exemplars(campaign);
    add_campaign_close(campaign);
    add_campaign_reopen(campaign);
}

void add_scores(Group& root) {
    Group& score = root.group("score", N_("clusters of units, scored and ranked by a published sheet"));
    Group& cluster = score.group("cluster", N_("the clusters of a year and their members"));
    add_score_cluster_import(cluster);
    add_score_cluster_awards(cluster);
    add_score_cluster_list(cluster);
    add_score_cluster_remove(cluster);
    add_score_cluster_rotate(cluster);
    Group& sheet = score.group("sheet", N_("the sheets that clusters are scored by"));
    add_score_sheet_check(sheet);
    add_score_sheet_import(sheet);
    add_score_sheet_show(sheet);
    add_score_import(score);
    add_score_show(score);
    add_score_rank(score);
    add_score_explain(score);
    add_score_sensitivity(score);
    add_score_finalise(score);
    add_score_reopen(score);
    add_score_finals(score);
}

void add_reports(Group& root) {
    Group& report = root.group("report", N_("the reports of the year and the state forms"));
    add_report_list(report);
    add_report_all(report);
    add_report_year_end(report);
    add_report_period(report);
    add_report_shares(report);
    add_report_annex(report);
    add_report_budget(report);
    add_report_history(report);
    add_report_count(report);
    add_report_form(report);
    add_report_figures(report);
    add_report_reconcile(report);
    add_report_cluster(report);
    add_report_campaign(report);
    add_report_close(report);
    add_report_reopen(report);
    add_report_closings(report);
    add_report_document(report);
}

void add_upkeep(Group& root) {
    Group& rules = root.group("rules", N_("the rules of the law, as the program applies them"));
    add_rules_list(rules);
    add_rules_show(rules);
    add_rules_check(rules);
    add_rules_test(rules);
    add_rules_diff(rules);
    add_rules_doc(rules);

    Group& db = root.group("db", N_("the database file and its journal"));
    add_db_log(db);
    add_db_undo(db);
    add_db_verify(db);
    add_db_backup(db);
}

} // namespace

// The one list of commands, in the order in which help shows them.
Group all_commands() {
    Group root("", N_("the year of an emulation-and-commendation office"));
    add_registers(root);
    add_campaigns(root);
    add_nominations(root);
    add_scores(root);
    add_reports(root);
    add_upkeep(root);
    return root;
}

} // namespace tdkt::cli
