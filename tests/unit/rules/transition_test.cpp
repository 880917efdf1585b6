#include "rules/evaluate.hpp"

#include <doctest/doctest.h>

#include "config/table.hpp"
#include "rules/read_facts.hpp"
#include "rules/rule_set.hpp"
#include "support.hpp"

using namespace rules_test;
using namespace std::chrono_literals;
using tdkt::Outcome;
using tdkt::Verdict;

namespace {

const std::string l2026 =
    "format = 1\ninstrument = { id = 'L2026', name = 'Luật 06/2026/QH16 sửa đổi, bổ sung một số "
    "điều của Luật Thi đua, khen thưởng', from = 2026-10-01 }\n";

/// The shipped rules and those of an office that has read the new law.
tdkt::RuleBook with_office(const Folder& office, const std::string& rules) {
    office.write("law/L2026/own.toml", l2026 + rules);
    return tdkt::load_rule_book({shipped(), office.path()}, known_awards());
}

std::string own_criterion(const std::string& id, const std::string& award, const std::string& condition) {
    return "[[criterion]]\nid = '" + id + "'\naward = '" + award +
           "'\nsubjects = ['person']\ncategories = ['merit']\ncite = 'Luật 06/2026/QH16 Đ1'\ncertainty = "
           "'verified'\n" +
           condition + "\n";
}

tdkt::Judgement judged(const tdkt::RuleBook& book, const std::string& text, tdkt::Date day) {
    tdkt::Diagnostics problems;
    tdkt::config::Table table = tdkt::config::parse_toml(text, "facts.toml", problems);
    const tdkt::rules::Facts facts = tdkt::rules::read_facts(table);
    REQUIRE(listed(problems) == "");
    const tdkt::rules::Laws laws = tdkt::rules::laws_for(book, facts.nomination.received, day);
    tdkt::rules::Summary summary;
    tdkt::rules::summarise(laws, facts, summary);
    tdkt::Judgement judgement = tdkt::rules::judge(laws, facts);
    CHECK(summary.verdict == judgement.verdict);
    return judgement;
}

std::string nomination(const std::string& award, const std::string& grade, const std::string& received) {
    return "nomination = { award = '" + award + "', year = 2026, grade = '" + grade +
           "', received = " + received + " }\n";
}

std::string problems_of(const std::string& first, const std::string& second) {
    const Folder folder("transition-load");
    folder.write("law/A/law.toml",
                 "format = 1\ninstrument = { id = 'A', name = 'A', from = 2024-01-01, to = 2024-12-31 }\n" +
                     first);
    folder.write("law/B/law.toml",
                 "format = 1\ninstrument = { id = 'B', name = 'B', from = 2025-01-01 }\n" + second);
    tdkt::Diagnostics problems;
    (void)tdkt::load_rule_book({folder.path()}, known_awards(), problems);
    return listed(problems);
}

} // namespace

