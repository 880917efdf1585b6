#include "campaigns/plan.hpp"

#include "base/contains.hpp"
#include "config/directories.hpp"
#include "config/table.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace tdkt::campaigns {

namespace {

using config::Table;
using Findings = std::vector<PlanFinding>;

PlanCheck read_check(Table& table) {
    PlanCheck check{.id = table.text("id"),
                    .needs = {},
                    .months = static_cast<int>(table.optional_integer("months").value_or(0)),
                    .from = table.optional_date("from"),
                    .to = table.optional_date("to"),
                    .cite = table.text("cite"),
                    .certainty = table.word<Certainty>("certainty")};
    for (const std::string& text : table.texts("needs")) {
        if (const auto part = from_word<PlanPart>(text)) {
            check.needs.push_back(*part);
        } else {
            table.problem(table.where("needs"),
                          Message("unknown_word_in_plan", {{"key", "needs"}, {"value", text}}));
        }
    }
    table.finish();
    return check;
}

bool has_review(const CampaignPlan& plan, ReviewKind kind) {
    return std::ranges::count(plan.reviews, kind, &DueReview::kind) > 0;
}

bool has(const CampaignPlan& plan, PlanPart part) {
    switch (part) {
    case PlanPart::authority:
        return plan.campaign.authority.has_value();
    case PlanPart::objectives:
        return plan.objectives.has_value();
    case PlanPart::contents:
        return plan.contents.has_value();
    case PlanPart::subjects:
        return !plan.subjects.empty();
    case PlanPart::criteria:
        return !plan.criteria.empty();
    case PlanPart::indicators:
        return !plan.indicators.empty();
    case PlanPart::targets: // of the indicators that there are
        return std::ranges::all_of(plan.indicators,
                                   [](const Indicator& one) { return one.target.has_value(); });
    case PlanPart::awards:
        return !plan.awards.empty();
    case PlanPart::quotas:
        return std::ranges::all_of(plan.awards,
                                   [](const PlannedAward& one) { return one.count.has_value(); });
    case PlanPart::interim_review:
        return has_review(plan, ReviewKind::interim);
    case PlanPart::final_review:
        return has_review(plan, ReviewKind::final);
    case PlanPart::guidance:
        return plan.guidance.has_value();
    case PlanPart::inspection:
        break;
    }
    return plan.inspection.has_value();
}

// Both days belong to the campaign: 1 January to 31 December is a whole year.
int months_of(const Campaign& campaign) {
    const std::chrono::sys_days after_end = std::chrono::sys_days{campaign.end} + std::chrono::days{1};
    return months_between(campaign.start, Date{after_end});
}

bool concerns(const PlanCheck& check, const Campaign& campaign) {
    return (!check.from || *check.from <= campaign.start) && (!check.to || campaign.start <= *check.to) &&
           months_of(campaign) >= check.months;
}

void add_contradiction(Findings& findings, Message message) {
    findings.push_back({.message = std::move(message), .is_reminder = false, .cite = {}});
}

// Interim reviews are held while the campaign runs, the final one when it is over.
void check_reviews(const CampaignPlan& plan, Findings& findings) {
    const Campaign& campaign = plan.campaign;
    for (const DueReview& review : plan.reviews) {
        const bool is_final = review.kind == ReviewKind::final;
        const bool fits = is_final ? review.due >= campaign.end
                                   : campaign.start <= review.due && review.due <= campaign.end;
        if (!fits) {
            add_contradiction(findings, Message("planned_review_untimely",
                                                {{"kind_word", std::string(to_word(review.kind))},
                                                 {"date", to_iso(review.due)},
                                                 {"start", to_iso(campaign.start)},
                                                 {"end", to_iso(campaign.end)}}));
        }
    }
    if (std::ranges::count(plan.reviews, ReviewKind::final, &DueReview::kind) > 1) {
        add_contradiction(findings, Message("two_final_reviews"));
    }
}

bool has_criterion_for(const CampaignPlan& plan, SubjectKind subject) {
    return std::ranges::any_of(plan.criteria, [&](const PlannedCriterion& one) {
        return one.subjects.empty() || contains(one.subjects, subject);
    });
}

// Whom the campaign or one of its awards is for, but no criterion.
void check_subjects(const CampaignPlan& plan, Findings& findings) {
    std::vector<SubjectKind> subjects = plan.subjects;
    for (const PlannedAward& award : plan.awards) {
        subjects.insert(subjects.end(), award.subjects.begin(), award.subjects.end());
        for (const SubjectKind subject : award.subjects) {
            if (!plan.subjects.empty() && !contains(plan.subjects, subject)) {
                add_contradiction(findings, Message("award_for_other_subjects",
                                                    {{"award", award.award},
                                                     {"subject_word", std::string(to_word(subject))}}));
            }
        }
    }
    std::ranges::sort(subjects);
    const auto repeated = std::ranges::unique(subjects);
    subjects.erase(repeated.begin(), repeated.end());
    for (const SubjectKind subject : subjects) {
        if (!plan.criteria.empty() && !has_criterion_for(plan, subject)) {
            add_contradiction(findings, Message("subjects_without_criterion",
                                                {{"subject_word", std::string(to_word(subject))}}));
        }
    }
}

// The wider the level, the wider the scope; a base unit does not call the whole province.
bool is_within_reach(const Campaign& campaign) {
    switch (campaign.level) {
    case AwardLevel::state:
        return true;
    case AwardLevel::province:
        return campaign.scope != CampaignScope::nation;
    case AwardLevel::base:
        break;
    }
    return campaign.scope == CampaignScope::unit || campaign.scope == CampaignScope::cluster;
}

void check_campaign(const CampaignPlan& plan, Findings& findings) {
    const Campaign& campaign = plan.campaign;
    if (!is_within_reach(campaign)) {
        add_contradiction(
            findings, Message("scope_beyond_level", {{"level_word", std::string(to_word(campaign.level))},
                                                     {"scope_word", std::string(to_word(campaign.scope))}}));
    }
    if (plan.dossiers_by && *plan.dossiers_by < campaign.start) {
        add_contradiction(findings, Message("dossiers_before_start", {{"date", to_iso(*plan.dossiers_by)},
                                                                      {"start", to_iso(campaign.start)}}));
    }
}

PlanFinding lack(const PlanCheck& check, PlanPart part) {
    const std::string word(to_word(part));
    const bool is_reminder = check.certainty > Certainty::secondary;
    return {.message = is_reminder ? Message("plan_may_lack", {{"part_word", word}, {"cite", check.cite}})
                                   : Message("plan_lacks", {{"part_word", word}, {"cite", check.cite}}),
            .is_reminder = is_reminder,
            .cite = check.cite,
            .certainty = check.certainty};
}

} // namespace

