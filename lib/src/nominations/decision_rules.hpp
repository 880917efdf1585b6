#pragma once

#include "tdkt/nomination.hpp"
#include "tdkt/provisions.hpp"

#include "rules/rule_set.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tdkt::nominations {

/// Whether the votes reach the share of all members, in whole numbers: in_favour * 100 >= percent * members
/// (NĐ 98/2023/NĐ-CP article 30.7). Members who stood aside are among all members unless the rule about the
/// session leaves them out.
[[nodiscard]] bool reaches(const VoteRule& rule, const Ballot& ballot, const QuorumRule* session = nullptr);

/// What is asked of the session that votes on an award: the rule for this award before the one for all, or
/// null.
[[nodiscard]] const QuorumRule* session_rule(const RuleBook& book, std::string_view award, Date day);

/// Why the session could not vote by a rule about attendance, if it could not: too few members, or nobody
/// said how many there were.
[[nodiscard]] std::optional<Message> attendance_problem(const QuorumRule& rule, const Ballot& ballot,
                                                        std::int64_t nomination);

/// What is wrong with the numbers of a vote, if anything.
[[nodiscard]] std::optional<Message> ballot_problem(const Ballot& ballot);

/// What has to be known before a nomination is decided.
struct DecisionCase {
    std::int64_t id = 0; ///< of the nomination, which messages name
    NominationState state = NominationState::submitted;
    Verdict verdict = Verdict::needs_review;
    std::optional<Ballot> ballot;
    std::optional<VoteRule> rule;        ///< absent where the law asks for no vote
    const QuorumRule* session = nullptr; ///< what is asked of the session, if anything is
    bool confirmed = false;              ///< a person gave a reason for what the rules leave open
};

/// Why the nomination cannot be decided, if it cannot: decided or withdrawn already, ineligible, no vote or
/// too few votes where the law asks for one, open questions that nobody confirmed.
[[nodiscard]] std::optional<Message> obstacle(const DecisionCase& nomination);

} // namespace tdkt::nominations
