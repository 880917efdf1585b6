#include "nominations/decision_rules.hpp"

#include "base/contains.hpp"
#include "rules/condition.hpp"
#include "rules/provisions.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

namespace tdkt::nominations {

namespace {

/// All members of the council, without those who stood aside where the rule says so.
std::int64_t members_counted(const Ballot& ballot, const QuorumRule* session) {
    return ballot.members - (session != nullptr && session->without_recused ? ballot.recused : 0);
}

} // namespace

bool reaches(const VoteRule& rule, const Ballot& ballot, const QuorumRule* session) {
    return std::int64_t{ballot.in_favour} * 100 >= rule.percent * members_counted(ballot, session);
}

const QuorumRule* session_rule(const RuleBook& book, std::string_view award, Date day) {
    const std::vector<const QuorumRule*> found =
        rules::in_force(book, &Provisions::quorums, day, [award](const QuorumRule& rule) {
            return rule.awards.empty() || contains(rule.awards, award);
        });
    const auto own = std::find_if(found.begin(), found.end(),
                                  [](const QuorumRule* rule) { return !rule->awards.empty(); });
    if (own != found.end()) {
        return *own;
    }
    return found.empty() ? nullptr : found.front();
}

std::optional<Message> attendance_problem(const QuorumRule& rule, const Ballot& ballot,
                                          std::int64_t nomination) {
    if (!ballot.present) {
        return Message("attendance_unknown",
                       {{"nomination", std::to_string(nomination)}, {"cite", rule.cite}});
    }
    const std::int64_t present = *ballot.present + (rule.written_counts ? ballot.written : 0);
    const std::int64_t members = members_counted(ballot, &rule);
    if (present * rule.denominator >= rule.numerator * members) {
        return std::nullopt;
    }
    return Message("no_quorum",
                   {{"nomination", std::to_string(nomination)},
                    {"present", std::to_string(present)},
                    {"members", std::to_string(members)},
                    {"part", std::to_string(rule.numerator) + "/" + std::to_string(rule.denominator)},
                    {"cite", rule.cite}});
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
    if (ballot.recused < 0 || votes + ballot.recused > ballot.members) {
        return Message("more_recused_than_left", {{"recused", std::to_string(ballot.recused)},
                                                  {"votes", std::to_string(votes)},
                                                  {"members", std::to_string(ballot.members)}});
    }
    if (ballot.present && (*ballot.present < votes - ballot.written || *ballot.present > ballot.members)) {
        return Message("bad_attendance", {{"present", std::to_string(*ballot.present)},
                                          {"votes", std::to_string(votes - ballot.written)},
                                          {"members", std::to_string(ballot.members)}});
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
    const bool binding = nomination.rule && rules::decides(nomination.rule->certainty);
    if (binding && !nomination.ballot) {
        return Message("no_vote", {{"nomination", id},
                                   {"percent", std::to_string(nomination.rule->percent)},
                                   {"cite", nomination.rule->cite}});
    }
    if (binding && !reaches(*nomination.rule, *nomination.ballot, nomination.session)) {
        return Message("below_threshold", {{"nomination", id},
                                           {"in_favour", std::to_string(nomination.ballot->in_favour)},
                                           {"members", std::to_string(nomination.ballot->members)},
                                           {"percent", std::to_string(nomination.rule->percent)},
                                           {"cite", nomination.rule->cite}});
    }
    if (nomination.session != nullptr && nomination.ballot && rules::decides(nomination.session->certainty)) {
        if (auto problem = attendance_problem(*nomination.session, *nomination.ballot, nomination.id)) {
            return problem;
        }
    }
    if (nomination.verdict == Verdict::needs_review && !nomination.confirmed) {
        return Message("needs_confirmation", {{"nomination", id}});
    }
    return std::nullopt;
}

} // namespace tdkt::nominations
