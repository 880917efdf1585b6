#include "campaigns/plan.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using tdkt::CampaignPlan;
using tdkt::Diagnostics;
using tdkt::PlanFinding;
using tdkt::PlanPart;
using tdkt::campaigns::PlanCheck;

namespace {

CampaignPlan plan_of(const std::string& more) {
    Diagnostics problems;
    CampaignPlan plan = tdkt::campaigns::parse_plan(R"(
format = 1
campaign = "CD"
name = "Làm đường"
form = "thematic"
level = "province"
scope = "province"
start = 2024-01-01
end = 2026-12-31
)" + more,
                                                    "plan.toml", problems);
    REQUIRE(problems.empty());
    return plan;
}

std::vector<std::string> codes(const CampaignPlan& plan, const std::vector<PlanCheck>& checks = {}) {
    std::vector<std::string> list;
    for (const PlanFinding& finding : tdkt::campaigns::check_plan(plan, checks)) {
        list.push_back(finding.message.code);
    }
    return list;
}

PlanCheck check(PlanPart part, int months, tdkt::Certainty certainty) {
    return {.id = "one",
            .needs = {part},
            .months = months,
            .from = {},
            .to = {},
            .cite = "TT 01/2024/TT-BNV Đ3",
            .certainty = certainty};
}

} // namespace

TEST_SUITE("campaigns::plan") {
    TEST_CASE(
        "a kept plan that says nothing sound any more is an error with its campaign, never half a plan") {
        CHECK_THROWS_AS(
            (void)tdkt::campaigns::kept_plan("format = 1\ncampaign = \"CD\"\nscope = \"everywhere\"\n"),
            tdkt::StateError);
    }

    TEST_CASE("every mistake of a plan is told with its place") {
        Diagnostics problems;
        (void)tdkt::campaigns::parse_plan("format = 1\ncampaign = \"CD\"\nscope = \"everywhere\"\n"
                                          "start = 2025-02-01\nend = 2025-01-01\nsubjects = [\"people\"]\n"
                                          "[[award]]\naward = \"BKTINH\"\ncount = -1\n",
                                          "plan.toml", problems);
        std::vector<std::string> said;
        for (const auto& problem : problems) {
            said.push_back(problem.message.code);
            CHECK(problem.at.file == "plan.toml");
        }
        for (const char* const code :
             {"ends_before_it_starts", "unknown_word_in_plan", "bad_planned_count"}) {
            CHECK(std::ranges::count(said, code) == 1);
        }
    }

    TEST_CASE("a check is asked of campaigns that last so long only, both days counted") {
        const std::vector<PlanCheck> of_36{check(PlanPart::guidance, 36, tdkt::Certainty::verified)};
        const std::vector<PlanCheck> of_37{check(PlanPart::guidance, 37, tdkt::Certainty::verified)};
        CHECK(codes(plan_of(""), of_36) == std::vector<std::string>{"plan_lacks"});
        CHECK(codes(plan_of(""), of_37).empty());
        CHECK(codes(plan_of("guidance = \"HD 12\""), of_36).empty());
    }

    TEST_CASE("what is only recalled is a reminder") {
        const auto findings = tdkt::campaigns::check_plan(
            plan_of(""), {check(PlanPart::inspection, 0, tdkt::Certainty::recalled)});
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().is_reminder);
        CHECK(findings.front().message.code == "plan_may_lack");
    }

    TEST_CASE("a final review is held when all is over, an interim one before") {
        CHECK(codes(plan_of("[[review]]\nkind = \"final\"\ndue = 2026-12-31\n"
                            "[[review]]\nkind = \"interim\"\ndue = 2025-06-30\n"))
                  .empty());
        CHECK(codes(plan_of("[[review]]\nkind = \"final\"\ndue = 2026-12-30\n")) ==
              std::vector<std::string>{"planned_review_untimely"});
        CHECK(codes(plan_of("[[review]]\nkind = \"interim\"\ndue = 2027-01-01\n")) ==
              std::vector<std::string>{"planned_review_untimely"});
    }

    TEST_CASE("whom an award is for has a criterion") {
        const std::string award = "[[award]]\naward = \"BKTINH\"\nsubjects = [\"person\"]\n";
        CHECK(codes(plan_of("[[criterion]]\nsubjects = [\"collective\"]\ntext = \"Xong đường\"\n" + award)) ==
              std::vector<std::string>{"subjects_without_criterion"});
        CHECK(codes(plan_of("[[criterion]]\ntext = \"Xong đường\"\n" + award)).empty());
        CHECK(codes(plan_of("subjects = [\"collective\"]\n" + award)) ==
              std::vector<std::string>{"award_for_other_subjects"});
    }
}