TEST_SUITE("rules::transition") {
    TEST_CASE("the law whose text was not seen shows what the former law says, and decides nothing") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const tdkt::Judgement judgement =
            judged(book, nomination("LDTT", "done", "2026-10-01"), 2026y / 10 / 1);
        CHECK(judgement.verdict == Verdict::needs_review);
        CHECK(judgement.law == "L2026");
        REQUIRE(judgement.rules.size() == 1);
        const tdkt::Explanation& reason = judgement.rules.front();
        CHECK(reason.rule == "L2026.continues");
        CHECK(reason.outcome == Outcome::unknown);
        CHECK(reason.found == tdkt::Message("text_not_seen", {{"law", "L2026"}, {"other", "L2022"}}));
        REQUIRE(reason.rules.size() == 5); // four guards and the criterion
        CHECK(reason.rules.back().rule == "LDTT.2025-08");
        CHECK(reason.rules.back().outcome == Outcome::fail);
        CHECK(reason.rules.back().cite == "Luật 06/2022/QH15 Đ24");
    }

    TEST_CASE("an office's own criterion of the same id decides, with the guards") {
        const Folder office("transition-office");
        const tdkt::RuleBook book =
            with_office(office, own_criterion("LDTT.2025-08", "LDTT", "grade = 'excellent'"));
        const tdkt::Date day = 2026y / 12 / 1;
        const tdkt::Judgement refused = judged(book, nomination("LDTT", "good", "2026-12-01"), day);
        CHECK(refused.verdict == Verdict::ineligible);
        CHECK(refused.rules.back().cite == "Luật 06/2026/QH16 Đ1");
        CHECK(judged(book, nomination("LDTT", "excellent", "2026-12-01"), day).verdict == Verdict::eligible);
        CHECK(judged(book,
                     nomination("LDTT", "excellent", "2026-12-01") +
                         "holds = [{ kind = 'audit', from = 2026-11-01 }]\n",
                     day)
                  .verdict == Verdict::ineligible);
        CHECK(judged(book, nomination("CSTDCS", "excellent", "2026-12-01"), day).verdict ==
              Verdict::needs_review); // its own criterion is not there
    }

    TEST_CASE("an own criterion that leans on one whose text was not seen is open") {
        const Folder office("transition-meets");
        const tdkt::RuleBook book = with_office(
            office, own_criterion("CSTDCS", "CSTDCS", "all = [{ meets = 'LDTT' }, { grade = 'excellent' }]"));
        const tdkt::Date day = 2026y / 12 / 1;
        CHECK(judged(book, nomination("CSTDCS", "excellent", "2026-12-01"), day).verdict ==
              Verdict::needs_review);
        CHECK(judged(book, nomination("CSTDCS", "good", "2026-12-01"), day).verdict == Verdict::ineligible);
    }

    TEST_CASE("a dossier received before is judged by both laws, and what either allows is allowed") {
        const Folder office("transition-both");
        const tdkt::RuleBook book =
            with_office(office, own_criterion("LDTT.2025-08", "LDTT", "grade = 'done'"));
        const tdkt::Date later = 2026y / 11 / 15;
        const std::string facts = nomination("LDTT", "done", "2026-09-15");
        CHECK(judged(book, facts, 2026y / 9 / 30).verdict == Verdict::ineligible);
        const tdkt::Judgement both = judged(book, facts, later);
        CHECK(both.verdict == Verdict::eligible);
        CHECK(both.law == "L2022");
        CHECK(both.law_hash.size() == 64 + 1 + 64);
        REQUIRE(both.rules.size() == 1);
        CHECK(both.rules.front().rule == "L2026.transition");
        CHECK(both.rules.front().cite == "Luật 06/2026/QH16 Đ4.4");
        REQUIRE(both.rules.front().rules.size() == 2);
        CHECK(both.rules.front().rules[0].rule == "L2022");
        CHECK(both.rules.front().rules[0].outcome == Outcome::fail);
        CHECK(both.rules.front().rules[1].rule == "L2026");
        CHECK(both.rules.front().rules[1].outcome == Outcome::pass);
        CHECK(judged(book, nomination("LDTT", "not_done", "2026-09-15"), later).verdict ==
              Verdict::ineligible);
        CHECK(judged(book, nomination("LDTT", "good", "2026-09-15"), later).verdict == Verdict::eligible);
    }

    TEST_CASE("what can be continued or come from nothing, or in a circle, does not load") {
        const std::string to_b = "[continues]\nlaw = 'B'\ncite = 'Đ1'\ncertainty = 'recalled'\n";
        const std::string to_a = "[continues]\nlaw = 'A'\ncite = 'Đ1'\ncertainty = 'recalled'\n";
        CHECK(problems_of("", to_a) == "");
        CHECK(problems_of("", "[continues]\nlaw = 'C'\ncite = 'Đ1'\ncertainty = 'recalled'\n") ==
              "law.toml:3:1: continues_nothing law=C\n");
        CHECK(problems_of(to_b, to_a) == "law.toml:3:1: continues_itself law=A\n"
                                         "law.toml:3:1: continues_itself law=B\n");
        CHECK(problems_of("", "[transition]\nfrom = 'C'\ncite = 'Đ1'\ncertainty = 'secondary'\n") ==
              "law.toml:3:1: transition_from_nothing law=C\n");
    }

    TEST_CASE("a transition that was only recalled leaves a refusal open") {
        const Folder folder("transition-recalled");
        const auto rule = [](const std::string& grade) {
            return "[[criterion]]\nid = 'X'\naward = 'LDTT'\nsubjects = ['person']\ncategories = "
                   "['merit']\ncite = 'Đ1'\ncertainty = 'verified'\ngrade = '" +
                   grade + "'\n";
        };
        folder.write(
            "law/A/law.toml",
            "format = 1\ninstrument = { id = 'A', name = 'A', from = 2025-01-01, to = 2026-06-30 }\n" +
                rule("good"));
        folder.write("law/B/law.toml",
                     "format = 1\ninstrument = { id = 'B', name = 'B', from = 2026-07-01 }\n" + rule("done") +
                         "[transition]\nfrom = 'A'\ncite = 'Đ2'\ncertainty = 'recalled'\n");
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        CHECK(judged(book, nomination("LDTT", "done", "2026-03-01"), 2026y / 8 / 1).verdict ==
              Verdict::needs_review);
        CHECK(judged(book, nomination("LDTT", "good", "2026-03-01"), 2026y / 8 / 1).verdict ==
              Verdict::eligible);
    }
}
