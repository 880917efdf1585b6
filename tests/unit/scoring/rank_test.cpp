#include "tdkt/score.hpp"

#include <doctest/doctest.h>

#include <sstream>

using tdkt::ClusterMember;
using tdkt::CriterionKind;
using tdkt::Decimal;
using tdkt::RankedUnit;
using tdkt::Ranking;
using tdkt::ScoreBasis;
using tdkt::ScoreSheet;
using tdkt::ScoreValue;
using tdkt::TieRule;

namespace {

Decimal points(std::int64_t whole) {
    return Decimal::from_integer(whole);
}

ScoreSheet sheet_of_two(std::vector<TieRule> tie = {}) {
    return {.code = "S",
            .title = "S",
            .year = 2025,
            .criteria = {{"A", "", "A", points(60), CriterionKind::points},
                         {"B", "", "B", points(40), CriterionKind::points},
                         {"T", "", "Thưởng", points(10), CriterionKind::bonus},
                         {"P", "", "Phạt", points(5), CriterionKind::penalty}},
            .tie = std::move(tie)};
}

ScoreValue final_score(std::string unit, std::string criterion, std::int64_t value) {
    return {.unit = std::move(unit), .criterion = std::move(criterion), .final = points(value)};
}

// Each unit with its scores in A and B.
struct TwoScores {
    std::string unit;
    std::int64_t a;
    std::int64_t b;
};

Ranking rank_two(const ScoreSheet& sheet, const std::vector<TwoScores>& scores) {
    std::vector<ClusterMember> members;
    std::vector<ScoreValue> values;
    for (const TwoScores& score : scores) {
        members.push_back({.unit = score.unit});
        values.push_back(final_score(score.unit, "A", score.a));
        values.push_back(final_score(score.unit, "B", score.b));
    }
    return rank(sheet, "C", members, values);
}

// `unit rank tied_by`, in order.
std::vector<std::string> lines(const Ranking& ranking) {
    std::vector<std::string> result;
    result.reserve(ranking.units.size());
    for (const RankedUnit& unit : ranking.units) {
        result.push_back(unit.unit + " " + (unit.rank ? std::to_string(*unit.rank) : "-") + " " +
                         unit.tied_by.value_or("-"));
    }
    return result;
}

using Lines = std::vector<std::string>;
const TieRule by_a = {.kind = TieRule::Kind::criterion, .criterion = "A"};
const TieRule by_ballot = {.kind = TieRule::Kind::ballot};

} // namespace

