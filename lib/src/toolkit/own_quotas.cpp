#include "toolkit/quotas.hpp"

#include "base/contains.hpp"
#include "campaigns/plan.hpp"
#include "store/campaigns.hpp"
#include "store/cluster_awards.hpp"

#include <limits>
#include <utility>

namespace tdkt {

namespace {

QuotaRule rule_of_plan(const Campaign& campaign, const PlannedAward& award) {
    QuotaRule rule;
    rule.id = "plan:" + campaign.code + '/' + award.award;
    rule.cite = campaign.code + ' ' + campaign.name;
    rule.from = campaign.start;
    rule.award = award.award;
    rule.categories = {Category::campaign};
    rule.count = award.count;
    rule.scope = award.per == QuotaPer::unit ? QuotaScope::unit : QuotaScope::province;
    rule.unit_kinds = award.unit_kinds;
    return rule;
}

QuotaRule rule_of_cluster(const store::ClusterAwardRow& row) {
    QuotaRule rule;
    rule.id = "cluster:" + row.cluster + '/' + row.award;
    rule.cite = row.cluster + ' ' + std::to_string(row.year);
    rule.from = std::chrono::year(row.year) / 1 / 1;
    rule.award = row.award;
    rule.categories = {Category::merit};
    rule.count = static_cast<int>(row.count);
    rule.scope = QuotaScope::cluster;
    return rule;
}

bool is_for(const OwnQuota& quota, const Nomination& nomination) {
    return quota.rule.award == nomination.award && contains(quota.rule.categories, nomination.category) &&
           (quota.subjects.empty() || contains(quota.subjects, nomination.subject.kind));
}

} // namespace

OwnQuotas::OwnQuotas(store::Connection& connection) {
    add_plans(connection);
    add_clusters(connection);
}

void OwnQuotas::add_plans(store::Connection& connection) {
    for (const auto& [id, source] : store::plan_sources(connection)) {
        const CampaignPlan plan = campaigns::kept_plan(source);
        for (const PlannedAward& award : plan.awards) {
            if (!award.count) {
                continue;
            }
            by_campaign_.emplace(id, quotas_.size());
            quotas_.push_back({.rule = rule_of_plan(plan.campaign, award),
                               .campaign = id,
                               .code = plan.campaign.code,
                               .subjects = award.subjects,
                               .first_year = year_of(plan.campaign.start),
                               .last_year = std::numeric_limits<int>::max(),
                               .end_year = year_of(plan.campaign.end)});
        }
    }
}

void OwnQuotas::add_clusters(store::Connection& connection) {
    for (const store::ClusterAwardRow& row : store::cluster_awards(connection, std::nullopt)) {
        by_award_.emplace(std::pair(row.award, row.year), quotas_.size());
        quotas_.push_back({.rule = rule_of_cluster(row),
                           .code = row.cluster,
                           .subjects = {SubjectKind::collective},
                           .first_year = row.year,
                           .last_year = row.year});
    }
}

std::vector<const OwnQuota*> OwnQuotas::about(const store::CheckCase& loaded) const {
    std::vector<const OwnQuota*> list;
    const Nomination& nomination = loaded.nomination;
    const auto add = [&](const auto& range) {
        for (auto one = range.first; one != range.second; ++one) {
            const OwnQuota& quota = quotas_[one->second];
            if (is_for(quota, nomination)) {
                list.push_back(&quota);
            }
        }
    };
    if (loaded.campaign_id) {
        add(by_campaign_.equal_range(*loaded.campaign_id));
    }
    add(by_award_.equal_range({nomination.award, nomination.year}));
    return list;
}

} // namespace tdkt
