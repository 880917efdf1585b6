#include "nominations/decision_rules.hpp"

#include <cstdint>
#include <string>

namespace tdkt::nominations {

bool reaches(const VoteRule& rule, const Ballot& ballot) {
    return std::int64_t{ballot.in_favour} * 100 >= std::int64_t{rule.percent} * ballot.members;
}

std::optional<Message> ballot_problem(const Ballot& ballot) {
    const std::int64_t votes = std::int64_t{ballot.in_favour} + ballot.against;
    if (ballot.members < 1 || ballot.in_favour < 0 || ballot.against < 0 || ballot.written < 0) {
        return Message("bad_vote_count");
    }
    if (votes > ballot.members) {
        return Message("more_votes_than_members",
                       {{"votes", std::to_string(votes)}, {"members", std::to_string(ballot.members)}});
    }
    if (ballot.written > votes) {
        return Message("more_written_than_votes",
                       {{"written", std::to_string(ballot.written)}, {"votes", std::to_string(votes)}});
    }
    return std::nullopt;
}

std::optional<Message> obstacle(const DecisionCase& nomination) {
    const std::string id = std::to_string(nomination.id);
    if (nomination.state == NominationState::decided) {
        return Message("already_decided", {{"nomination", id}});
    }
    if (nomination.state != NominationState::submitted && nomination.state != NominationState::voted) {
        return Message("not_open",
                       {{"nomination", id}, {"state_word", std::string(to_word(nomination.state))}});
    }
    if (nomination.verdict == Verdict::ineligible) {
        return Message("ineligible_not_decided", {{"nomination", id}});
    }
    // A threshold that is only recalled refuses nobody.
    const bool binding = nomination.rule && (nomination.rule->certainty == Certainty::verified ||
                                             nomination.rule->certainty == Certainty::secondary);
    if (binding && !nomination.ballot) {
        return Message("no_vote", {{"nomination", id},
                                   {"percent", std::to_string(nomination.rule->percent)},
                                   {"cite", nomination.rule->cite}});
    }
    if (binding && !reaches(*nomination.rule, *nomination.ballot)) {
        return Message("below_threshold", {{"nomination", id},
                                           {"in_favour", std::to_string(nomination.ballot->in_favour)},
                                           {"members", std::to_string(nomination.ballot->members)},
                                           {"percent", std::to_string(nomination.rule->percent)},
                                           {"cite", nomination.rule->cite}});
    }
    if (nomination.verdict == Verdict::needs_review && !nomination.confirmed) {
        return Message("needs_confirmation", {{"nomination", id}});
    }
    return std::nullopt;
}

} // namespace tdkt::nominations
