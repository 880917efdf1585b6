#pragma once

#include "registry/unit_tree.hpp"
#include "store/nominations.hpp"
#include "tdkt/quota.hpp"
#include "tdkt/rules.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

/// What a quota counts in one scope.
struct QuotaFigures {
    std::int64_t counted = 0;
    std::int64_t eligible = 0;
    std::int64_t used = 0;
    std::int64_t asked = 0; ///< to be decided now
};

/// A quota that no law sets: of a campaign's plan, or of what a cluster may be awarded.
struct OwnQuota {
    QuotaRule rule;
    std::optional<std::int64_t> campaign = {}; ///< counts what is for it, of every year
    std::string code = {};                     ///< of the campaign or the cluster
    std::vector<SubjectKind> subjects = {};    ///< empty for all
    int first_year = 0;                        ///< from which it is asked for, and until which
    int last_year = 0;
    std::optional<int> end_year = {}; ///< of the campaign
};

/// The own quotas of a register, in a few passes over it.
class OwnQuotas {
public:
    explicit OwnQuotas(store::Connection& connection);

    /// Those that a nomination could come under; whether it does is for its scope to say.
    [[nodiscard]] std::vector<const OwnQuota*> about(const store::CheckCase& loaded) const;

    [[nodiscard]] const std::vector<OwnQuota>& all() const { return quotas_; }

private:
    void add_plans(store::Connection& connection);
    void add_clusters(store::Connection& connection);

    std::vector<OwnQuota> quotas_;
    std::multimap<std::int64_t, std::size_t> by_campaign_;
    std::multimap<std::pair<std::string, int>, std::size_t> by_award_; ///< those of clusters, with the year
};

/// Counts quotas in their scopes, each quota and year in a few passes over the register.
class QuotaCounter {
public:
    QuotaCounter(store::Connection& connection, const registry::UnitTree& units)
        : connection_(connection), units_(units) {}

    /// The scope that a subject of this unit falls into; none where the unit is in no cluster, or below no
    /// unit of the kinds that the rule names.
    [[nodiscard]] std::optional<std::string> scope_of(const QuotaRule& rule, int year, std::int64_t unit);

    /// The same of an own quota, whose scope may be the whole campaign.
    [[nodiscard]] std::optional<std::string> scope_of(const OwnQuota& quota, int year, std::int64_t unit);

    /// By scope.
    [[nodiscard]] std::map<std::string, QuotaFigures> count(const QuotaRule& rule, int year);
    [[nodiscard]] std::map<std::string, QuotaFigures> count(const OwnQuota& quota, int year);

private:
    [[nodiscard]] const std::map<std::int64_t, std::string>& clusters(int year);

    store::Connection& connection_;
    const registry::UnitTree& units_;
    std::map<int, std::map<std::int64_t, std::string>> clusters_; ///< by year and unit
};

/// Sees that a decision leaves no quota exceeded.
class QuotaGuard {
public:
    QuotaGuard(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units)
        : rules_(rules), counter_(connection, units), own_(connection) {}

    /// Says that the nomination is to be decided, before obstacle() is asked about any of those that are.
    void ask_for(const store::CheckCase& loaded);

    /// Says that it is not to be decided after all.
    void give_up(const store::CheckCase& loaded);

    /// A quota that would be exceeded, or that is unknown. What only an unsure rule says, and what is
    /// unknown, stands in the way of what nobody confirmed.
    [[nodiscard]] std::optional<Message> obstacle(const store::CheckCase& loaded, bool confirmed);

private:
    struct Share {
        const QuotaRule* rule = nullptr;
        QuotaFigures* figures = nullptr;
        std::string scope;
    };

    void add_asked(const store::CheckCase& loaded, std::int64_t count);
    [[nodiscard]] std::vector<Share> shares_of(const store::CheckCase& loaded);

    /// The figures of a quota, counted once.
    template <typename Quota>
    [[nodiscard]] std::map<std::string, QuotaFigures>& counted(const Quota& quota, const QuotaRule& rule,
                                                               int year);

    const RuleBook& rules_;
    QuotaCounter counter_;
    OwnQuotas own_;
    std::map<std::pair<const QuotaRule*, int>, std::map<std::string, QuotaFigures>> counted_;
};

} // namespace tdkt
