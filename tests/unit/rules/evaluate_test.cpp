#include "rules/evaluate.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "config/table.hpp"
#include "rules/read_facts.hpp"
#include "rules/rule_set.hpp"
#include "support.hpp"

using namespace rules_test;
using tdkt::Outcome;
using tdkt::Verdict;

namespace {

tdkt::rules::Facts facts_of(const std::string& text) {
    tdkt::Diagnostics problems;
    tdkt::config::Table table = tdkt::config::parse_toml(text, "facts.toml", problems);
    tdkt::rules::Facts facts = tdkt::rules::read_facts(table);
    table.finish();
    REQUIRE(listed(problems) == "");
    return facts;
}

tdkt::Judgement judged(const tdkt::RuleBook& book, const std::string& text) {
    const tdkt::rules::Facts facts = facts_of(text);
    return tdkt::rules::judge(book.rule_set_for(facts.nomination.received), facts);
}

const tdkt::Explanation* find(const std::vector<tdkt::Explanation>& rules, const std::string& id) {
    for (const tdkt::Explanation& rule : rules) {
        if (rule.rule == id) {
            return &rule;
        }
        if (const tdkt::Explanation* const below = find(rule.rules, id)) {
            return below;
        }
    }
    return nullptr;
}

bool has_note(const tdkt::Explanation& rule, const std::string& code) {
    return std::ranges::any_of(rule.notes, [&](const tdkt::Message& note) { return note.code == code; });
}

/// LDTT with one rule of the test's own.
tdkt::Judgement judged_by(const std::string& certainty, const std::string& condition,
                          const std::string& facts) {
    const Folder folder("evaluate");
    folder.write(
        "law/T/rules.toml",
        "format = 1\ninstrument = { id = 'T', name = 'T', from = 2024-01-01 }\n[[criterion]]\nid = 'A'\n"
        "award = 'LDTT'\nsubjects = ['person']\ncategories = ['merit']\ncite = 'Đ1'\ncertainty = '" +
            certainty + "'\n" + condition + "\n");
    return judged(tdkt::load_rule_book({folder.path()}, known_awards()), facts);
}

const std::string good = "nomination = { award = 'LDTT', year = 2025, grade = 'good' }\n";
const std::string done = "nomination = { award = 'LDTT', year = 2025, grade = 'done' }\n";

} // namespace

