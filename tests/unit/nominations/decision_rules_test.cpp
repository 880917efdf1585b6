#include "nominations/decision_rules.hpp"

#include <doctest/doctest.h>

using tdkt::Ballot;
using tdkt::Certainty;
using tdkt::NominationState;
using tdkt::Verdict;
using tdkt::VoteRule;
using tdkt::nominations::ballot_problem;
using tdkt::nominations::DecisionCase;
using tdkt::nominations::obstacle;
using tdkt::nominations::reaches;

namespace {

VoteRule ninety_percent() {
    return {.award = "CSTDT",
            .percent = 90,
            .cite = "NĐ 98/2023/NĐ-CP, Điều 30.7",
            .certainty = Certainty::verified};
}

DecisionCase eligible() {
    DecisionCase question;
    question.verdict = Verdict::eligible;
    return question;
}

std::string code_of(const std::optional<tdkt::Message>& message) {
    return message ? message->code : "";
}

} // namespace

TEST_SUITE("nominations::decision") {
    TEST_CASE("a threshold is a share of all members, in whole numbers") {
        const VoteRule rule = ninety_percent();
        CHECK(reaches(rule, {.members = 10, .in_favour = 9}));
        CHECK_FALSE(reaches(rule, {.members = 11, .in_favour = 9}));  // 81.8 %
        CHECK(reaches(rule, {.members = 11, .in_favour = 10}));       // 90.9 %
        CHECK_FALSE(reaches(rule, {.members = 15, .in_favour = 13})); // 86.7 %
        CHECK(reaches(rule, {.members = 15, .in_favour = 14}));       // 93.3 %
    }

    TEST_CASE("there are never more votes than members") {
        CHECK_FALSE(ballot_problem({.members = 15, .in_favour = 14, .against = 1, .written = 2}));
        CHECK(code_of(ballot_problem({.members = 15, .in_favour = 16})) == "more_votes_than_members");
        CHECK(code_of(ballot_problem({.members = 15, .in_favour = 14, .against = 2})) ==
              "more_votes_than_members");
        CHECK(code_of(ballot_problem({.members = 15, .in_favour = 1, .written = 2})) ==
              "more_written_than_votes");
        CHECK(code_of(ballot_problem({.members = 0, .in_favour = 0})) == "bad_vote_count");
    }

    TEST_CASE("only what is eligible, or was confirmed by a person, is decided") {
        DecisionCase question = eligible();
        CHECK_FALSE(obstacle(question));
        question.verdict = Verdict::needs_review;
        CHECK(code_of(obstacle(question)) == "needs_confirmation");
        question.confirmed = true;
        CHECK_FALSE(obstacle(question));
        question.verdict = Verdict::ineligible;
        CHECK(code_of(obstacle(question)) == "ineligible_not_decided");
    }

    TEST_CASE("an award with a threshold needs its vote, and enough of it") {
        DecisionCase question = eligible();
        question.rule = ninety_percent();
        CHECK(code_of(obstacle(question)) == "no_vote");
        question.ballot = Ballot{.members = 15, .in_favour = 13};
        CHECK(code_of(obstacle(question)) == "below_threshold");
        question.confirmed = true; // a reason does not replace votes
        CHECK(code_of(obstacle(question)) == "below_threshold");
        question.ballot = Ballot{.members = 15, .in_favour = 14};
        CHECK_FALSE(obstacle(question));
    }

    TEST_CASE("a threshold that is only recalled refuses nobody") {
        DecisionCase question = eligible();
        question.rule = ninety_percent();
        question.rule->certainty = Certainty::recalled;
        CHECK_FALSE(obstacle(question));
    }

    TEST_CASE("what is decided or withdrawn is not decided again") {
        DecisionCase question = eligible();
        question.state = NominationState::decided;
        CHECK(code_of(obstacle(question)) == "already_decided");
        question.state = NominationState::withdrawn;
        CHECK(code_of(obstacle(question)) == "not_open");
    }
}
