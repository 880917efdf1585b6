#include "tdkt/rules.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;

namespace {

const char* const rules = R"(format = 1
instrument = { id = "X", name = "Luật", from = 2024-01-01 }
[[criterion]]
id = "LDTT"
award = "LDTT"
subjects = ["person"]
categories = ["merit"]
cite = "Đ24"
certainty = "verified"
all = [
    { grade = "good" },
    { submitted = "unity_and_movements" },
    { employed_months = 6, certainty = "recalled" },
]
)";

const char* const passing = R"(format = 1
[[case]]
name = "good"
nomination = { award = "LDTT", year = 2025, grade = "good" }
expect = "needs_review"
unknown = ["LDTT.employed_months"]
)";

const char* const failing = R"([[case]]
name = "done"
nomination = { award = "LDTT", year = 2025, grade = "done" }
expect = "ineligible"
failed = ["LDTT.grade"]
)";

tdkt::TestedRules tested(const std::string& cases) {
    const Folder folder("coverage");
    folder.write("law/X/rules.toml", rules);
    folder.write("law/X/cases/cases.toml", cases);
    return tdkt::test_rules(tdkt::load_rule_book({folder.path()}, known_awards()), {folder.path()});
}

tdkt::ConditionCoverage of(const tdkt::TestedRules& tested, const std::string& rule) {
    const auto found = std::find_if(tested.conditions.begin(), tested.conditions.end(),
                                    [&](const auto& condition) { return condition.rule == rule; });
    REQUIRE(found != tested.conditions.end());
    return *found;
}

} // namespace

TEST_SUITE("rules::coverage") {
    TEST_CASE("a condition that no case sees failing is found, and is not once there is such a case") {
        const auto half = tested(passing);
        CHECK(half.cases.front().problems.empty());
        CHECK(of(half, "LDTT.grade").passed == 1);
        CHECK(of(half, "LDTT.grade").never_failed());
        CHECK_FALSE(of(half, "LDTT.grade").never_passed());
        const auto whole = tested(std::string(passing) + failing);
        CHECK(of(whole, "LDTT.grade").failed == 1);
        CHECK_FALSE(of(whole, "LDTT.grade").never_failed());
    }

    TEST_CASE("what cannot come out a way is not asked for it") {
        const auto whole = tested(std::string(passing) + failing);
        CHECK_FALSE(of(whole, "LDTT.submitted").never_failed());
        CHECK(of(whole, "LDTT.submitted").passed == 2);
        CHECK_FALSE(of(whole, "LDTT.employed_months").never_passed());
        CHECK_FALSE(of(whole, "LDTT.employed_months").never_failed());
        CHECK(of(whole, "LDTT.employed_months").unknown == 2);
    }

    TEST_CASE("every condition of the shipped rules is counted, and most are tried both ways") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const auto all = tdkt::test_rules(book, {shipped()});
        CHECK(all.cases.size() == tdkt::run_cases(book, {shipped()}).size());
        CHECK(of(all, "CSTDT.streak").passed > 0);
        CHECK(of(all, "CSTDT.streak").failed > 0);
    }
}
