#pragma once

#include "nominations/decision_rules.hpp"
#include "store/awards.hpp"
#include "store/bases.hpp"
#include "store/nominations.hpp"
#include "toolkit/checker.hpp"

#include <optional>
#include <string>

namespace tdkt {

/// Votes and decisions within a transaction, one nomination after the other.
class Council {
public:
    Council(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units,
            Date today);

    /// Records a vote, or says why not.
    [[nodiscard]] std::optional<Message> vote(const store::CheckCase& loaded, const Ballot& ballot,
                                              std::int64_t operation);

    /// Checks the nomination as the register stands, so that a decision never rests on a check that later
    /// facts made stale; keeps that check and, if nothing stands in the way, the facts that
    /// the decision will rest on; says what stands in the way.
    [[nodiscard]] std::optional<Message> obstacle(const store::CheckCase& loaded, bool confirmed);

    /// Enters the decision and the award. Whether anything stands in the way was asked before.
    void decide(const store::CheckCase& loaded, const Decision& decision,
                const std::optional<std::string>& confirmed, std::int64_t operation);

private:
    store::Connection& connection_;
    const RuleBook& rules_;
    Date today_;
    Checker checker_;
    store::Checks checks_;
    store::Bases bases_;
    store::Awards awards_;
};

} // namespace tdkt