TEST_SUITE("ranking") {
    TEST_CASE("the higher total comes first") {
        const Ranking ranking = rank_two(sheet_of_two(), {{"x", 50, 30}, {"y", 55, 39}, {"z", 60, 40}});
        CHECK(lines(ranking) == Lines{"z 1 -", "y 2 -", "x 3 -"});
        CHECK(ranking.units[0].total == points(100));
        CHECK(ranking.sheet == "S");
        CHECK(ranking.year == 2025);
    }

    TEST_CASE("equal totals share a rank and the next is skipped") {
        const Ranking ranking =
            rank_two(sheet_of_two(), {{"w", 40, 10}, {"x", 50, 30}, {"y", 30, 50}, {"z", 60, 40}});
        CHECK(lines(ranking) == Lines{"z 1 -", "x 2 unresolved", "y 2 unresolved", "w 4 -"});
    }

    TEST_CASE("a declared criterion parts equal totals, and the ranking says so") {
        const Ranking ranking = rank_two(sheet_of_two({by_a}), {{"x", 45, 35}, {"y", 50, 30}, {"z", 60, 40}});
        CHECK(lines(ranking) == Lines{"z 1 -", "y 2 criterion:A", "x 3 criterion:A"});
    }

    TEST_CASE("what the first rule leaves equal goes to the next, and only that") {
        const ScoreSheet sheet = sheet_of_two({by_a, by_ballot});
        const std::vector<ClusterMember> members = {
            {.unit = "x", .ballot = 3}, {.unit = "y", .ballot = 9}, {.unit = "z", .ballot = 5}};
        std::vector<ScoreValue> values;
        for (const auto& [unit, a, b] :
             {TwoScores{"x", 50, 30}, TwoScores{"y", 45, 35}, TwoScores{"z", 50, 30}}) {
            values.push_back(final_score(unit, "A", a));
            values.push_back(final_score(unit, "B", b));
        }
        CHECK(lines(rank(sheet, "C", members, values)) ==
              Lines{"z 1 ballot", "x 2 ballot", "y 3 criterion:A"});
    }

    TEST_CASE("a ballot that was not held decides nothing") {
        const Ranking ranking = rank_two(sheet_of_two({by_ballot}), {{"x", 50, 30}, {"y", 30, 50}});
        CHECK(lines(ranking) == Lines{"x 1 unresolved", "y 1 unresolved"});
    }

    TEST_CASE("a rule of which a figure is missing is not passed over: the tie waits for it") {
        ScoreSheet sheet = sheet_of_two({{.kind = TieRule::Kind::figure, .figures = {"X"}}, by_ballot});
        sheet.figures.push_back({.code = "X", .title = "X"});
        const std::vector<ClusterMember> members = {{.unit = "x", .ballot = 3}, {.unit = "y", .ballot = 9}};
        std::vector<ScoreValue> values = {final_score("x", "A", 50), final_score("x", "B", 30),
                                          final_score("y", "A", 45), final_score("y", "B", 35),
                                          final_score("x", "X", 7)};
        CHECK(lines(rank(sheet, "C", members, values)) ==
              Lines{"x 1 missing:figure:X", "y 1 missing:figure:X"});
        values.push_back(final_score("y", "X", 7));
        CHECK(lines(rank(sheet, "C", members, values)) == Lines{"y 1 ballot", "x 2 ballot"});
    }

    TEST_CASE("a lower penalty is the better one in a tie") {
        const ScoreSheet sheet = sheet_of_two({{.kind = TieRule::Kind::criterion, .criterion = "P"}});
        const Ranking ranking =
            rank(sheet, "C", {{.unit = "x"}, {.unit = "y"}},
                 {final_score("x", "A", 52), final_score("x", "B", 30), final_score("x", "P", 2),
                  final_score("y", "A", 50), final_score("y", "B", 30)});
        CHECK(lines(ranking) == Lines{"y 1 criterion:P", "x 2 criterion:P"});
    }

    TEST_CASE("a bonus lifts a total above 100 and a penalty lowers it") {
        const Ranking ranking =
            rank(sheet_of_two(), "C", {{.unit = "x"}, {.unit = "y"}},
                 {final_score("x", "A", 60), final_score("x", "B", 37), final_score("x", "T", 10),
                  final_score("y", "A", 60), final_score("y", "B", 40), final_score("y", "P", 3)});
        CHECK(ranking.units[0].total == points(107));
        CHECK(ranking.units[1].total == points(97));
    }

    TEST_CASE("the final score counts, else the checked one") {
        const ScoreSheet sheet = sheet_of_two();
        const Ranking ranking = rank(
            sheet, "C", {{.unit = "x"}},
            {{.unit = "x", .criterion = "A", .self = points(60), .checked = points(55), .final = points(50)},
             {.unit = "x", .criterion = "B", .self = points(40), .checked = points(0)}});
        CHECK(ranking.units[0].total == points(50));
        CHECK(ranking.units[0].criteria[0].how == ScoreBasis::final);
        CHECK(ranking.units[0].criteria[1].how == ScoreBasis::checked);
        CHECK(ranking.units[0].criteria[1].score == points(0));
        CHECK(ranking.units[0].criteria[2].how == ScoreBasis::not_claimed);
    }

    TEST_CASE("a unit that lacks a score has no total and no rank and comes last") {
        const Ranking ranking =
            rank(sheet_of_two(), "C", {{.unit = "x"}, {.unit = "y"}, {.unit = "z"}, {.unit = "v"}},
                 {final_score("x", "A", 60),
                  {.unit = "x", .criterion = "B", .self = points(40)},
                  final_score("y", "A", 1),
                  final_score("y", "B", 0),
                  final_score("z", "A", 60),
                  final_score("v", "A", 60),
                  final_score("v", "B", 40),
                  {.unit = "v", .criterion = "T", .self = points(5)}});
        CHECK(lines(ranking) == Lines{"y 1 -", "x - -", "z - -", "v - -"});
        CHECK_FALSE(ranking.units[1].total);
        CHECK(ranking.units[1].scored == points(60));
        CHECK(ranking.units[1].criteria[1].how == ScoreBasis::self_only);
        CHECK_FALSE(ranking.units[1].criteria[1].score);
        CHECK(ranking.units[2].criteria[1].how == ScoreBasis::missing);
        CHECK(ranking.units[3].criteria[2].how == ScoreBasis::self_only);
    }

    TEST_CASE("is written as JSON with plain numbers and nulls") {
        ScoreSheet sheet = sheet_of_two();
        sheet.criteria.resize(1);
        std::ostringstream out;
        render_json(out, rank(sheet, "CUM1", {{.unit = "x", .name = "Sở Y tế"}, {.unit = "y"}},
                              {{.unit = "x", .criterion = "A", .final = Decimal::from_milli(57800)}}));
        CHECK(out.str() == R"({
  "schema": "tdkt.rank/1",
  "cluster": "CUM1",
  "year": 2025,
  "sheet": "S",
  "units": [
    {
      "unit": "x",
      "name": "Sở Y tế",
      "total": 57.8,
      "scored": 57.8,
      "rank": 1,
      "tied_by": null,
      "criteria": [
        {
          "criterion": "A",
          "score": 57.8,
          "max": 60,
          "how": "final"
        }
      ]
    },
    {
      "unit": "y",
      "name": "",
      "total": null,
      "scored": 0,
      "rank": null,
      "tied_by": null,
      "criteria": [
        {
          "criterion": "A",
          "score": null,
          "max": 60,
          "how": "missing"
        }
      ]
    }
  ]
}
)");
    }
}
