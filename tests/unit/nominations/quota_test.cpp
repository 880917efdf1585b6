#include "nominations/quota.hpp"

#include <doctest/doctest.h>

#include <string>

using tdkt::QuotaCandidate;
using tdkt::QuotaRule;
using tdkt::Rounding;
using tdkt::nominations::allowed;
using tdkt::nominations::rank_candidates;

namespace {

QuotaRule fifteen_percent(Rounding rounding) {
    QuotaRule rule;
    rule.percent = 15;
    rule.rounding = rounding;
    return rule;
}

QuotaCandidate candidate(std::int64_t id, int in_favour, std::optional<bool> preferred = false,
                         std::int64_t list = 1) {
    QuotaCandidate one;
    one.nomination.id = id;
    one.ballot = tdkt::Ballot{.members = 10, .in_favour = in_favour};
    one.preferred = preferred;
    one.list = list;
    one.line = id;
    return one;
}

std::string ranked(std::vector<QuotaCandidate> candidates, std::optional<std::int64_t> left) {
    rank_candidates(candidates, left);
    std::string text;
    for (const QuotaCandidate& one : candidates) {
        text += std::to_string(one.nomination.id) + " " + std::string(tdkt::to_word(one.standing)) +
                (one.settled_by ? " " + std::string(tdkt::to_word(*one.settled_by)) : "") + "; ";
    }
    return text;
}

} // namespace

TEST_SUITE("quota") {
    TEST_CASE("a share is counted in whole numbers, rounded as the rule declares") {
        CHECK(allowed(fifteen_percent(Rounding::down), 19) == 2);
        CHECK(allowed(fifteen_percent(Rounding::down), 20) == 3);
        CHECK(allowed(fifteen_percent(Rounding::down), 21) == 3);
        CHECK(allowed(fifteen_percent(Rounding::up), 20) == 3);
        CHECK(allowed(fifteen_percent(Rounding::up), 21) == 4);
        CHECK(allowed(fifteen_percent(Rounding::nearest), 23) == 3); // 3.45
        CHECK(allowed(fifteen_percent(Rounding::nearest), 24) == 4); // 3.60
        CHECK(allowed(fifteen_percent(Rounding::nearest), 30) == 5); // 4.50
    }

    TEST_CASE("of nothing recorded no share is known, and a fixed count needs nothing") {
        CHECK_FALSE(allowed(fifteen_percent(Rounding::down), 0));
        QuotaRule fixed;
        fixed.count = 3;
        CHECK(allowed(fixed, 0) == 3);
    }

    TEST_CASE("more votes come first, whoever was not voted on last") {
        QuotaCandidate unvoted = candidate(1, 0);
        unvoted.ballot.reset();
        CHECK(ranked({unvoted, candidate(2, 8), candidate(3, 9)}, 2) ==
              "3 above votes; 2 above votes; 1 below; ");
        QuotaCandidate smaller = candidate(4, 4); // 4 of 5 is as much as 8 of 10
        smaller.ballot->members = 5;
        CHECK(ranked({candidate(2, 8), smaller}, 2) == "2 above order; 4 above; ");
    }

    TEST_CASE("among equals whom the law prefers, if that is known of all of them") {
        CHECK(ranked({candidate(1, 8), candidate(2, 8, true)}, 1) == "2 above preference; 1 below; ");
        CHECK(ranked({candidate(1, 9), candidate(2, 8, true)}, 1) == "1 above votes; 2 below; ");
        CHECK(ranked({candidate(1, 8, std::nullopt, 1), candidate(2, 8, true, 2)}, 1) == "2 tied; 1 tied; ");
    }

    TEST_CASE("the order of one list settles, the order of two does not") {
        CHECK(ranked({candidate(2, 8), candidate(1, 8)}, 1) == "1 above order; 2 below; ");
        CHECK(ranked({candidate(1, 8, false, 1), candidate(2, 8, false, 2)}, 1) == "1 tied; 2 tied; ");
        CHECK(ranked({candidate(1, 8, false, 1), candidate(2, 8, false, 2)}, 2) == "1 above; 2 above; ");
        CHECK(ranked({candidate(1, 8, false, 1), candidate(2, 8, false, 2)}, 0) == "1 below; 2 below; ");
    }

    TEST_CASE("those tied across the line leave no place to who comes after them") {
        CHECK(ranked({candidate(1, 8, false, 1), candidate(2, 8, false, 2), candidate(3, 7, false, 1)}, 1) ==
              "1 tied votes; 2 tied votes; 3 below; ");
    }

    TEST_CASE("without a known quota everything is open, and an exceeded one has no place left") {
        CHECK(ranked({candidate(1, 8)}, std::nullopt) == "1 open; ");
        CHECK(ranked({candidate(1, 8)}, -2) == "1 below; ");
    }
}
