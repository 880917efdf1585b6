#include "reporting/attention.hpp"

#include <fmt/format.h>

#include "reporting/campaign_table.hpp"
#include "reporting/table_parts.hpp"

namespace tdkt::reporting {

namespace {

class Matters {
public:
    explicit Matters(const Titles& titles)
        : titles_(titles), table_(table_of(titles, "attention", "content")) {
        table_.columns = {column(titles, "concerned"), column(titles, "date"), column(titles, "count")};
    }

    /// A date or a count that says nothing stays away.
    void add(const std::string& matter, const std::string& concerned, const std::optional<Date>& date,
             std::int64_t count = 0) {
        table_.rows.push_back(
            {.code = matter,
             .label = titles_.at("attention." + matter),
             .cells = {text_cell(concerned), date_cell(date), count > 0 ? Cell(count) : Cell()},
             .section = matter});
    }

    [[nodiscard]] Table finish() { return std::move(table_); }

private:
    const Titles& titles_;
    Table table_;
};

std::string with_code(const std::string& code, const std::string& name) {
    return name.empty() || name == code ? code : fmt::format("{}: {}", code, name);
}

} // namespace

Table attention_table(const YearEndFigures& figures, const Titles& titles) {
    Matters matters(titles);
    for (const CampaignFigure& campaign : figures.campaigns) {
        for (const DueReview& overdue : overdue_reviews(campaign, figures.today)) {
            matters.add(fmt::format("{}_review_overdue", to_word(overdue.kind)),
                        with_code(campaign.code, campaign.name), overdue.due);
        }
    }
    for (const auto& [code, name] : figures.units_without_nominations) {
        matters.add("no_nominations", with_code(code, name), std::nullopt);
    }
    for (const LateDossiers& late : figures.late) {
        const std::string concerned = with_code(late.award, late.receiver);
        if (late.late > 0) {
            matters.add("late_dossiers", concerned, late.deadline, late.late);
        }
        if (late.unsure > 0) {
            matters.add("perhaps_late_dossiers", concerned, late.deadline, late.unsure);
        }
    }
    if (figures.votes.below > 0) {
        matters.add("below_threshold", {}, std::nullopt, figures.votes.below);
    }
    for (const ChangedAward& changed : figures.changed) {
        if (changed.status == AwardStatus::revoked) {
            matters.add("revoked", with_code(changed.award, changed.subject), changed.date);
        }
    }
    return matters.finish();
}

} // namespace tdkt::reporting
