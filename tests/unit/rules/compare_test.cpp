#include "rules/compare.hpp"

#include "rules/rule_set.hpp"
#include "rules/test_parameters.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rules_test;
using namespace tdkt::rules;

namespace {

/// A criterion with this condition, and the book that holds it.
struct Loaded {
    tdkt::RuleBook book;

    [[nodiscard]] const Condition& condition() const { return book.find("X")->criteria.front().when; }
};

Loaded criterion(const std::string& condition) {
    const Folder folder("compare");
    folder.write("law/X/rules.toml", R"(format = 1
instrument = { id = "X", name = "Luật", from = 2024-01-01 }
post = [{ code = "A", name = "A", rank = 1 }, { code = "B", name = "B", rank = 2 }]
[[criterion]]
id = "C"
award = "CSTDT"
subjects = ["person", "collective"]
categories = ["merit"]
cite = "Đ1"
certainty = "verified"
)" + condition + "\n");
    return {tdkt::load_rule_book({folder.path()}, known_awards())};
}

std::string compared(const std::string& before, const std::string& after) {
    const Loaded one = criterion(before);
    const Loaded other = criterion(after);
    return std::string(tdkt::to_word(compare(one.condition(), other.condition())));
}

struct Pair {
    const char* less;
    const char* more;
};

/// The differences, one a line.
std::string listed(const std::string& before, const std::string& after) {
    const Loaded one = criterion(before);
    const Loaded other = criterion(after);
    std::string text;
    for (const Difference& difference : differences(one.condition(), other.condition())) {
        text += (difference.before != nullptr ? difference.before->id : "-") + " " +
                (difference.after != nullptr ? difference.after->id : "-") + " " +
                std::string(tdkt::to_word(difference.strictness)) + "\n";
    }
    return text;
}

template <typename... Tests>
std::size_t without_parameters(const std::variant<Tests...>* /*test*/) {
    return ((has_parameters<Tests> ? std::size_t{0} : std::size_t{1}) + ...);
}

} // namespace

