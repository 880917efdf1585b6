#include "rules/plan_terms.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace tdkt::rules {

namespace {

constexpr std::string_view id = "campaign.plan";

bool is_intended(const CampaignFact& campaign, const NominationFact& nomination) {
    return std::any_of(campaign.intended.begin(), campaign.intended.end(), [&](const IntendedAward& one) {
        return one.award == nomination.award && (!one.kind || *one.kind == nomination.kind);
    });
}

struct Answer {
    Outcome outcome = Outcome::pass;
    Message found;
};

Answer answer(const CampaignFact& campaign, const NominationFact& nomination) {
    if (campaign.start && nomination.year < year_of(*campaign.start)) {
        return {.outcome = Outcome::fail,
                .found = Message("plan_starts_later", {{"year", std::to_string(nomination.year)},
                                                       {"date", to_iso(*campaign.start)}})};
    }
    const bool is_late = campaign.dossiers_by && nomination.received > *campaign.dossiers_by;
    if (is_late && nomination.received_known) {
        return {.outcome = Outcome::fail,
                .found = Message("plan_dossier_late", {{"received", to_iso(nomination.received)},
                                                       {"date", to_iso(*campaign.dossiers_by)}})};
    }
    const bool is_without_awards = campaign.intended.empty();
    if (!is_without_awards && !is_intended(campaign, nomination)) {
        return {.outcome = Outcome::fail,
                .found = Message(
                    "plan_does_not_intend",
                    {{"award", nomination.award}, {"subject_word", std::string(to_word(nomination.kind))}})};
    }
    // Awards of a campaign may be given in the year after it, and a day may be mistyped: for a person.
    if (campaign.end && nomination.year > year_of(*campaign.end)) {
        return {.outcome = Outcome::unknown,
                .found = Message("plan_ended_earlier", {{"year", std::to_string(nomination.year)},
                                                        {"date", to_iso(*campaign.end)}})};
    }
    if (campaign.start && nomination.received_known && nomination.received < *campaign.start) {
        return {.outcome = Outcome::unknown,
                .found = Message("plan_dossier_early", {{"received", to_iso(nomination.received)},
                                                        {"date", to_iso(*campaign.start)}})};
    }
    if (is_late) { // by the day of its import: it may have come in time
        return {.outcome = Outcome::unknown,
                .found = Message("plan_dossier_perhaps_late", {{"date", to_iso(*campaign.dossiers_by)}})};
    }
    if (is_without_awards) {
        return {.outcome = Outcome::unknown, .found = Message("plan_without_awards")};
    }
    return {.outcome = Outcome::pass, .found = Message("plan_intends", {{"award", nomination.award}})};
}

} // namespace

void check_plan_terms(const Facts& facts, Summary& summary, std::vector<Explanation>* texts) {
    if (!facts.campaign || !facts.campaign->planned) {
        return;
    }
    Answer said = answer(*facts.campaign, facts.nomination);
    if (said.outcome == Outcome::fail) {
        summary.failed.push_back(id);
    } else if (said.outcome == Outcome::unknown) {
        summary.unknown.push_back(id);
    }
    if (texts != nullptr) {
        Explanation& text = texts->emplace_back();
        text.rule = id;
        text.outcome = said.outcome;
        text.cite = facts.nomination.campaign;
        text.certainty = Certainty::verified;
        text.required = Message("required_by_plan", {{"campaign", facts.nomination.campaign}});
        text.found = std::move(said.found);
    }
}

} // namespace tdkt::rules
