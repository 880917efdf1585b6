#include "tdkt/rules.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;

TEST_SUITE("rules::cases") {
    TEST_CASE("the shipped rules load without a problem") {
        tdkt::Diagnostics problems;
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards(), problems);
        CHECK(listed(problems) == "");
        REQUIRE(book.rule_sets().size() == 1);
        CHECK(book.rule_sets().front().id == "L2022");
        CHECK(book.rule_sets().front().hash.size() == 64);
    }

    TEST_CASE("every case beside the rules holds") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const auto results = tdkt::run_cases(book, {shipped()});
        CHECK(results.size() >= 100);
        for (const tdkt::CaseResult& result : results) {
            INFO(result.name);
            CHECK(listed(result.problems) == "");
        }
    }
}