TEST_SUITE("rules::compare") {
    TEST_CASE("every test says how two of it compare, but those that are made of parts alone") {
        CHECK(without_parameters(static_cast<Test*>(nullptr)) == 3); // all, any, not
    }

    TEST_CASE("each number, grade, scope and list knows which way it is stricter") {
        for (const Pair& pair : {
                 Pair{"grade = \"good\"", "grade = \"excellent\""},
                 Pair{"grade = \"good\"", "grade = \"good\"\nyears = 2"},
                 Pair{"grade = \"good\"\nyears = 3\nconsecutive = false", "grade = \"good\"\nyears = 3"},
                 Pair{"grade = \"good\"\nor_award = \"TTLDXS\"", "grade = \"good\""},
                 Pair{"streak = \"CSTDCS\"\ntimes = 2", "streak = \"CSTDCS\"\ntimes = 3"},
                 Pair{"streak = \"CSTDCS\"\napart = 3", "streak = \"CSTDCS\""},
                 Pair{"awards = \"CSTDCS\"\ncount = 2", "awards = \"CSTDCS\"\ncount = 3"},
                 Pair{"initiative = \"base\"", "initiative = \"province\""},
                 Pair{"initiative = \"base\"\nwithin = 4", "initiative = \"base\"\nwithin = 3"},
                 Pair{"initiative = \"base\"\nreuse = \"review\"",
                      "initiative = \"base\"\nreuse = \"never\""},
                 Pair{"post = \"A\"\nyears = 3", "post = \"A\"\nyears = 5"},
                 Pair{"held = [\"A\", \"B\"]", "held = [\"A\"]"},
                 Pair{"service_years = 20", "service_years = 25"},
                 Pair{"counted_years = 5", "counted_years = 10"},
                 Pair{"absent_days = 40", "absent_days = 41"},
                 Pair{"existed_years = 10", "existed_years = 30"},
                 Pair{"share = \"LDTT\"\npercent = 65", "share = \"LDTT\"\npercent = 70"},
                 Pair{"headcount = \"CSTDCS\"\nat_least = 1", "headcount = \"CSTDCS\"\nat_least = 2"},
                 Pair{"members_disciplined = \"warning\"\nat_most = 1", "members_disciplined = \"warning\""},
                 Pair{"members_disciplined = \"warning\"", "members_disciplined = \"reprimand\""},
                 Pair{"not = { disciplined = \"warning\" }", "not = { disciplined = \"reprimand\" }"},
                 Pair{"cluster_place = 2", "cluster_place = 1"},
                 Pair{"campaign = \"base\"", "campaign = \"province\""},
                 Pair{"campaign = \"base\"", "campaign = \"base\"\nform = \"thematic\""},
                 Pair{"campaign = \"base\"\nreview = \"any\"", "campaign = \"base\"\nreview = \"final\""},
                 Pair{"employed_months = 6", "employed_months = 10"},
                 Pair{"class = [\"direct\", \"business\"]", "class = [\"direct\"]"},
                 Pair{"unit_kind = [\"team\", \"commune\"]", "unit_kind = [\"commune\"]"},
                 Pair{"grade = \"good\"", "all = [{ grade = \"good\" }, { headcount = \"LDTT\" }]"},
                 Pair{"any = [{ grade = \"good\" }, { headcount = \"LDTT\" }]", "grade = \"good\""},
                 Pair{"any = [{ grade = \"good\" }, { headcount = \"LDTT\" }]",
                      "all = [{ grade = \"good\" }, { headcount = \"LDTT\" }]"},
                 Pair{"since = \"BKTINH\"\nall = [{ grade = \"good\", years = 3 }]",
                      "since = \"BKTINH\"\nall = [{ grade = \"good\", years = 5 }]"},
                 Pair{"all = [{ grade = \"good\", certainty = \"recalled\" }]",
                      "all = [{ grade = \"good\" }]"},
                 Pair{"all = [{ grade = \"good\" }]",
                      "all = [{ grade = \"good\", on_pass = \"needs_review\" }]"},
             }) {
            INFO(pair.less << " | " << pair.more);
            CHECK(compared(pair.less, pair.more) == "stricter");
            CHECK(compared(pair.more, pair.less) == "looser");
            CHECK(compared(pair.less, pair.less) == "same");
        }
    }

    TEST_CASE("what cannot be told is not told") {
        CHECK(compared("streak = \"CSTDCS\"", "streak = \"LDTT\"") == "incomparable");
        CHECK(compared("grade = \"good\"\nyears = 3", "grade = \"excellent\"") == "incomparable");
        CHECK(compared("class = [\"direct\"]", "class = [\"business\"]") == "incomparable");
        CHECK(compared("attested = \"invention\"", "grade = \"good\"") == "incomparable");
        CHECK(compared("all = [{ grade = \"good\" }, { cluster_place = 1 }]",
                       "all = [{ grade = \"excellent\" }, { cluster_place = 2 }]") == "incomparable");
    }

    TEST_CASE("the order of parts does not matter") {
        CHECK(compared("all = [{ grade = \"good\" }, { cluster_place = 1 }]",
                       "all = [{ cluster_place = 1 }, { grade = \"good\" }]") == "same");
        CHECK(listed("any = [{ grade = \"good\" }, { cluster_place = 1 }]",
                     "any = [{ cluster_place = 1 }, { grade = \"good\" }]") == "");
    }

    TEST_CASE("differences are named where they are") {
        CHECK(listed(
                  "all = [{ grade = \"good\" }, { any = [{ initiative = \"base\" }, { attested = \"a\" }] }]",
                  "all = [{ grade = \"excellent\" }, { any = [{ initiative = \"base\" }, { headcount = "
                  "\"LDTT\" }, { attested = \"a\" }] }, { cluster_place = 1 }]") ==
              "C.grade C.grade stricter\n"
              "- C.any.headcount looser\n"
              "- C.cluster_place stricter\n");
        CHECK(listed("all = [{ grade = \"good\" }, { cluster_place = 1 }]",
                     "all = [{ cluster_place = 1 }]") == "C.grade - looser\n");
        CHECK(listed("not = { any = [{ disciplined = \"warning\" }, { grade = \"good\" }] }",
                     "not = { any = [{ disciplined = \"warning\" }] }") == "C.any.grade - looser\n");
    }

    TEST_CASE("parameters are shown with both values") {
        const Loaded one = criterion("streak = \"CSTDCS\"\ntimes = 3");
        const Loaded other = criterion("streak = \"CSTDCS\"\ntimes = 2\napart = 3");
        const auto changes = parameter_changes(one.condition(), other.condition());
        REQUIRE(changes.size() == 2);
        CHECK(changes.front().name == "times");
        CHECK(changes.front().before == "3");
        CHECK(changes.front().after == "2");
        CHECK(changes.back().name == "apart");
    }
}
