#include "rules/compare.hpp"
#include "rules/evaluate.hpp"
#include "rules/rule_set.hpp"

#include <doctest/doctest.h>

#include "config/table.hpp"
#include "rules/read_facts.hpp"
#include "support.hpp"

using namespace rules_test;
using tdkt::Verdict;

namespace {

/// Fifteen years in a post of the lower rank, and the guards of the test.
tdkt::RuleBook book_with(const std::string& guards) {
    const Folder folder("service");
    folder.write(
        "law/T/rules.toml",
        "format = 1\ninstrument = { id = 'T', name = 'T', from = 2000-01-01 }\n"
        "post = [{ code = 'LOW', name = 'L', rank = 1 }, { code = 'HIGH', name = 'H', rank = 2 }]\n" +
            guards +
            "[[criterion]]\nid = 'A'\naward = 'HCLD2'\nsubjects = ['person']\n"
            "categories = ['service']\ncite = 'Đ1'\ncertainty = 'verified'\npost = 'LOW'\n"
            "years = 15\n");
    return tdkt::load_rule_book({folder.path()}, known_awards());
}

std::string guard(const std::string& kind, const std::string& certainty, const std::string& numbers = "") {
    return "[[guard]]\nid = 'G-" + kind + "'\nkind = '" + kind + "'\nin = ['service']\ncite = 'Đ2'\n" +
           "certainty = '" + certainty + "'\n" + numbers + "\n";
}

std::string woman(const std::string& certainty, const std::string& numbers) {
    return guard("womens_time_in_post", certainty, numbers);
}

Verdict verdict(const std::string& guards, const std::string& posts, const std::string& gender = "male",
                const std::string& more = "") {
    tdkt::Diagnostics problems;
    tdkt::config::Table table = tdkt::config::parse_toml(
        "nomination = { award = 'HCLD2', category = 'service', year = 2020, gender = '" + gender +
            "' }\nposts = [" + posts + "]\ncomplete = [{ what = 'post' }, { what = 'attestation' }]\n" + more,
        "facts.toml", problems);
    const tdkt::rules::Facts facts = tdkt::rules::read_facts(table);
    REQUIRE(listed(problems) == "");
    const tdkt::RuleBook book = book_with(guards);
    return tdkt::rules::judge(book.rule_set_for(facts.nomination.received), facts).verdict;
}

const std::string ten_years = "{ post = 'LOW', from = 2001-01-01, to = 2010-12-31 }";
const std::string twelve_years = "{ post = 'LOW', from = 2001-01-01, to = 2012-12-31 }";
const std::string eight_and_eight = "{ post = 'LOW', from = 2001-01-01, to = 2008-12-31 }, "
                                    "{ post = 'HIGH', from = 2009-01-01, to = 2016-12-31 }";

std::string how_strict(const std::string& before, const std::string& after) {
    const tdkt::RuleBook one = book_with(before);
    const tdkt::RuleBook other = book_with(after);
    std::string text;
    for (const auto& own :
         tdkt::rules::own_changes(one.find("T")->guards.front(), other.find("T")->guards.front())) {
        text += own.change.name + " " + own.change.before + " " + own.change.after + " " +
                std::string(tdkt::to_word(own.strictness)) + "\n";
    }
    return text;
}

} // namespace

TEST_SUITE("rules::service") {
    TEST_CASE("women need so many years less, or so many parts less") {
        const std::string years = woman("verified", "less_years = 3");
        CHECK(verdict(years, twelve_years, "female") == Verdict::eligible);
        CHECK(verdict(years, twelve_years, "male") == Verdict::ineligible);
        CHECK(verdict(years, ten_years, "female") == Verdict::ineligible);
        const std::string parts = woman("verified", "less = 1\nof = 3");
        CHECK(verdict(parts, ten_years, "female") == Verdict::eligible);
        CHECK(verdict("", twelve_years, "female") == Verdict::ineligible);
    }

    TEST_CASE(
        "what a woman needs less by a rule that is only recalled is for a person, and refuses no one more") {
        const std::string recalled = woman("recalled", "less = 1\nof = 3");
        CHECK(verdict(recalled, ten_years, "female") == Verdict::needs_review);
        CHECK(verdict(recalled, ten_years, "male") == Verdict::ineligible);
    }

    TEST_CASE("an attestation takes it away only where the rule names one") {
        const std::string attested = "attestations = [{ key = 'higher_retirement_age', year = 2020 }]\n";
        CHECK(verdict(woman("verified", "less_years = 3"), twelve_years, "female", attested) ==
              Verdict::eligible);
        CHECK(verdict(woman("verified", "less_years = 3\nexcept = 'higher_retirement_age'"), twelve_years,
                      "female", attested) == Verdict::ineligible);
    }

    TEST_CASE("time in a higher post counts as far as a rule says so") {
        CHECK(verdict(guard("higher_posts_count", "verified"), eight_and_eight) == Verdict::eligible);
        CHECK(verdict(guard("higher_posts_count", "recalled"), eight_and_eight) == Verdict::needs_review);
        CHECK(verdict("", eight_and_eight) == Verdict::needs_review);
        CHECK(verdict("", "{ post = 'LOW', from = 2001-01-01, to = 2015-12-31 }, "
                          "{ post = 'HIGH', from = 2016-01-01, to = 2016-12-31 }") == Verdict::eligible);
        CHECK(verdict("", twelve_years) == Verdict::ineligible);
    }

    TEST_CASE("less time for women is a looser rule") {
        CHECK(how_strict(woman("verified", "less_years = 3"), woman("verified", "less_years = 4")) ==
              "less_years 3 4 looser\n");
        CHECK(how_strict(woman("verified", "less_years = 3"), woman("verified", "less_years = 2")) ==
              "less_years 3 2 stricter\n");
    }
}
