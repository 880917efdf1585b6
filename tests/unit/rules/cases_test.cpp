#include "tdkt/rules.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "config/table.hpp"
#include "rules/read_facts.hpp"
#include "rules/rule_set.hpp"
#include "support.hpp"

using namespace rules_test;

namespace {

/// The criteria that the shipped cases of an instrument put to the test.
std::set<std::string> tested_criteria(const tdkt::RuleBook& book, const std::string& law) {
    std::set<std::string> ids;
    for (const auto& entry : std::filesystem::directory_iterator(shipped() / "law" / law / "cases")) {
        tdkt::Diagnostics problems;
        tdkt::config::Table file = tdkt::config::read_toml(entry.path(), problems);
        for (tdkt::config::Table& table : file.tables("case")) {
            const tdkt::rules::NominationFact fact = tdkt::rules::read_facts(table).nomination;
            const tdkt::rules::RuleSet* const rules = book.rule_set_for(fact.received);
            const auto* const criterion =
                rules == nullptr ? nullptr
                                 : rules->criterion_for(fact.award, fact.kind, fact.category, fact.received);
            if (criterion != nullptr) {
                ids.insert(criterion->when.id);
            }
        }
    }
    return ids;
}

bool has_criterion(const std::vector<tdkt::RuleInfo>& rules, const std::string& award,
                   tdkt::SubjectKind kind) {
    return std::any_of(rules.begin(), rules.end(), [&](const tdkt::RuleInfo& rule) {
        return rule.kind == tdkt::RuleKind::criterion && rule.award == award &&
               std::find(rule.subjects.begin(), rule.subjects.end(), kind) != rule.subjects.end();
    });
}

} // namespace

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
        CHECK(ids == "ND65 ND91 L2022 L2026 ");
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

    TEST_CASE("the law in force has a criterion for every award and every subject that it is for") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const tdkt::Catalogue catalogue = tdkt::load_awards({{shipped()}});
        for (const char* const law : {"L2022", "L2026"}) {
            const auto rules = book.rules_of(law);
            for (const tdkt::Award& award : catalogue.awards()) {
                for (const tdkt::SubjectKind kind : award.subjects) {
                    CHECK_MESSAGE(has_criterion(rules, award.code, kind),
                                  law << ": " << award.code << ", " << tdkt::to_word(kind));
                }
            }
        }
    }

    TEST_CASE("every criterion of the law in force has a case") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const std::set<std::string> tested = tested_criteria(book, "L2022");
        for (const tdkt::RuleInfo& rule : book.rules_of("L2022")) {
            if (rule.kind == tdkt::RuleKind::criterion) {
                CHECK_MESSAGE(tested.contains(rule.id), rule.id);
            }
        }
    }
}
