#include "tdkt/rules.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;

TEST_SUITE("rules::cases") {
    TEST_CASE("the shipped rules load without a problem") {
        tdkt::Diagnostics problems;
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards(), problems);
        CHECK(listed(problems) == "");
        std::string ids; // in the order of their dates
        for (const tdkt::RuleSetInfo& set : book.rule_sets()) {
            ids += set.id + " ";
            CHECK(set.hash.size() == 64);
        }
        CHECK(ids == "ND65 ND91 L2022 ");
    }

    TEST_CASE("every case beside the rules holds") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const auto results = tdkt::run_cases(book, {shipped()});
        CHECK(results.size() >= 900);
        for (const tdkt::CaseResult& result : results) {
            INFO(result.name);
            CHECK(listed(result.problems) == "");
        }
    }
}
