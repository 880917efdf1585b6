#include "rules/review.hpp"

#include "tdkt/rule_tools.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;

namespace {

const std::string head = R"(format = 1
instrument = { id = "X", name = "Luật", from = 2024-01-01, to = 2026-12-31 }
)";

const std::string basis = "\ncite = \"Đ30\"\ncertainty = \"verified\"\n";

std::string criterion(const std::string& condition, const std::string& more = "") {
    return "[[criterion]]\nid = \"C\"\naward = \"TTLDXS\"\nsubjects = [\"collective\"]\ncategories = "
           "[\"merit\"]\ncite = \"Đ27\"\ncertainty = \"verified\"\n" +
           more + condition + "\n";
}

/// What is told of an overlay over a law of one criterion.
std::string reviewed(const std::string& law, const std::string& own) {
    const Folder shipped("review-law");
    const Folder province("review-own");
    shipped.write("law/X/law.toml", head + law);
    province.write("law/X/own.toml", head + own);
    const tdkt::RuleBook one = tdkt::load_rule_book({shipped.path()}, known_awards());
    const tdkt::RuleBook other = tdkt::load_rule_book({shipped.path(), province.path()}, known_awards());
    tdkt::Diagnostics found;
    tdkt::rules::review_overlay(*one.find("X"), *other.find("X"), found);
    return listed(found);
}

std::string conditions(const std::string& rules) {
    const Folder folder("review-conditions");
    folder.write("law/X/law.toml", head + rules);
    const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
    tdkt::Diagnostics found;
    tdkt::rules::review_conditions(*book.find("X"), found);
    return listed(found);
}

const std::string law =
    criterion("all = [\n  { share = \"LDTT\", percent = 70 },\n  { headcount = \"CSTDCS\" },\n]");

} // namespace

