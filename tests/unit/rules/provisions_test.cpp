#include "rules/provisions.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;
using namespace std::chrono_literals;
using tdkt::Provisions;
using tdkt::rules::in_force;

namespace {

const std::string head = "format = 1\n"
                         "instrument = { id = 'T', name = 'Thử', from = 2024-01-01, to = 2025-12-31 }\n";
const std::string basis = "cite = 'Đ1'\ncertainty = 'verified'\n";

std::string problems_of(const std::string& text) {
    const Folder folder("provisions");
    folder.write("law/T/rules.toml", head + text);
    tdkt::Diagnostics problems;
    (void)tdkt::load_rule_book({folder.path()}, known_awards(), problems);
    return listed(problems);
}

const auto any = [](const auto&) { return true; };

/// What cases of provisions have to say about a law of a quota, a quorum, a deadline and a bonus.
std::string tried(const std::string& cases) {
    const Folder folder("provision-cases");
    folder.write("law/T/rules.toml",
                 head +
                     "[[quota]]\naward = 'CSTDCS'\npercent = 15\nof = 'LDTT'\nscope = 'unit'\n"
                     "rounding = 'down'\n" +
                     basis + "[[quorum]]\npresent = '2/3'\nwritten_counts = true\n" + basis +
                     "[[vote]]\naward = 'CSTDCS'\npercent = 80\n" + basis +
                     "[[preference]]\nwomen_percent = 70\ncite = 'Đ1'\ncertainty = 'recalled'\n" +
                     "[[deadline]]\nawards = ['COCP']\nday = '30/6'\nyears_after = 1\nreceiver = 'Bộ'\n" +
                     basis + "[[bonus]]\naward = 'LDTT'\nsubjects = ['person']\nmultiple = '0.3'\n" + basis +
                     "[[base_salary]]\nfrom = 2024-07-01\namount = 2340000\n" + basis +
                     "[[bonus_rounding]]\nmode = 'ceil'\nstep = 10000\n" + basis);
    folder.write("law/T/cases/cases.toml", "format = 1\n" + cases);
    const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
    std::string problems;
    for (const tdkt::CaseResult& result : tdkt::run_cases(book, {folder.path()})) {
        problems += listed(result.problems);
    }
    return problems;
}

} // namespace

