#include "toolkit/plans.hpp"

#include "base/sha256.hpp"
#include "campaigns/plan.hpp"
#include "catalogue/load.hpp"
#include "rules/evaluate.hpp"
#include "rules/rule_set.hpp"
#include "store/campaign_rows.hpp"
#include "store/campaigns.hpp"
#include "store/journal.hpp"
#include "store/units.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"
#include "toolkit/law.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace tdkt {

namespace {

using Findings = std::vector<PlanFinding>;

CampaignPlan parse(const std::string& source, const std::string& file, const Catalogue& catalogue) {
    Diagnostics problems;
    CampaignPlan plan = campaigns::parse_plan(source, file, problems);
    for (const PlannedAward& one : plan.awards) {
        if (!one.award.empty() && catalogue.find(one.award) == nullptr) {
            problems.push_back(
                {.severity = Severity::error,
                 .at = one.at,
                 .message = Message("unknown_award", {{"award", one.award},
                                                      {"suggestion", catalogue.match(one.award).suggestion}}),
                 .raw = one.award});
        }
    }
    if (has_errors(problems)) {
        throw InputError(Message("bad_plan"), {.file = file}, std::move(problems));
    }
    return plan;
}

/// The campaign as a nomination would name it when all is over and every review was held, by the law of its
/// launch: a later one is not known then.
rules::Facts facts_of(const CampaignPlan& plan, const std::string& award, SubjectKind kind) {
    const Campaign& campaign = plan.campaign;
    rules::Facts facts;
    facts.nomination.kind = kind;
    facts.nomination.award = award;
    facts.nomination.category = Category::campaign;
    facts.nomination.year = year_of(campaign.end);
    facts.nomination.received = campaign.start;
    facts.nomination.campaign = campaign.code;
    facts.campaign = rules::CampaignFact{.form = campaign.form,
                                         .level = campaign.level,
                                         .start = campaign.start,
                                         .end = campaign.end,
                                         .interim_review = true,
                                         .final_review = true};
    return facts;
}

/// What the law asks of the campaign and this one will never be: every branch that failed.
void add_failed_on_campaign(const std::vector<Explanation>& texts, std::vector<Message>& needs) {
    for (const Explanation& text : texts) {
        if (text.outcome != Outcome::fail) {
            continue;
        }
        if (text.required.code == "required_campaign") {
            needs.push_back(text.required);
        }
        add_failed_on_campaign(text.rules, needs);
    }
}

/// Nothing is known but the campaign: what is refused then is refused to everybody.
void check_award(const CampaignPlan& plan, const rules::RuleSet* law, const std::string& award,
                 SubjectKind kind, Findings& findings) {
    const rules::Facts facts = facts_of(plan, award, kind);
    const std::string subject(to_word(kind));
    if (law == nullptr ||
        law->criterion_for(award, kind, Category::campaign, rules::day_of(*law, facts)) == nullptr) {
        findings.push_back(
            {.message = Message("award_without_rule", {{"award", award}, {"subject_word", subject}}),
             .is_reminder = true,
             .cite = law != nullptr ? law->info.name : "",
             .certainty = Certainty::recalled});
        return;
    }
    const Judgement judgement = rules::judge(law, facts);
    std::vector<Message> needs;
    if (judgement.verdict == Verdict::ineligible) {
        add_failed_on_campaign(judgement.rules, needs);
    }
    if (!needs.empty()) {
        const std::string& cite = judgement.rules.back().cite; // of the criterion, which comes last
        findings.push_back({.message = Message("award_out_of_reach",
                                               {{"award", award}, {"subject_word", subject}, {"cite", cite}}),
                            .cite = cite,
                            .certainty = judgement.rules.back().certainty,
                            .needs = std::move(needs)});
    }
}

void check_awards(const CampaignPlan& plan, const RuleBook& rules, const Catalogue& catalogue,
                  Findings& findings) {
    const rules::RuleSet* const law = rules.rule_set_for(plan.campaign.start);
    for (const PlannedAward& one : plan.awards) {
        for (const SubjectKind kind :
             one.subjects.empty() ? catalogue.find(one.award)->subjects : one.subjects) {
            check_award(plan, law, one.award, kind, findings);
        }
    }
}

const Campaign* with_code(const std::vector<CampaignOverview>& all, const std::string& code) {
    for (const CampaignOverview& one : all) {
        if (one.campaign.code == code) {
            return &one.campaign;
        }
    }
    return nullptr;
}

/// The parent is in the register and does not stand below.
void check_parent(const std::vector<CampaignOverview>& all, const Campaign& campaign) {
    std::optional<std::string> above = campaign.parent;
    while (above) {
        const Campaign* const known = with_code(all, *above);
        if (known == nullptr) {
            std::vector<std::string> codes;
            codes.reserve(all.size());
            for (const CampaignOverview& one : all) {
                codes.push_back(one.campaign.code);
            }
            throw NotFound(
                Message("unknown_campaign",
                        {{"campaign", *above}, {"suggestion", text::nearest(*above, codes).value_or("")}}));
        }
        if (known->code == campaign.code) {
            throw StateError(
                Message("campaign_cycle", {{"campaign", campaign.code}, {"parent", *campaign.parent}}));
        }
        above = known->parent;
    }
}

void check_participants(store::Connection& connection, const CampaignPlan& plan) {
    if (!plan.participants || !plan.participants->below) {
        return;
    }
    const registry::UnitTree units = store::unit_tree(connection);
    const std::string& code = *plan.participants->below;
    if (units.find_code(code) == nullptr) {
        throw NotFound(
            Message("unknown_unit", {{"unit", code}, {"suggestion", units.match(code).suggestion}}));
    }
}

void keep_indicators(store::Connection& connection, std::int64_t campaign, LaunchedPlan& launched,
                     std::int64_t operation) {
    store::CampaignRows rows(connection);
    for (const Indicator& indicator : launched.plan.indicators) {
        const auto known = rows.indicator(campaign, indicator.code);
        if (!known) {
            rows.insert(campaign, indicator, operation);
            continue;
        }
        if (known->value != indicator) {
            rows.update(known->id, indicator, operation);
        }
        const std::int64_t entries = store::entries_for(connection, campaign, indicator.code);
        if (known->value.progress != indicator.progress && entries > 0) {
            launched.findings.push_back(
                {.message = counting_changed(indicator, entries), .is_reminder = false, .cite = {}});
        }
    }
}

/// What the former plan measured and this one does not: it goes, unless something was entered for it.
void drop_indicators(store::Connection& connection, std::int64_t campaign, const std::string& former,
                     LaunchedPlan& launched) {
    for (const Indicator& indicator : campaigns::kept_plan(former).indicators) {
        if (std::ranges::count(launched.plan.indicators, indicator.code, &Indicator::code) > 0) {
            continue;
        }
        const std::int64_t entries = store::entries_for(connection, campaign, indicator.code);
        if (entries == 0) {
            store::remove_indicator(connection, campaign, indicator.code);
        }
        launched.findings.push_back(
            {.message = entries > 0 ? Message("indicator_kept", {{"indicator", indicator.code},
                                                                 {"count", std::to_string(entries)}})
                                    : Message("indicator_dropped", {{"indicator", indicator.code}}),
             .is_reminder = entries == 0,
             .cite = {}});
    }
}

/// Whether anything was written.
bool keep(store::Connection& connection, const Actor& actor, const std::string& source,
          const std::string& file, LaunchedPlan& launched) {
    using enum LaunchedPlan::Outcome;
    const std::vector<CampaignOverview> all = store::campaigns(connection);
    Campaign campaign = launched.plan.campaign;
    check_parent(all, campaign);
    check_participants(connection, launched.plan);
    const Campaign* const known = with_code(all, campaign.code);
    const auto former = known != nullptr ? store::plan_source(connection, known->id) : std::nullopt;
    if (former == source) {
        launched.outcome = same;
        return false;
    }
    if (known != nullptr && known->closed) {
        throw StateError(
            Message("campaign_closed", {{"campaign", known->code}, {"date", to_iso(*known->closed)}}));
    }
    launched.outcome = known != nullptr ? changed : added;
    store::JournalEntry entry(connection, actor, file);
    if (known != nullptr) {
        campaign.id = known->id;
        store::update_campaign(connection, campaign);
    } else {
        campaign.id = store::insert_campaign(connection, campaign, entry.id());
    }
    keep_indicators(connection, campaign.id, launched, entry.id());
    if (former) {
        drop_indicators(connection, campaign.id, *former, launched);
    }
    store::put_plan(connection, campaign.id, source, entry.id());
    entry.finish(fmt::format(R"({{"campaigns":1,"indicators":{}}})", launched.plan.indicators.size()),
                 sha256(source));
    launched.operation = entry.id();
    return true;
}

} // namespace

