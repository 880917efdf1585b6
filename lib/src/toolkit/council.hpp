#pragma once

#include "nominations/authority.hpp"
#include "nominations/decision_rules.hpp"
#include "store/awards.hpp"
#include "store/bases.hpp"
#include "store/nominations.hpp"
#include "toolkit/checker.hpp"
#include "toolkit/quotas.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace tdkt {

/// Votes and decisions within a transaction, one nomination after the other.
class Council {
public:
    Council(store::Connection& connection, const RuleBook& rules, const registry::UnitTree& units,
            Date today);

    /// Records a vote, or says why not.
    [[nodiscard]] std::optional<Message> vote(const store::CheckCase& loaded, const Ballot& ballot,
                                              std::int64_t operation);

    /// Says that a nomination is to be decided, before obstacles are asked for: a quota counts those
    /// together.
    void ask_for(const store::CheckCase& loaded) { quotas_.ask_for(loaded); }

    /// Says that it is not to be decided after all: something else is in its way.
    void give_up(const store::CheckCase& loaded) { quotas_.give_up(loaded); }

    /// Checks the nomination as the register stands, so that a decision never rests on a check that later
    /// facts made stale; keeps that check and, if nothing stands in the way, the facts that
    /// the decision will rest on; says what stands in the way.
    [[nodiscard]] std::optional<Message> obstacle(const store::CheckCase& loaded, const Decision& decision,
                                                  bool confirmed);

    /// What the obstacles asked for did not find, but a person should look at; each once.
    [[nodiscard]] const Diagnostics& remarks() const { return remarks_; }

    /// Enters the decision and the award. Whether anything stands in the way was asked before.
    void decide(const store::CheckCase& loaded, const Decision& decision,
                const std::optional<std::string>& confirmed, std::int64_t operation);

private:
    [[nodiscard]] std::optional<Message> authority_problem(const Nomination& nomination,
                                                           const Decision& decision);
    [[nodiscard]] std::optional<Message> deadline_problem(const store::CheckCase& loaded,
                                                          bool confirmed) const;
    void remark(Message message);

    store::Connection& connection_;
    const RuleBook& rules_;
    const registry::UnitTree& units_;
    Date today_;
    Checker checker_;
    store::Checks checks_;
    store::Bases bases_;
    store::Awards awards_;
    QuotaGuard quotas_;
    Diagnostics remarks_;
    /// By award, authority and day: a list of decisions asks the same again and again.
    std::map<std::tuple<std::string, std::string, Date>, nominations::AuthorityAnswer> judged_;
};

} // namespace tdkt