TEST_SUITE("rules::provisions") {
    TEST_CASE("a case of a provision holds on one side of the boundary and not on the other") {
        const std::string quota = "[[quota_case]]\naward = 'CSTDCS'\non = 2025-01-15\ncounted = ";
        CHECK(tried(quota + "13\nallowed = 1\n") == "");
        CHECK(tried(quota + "14\nallowed = 1\n") ==
              "cases.toml:6:11: case_has_other_value key=allowed expected=1 found=2\n");
        const std::string vote =
            "[[vote_case]]\naward = 'CSTDCS'\non = 2025-01-15\nmembers = 10\nin_favour = ";
        CHECK(tried(vote + "8\ncarries = true\n") == "");
        CHECK(tried(vote + "7\ncarries = false\n") == "");
        CHECK(tried(vote + "8\npresent = 6\nwritten = 2\ncarries = true\n") == "");
        CHECK(tried(vote + "8\npresent = 6\nwritten = 0\ncarries = true\n") ==
              "cases.toml:2:1: bad_attendance present=6 votes=8 members=10\n");
        const std::string deadline = "[[deadline_case]]\naward = 'COCP'\nyear = 2024\nreceived = ";
        CHECK(tried(deadline + "2025-06-30\nlate = false\n") == "");
        CHECK(tried(deadline + "2025-07-01\nlate = false\n") ==
              "cases.toml:6:8: case_has_other_value key=late expected=false found=true\n");
        const std::string bonus = "[[bonus_case]]\naward = 'LDTT'\nsubject = 'person'\ndecided = ";
        CHECK(tried(bonus + "2024-07-01\namount = 710000\n") == "");
        CHECK(tried(bonus + "2024-07-01\namount = 702000\n") ==
              "cases.toml:6:10: case_has_other_value key=amount expected=702000 found=710000\n");
        CHECK(tried(bonus + "2024-06-30\namount = 710000\n") == "cases.toml:2:1: bonus_no_base_salary\n");
    }

    TEST_CASE("a case that no deciding rule is about does not hold") {
        CHECK(tried("[[quota_case]]\naward = 'CSTDT'\non = 2025-01-15\ncounted = 10\nallowed = 1\n") ==
              "cases.toml:2:1: case_without_rule\n");
        const std::string preference =
            "[[preference_case]]\non = 2025-01-15\nmembers = 10\nwomen = 7\npreferred = true\n";
        CHECK(tried(preference) == "cases.toml:2:1: case_without_rule\n");
        CHECK(tried(preference + "as_if_seen = true\n") == "");
        CHECK(tried("[[salary_case]]\non = 2024-07-01\namount = 2340000\nmonth = 1\n") ==
              "cases.toml:5:9: unknown_key key=month suggestion=\n");
    }

    TEST_CASE("every kind of provision loads and is listed with its article") {
        const Folder folder("provisions");
        folder.write(
            "law/T/rules.toml",
            head +
                "[[quota]]\naward = 'CSTDCS'\npercent = 15\nof = 'LDTT'\nscope = 'unit'\nrounding = "
                "'down'\n" +
                basis + "[[preference]]\nwomen_percent = 70\n" + basis + "[[quorum]]\npresent = '2/3'\n" +
                basis +
                "[[authority]]\ncode = 'unit_head'\nname = 'Thủ trưởng'\nawards = ['LDTT', 'CSTDCS']\n" +
                basis + "[[route]]\nawards = ['COCP']\nlevels = ['Tỉnh', 'Bộ']\n" + basis +
                "[[deadline]]\nawards = ['COCP']\nday = '30/6'\nyears_after = 1\nreceiver = 'Bộ'\n" + basis +
                "[[dossier]]\nawards = ['COCP']\npaper = 'report'\nname = 'Báo cáo'\n" + basis +
                "[[bonus]]\naward = 'LDTT'\nsubjects = ['person']\nmultiple = '0.3'\n" + basis +
                "[[base_salary]]\nfrom = 2024-07-01\namount = 2340000\n" + basis +
                "[[bonus_rounding]]\nmode = 'ceil'\nstep = 10000\n" + basis +
                "[[bonus_titles]]\nsame_period = 'highest'\n" + basis);
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        std::string ids;
        for (const tdkt::RuleInfo& rule : book.rules_of("T")) {
            ids += rule.id + " ";
            if (rule.kind != tdkt::RuleKind::reading) {
                CHECK(rule.cite == "Đ1");
            }
        }
        CHECK(ids == "reading.consecutive_years.restart quota.CSTDCS preference quorum "
                     "authority.unit_head route.COCP deadline.COCP dossier.COCP.report bonus.LDTT.person "
                     "base_salary.2024-07-01 bonus_rounding bonus_titles ");
    }

    TEST_CASE("a provision holds as long as its instrument, or as long as it says itself") {
        const Folder folder("provisions");
        folder.write("law/T/rules.toml", head + "[[base_salary]]\nfrom = 2024-07-01\namount = 2340000\n" +
                                             basis + "[[preference]]\nwomen_percent = 70\n" + basis +
                                             "[[bonus_titles]]\nsame_period = 'highest'\nto = 2027-03-01\n" +
                                             basis);
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        CHECK(in_force(book, &Provisions::base_salaries, 2024y / 6 / 30, any).empty());
        CHECK(in_force(book, &Provisions::base_salaries, 2030y / 1 / 1, any).size() == 1);
        CHECK(in_force(book, &Provisions::preferences, 2025y / 12 / 31, any).size() == 1);
        CHECK(in_force(book, &Provisions::preferences, 2026y / 1 / 1, any).empty());
        CHECK(in_force(book, &Provisions::bonus_titles, 2027y / 3 / 1, any).size() == 1);
        CHECK(in_force(book, &Provisions::bonus_titles, 2027y / 3 / 2, any).empty());
    }

    TEST_CASE("what the newer instrument says supersedes what goes on from the older") {
        const Folder folder("provisions");
        folder.write("law/T/rules.toml",
                     head + "[[preference]]\nwomen_percent = 70\nto = 2027-03-01\n" + basis);
        folder.write("law/U/rules.toml",
                     "format = 1\ninstrument = { id = 'U', name = 'Sau', from = 2026-01-01 }\n"
                     "[[preference]]\nwomen_percent = 60\nfrom = 2026-06-01\n" +
                         basis);
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        const auto on = [&](tdkt::Date day) {
            const auto found = in_force(book, &Provisions::preferences, day, any);
            REQUIRE(found.size() == 1);
            return found.front()->women_percent;
        };
        CHECK(on(2026y / 5 / 31) == 70);
        CHECK(on(2026y / 6 / 1) == 60);
    }

    TEST_CASE("a province replaces a provision by its id and adds its own") {
        const Folder law("provisions");
        law.write("law/T/rules.toml",
                  head + "[[deadline]]\nawards = ['COCP']\nday = '30/6'\nyears_after = 1\nreceiver = 'Bộ'\n" +
                      basis);
        const Folder province("province");
        province.write(
            "law/T/own.toml",
            head + "[[deadline]]\nawards = ['COCP']\nday = '31/3'\nyears_after = 1\nreceiver = 'Sở'\n" +
                basis + "[[deadline]]\nawards = ['LDTT']\nday = '10/12'\nreceiver = 'Sở'\nrefuses = true\n" +
                basis + "[[quota]]\naward = 'BKTINH'\ncount = 3\nscope = 'unit'\n" + basis);
        const tdkt::RuleBook book = tdkt::load_rule_book({law.path(), province.path()}, known_awards());
        const auto deadlines = in_force(book, &Provisions::deadlines, 2025y / 1 / 1, any);
        REQUIRE(deadlines.size() == 2);
        CHECK(deadlines[0]->for_year(2024) == 2025y / 3 / 31);
        CHECK(deadlines[0]->receiver == "Sở");
        CHECK(deadlines[1]->for_year(2024) == 2024y / 12 / 10);
        CHECK(deadlines[1]->refuses);
        CHECK(in_force(book, &Provisions::quotas, 2025y / 1 / 1, any).size() == 1);
    }

    TEST_CASE("the shares that the law sets hold on their days") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        const auto shares_on = [&](tdkt::Date day) {
            std::string text;
            for (const auto* quota : in_force(book, &Provisions::quotas, day, any)) {
                text += quota->award + ' ' + std::to_string(quota->percent) + " % of " + quota->of + " (" +
                        std::string(tdkt::to_word(quota->certainty)) + ") ";
            }
            return text;
        };
        CHECK(shares_on(2017y / 9 / 30).empty());
        CHECK(shares_on(2017y / 10 / 1) == "CSTDCS 15 % of LDTT (verified) COCP 20 % of COTINH (verified) ");
        CHECK(shares_on(2023y / 9 / 4) == shares_on(2017y / 10 / 1));
        CHECK(shares_on(2023y / 12 / 31) ==
              shares_on(2017y / 10 / 1) + "COCP 20 % of cluster_leaders (verified) ");
        CHECK(shares_on(2024y / 1 / 1) == "COCP 20 % of cluster_leaders (recalled) ");
    }

    TEST_CASE("every problem is told with its place") {
        CHECK(problems_of("[[quota]]\naward = 'CSTDC'\npercent = 120\nof = 'LDT'\nscope = 'unti'\n"
                          "rounding = 'down'\n" +
                          basis) == "rules.toml:4:9: unknown_award_in_rule award=CSTDC suggestion=CSTDCS\n"
                                    "rules.toml:7:9: unknown_value key=scope value=unti suggestion=unit\n"
                                    "rules.toml:5:11: bad_percent value=120\n"
                                    "rules.toml:6:6: unknown_award_in_rule award=LDT suggestion=LDTT\n");
        CHECK(problems_of("[[quota]]\naward = 'LDTT'\npercent = 10\ncount = 3\nscope = 'unit'\n" + basis)
                  .starts_with("rules.toml:3:1: percent_or_count\n"));
        CHECK(problems_of("[[quorum]]\npresent = '3/2'\n" + basis) ==
              "rules.toml:4:11: bad_part value=3/2\n");
        CHECK(problems_of("[[quorum]]\npresent = 'half'\n" + basis) ==
              "rules.toml:4:11: bad_part value=half\n");
        CHECK(problems_of("[[deadline]]\nawards = ['COCP']\nday = '29/2'\nreceiver = 'Bộ'\n" + basis) ==
              "rules.toml:5:7: bad_day_of_year value=29/2\n");
        CHECK(problems_of("[[bonus]]\naward = 'LDTT'\nsubjects = ['person']\nmultiple = '0'\n" + basis) ==
              "rules.toml:6:12: not_positive key=multiple value=0\n");
        CHECK(problems_of("[[base_salary]]\nfrom = 2024-01-01\namount = 1\n") ==
              "rules.toml:3:1: missing_key key=cite\nrules.toml:3:1: missing_key key=certainty\n");
    }

    TEST_CASE("twice the same, and two that answer one question, are problems") {
        const std::string bonus =
            "[[bonus]]\naward = 'LDTT'\nsubjects = ['person']\nmultiple = '0.3'\n" + basis;
        CHECK(problems_of(bonus + bonus) == "rules.toml:9:1: duplicate_rule rule=bonus.LDTT.person\n");
        CHECK(problems_of(bonus +
                          "[[bonus]]\nid = 'other'\naward = 'LDTT'\nsubjects = ['person']\n"
                          "multiple = '0.4'\n" +
                          basis) ==
              "rules.toml:9:1: overlapping_criteria rule=other other=bonus.LDTT.person\n");
        CHECK(problems_of(bonus +
                          "[[bonus]]\nid = 'later'\naward = 'LDTT'\nsubjects = ['person']\n"
                          "multiple = '0.4'\nfrom = 2026-01-01\n" +
                          basis) == "");
        const std::string quota =
            "[[quota]]\naward = 'CSTDCS'\npercent = 15\nof = 'LDTT'\nscope = 'unit'\nrounding = 'down'\n";
        CHECK(problems_of(quota + basis + quota + "id = 'other'\n" + basis) ==
              "rules.toml:11:1: overlapping_criteria rule=other other=quota.CSTDCS\n");
        CHECK(problems_of(quota + basis + quota + "id = 'other'\nfrom = 2026-01-01\n" + basis) == "");
    }
}
