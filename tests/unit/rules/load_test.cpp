#include "tdkt/error.hpp"
#include "tdkt/rules.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

#include <map>

using namespace rules_test;
using namespace std::chrono_literals;

namespace {

const std::string head = "format = 1\n"
                         "instrument = { id = 'T', name = 'Thử', from = 2024-01-01, to = 2025-12-31 }\n";

/// A criterion for LDTT of persons in seven lines.
std::string criterion(const std::string& id, const std::string& award, const std::string& rest) {
    return "[[criterion]]\nid = '" + id + "'\naward = '" + award +
           "'\nsubjects = ['person']\ncategories = ['merit']\ncite = 'Đ1'\ncertainty = 'verified'\n" + rest +
           "\n";
}

std::string problems_of(const std::string& text) {
    const Folder folder("load");
    folder.write("law/T/rules.toml", text);
    tdkt::Diagnostics problems;
    (void)tdkt::load_rule_book({folder.path()}, known_awards(), problems);
    return listed(problems);
}

} // namespace

TEST_SUITE("rules::load") {
    TEST_CASE("a small rule file loads and is listed") {
        const Folder folder("load");
        folder.write("law/T/rules.toml",
                     head + criterion("LDTT", "LDTT", "grade = 'good'") +
                         "[[vote]]\naward = 'CSTDT'\npercent = 90\ncite = 'Đ2'\ncertainty = 'verified'\n");
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        const auto rules = book.rules_of("T");
        REQUIRE(rules.size() == 3);
        CHECK(rules[0].id == "LDTT");
        CHECK(rules[0].cite == "Đ1");
        CHECK(rules[0].at.line == 3);
        CHECK(rules[1].id == "vote.CSTDT");
        CHECK(rules[2].kind == tdkt::RuleKind::reading);
        CHECK(book.vote_for("CSTDT", 2024y / 5 / 1)->percent == 90);
        CHECK_FALSE(book.vote_for("LDTT", 2024y / 5 / 1));
        CHECK_FALSE(book.vote_for("CSTDT", 2023y / 12 / 31));
        CHECK(book.rule_set_for(2025y / 12 / 31) != nullptr);
        CHECK(book.rule_set_for(2026y / 1 / 1) == nullptr);
        CHECK_THROWS_AS((void)book.rules_of("U"), tdkt::NotFound);
    }

    TEST_CASE("unknown keys, words and awards are problems with a place and a suggestion") {
        CHECK(problems_of(head + "[[gaurd]]\nid = 'x'\n") ==
              "rules.toml:3:1: unknown_key key=gaurd suggestion=guard\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "grade = 'good'\nyeers = 2")) ==
              "rules.toml:11:9: unknown_key key=yeers suggestion=years\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "grade = 'goood'")) ==
              "rules.toml:10:9: unknown_value key=grade value=goood suggestion=good\n");
        CHECK(problems_of(head + criterion("LDTT", "LDT", "grade = 'good'")) ==
              "rules.toml:5:9: unknown_award_in_rule award=LDT suggestion=LDTT\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "all = [{ streak = 'CSTDC', times = 3 }]")) ==
              "rules.toml:10:19: unknown_award_in_rule award=CSTDC suggestion=CSTDCS\n");
    }

    TEST_CASE("a condition is one known kind with sensible numbers") {
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "all = [{ grad = 'good' }]")) ==
              "rules.toml:10:8: unknown_condition suggestion=grade\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "grade = 'good'\nstreak = 'CSTDCS'")) ==
              "rules.toml:3:1: several_conditions conditions=grade, streak\n"
              "rules.toml:11:10: unknown_key key=streak suggestion=\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "any = []")) ==
              "rules.toml:10:7: empty_condition condition=any\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "grade = 'good'\nyears = 0")) ==
              "rules.toml:11:9: number_too_small key=years value=0 least=1\n");
        CHECK(problems_of(head + criterion("LDTT", "LDTT", "share = 'LDTT'\npercent = 101")) ==
              "rules.toml:11:11: bad_percent value=101\n");
    }

    TEST_CASE("every criterion says where it stands and how sure that is") {
        const std::string bare = "[[criterion]]\nid = 'LDTT'\naward = 'LDTT'\nsubjects = ['person']\n"
                                 "categories = ['merit']\ngrade = 'good'\n";
        CHECK(problems_of(head + bare) == "rules.toml:3:1: missing_key key=cite\n"
                                          "rules.toml:3:1: missing_key key=certainty\n");
    }

    TEST_CASE("rules that overlap, repeat or contradict their instrument are problems") {
        const std::string one = criterion("A", "LDTT", "grade = 'good'");
        CHECK(problems_of(head + one + criterion("B", "LDTT", "grade = 'done'")) ==
              "rules.toml:11:1: overlapping_criteria rule=B other=A\n");
        CHECK(problems_of(head + one + criterion("A", "CSTDCS", "grade = 'done'")) ==
              "rules.toml:11:1: duplicate_rule rule=A\n");
        CHECK(problems_of(head + criterion("A", "LDTT", "grade = 'good'\nto = 2024-06-30") +
                          criterion("B", "LDTT", "grade = 'good'\nfrom = 2024-07-01")) == "");
        CHECK(problems_of(head + criterion("A", "LDTT", "grade = 'good'\nfrom = 2023-12-31")) ==
              "rules.toml:3:1: bad_rule_dates rule=A law=T\n");
    }

    TEST_CASE("prerequisites may not lead in a circle, nor to an award without a criterion") {
        CHECK(problems_of(head + criterion("A", "LDTT", "meets = 'CSTDCS'") +
                          criterion("B", "CSTDCS", "meets = 'LDTT'")) ==
              "rules.toml:11:1: circular_rules award=CSTDCS other_award=LDTT\n"
              "rules.toml:3:1: circular_rules award=LDTT other_award=CSTDCS\n");
        CHECK(problems_of(head + criterion("B", "CSTDCS", "meets = 'LDTT'")) ==
              "rules.toml:3:1: meets_no_criterion award=LDTT\n");
    }

    TEST_CASE("a file that is no TOML, of another format or without an instrument is one problem") {
        CHECK(problems_of("format = \n").find("bad_toml") != std::string::npos);
        CHECK(problems_of("format = 2\n") == "rules.toml:1:10: unknown_format format=2\n");
        CHECK(problems_of("format = 1\n").find("missing_key key=instrument") != std::string::npos);
        CHECK(problems_of("format = 1\n\xff\n") == "rules.toml:0:0: not_utf8\n");
    }

    TEST_CASE("all problems of all files are found in one run, and loading without rules throws them") {
        const Folder folder("load");
        folder.write("law/T/a.toml", head + criterion("A", "LDTT", "grade = 'goood'"));
        folder.write("law/T/b.toml", head + criterion("B", "CSTDC", "grade = 'good'"));
        folder.write("law/U/c.toml",
                     "format = 1\ninstrument = { id = 'U', name = 'U', from = 2025-06-01 }\n" +
                         criterion("C", "LDTT", "grade = 'good'"));
        tdkt::Diagnostics problems;
        (void)tdkt::load_rule_book({folder.path()}, known_awards(), problems);
        CHECK(listed(problems) == "a.toml:10:9: unknown_value key=grade value=goood suggestion=good\n"
                                  "b.toml:5:9: unknown_award_in_rule award=CSTDC suggestion=CSTDCS\n"
                                  "c.toml:0:0: overlapping_rule_sets law=U other=T\n");
        try {
            (void)tdkt::load_rule_book({folder.path()}, known_awards());
            FAIL("loaded");
        } catch (const tdkt::RulesError& error) {
            CHECK(error.diagnostics().size() == 3);
        }
    }

    TEST_CASE("a later directory replaces a rule of the same id, and the hash tells") {
        const Folder law("load-law");
        const Folder province("load-province");
        law.write("law/T/rules.toml", head + criterion("A", "LDTT", "grade = 'good'"));
        province.write("law/T/own.toml", head + criterion("A", "LDTT", "grade = 'excellent'"));
        const tdkt::RuleBook alone = tdkt::load_rule_book({law.path()}, known_awards());
        const tdkt::RuleBook both = tdkt::load_rule_book({law.path(), province.path()}, known_awards());
        REQUIRE(both.rules_of("T").size() == 2);
        CHECK(both.rules_of("T").front().at.file.ends_with("own.toml"));
        CHECK(alone.rule_sets().front().hash != both.rule_sets().front().hash);
    }

    TEST_CASE("only what governs on the wanted days is read, with what it builds on") {
        const Folder folder("load");
        folder.write("law/OLD/a.toml",
                     "format = 1\ninstrument = { id = 'OLD', name = 'Cũ', from = 2014-01-01, to = "
                     "2023-12-31 }\n" +
                         criterion("A", "LDTT", "grade = 'good'"));
        folder.write("law/T/b.toml", head + criterion("B", "LDTT", "grade = 'good'"));
        folder.write("law/NEW/c.toml",
                     "format = 1\ninstrument = { id = 'NEW', name = 'Mới', from = 2026-01-01 }\n"
                     "[continues]\nlaw = 'T'\ncite = 'Đ4'\ncertainty = 'recalled'\n");
        folder.write("law/BAD/d.toml",
                     "format = 1\ninstrument = { id = 'BAD', name = 'Sai', from = 2000-01-01, to = "
                     "2000-12-31 }\n[[gaurd]]\n");
        const auto loaded = [&](tdkt::Date first, tdkt::Date last) {
            std::string ids;
            for (const tdkt::RuleSetInfo& one :
                 tdkt::load_rule_book({folder.path()}, known_awards(), tdkt::Days{first, last}).rule_sets()) {
                ids += one.id + ' ';
            }
            return ids;
        };
        CHECK(loaded(2025y / 12 / 31, 2025y / 12 / 31) == "T ");
        CHECK(loaded(2023y / 12 / 31, 2024y / 1 / 1) == "OLD T ");
        CHECK(loaded(2026y / 1 / 1, 2026y / 1 / 1) == "T NEW ");
        CHECK(loaded(2013y / 1 / 1, 2013y / 12 / 31).empty());
        CHECK_THROWS_AS((void)loaded(2000y / 1 / 1, 2025y / 1 / 1), tdkt::RulesError);
    }

    TEST_CASE("a rule set is the same whether the others were read or not") {
        const tdkt::RuleBook all = tdkt::load_rule_book({shipped()}, known_awards());
        const tdkt::RuleBook some =
            tdkt::load_rule_book({shipped()}, known_awards(), tdkt::Days{2025y / 6 / 1, 2026y / 11 / 1});
        CHECK(some.rule_sets().size() == 2);
        const auto hashes = [](const tdkt::RuleBook& book) {
            std::map<std::string, std::string> found;
            for (const tdkt::RuleSetInfo& one : book.rule_sets()) {
                found[one.id] = one.hash;
            }
            return found;
        };
        for (const auto& [id, hash] : hashes(some)) {
            CHECK(hashes(all)[id] == hash);
        }
    }
}