std::vector<PlanCheck> load_plan_checks(const std::vector<std::filesystem::path>& directories,
                                        Diagnostics& diagnostics) {
    std::vector<PlanCheck> checks;
    for (const std::filesystem::path& path :
         config::Directories{directories}.files("campaigns/checklist.toml")) {
        Table file = config::read_toml(path, diagnostics);
        if (file.integer("format") != 1 && file.has("format")) {
            file.problem(file.where("format"), Message("unknown_format", {{"format", "1"}}));
        }
        for (Table& table : file.tables("check")) {
            PlanCheck check = read_check(table);
            const auto known = std::ranges::find(checks, check.id, &PlanCheck::id);
            if (known == checks.end()) {
                checks.push_back(std::move(check));
            } else {
                *known = std::move(check);
            }
        }
        file.finish();
    }
    return checks;
}

std::vector<PlanFinding> check_plan(const CampaignPlan& plan, const std::vector<PlanCheck>& checks) {
    Findings findings;
    for (const PlanCheck& check : checks) {
        if (!concerns(check, plan.campaign)) {
            continue;
        }
        for (const PlanPart part : check.needs) {
            if (!has(plan, part)) {
                findings.push_back(lack(check, part));
            }
        }
    }
    check_campaign(plan, findings);
    check_reviews(plan, findings);
    check_subjects(plan, findings);
    return findings;
}

} // namespace tdkt::campaigns
