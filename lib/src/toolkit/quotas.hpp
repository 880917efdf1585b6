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

/// Counts quotas in their scopes, each quota and year in a few passes over the register.
class QuotaCounter {
public:
    QuotaCounter(store::Connection& connection, const registry::UnitTree& units)
        : connection_(connection), units_(units) {}

    /// The scope that a subject of this unit falls into; none where the unit is in no cluster, or below no
    /// unit of the kinds that the rule names.
    [[nodiscard]] std::optional<std::string> scope_of(const QuotaRule& rule, int year, std::int64_t unit);

    /// By scope.
    [[nodiscard]] std::map<std::string, QuotaFigures> count(const QuotaRule& rule, int year);

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
        : rules_(rules), counter_(connection, units) {}

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

    const RuleBook& rules_;
    QuotaCounter counter_;
    std::map<std::pair<const QuotaRule*, int>, std::map<std::string, QuotaFigures>> counted_;
};

} // namespace tdkt
