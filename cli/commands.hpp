#pragma once

#include "command.hpp"

namespace tdkt::cli {

/// The whole tree of commands.
[[nodiscard]] Group all_commands();

// Each has a file of its own, named after it, and goes into the group that it is given.
void add_init(Group& root);

void add_unit_import(Group& unit);
void add_unit_succession(Group& unit);
void add_unit_merge(Group& unit);
void add_unit_list(Group& unit);
void add_unit_show(Group& unit);

void add_person_import(Group& person);
void add_person_list(Group& person);
void add_person_show(Group& person);
void add_person_duplicates(Group& person);
void add_person_merge(Group& person);

void add_award_import(Group& award);
void add_award_list(Group& award);
void add_award_show(Group& award);
void add_award_amend(Group& award);
void add_award_revoke(Group& award);
void add_award_bonus(Group& award);

void add_record_import(Group& record);
void add_record_list(Group& record);

void add_nominate_import(Group& nominate);
void add_nominate_template(Group& nominate);
void add_nominate_list(Group& nominate);
void add_nominate_show(Group& nominate);
void add_nominate_check(Group& nominate);
void add_nominate_explain(Group& nominate);
void add_nominate_dossier(Group& nominate);
void add_nominate_quota(Group& nominate);
void add_nominate_forecast(Group& nominate);
void add_nominate_suggest(Group& nominate);
void add_nominate_vote(Group& nominate);
void add_nominate_decide(Group& nominate);
void add_nominate_suspects(Group& nominate);
void add_nominate_confirm(Group& nominate);

void add_rules_list(Group& rules);
void add_rules_show(Group& rules);
void add_rules_check(Group& rules);
void add_rules_test(Group& rules);
void add_rules_diff(Group& rules);
void add_rules_doc(Group& rules);

void add_db_log(Group& db);
void add_db_undo(Group& db);
void add_db_verify(Group& db);
void add_db_backup(Group& db);

void add_campaign_launch(Group& campaign);
void add_campaign_indicators(Group& campaign);
void add_campaign_register(Group& campaign);
void add_campaign_progress(Group& campaign);
void add_campaign_list(Group& campaign);
void add_campaign_show(Group& campaign);
void add_campaign_review(Group& campaign);
void add_campaign_exemplars(Group& campaign);
void add_campaign_close(Group& campaign);
void add_campaign_reopen(Group& campaign);

void add_score_cluster_import(Group& cluster);
void add_score_cluster_awards(Group& cluster);
void add_score_cluster_list(Group& cluster);
void add_score_cluster_remove(Group& cluster);
void add_score_cluster_rotate(Group& cluster);
void add_score_sheet_check(Group& sheet);
void add_score_sheet_import(Group& sheet);
void add_score_sheet_show(Group& sheet);
void add_score_import(Group& score);
void add_score_show(Group& score);
void add_score_rank(Group& score);
void add_score_explain(Group& score);
void add_score_sensitivity(Group& score);
void add_score_finalise(Group& score);
void add_score_reopen(Group& score);
void add_score_finals(Group& score);

void add_report_list(Group& report);
void add_report_year_end(Group& report);
void add_report_form(Group& report);
void add_report_figures(Group& report);
void add_report_reconcile(Group& report);
void add_report_count(Group& report);
void add_report_all(Group& report);
void add_report_shares(Group& report);
void add_report_period(Group& report);
void add_report_annex(Group& report);
void add_report_budget(Group& report);
void add_report_history(Group& report);
void add_report_cluster(Group& report);
void add_report_campaign(Group& report);
void add_report_close(Group& report);
void add_report_reopen(Group& report);
void add_report_closings(Group& report);
void add_report_document(Group& report);

} // namespace tdkt::cli
