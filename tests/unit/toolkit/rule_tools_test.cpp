#include "tdkt/rule_tools.hpp"

#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using tdkt::Strictness;
using tdkt::Verdict;

namespace {

const char* const head =
    "format = 1\ninstrument = { id = \"L2022\", name = \"Luật Thi đua, khen thưởng 06/2022/QH15\", "
    "from = 2024-01-01, to = 2026-09-30 }\n";

/// The shipped configuration with CSTDCS by a condition of one's own over it.
class Overlay {
public:
    explicit Overlay(const std::string& condition) {
        std::filesystem::create_directories(folder_.file("law/L2022/cases"));
        (void)folder_.write(
            "law/L2022/own.toml",
            std::string(head) +
                "[[criterion]]\nid = \"CSTDCS\"\naward = \"CSTDCS\"\nsubjects = [\"person\"]\n"
                "categories = [\"merit\"]\ncite = \"Quy chế\"\ncertainty = \"verified\"\n" +
                condition + "\n");
    }

    void add_case(const std::string& text) const {
        (void)folder_.write("law/L2022/cases/own.toml", "format = 1\n" + text);
    }

    [[nodiscard]] tdkt::Configuration configuration() const {
        tdkt::Configuration configuration = Office::configuration();
        configuration.directories.push_back(folder_.file(""));
        return configuration;
    }

    [[nodiscard]] tdkt::RuleSide side() const {
        return {.book = tdkt::load_rules(configuration()), .rule_set = "L2022"};
    }

private:
    ScratchFolder folder_;
};

tdkt::RuleSide law() {
    return {.book = tdkt::load_rules(Office::configuration()), .rule_set = "L2022"};
}

} // namespace

TEST_SUITE("rule tools") {
    TEST_CASE("a rule set does not differ from itself") {
        const auto sets = tdkt::compare_rules(law(), law());
        REQUIRE(sets.size() == 1);
        CHECK(sets.front().changes.empty());
        CHECK_THROWS_AS((void)tdkt::compare_rules(law(), {.book = law().book, .rule_set = "L1990"}),
                        tdkt::NotFound);
    }

    TEST_CASE("one rule that an overlay changes is the one difference, in words on both sides") {
        const Overlay overlay("grade = \"excellent\"");
        const auto sets = tdkt::compare_rules(law(), overlay.side());
        REQUIRE(sets.size() == 1);
        REQUIRE(sets.front().changes.size() == 1);
        const tdkt::RuleChange& change = sets.front().changes.front();
        REQUIRE(change.before);
        REQUIRE(change.after);
        CHECK(change.before->info.id == "CSTDCS");
        CHECK(change.before->text.required.code == "required_all");
        CHECK(change.before->text.parts.front().required.code == "required_meets");
        CHECK(change.after->text.required.code == "required_grade");
        CHECK(change.after->text.cite == "Quy chế");
        CHECK(change.strictness == Strictness::incomparable);
    }

    TEST_CASE("every shipped rule can be said in words") {
        for (const tdkt::RuleSetInfo& info : law().book.rule_sets()) {
            for (const tdkt::RuleText& rule : tdkt::rules_in_words(law().book, info.id)) {
                INFO(rule.info.id);
                CHECK_FALSE(rule.text.required.code.empty());
                CHECK_FALSE(rule.text.cite.empty());
            }
        }
    }

    TEST_CASE("who gains and who loses is found in the register, and nothing is changed") {
        Office office;
        office.import(tdkt::ImportTarget::nominations,
                      "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n"
                      "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,excellent\n"
                      "person,Lê Văn Ba,099080000002,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,done\n"
                      "person,Lê Văn Tư,099080000003,1980,male,SYT,LDTT,merit,2025,2025-12-01,good\n");
        const Overlay overlay("grade = \"done\"\nyears = 1");
        std::vector<tdkt::VerdictChange> found;
        tdkt::NominationFilter filter;
        filter.year = 2025;
        auto changes =
            tdkt::compare_on_data(office.database(), law(), overlay.side(), filter, Office::actor().today,
                                  [&](const tdkt::VerdictChange& change) { found.push_back(change); });
        CHECK(changes.gain == 1);
        CHECK(changes.lose == 0);
        CHECK(changes.same == 2);
        REQUIRE(found.size() == 1);
        CHECK(found.front().nomination.subject.name == "Lê Văn Ba");
        CHECK(found.front().before == Verdict::ineligible);
        CHECK(found.front().after == Verdict::eligible);
        CHECK_FALSE(found.front().rules_before.empty());
        changes = tdkt::compare_on_data(office.database(), overlay.side(), law(), filter,
                                        Office::actor().today, [](const tdkt::VerdictChange&) {});
        CHECK(changes.lose == 1);
        filter.year = 2024;
        CHECK(
            tdkt::compare_on_data(office.database(), law(), overlay.side(), filter, Office::actor().today, {})
                .same == 0);
        CHECK_FALSE(office.nominations().front().verdict);
    }

    TEST_CASE("the cases of the law hold by the law, those of an overlay by both together") {
        const Overlay overlay("grade = \"done\"");
        const std::size_t shipped = tdkt::test_configuration(Office::configuration(), false).cases.size();
        overlay.add_case("[[case]]\nname = \"done\"\nnomination = { award = \"CSTDCS\", year = 2025, grade = "
                         "\"done\" }\nexpect = \"eligible\"\n");
        const tdkt::TestedRules tested = tdkt::test_configuration(overlay.configuration(), true);
        CHECK(tested.cases.size() == shipped + 1);
        CHECK(std::all_of(tested.cases.begin(), tested.cases.end(),
                          [](const tdkt::CaseResult& result) { return result.problems.empty(); }));
        const auto own = std::find_if(
            tested.conditions.begin(), tested.conditions.end(),
            [](const tdkt::ConditionCoverage& condition) { return condition.at.file.ends_with("own.toml"); });
        REQUIRE(own != tested.conditions.end());
        CHECK(own->passed == 1);
        CHECK(own->never_failed());
    }

    TEST_CASE("an overlay that is looser than the law is a finding, one that is stricter is none") {
        const auto errors = [](const Overlay& overlay) {
            const tdkt::Diagnostics found = tdkt::review_rules(overlay.configuration());
            return std::count_if(found.begin(), found.end(), [](const tdkt::Diagnostic& one) {
                return one.severity == tdkt::Severity::error;
            });
        };
        CHECK(errors(Overlay("all = [{ meets = \"LDTT\" }]")) == 1);
        CHECK(errors(Overlay("all = [{ meets = \"LDTT\" }, { grade = \"excellent\" }]")) == 0);
    }
}
