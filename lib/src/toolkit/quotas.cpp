#include "toolkit/quotas.hpp"

#include "base/contains.hpp"
#include "nominations/quota.hpp"
#include "rules/provisions.hpp"
#include "store/quotas.hpp"
#include "store/units.hpp"
#include "toolkit/law.hpp"
#include "toolkit/lookup.hpp"

#include <algorithm>

namespace tdkt {

namespace {

bool is_of_kind(const Unit& unit, const std::vector<UnitKind>& kinds) {
    return kinds.empty() || contains(kinds, unit.kind);
}

bool is_about(const QuotaRule& rule, const std::string& award, Category category) {
    return rule.award == award && (rule.categories.empty() || contains(rule.categories, category));
}

} // namespace

const std::map<std::int64_t, std::string>& QuotaCounter::clusters(int year) {
    const auto [known, is_new] = clusters_.try_emplace(year);
    if (is_new) {
        for (store::ClusterOf& one : store::cluster_units(connection_, year)) {
            known->second.emplace(one.unit, std::move(one.cluster));
        }
    }
    return known->second;
}

std::optional<std::string> QuotaCounter::scope_of(const QuotaRule& rule, int year, std::int64_t unit) {
    if (rule.scope == QuotaScope::province) {
        return std::string();
    }
    for (const Unit* one = units_.find(unit); one != nullptr; one = units_.parent_of(*one)) {
        if (rule.scope == QuotaScope::unit) {
            if (is_of_kind(*one, rule.unit_kinds)) {
                return one->code;
            }
        } else if (const auto found = clusters(year).find(one->id); found != clusters(year).end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

std::map<std::string, QuotaFigures> QuotaCounter::count(const QuotaRule& rule, int year) {
    std::map<std::string, QuotaFigures> by_scope;
    const auto add = [&](const std::vector<store::UnitCount>& counts, std::int64_t QuotaFigures::* figure) {
        for (const store::UnitCount& one : counts) {
            if (const auto scope = scope_of(rule, year, one.unit)) {
                by_scope[*scope].*figure += one.count;
            }
        }
    };
    add(store::holders(connection_, rule.award, year, rule.categories), &QuotaFigures::used);
    if (rule.of == "cluster_leaders") {
        add(store::cluster_leaders(connection_, year), &QuotaFigures::counted);
    } else if (rule.of == "members") {
        std::vector<store::UnitCount> totals;
        for (const store::HeadCount& one : store::head_counts(connection_, year)) {
            totals.push_back({.unit = one.unit, .count = one.members.total});
        }
        add(totals, &QuotaFigures::counted);
    } else if (!rule.of.empty()) {
        add(store::holders(connection_, rule.of, year, {}), &QuotaFigures::counted);
        add(store::eligible(connection_, rule.of, year), &QuotaFigures::eligible);
    }
    return by_scope;
}

std::optional<std::string> QuotaCounter::scope_of(const OwnQuota& quota, int year, std::int64_t unit) {
    if (quota.rule.scope == QuotaScope::province) {
        return quota.code;
    }
    auto scope = scope_of(quota.rule, year, unit);
    if (quota.rule.scope == QuotaScope::cluster && scope != quota.code) {
        scope.reset();
    }
    return scope;
}

std::map<std::string, QuotaFigures> QuotaCounter::count(const OwnQuota& quota, int year) {
    std::map<std::string, QuotaFigures> by_scope;
    if (quota.rule.scope != QuotaScope::unit) {
        by_scope[quota.code]; // also where nothing was given yet
    }
    const std::vector<store::UnitCount> holders =
        quota.campaign
            ? store::campaign_holders(connection_, *quota.campaign, quota.rule.award, quota.subjects)
            : store::holders(connection_, quota.rule.award, year, quota.rule.categories);
    for (const store::UnitCount& one : holders) {
        if (const auto scope = scope_of(quota, year, one.unit)) {
            by_scope[*scope].used += one.count;
        }
    }
    return by_scope;
}

template <typename Quota>
std::map<std::string, QuotaFigures>& QuotaGuard::counted(const Quota& quota, const QuotaRule& rule,
                                                         int year) {
    const auto [known, is_new] = counted_.try_emplace({&rule, year});
    if (is_new) {
        known->second = counter_.count(quota, year);
    }
    return known->second;
}

std::vector<QuotaGuard::Share> QuotaGuard::shares_of(const store::CheckCase& loaded) {
    const Nomination& nomination = loaded.nomination;
    std::vector<Share> shares;
    for (const QuotaRule* const rule :
         rules::in_force(rules_, &Provisions::quotas, nomination.received, [&](const QuotaRule& one) {
             return is_about(one, nomination.award, nomination.category);
         })) {
        auto& figures = counted(*rule, *rule, nomination.year);
        if (const auto scope = counter_.scope_of(*rule, nomination.year, loaded.subject_unit_id)) {
            shares.push_back({.rule = rule, .figures = &figures[*scope], .scope = *scope});
        }
    }
    for (const OwnQuota* const own : own_.about(loaded)) {
        auto& figures = counted(*own, own->rule, own->campaign ? 0 : nomination.year);
        if (const auto scope = counter_.scope_of(*own, nomination.year, loaded.subject_unit_id)) {
            shares.push_back({.rule = &own->rule, .figures = &figures[*scope], .scope = *scope});
        }
    }
    return shares;
}

void QuotaGuard::ask_for(const store::CheckCase& loaded) {
    add_asked(loaded, 1);
}

void QuotaGuard::give_up(const store::CheckCase& loaded) {
    add_asked(loaded, -1);
}

void QuotaGuard::add_asked(const store::CheckCase& loaded, std::int64_t count) {
    if (loaded.nomination.state == NominationState::decided) {
        return; // counted as used, and in the way for another reason
    }
    for (const Share& share : shares_of(loaded)) {
        share.figures->asked += count;
    }
}

std::optional<Message> QuotaGuard::obstacle(const store::CheckCase& loaded, bool confirmed) {
    for (const Share& share : shares_of(loaded)) {
        const QuotaFigures& figures = *share.figures;
        const std::optional<std::int64_t> quota =
            nominations::allowed(*share.rule, figures.counted + figures.eligible);
        const bool fits = quota && figures.used + figures.asked <= *quota;
        const bool is_sure = quota && rules::decides(share.rule->certainty);
        if (fits || (confirmed && !is_sure)) {
            continue;
        }
        const std::string id = std::to_string(loaded.nomination.id);
        const std::string& award = share.rule->award;
        const std::string& cite = share.rule->cite;
        if (!quota) {
            return Message("quota_unknown",
                           {{"nomination", id}, {"award", award}, {"scope", share.scope}, {"cite", cite}});
        }
        const std::string used = std::to_string(figures.used);
        const std::string asked = std::to_string(figures.asked);
        if (is_sure) {
            return Message("quota_exceeded", {{"nomination", id},
                                              {"award", award},
                                              {"scope", share.scope},
                                              {"quota", std::to_string(*quota)},
                                              {"used", used},
                                              {"asked", asked},
                                              {"cite", cite}});
        }
        return Message("quota_unsure", {{"nomination", id},
                                        {"award", award},
                                        {"scope", share.scope},
                                        {"quota", std::to_string(*quota)},
                                        {"used", used},
                                        {"asked", asked},
                                        {"cite", cite}});
    }
    return std::nullopt;
}

namespace {

/// Whom the law prefers among equals, as far as the register knows: gender, and women in head counts.
class Preference {
public:
    Preference(store::Connection& connection, const PreferenceRule* rule, int year) : rule_(rule) {
        if (rule != nullptr) {
            for (store::HeadCount& one : store::head_counts(connection, year)) {
                head_counts_.emplace(one.unit, std::move(one.members));
            }
        }
    }

    [[nodiscard]] std::optional<bool> of(const Subject& subject, std::int64_t unit) const {
        if (rule_ == nullptr || subject.kind == SubjectKind::household) {
            return false;
        }
        if (subject.kind == SubjectKind::person) {
            return subject.gender ? std::optional(subject.gender == Gender::female) : std::nullopt;
        }
        const auto known = head_counts_.find(unit);
        if (known == head_counts_.end()) {
            return std::nullopt;
        }
        const rules::MembersFact& members = known->second;
        const auto women = std::find_if(members.counts.begin(), members.counts.end(),
                                        [](const auto& count) { return count.first == "women"; });
        if (women == members.counts.end()) {
            return std::nullopt;
        }
        return nominations::prefers(*rule_, members.total, women->second);
    }

private:
    const PreferenceRule* rule_;
    std::map<std::int64_t, rules::MembersFact> head_counts_;
};

/// Whether a scope is one that was asked for.
bool is_wanted(const QuotaRule& rule, const std::string& scope, const QuotaFilter& filter,
               const registry::UnitTree& units, const std::optional<Unit>& top) {
    if (filter.cluster && (rule.scope != QuotaScope::cluster || scope != *filter.cluster)) {
        return false;
    }
    if (!top) {
        return true;
    }
    const Unit* const unit = rule.scope == QuotaScope::unit ? units.find_code(scope) : nullptr;
    return unit != nullptr && units.is_within(*unit, *top);
}

bool is_about(const QuotaRule& /*rule*/, const Nomination& /*nomination*/) {
    return true; // the query says it all
}

bool is_about(const OwnQuota& quota, const Nomination& nomination) {
    return quota.subjects.empty() || contains(quota.subjects, nomination.subject.kind);
}

store::QuotaSubject subject_of(const QuotaRule& rule, int year) {
    return {.award = rule.award, .year = year, .categories = rule.categories};
}

store::QuotaSubject subject_of(const OwnQuota& quota, int year) {
    store::QuotaSubject subject = subject_of(quota.rule, year);
    if (quota.campaign) {
        subject.year.reset();
        subject.campaign = quota.campaign;
    }
    return subject;
}

void say_years(QuotaStatus& /*status*/, const QuotaRule& /*rule*/) {}

void say_years(QuotaStatus& status, const OwnQuota& quota) {
    if (quota.campaign) {
        status.first_year = quota.first_year;
        status.last_year = quota.end_year;
    }
}

const QuotaRule* rule_of(const QuotaRule& rule) {
    return &rule;
}

const QuotaRule* rule_of(const OwnQuota& quota) {
    return &quota.rule;
}

template <typename Quota>
void add_scopes(store::Connection& connection, QuotaCounter& counter, const Quota& quota,
                const PreferenceRule* preference, int year, std::vector<QuotaStatus>& list) {
    const QuotaRule& rule = *rule_of(quota);
    std::map<std::string, QuotaStatus> by_scope;
    for (const auto& [scope, figures] : counter.count(quota, year)) {
        QuotaStatus& status = by_scope[scope];
        status.counted = figures.counted;
        status.counted_eligible = figures.eligible;
        status.used = figures.used;
    }
    const Preference preferred(connection, preference, year);
    store::quota_candidates(
        connection, subject_of(quota, year), [&](const QuotaCandidate& candidate, std::int64_t unit) {
            const auto scope =
                is_about(quota, candidate.nomination) ? counter.scope_of(quota, year, unit) : std::nullopt;
            if (scope) {
                auto& taken = by_scope[*scope].candidates.emplace_back(candidate);
                taken.preferred = preferred.of(candidate.nomination.subject, unit);
            }
        });
    for (auto& [scope, status] : by_scope) {
        status.rule = rule;
        status.scope = scope;
        say_years(status, quota);
        status.quota = nominations::allowed(rule, status.counted + status.counted_eligible);
        status.left = status.quota ? std::optional(*status.quota - status.used) : std::nullopt;
        if (preference != nullptr) {
            status.preference = *preference;
        }
        nominations::rank_candidates(status.candidates, status.left);
        list.push_back(std::move(status));
    }
}

} // namespace

std::vector<QuotaStatus> quota_status(Database& database, const Configuration& configuration,
                                      const QuotaFilter& filter) {
    const RuleBook rules = load_law(configuration);
    // A preference that is only recalled settles nothing.
    const auto preferences =
        rules::in_force(rules, &Provisions::preferences, filter.day,
                        [](const PreferenceRule& rule) { return rules::decides(rule.certainty); });
    store::Connection& connection = database.connection();
    std::vector<QuotaStatus> list;
    connection.read([&] {
        const registry::UnitTree units = store::unit_tree(connection);
        const auto top = filter.unit ? std::optional(require_unit(units, *filter.unit)) : std::nullopt;
        QuotaCounter counter(connection, units);
        std::vector<std::string> awards; // each by the newest instrument that limits it
        for (const auto& set : rules.sets()) {
            for (const QuotaRule& rule : set->provisions.quotas) {
                const bool wanted = !filter.award || rule.award == *filter.award;
                if (wanted && !contains(awards, rule.award)) {
                    awards.push_back(rule.award);
                }
            }
        }
        for (const std::string& award : awards) {
            for (const QuotaRule* const rule :
                 rules::in_force(rules, &Provisions::quotas, filter.day,
                                 [&](const QuotaRule& one) { return one.award == award; })) {
                add_scopes(connection, counter, *rule, preferences.empty() ? nullptr : preferences.front(),
                           filter.year, list);
            }
        }
        const OwnQuotas own(connection);
        for (const OwnQuota& quota : own.all()) {
            const bool wanted = (!filter.award || quota.rule.award == *filter.award) &&
                                quota.first_year <= filter.year && filter.year <= quota.last_year;
            if (wanted) {
                add_scopes(connection, counter, quota, preferences.empty() ? nullptr : preferences.front(),
                           filter.year, list);
            }
        }
        std::erase_if(list, [&](const QuotaStatus& status) {
            return !is_wanted(status.rule, status.scope, filter, units, top);
        });
    });
    return list;
}

} // namespace tdkt
