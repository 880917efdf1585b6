#include "scoring/sheet.hpp"

#include <doctest/doctest.h>

#include "config/table.hpp"

using tdkt::CriterionKind;
using tdkt::Decimal;
using tdkt::Diagnostics;
using tdkt::scoring::parse_score_sheet;

namespace {

constexpr std::string_view good = R"(
format = 1
code = "CUM-SO-2025"
title = "Bảng điểm cụm sở, ngành"
year = 2025
tie = ["criterion:KT1", "ballot"]
[[criterion]]
code = "KT1"
group = "Phát triển kinh tế - xã hội"
title = "Thu ngân sách"
max = 30
kind = "points"
[[criterion]]
code = "TRU"
title = "Báo cáo chậm"
max = 2.5
kind = "penalty"
)";

// The codes of what is wrong with the sheet, in order.
std::vector<std::string> problems_of(std::string_view toml) {
    Diagnostics problems;
    (void)parse_score_sheet(toml, "sheet.toml", problems);
    std::vector<std::string> codes;
    for (const tdkt::Diagnostic& problem : problems) {
        codes.push_back(problem.message.code);
    }
    return codes;
}

std::string with(std::string_view old_text, std::string_view new_text) {
    std::string toml(good);
    toml.replace(toml.find(old_text), old_text.size(), new_text);
    return toml;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_SUITE("score sheet") {
    TEST_CASE("is read with its criteria and its rules for ties") {
        Diagnostics problems;
        const tdkt::ScoreSheet sheet = parse_score_sheet(good, "sheet.toml", problems);
        CHECK(problems.empty());
        CHECK(sheet.code == "CUM-SO-2025");
        CHECK(sheet.year == 2025);
        REQUIRE(sheet.criteria.size() == 2);
        CHECK(sheet.criteria[0].group == "Phát triển kinh tế - xã hội");
        CHECK(sheet.criteria[1].max == Decimal::from_milli(2500));
        CHECK(sheet.criteria[1].kind == CriterionKind::penalty);
        REQUIRE(sheet.tie.size() == 2);
        CHECK(sheet.tie[0].name() == "criterion:KT1");
        CHECK(sheet.tie[1].name() == "ballot");
    }

    TEST_CASE("with something wrong is refused with every problem") {
        CHECK(problems_of(with("format = 1", "format = 2")) == Codes{"unknown_format"});
        CHECK(problems_of(with("max = 30", "max = 0")) == Codes{"max_not_positive"});
        CHECK(problems_of(with("year = 2025", "year = 25")) == Codes{"bad_sheet_year"});
        CHECK(problems_of(with("code = \"TRU\"", "code = \"KT1\"")) == Codes{"criterion_twice"});
        CHECK(problems_of(with("criterion:KT1", "criterion:KT9")) == Codes{"tie_by_unknown_criterion"});
        CHECK(problems_of(with("\"ballot\"", "\"lot\"")) == Codes{"unknown_tie_rule"});
        CHECK(problems_of(with("\"penalty\"", "\"penalti\"")) == Codes{"unknown_value"});
        CHECK(problems_of(with("title = \"Thu", "titel = \"Thu")) == Codes{"missing_key", "unknown_key"});
        CHECK(problems_of("format = 1\ncode = 'A'\ntitle = 'A'\nyear = 2025\n") ==
              Codes{"sheet_without_criteria"});
    }

    TEST_CASE("names the criterion that was meant") {
        Diagnostics problems;
        (void)parse_score_sheet(with("criterion:KT1", "criterion:KT2"), "sheet.toml", problems);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].message.argument("suggestion") == "KT1");
        CHECK(problems[0].at.line == 6);
    }

    TEST_CASE("says which scores its criteria allow") {
        Diagnostics problems;
        const tdkt::ScoreSheet sheet = parse_score_sheet(good, "sheet.toml", problems);
        const tdkt::Criterion& criterion = *sheet.find("KT1");
        CHECK_FALSE(score_problem(criterion, Decimal::from_integer(0)));
        CHECK_FALSE(score_problem(criterion, Decimal::from_integer(30)));
        CHECK(score_problem(criterion, Decimal::from_milli(30001)).value_or(tdkt::Message()).code ==
              "score_above_max");
        CHECK(score_problem(criterion, Decimal::from_milli(-1)).value_or(tdkt::Message()).code ==
              "negative_score");
        CHECK(sheet.find("KT9") == nullptr);
    }
}