std::vector<campaigns::PlanCheck> load_plan_checks(const Configuration& configuration) {
    Diagnostics problems;
    std::vector<campaigns::PlanCheck> checks =
        campaigns::load_plan_checks(configuration.directories, problems);
    if (has_errors(problems)) {
        throw RulesError(Message("bad_plan_checks"), {}, std::move(problems));
    }
    return checks;
}

Message counting_changed(const Indicator& indicator, std::int64_t entries) {
    return Message("counting_changed", {{"indicator", indicator.code},
                                        {"count", std::to_string(entries)},
                                        {"counting_word", std::string(to_word(indicator.progress))}});
}

LaunchedPlan launch_plan(Database& database, const Configuration& configuration, const Actor& actor,
                         const ImportSource& source, bool dry_run) {
    const Catalogue catalogue = load_catalogue({configuration.directories});
    const std::string toml(std::istreambuf_iterator<char>(source.stream), {});
    LaunchedPlan launched{.plan = parse(toml, source.name, catalogue), .findings = {}, .operation = {}};
    launched.findings = campaigns::check_plan(launched.plan, load_plan_checks(configuration));
    check_awards(launched.plan, load_law(configuration), catalogue, launched.findings);
    store::Connection& connection = database.connection();
    connection.write([&] { return keep(connection, actor, toml, source.name, launched) && !dry_run; });
    if (dry_run) {
        launched.operation = std::nullopt;
    }
    return launched;
}

} // namespace tdkt