TEST_SUITE("rules::review") {
    TEST_CASE("an overlay that asks for more, or the same in another order, is no finding") {
        CHECK(reviewed(law, criterion("all = [\n  { headcount = \"CSTDCS\", at_least = 2 },\n  { share = "
                                      "\"LDTT\", percent = 80 },\n  { grade = \"good\" },\n]")) == "");
    }

    TEST_CASE("a lower number is found, with both values and its place") {
        CHECK(reviewed(law, criterion("all = [\n  { share = \"LDTT\", percent = 60 },\n  { headcount = "
                                      "\"CSTDCS\" },\n]")) ==
              "own.toml:11:3: overlay_asks_less rule=C.share change=percent 70 -> 60\n");
    }

    TEST_CASE("a part that is gone and an alternative that was added are found") {
        CHECK(reviewed(law, criterion("all = [\n  { share = \"LDTT\", percent = 70 },\n]")) ==
              "own.toml:3:1: overlay_part_gone rule=C.headcount\n");
        CHECK(
            reviewed(law, criterion("any = [\n  { grade = \"good\" },\n  { all = [\n    { share = \"LDTT\", "
                                    "percent = 70 },\n    { headcount = \"CSTDCS\" },\n  ] },\n]")) ==
            "own.toml:3:1: overlay_looser rule=C\n");
        const std::string any = "any = [\n  { grade = \"good\" },\n  { cluster_place = 1 },\n";
        CHECK(reviewed(criterion(any + "]"), criterion(any + "  { attested = \"contribution\" },\n]")) ==
              "own.toml:13:3: overlay_part_added rule=C.attested\n");
    }

    TEST_CASE("what cannot be compared is said to be so") {
        CHECK(reviewed(criterion("streak = \"CSTDCS\""), criterion("streak = \"LDTT\"")) ==
              "own.toml:3:1: overlay_not_compared rule=C\n");
    }

    TEST_CASE("what the law only recalls may be replaced") {
        CHECK(reviewed(criterion("grade = \"excellent\""), criterion("grade = \"good\"")) ==
              "own.toml:3:1: overlay_asks_less rule=C change=grade excellent -> good\n");
        std::string recalled = criterion("grade = \"excellent\"");
        recalled.replace(recalled.find("verified"), 8, "recalled");
        CHECK(reviewed(recalled, criterion("grade = \"good\"")) == "");
    }

    TEST_CASE("dates, votes and guards of an overlay are compared as well") {
        CHECK(reviewed(criterion("grade = \"good\"", "to = 2025-06-30\n"), criterion("grade = \"good\"")) ==
              "own.toml:3:1: overlay_asks_less rule=C change=to 2025-06-30 -> -\n");
        const auto vote = [](int percent) {
            return "[[vote]]\naward = \"COTINH\"\npercent = " + std::to_string(percent) +
                   "\ncite = \"Đ30\"\ncertainty = \"verified\"\n";
        };
        CHECK(reviewed(vote(80), vote(90)) == "");
        CHECK(reviewed(vote(80), vote(70)) ==
              "own.toml:3:1: overlay_asks_less rule=vote.COTINH change=percent 80 -> 70\n");
        const auto guard = [](const std::string& holds) {
            return "[[guard]]\nid = \"G\"\nkind = \"no_open_hold\"\nholds = [" + holds +
                   "]\ncite = \"Đ4\"\ncertainty = \"verified\"\n";
        };
        CHECK(reviewed(guard("\"audit\", \"complaint\""), guard("\"audit\"")) ==
              "own.toml:3:1: overlay_asks_less rule=G change=holds audit complaint -> audit\n");
        CHECK(reviewed(guard("\"audit\""), guard("\"audit\", \"complaint\"")) == "");
    }

    TEST_CASE("more places, a later day and a paper or a member fewer are looser than the law") {
        const auto quota = [](int percent, const char* certainty) {
            return "[[quota]]\naward = \"CSTDCS\"\npercent = " + std::to_string(percent) +
                   "\nof = \"LDTT\"\nscope = \"unit\"\nrounding = \"down\"\ncite = \"Đ9\"\ncertainty = \"" +
                   certainty + "\"\n";
        };
        CHECK(reviewed(quota(15, "verified"), quota(10, "verified")) == "");
        CHECK(reviewed(quota(15, "verified"), quota(20, "verified")) ==
              "own.toml:3:1: overlay_provision_looser rule=quota.CSTDCS change=percent 15 -> 20\n");
        CHECK(reviewed(quota(15, "recalled"), quota(20, "verified")) == "");
        CHECK(reviewed(quota(15, "verified"), quota(15, "verified") + "categories = [\"merit\"]\n") ==
              "own.toml:3:1: overlay_provision_looser rule=quota.CSTDCS change=categories - -> merit\n");

        const auto quorum = [](const std::string& part) {
            return "[[quorum]]\npresent = \"" + part + "\"" + basis;
        };
        CHECK(reviewed(quorum("2/3"), quorum("80%")) == "");
        CHECK(reviewed(quorum("2/3"), quorum("1/2")) ==
              "own.toml:3:1: overlay_provision_looser rule=quorum change=present 2/3 -> 1/2\n");
        CHECK(reviewed(quorum("2/3"), quorum("2/3") + "id = \"quorum\"\nawards = [\"LDTT\"]\n") ==
              "own.toml:3:1: overlay_provision_gone rule=quorum date=2024-01-01\n");

        const auto deadline = [](const std::string& more) {
            return "[[deadline]]\nawards = [\"COCP\"]\nyears_after = 1\nreceiver = \"Bộ\"\n" + more + basis;
        };
        CHECK(reviewed(deadline("day = \"30/6\""), deadline("day = \"31/5\"")) == "");
        CHECK(reviewed(deadline("day = \"30/6\""), deadline("day = \"1/7\"")) ==
              "own.toml:3:1: overlay_provision_looser rule=deadline.COCP change=day 30/6 -> 1/7\n");
        CHECK(reviewed(deadline("day = \"30/6\""), deadline("day = \"1/7\"\nsectors = [\"giáo dục\"]")) ==
              "own.toml:3:1: overlay_provision_looser rule=deadline.COCP.giáo dục change=day 30/6 -> 1/7\n");

        const auto paper = [](const std::string& awards) {
            return "[[dossier]]\nid = \"D\"\nawards = [" + awards +
                   "]\npaper = \"ballot\"\nname = \"Biên bản\"" + basis;
        };
        CHECK(reviewed(paper("\"COCP\""), paper("\"COCP\", \"LDTT\"")) == "");
        CHECK(reviewed(paper("\"COCP\", \"LDTT\""), paper("\"COCP\"")) ==
              "own.toml:3:1: overlay_provision_gone rule=D (LDTT) date=2024-01-01\n");
    }

    TEST_CASE("a rule of the law that is cut short needs one that takes its place") {
        const auto quorum = [](const std::string& id, const std::string& days) {
            return "[[quorum]]\nid = \"" + id + "\"\npresent = \"2/3\"\n" + days + basis;
        };
        const std::string cut = quorum("Q", "from = 2024-01-01\nto = 2024-12-31");
        CHECK(reviewed(quorum("Q", ""), cut) ==
              "own.toml:3:1: overlay_provision_gone rule=Q date=2025-01-01\n");
        CHECK(reviewed(quorum("Q", ""), cut + quorum("R", "from = 2025-01-01")) == "");
    }

    TEST_CASE("an office that the law does not name may not decide what others do") {
        const auto authority = [](const std::string& code, const std::string& award) {
            return "[[authority]]\ncode = \"" + code + "\"\nname = \"" + code + "\"\nawards = [\"" + award +
                   "\"]" + basis;
        };
        CHECK(reviewed(authority("chair", "BKTINH"), authority("commune", "BKTINH")) ==
              "own.toml:3:1: overlay_authority_added rule=authority.commune awards=BKTINH\n");
        CHECK(reviewed(authority("chair", "BKTINH"), authority("commune", "LDTT")) == "");
    }

    TEST_CASE("less money than the law grants is an error, more is named") {
        const auto bonus = [](const std::string& multiple) {
            return "[[bonus]]\naward = \"LDTT\"\nsubjects = [\"person\"]\nmultiple = \"" + multiple + "\"" +
                   basis;
        };
        CHECK(reviewed(bonus("0.3"), bonus("0.2")) ==
              "own.toml:3:1: overlay_pays_less rule=bonus.LDTT.person change=multiple 0.3 -> 0.2\n");
        CHECK(reviewed(bonus("0.3"), bonus("0.4")) ==
              "own.toml:3:1: overlay_pays_more rule=bonus.LDTT.person change=multiple 0.3 -> 0.4\n");
    }

    TEST_CASE("what nobody can meet is found") {
        CHECK(conditions(
                  criterion("all = [\n  { cluster_place = 1 },\n  { not = { cluster_place = 2 } },\n]")) ==
              "law.toml:12:3: contradictory_parts rule=C.not other=C.cluster_place\n");
        CHECK(conditions(criterion(
                  "all = [\n  { cluster_place = 2 },\n  { not = { cluster_place = 1 } },\n]")) == "");
        CHECK(conditions(criterion("all = [\n  { unit_kind = [\"commune\"] },\n  { all = [{ unit_kind = "
                                   "[\"enterprise\"] }] },\n]")) ==
              "law.toml:12:12: contradictory_parts rule=C.all.unit_kind other=C.unit_kind\n");
        std::string of_persons = criterion("share = \"LDTT\"");
        of_persons.replace(of_persons.find("collective"), 10, "person");
        CHECK(conditions(of_persons) == "law.toml:3:1: members_of_no_collective rule=C\n");
    }

    TEST_CASE("a rule without an article is found") {
        std::string blank = criterion("grade = \"good\"");
        blank.replace(blank.find("Đ27"), std::string("Đ27").size(), " ");
        CHECK(conditions(blank) == "law.toml:3:1: uncited_rule rule=C\n");
        CHECK(conditions("[[preference]]\nwomen_percent = 70\ncite = \" \"\ncertainty = \"verified\"\n") ==
              "law.toml:3:1: uncited_rule rule=preference\n");
    }

    TEST_CASE("an award that no criterion covers for a subject is found") {
        const Folder folder("review-coverage");
        folder.write("law/X/law.toml", head + law);
        const tdkt::RuleBook book = tdkt::load_rule_book({folder.path()}, known_awards());
        const tdkt::Award award{.code = "TTLDXS",
                                .name = "Tập thể lao động xuất sắc",
                                .name_en = {},
                                .subjects = {tdkt::SubjectKind::collective, tdkt::SubjectKind::household},
                                .aliases = {},
                                .external_code = {}};
        tdkt::Diagnostics found;
        tdkt::rules::review_coverage(*book.find("X"), tdkt::Catalogue({award}), found);
        REQUIRE(found.size() == 1);
        CHECK(found.front().severity == tdkt::Severity::warning);
        CHECK(found.front().message.argument("subject_word") == "household");
        CHECK(found.front().message.argument("awards") == "TTLDXS");
    }

    TEST_CASE("the shipped rules contradict nothing and cite everything") {
        const tdkt::RuleBook book = tdkt::load_rule_book({shipped()}, known_awards());
        for (const tdkt::RuleSetInfo& info : book.rule_sets()) {
            tdkt::Diagnostics found;
            tdkt::rules::review_conditions(*book.find(info.id), found);
            CHECK(listed(found) == "");
        }
    }
}
