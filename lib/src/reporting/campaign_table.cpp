#include "reporting/campaign_table.hpp"

#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

Table campaign_table(const std::vector<CampaignFigure>& campaigns, const Titles& titles) {
    Table table = table_of(titles, "campaigns", "campaign", "code");
    table.columns = {column(titles, "level"),        column(titles, "form"),
                     column(titles, "start"),        column(titles, "end"),
                     column(titles, "units"),        column(titles, "interim_review"),
                     column(titles, "final_review"), column(titles, "state")};
    for (const CampaignFigure& campaign : campaigns) {
        table.rows.push_back(
            {.code = campaign.code,
             .label = campaign.name,
             .cells = {campaign.level ? Cell(word_in(titles, "level", *campaign.level)) : Cell(),
                       word_in(titles, "campaign_form", campaign.form), date_cell(campaign.start),
                       date_cell(campaign.end), campaign.registered_units, date_cell(campaign.interim_review),
                       date_cell(campaign.final_review),
                       titles.at(campaign.closed ? "campaign_state.closed" : "campaign_state.open")}});
    }
    return table;
}

bool is_final_review_overdue(const CampaignFigure& campaign, Date today) {
    return campaign.end && *campaign.end < today && !campaign.final_review;
}

std::vector<std::string> notes_on_reviews(const std::vector<CampaignFigure>& campaigns, Date today,
                                          const Titles& titles) {
    std::vector<std::string> notes;
    for (const CampaignFigure& campaign : campaigns) {
        if (is_final_review_overdue(campaign, today)) {
            notes.push_back(titles.say("note.final_review_overdue",
                                       {{"campaign", campaign.name},
                                        {"code", campaign.code},
                                        {"end", to_vietnamese(campaign.end.value_or(today))}}));
        }
    }
    return notes;
}

} // namespace tdkt::reporting