TEST_SUITE("rules::evaluate") {
    TEST_CASE(
        "an explanation says what was required, found and missing, by which article and from which records") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const tdkt::Judgement judgement =
            judged(book, "nomination = { award = 'CSTDT', year = 2025, basis = 'science_topic_province' }\n"
                         "awards = [{ award = 'CSTDCS', years = [2024, 2025] }]\nawards_from = 2021\n");
        CHECK(judgement.verdict == Verdict::ineligible);
        CHECK(judgement.law == "L2022");
        CHECK(judgement.law_hash == book.find("L2022")->info.hash);
        REQUIRE(judgement.rules.size() == 5); // four guards and the criterion
        const tdkt::Explanation* const streak = find(judgement.rules, "CSTDT.streak");
        REQUIRE(streak != nullptr);
        CHECK(streak->outcome == Outcome::fail);
        CHECK(streak->cite == "Luật 06/2022/QH15 Đ22");
        CHECK(streak->required == tdkt::Message("required_streak", {{"award", "CSTDCS"}, {"count", "3"}}));
        CHECK(streak->found == tdkt::Message("found_streak", {{"count", "2"}}));
        CHECK(streak->missing == tdkt::Message("missing_streak", {{"count", "1"}}));
        CHECK(streak->evidence == std::vector<std::string>{"award:2", "award:1"});
        CHECK(has_note(*streak, "awards_complete_from"));
        const tdkt::Explanation* const attested = find(judgement.rules, "CSTDT.any.attested");
        REQUIRE(attested != nullptr);
        CHECK(attested->outcome == Outcome::pass);
        CHECK(attested->evidence == std::vector<std::string>{"nomination:1"});
    }

    TEST_CASE("a rule that is recalled or a draft neither refuses nor passes") {
        for (const char* const certainty : {"recalled", "draft"}) {
            CHECK(judged_by(certainty, "grade = 'good'", done).verdict == Verdict::needs_review);
            const tdkt::Judgement judgement = judged_by(certainty, "grade = 'good'", good);
            CHECK(judgement.verdict == Verdict::needs_review);
            CHECK(has_note(judgement.rules.front(), "not_sure_enough"));
        }
        CHECK(judged_by("secondary", "grade = 'good'", done).verdict == Verdict::ineligible);
        CHECK(judged_by("secondary", "grade = 'good'", good).verdict == Verdict::eligible);
    }

    TEST_CASE("a recalled branch does not save what fails, and does not refuse what passes") {
        const std::string any = "any = [{ grade = 'good' }, { attested = 'x', certainty = 'recalled' }]";
        CHECK(judged_by("verified", any, good).verdict == Verdict::eligible);
        CHECK(judged_by("verified", any, done).verdict == Verdict::needs_review);
        const std::string all =
            "all = [{ grade = 'good' }, { disciplined = 'warning', certainty = 'draft' }]";
        CHECK(judged_by("verified", all, good).verdict == Verdict::needs_review);
        CHECK(judged_by("verified", all, done).verdict == Verdict::ineligible);
    }

    TEST_CASE("not turns pass and fail around and leaves unknown alone") {
        const std::string none = "not = { disciplined = 'warning' }";
        CHECK(judged_by("verified", none, good).verdict == Verdict::eligible);
        CHECK(judged_by("verified", none,
                        good + "disciplines = [{ kind = 'warning', from = 2025-03-01, to = 2025-03-01 }]")
                  .verdict == Verdict::ineligible);
        CHECK(judged_by("verified", none, good + "disciplines = [{ kind = 'reprimand', from = 2025-03-01 }]")
                  .verdict == Verdict::eligible);
        CHECK(judged_by("verified", none, good + "complete = [{ what = 'discipline', to = 2024 }]").verdict ==
              Verdict::needs_review);
    }

    TEST_CASE("only a part of a rule seen: it refuses and does not pass") {
        const std::string part = "grade = 'good'\non_pass = 'needs_review'";
        CHECK(judged_by("verified", part, done).verdict == Verdict::ineligible);
        CHECK(judged_by("verified", part, good).verdict == Verdict::needs_review);
    }

    TEST_CASE("a guard that is only recalled leaves open what it would refuse, and nothing else") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const std::string nomination = "nomination = { award = 'LDTT', year = 2020, grade = 'good' }\n";
        CHECK(judged(book, nomination).verdict == Verdict::eligible);
        const tdkt::Judgement held =
            judged(book, nomination + "holds = [{ kind = 'audit', from = 2020-11-01 }]\n");
        CHECK(held.verdict == Verdict::needs_review);
        CHECK(has_note(*find(held.rules, "G-HOLD"), "not_sure_enough"));
    }

    TEST_CASE("the time after an earlier award is counted from its decision") {
        const std::string rule = "since = 'CSTDCS'\nyears = 5\nall = [{ grade = 'good' }]";
        const auto decided = [](const std::string& date) {
            return good + "awards = [{ award = 'CSTDCS', years = [2019], decided = " + date + " }]\n";
        };
        CHECK(judged_by("verified", rule, decided("2021-01-15")).verdict == Verdict::eligible);
        const tdkt::Judgement days_missing = judged_by("verified", rule, decided("2021-01-16"));
        CHECK(days_missing.verdict == Verdict::needs_review);
        CHECK(has_note(*find(days_missing.rules, "A"), "years_since_decision"));
        const std::string all_known = "complete = [{ what = 'award' }]\n";
        CHECK(judged_by("verified", rule, decided("2021-12-31") + all_known).verdict ==
              Verdict::needs_review);
        CHECK(judged_by("verified", rule, decided("2022-01-01") + all_known).verdict == Verdict::ineligible);
        const tdkt::Judgement undated =
            judged_by("verified", rule, good + "awards = [{ award = 'CSTDCS', years = [2019] }]\n");
        CHECK(undated.verdict == Verdict::needs_review);
        CHECK(has_note(*find(undated.rules, "A"), "decision_not_dated"));
    }

    TEST_CASE("an absence that is not recorded is confirmed by submitting, and the explanation says so") {
        const std::string bar = "not = { absent_days = 40 }";
        const tdkt::Judgement none = judged_by("verified", bar, good);
        CHECK(none.verdict == Verdict::eligible);
        CHECK(has_note(*find(none.rules, "A.absent_days"), "confirmed_by_submitting"));
        const tdkt::Judgement away = judged_by(
            "verified", bar, good + "leaves = [{ kind = 'unpaid', from = 2025-02-01, to = 2025-12-31 }]\n");
        CHECK(away.verdict == Verdict::ineligible);
        CHECK(find(away.rules, "A.absent_days")->found == tdkt::Message("found_absent", {{"count", "238"}}));
    }

    TEST_CASE("kinds of units decide where they are known") {
        const std::string kind = "unit_kind = ['enterprise', 'cooperative']";
        const std::string of = "nomination = { award = 'LDTT', year = 2025, unit_kind = ";
        CHECK(judged_by("verified", kind, of + "'enterprise' }").verdict == Verdict::eligible);
        CHECK(judged_by("verified", kind, of + "'commune' }").verdict == Verdict::ineligible);
        CHECK(judged_by("verified", kind, good).verdict == Verdict::needs_review);
    }

    TEST_CASE("the reading of consecutive years can be changed") {
        const Folder province("evaluate-province");
        province.write(
            "law/L2022/reading.toml",
            "format = 1\ninstrument = { id = 'L2022', name = 'Luật Thi đua, khen thưởng 06/2022/QH15', "
            "from = 2024-01-01, to = 2026-09-30 }\n"
            "[reading]\nconsecutive_years = 'sliding'\ncite = 'UBND tỉnh'\ncertainty = 'secondary'\n");
        const std::string facts =
            "nomination = { award = 'CSTDT', year = 2025, basis = 'science_topic_province' }\n"
            "awards = [{ award = 'CSTDCS', years = [2022, 2023, 2024, 2025] },"
            "{ award = 'CSTDT', years = [2024] }]\nawards_from = 2021\n";
        const tdkt::RuleBook restart = tdkt::load_rule_book({shipped()}, known_awards());
        const tdkt::RuleBook sliding = tdkt::load_rule_book({shipped(), province.path()}, known_awards());
        const tdkt::Judgement refused = judged(restart, facts);
        CHECK(refused.verdict == Verdict::ineligible);
        CHECK(has_note(*find(refused.rules, "CSTDT.streak"), "years_used_up"));
        CHECK(judged(sliding, facts).verdict == Verdict::eligible);
    }

    TEST_CASE("without rules for the day a person judges") {
        const tdkt::rules::Facts facts = facts_of(good);
        const tdkt::Judgement judgement = tdkt::rules::judge(nullptr, facts);
        CHECK(judgement.verdict == Verdict::needs_review);
        CHECK(judgement.law.empty());
        REQUIRE(judgement.rules.size() == 1);
        CHECK(judgement.rules.front().found == tdkt::Message("no_rule_set", {{"date", "2026-01-15"}}));
    }

    TEST_CASE("a unit's own record speaks before its predecessors'") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        tdkt::rules::Facts facts =
            facts_of("nomination = { award = 'COTINH', kind = 'collective', year = 2025 }\n"
                     "cluster_ranks = [{ year = 2025, place = 1 }, { year = 2025, place = 4 }]\n");
        facts.cluster_ranks[1].origin = tdkt::rules::Origin::one_of_several;
        const tdkt::rules::RuleSet* const rules = book.find("L2022");
        CHECK(tdkt::rules::judge(rules, facts).verdict == Verdict::eligible);
        facts.cluster_ranks.erase(facts.cluster_ranks.begin());
        CHECK(tdkt::rules::judge(rules, facts).verdict == Verdict::needs_review);
    }

    TEST_CASE("a summary and an explanation agree on every case") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        int compared = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(shipped() / "law")) {
            if (entry.path().parent_path().filename() != "cases") {
                continue;
            }
            tdkt::Diagnostics problems;
            tdkt::config::Table file = tdkt::config::read_toml(entry.path(), problems);
            for (tdkt::config::Table& table : file.tables("case")) {
                const tdkt::rules::Facts facts = tdkt::rules::read_facts(table);
                const tdkt::Date received = facts.nomination.received;
                const tdkt::rules::Laws laws =
                    tdkt::rules::laws_for(book, received, table.optional_date("judged").value_or(received));
                tdkt::rules::Summary summary;
                tdkt::rules::summarise(laws, facts, summary);
                const tdkt::Judgement judgement = tdkt::rules::judge(laws, facts);
                INFO(table.text("name"));
                CHECK(summary.verdict == judgement.verdict);
                for (const std::string_view id : summary.failed) {
                    const tdkt::Explanation* const rule = find(judgement.rules, std::string(id));
                    REQUIRE(rule != nullptr);
                    CHECK(rule->outcome == Outcome::fail);
                }
                ++compared;
            }
        }
        CHECK(compared > 900);
    }
}
