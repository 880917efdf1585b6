#include "reporting/campaign_table.hpp"

#include "reporting/table_parts.hpp"

#include <fmt/format.h>

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

std::vector<DueReview> overdue_reviews(const CampaignFigure& campaign, Date today) {
    std::vector<DueReview> overdue = campaign.due;
    std::erase_if(overdue, [&](const DueReview& review) { return review.due >= today; });
    return overdue;
}

std::vector<std::string> notes_on_reviews(const std::vector<CampaignFigure>& campaigns, Date today,
                                          const Titles& titles) {
    std::vector<std::string> notes;
    for (const CampaignFigure& campaign : campaigns) {
        for (const DueReview& overdue : overdue_reviews(campaign, today)) {
            notes.push_back(titles.say(fmt::format("note.{}_review_overdue", to_word(overdue.kind)),
                                       {{"campaign", campaign.name},
                                        {"code", campaign.code},
                                        {"date", to_vietnamese(overdue.due)}}));
        }
    }
    return notes;
}

} // namespace tdkt::reporting
