#include "scoring/formula.hpp"

#include "sheets.hpp"

using sheets::Cluster;
using sheets::number;
using tdkt::Decimal;
using tdkt::Excess;
using tdkt::Formula;
using tdkt::FormulaKind;

namespace {

// One criterion, its figures A and T.
Cluster of_one(Formula formula, const std::string& max,
               tdkt::CriterionKind kind = tdkt::CriterionKind::points) {
    return {.sheet = {.code = "S",
                      .title = "S",
                      .year = 2025,
                      .criteria = {{.code = "X",
                                    .group = "",
                                    .title = "X",
                                    .max = number(max),
                                    .kind = kind,
                                    .formula = std::move(formula)}},
                      .figures = {{.code = "A", .title = "A"}, {.code = "T", .title = "T"}}}};
}

Cluster leader(Excess excess) {
    return of_one({.kind = FormulaKind::leader, .actual = "A", .base = "T", .excess = excess}, "20");
}

std::string points_for(const Formula& formula, const std::string& actual, const std::string& max = "10") {
    Cluster cluster = of_one(formula, max);
    cluster.add("u", {{"A", actual}, {"T", "0"}});
    return cluster.points("u", "X");
}

} // namespace

TEST_SUITE("formulas") {
    TEST_CASE("leader: half for the target, the other half on the way to the leader") {
        Cluster cluster = leader(Excess::absolute);
        cluster.add("below", {{"A", "80"}, {"T", "100"}});
        cluster.add("at", {{"A", "100"}, {"T", "100"}});
        cluster.add("above", {{"A", "120"}, {"T", "100"}});
        cluster.add("leader", {{"A", "150"}, {"T", "100"}});
        cluster.add("none", {{"A", "0"}, {"T", "100"}});
        CHECK(cluster.points("below", "X") == "8"); // 0.5 x 20 x 80/100
        CHECK(cluster.points("at", "X") == "10");
        CHECK(cluster.points("above", "X") == "14"); // 10 + 20/50 x 10
        CHECK(cluster.points("leader", "X") == "20");
        CHECK(cluster.points("none", "X") == "0");
        CHECK(cluster.working("above", "X") ==
              "A = 120 > T = 100: 0.5 × 20 + (120 - 100) / (150 - 100) × 0.5 × 20 = 14");
        CHECK(cluster.working("leader", "X") == "A = L = 150 > T = 100: M = 20");
        CHECK(cluster.working("below", "X") == "A = 80 < T = 100: 0.5 × 20 × 80 / 100 = 8");
    }

    TEST_CASE("leader, later variant: the excess counts as a percentage of the target") {
        Cluster cluster = leader(Excess::percent);
        cluster.add("small", {{"A", "90"}, {"T", "60"}});     // 50 %, the leader
        cluster.add("large", {{"A", "1200"}, {"T", "1000"}}); // 20 %
        cluster.add("third", {{"A", "130"}, {"T", "100"}});   // 30 %
        CHECK(cluster.points("small", "X") == "20");
        CHECK(cluster.points("large", "X") == "14"); // 10 + 20/50 x 10
        CHECK(cluster.points("third", "X") == "16"); // 10 + 30/50 x 10
        CHECK(cluster.working("large", "X") == "A = 1200 > T = 1000: 0.5 × 20 + 20 % / 50 % × 0.5 × 20 = 14");
        cluster.sheet.criteria[0].formula->excess = Excess::absolute;
        CHECK(cluster.points("small", "X") == "10.263"); // 10 + 30/1140 x 10
        CHECK(cluster.points("large", "X") == "20");
    }

    TEST_CASE("leader: nobody who only meets the target is one, and a target of 0 has no percentage") {
        Cluster cluster = leader(Excess::percent);
        cluster.add("at", {{"A", "100"}, {"T", "100"}});
        CHECK(cluster.points("at", "X") == "10");
        cluster.add("zero", {{"A", "1"}, {"T", "0"}});
        CHECK(cluster.points("zero", "X") == "-");
        CHECK(cluster.of("zero").criteria[0].how == tdkt::ScoreBasis::undefined);
        CHECK_FALSE(cluster.of("zero").total);
    }

    TEST_CASE("leader: what a unit only says of itself leads nobody") {
        Cluster cluster = leader(Excess::absolute);
        cluster.add("x", {{"A", "120"}, {"T", "100"}});
        cluster.add("boaster", {{"T", "100"}});
        cluster.values.push_back({.unit = "boaster", .criterion = "A", .self = number("900")});
        CHECK(cluster.points("x", "X") == "20");
        CHECK(cluster.points("boaster", "X") == "-");
        CHECK(to_string(*rank_by_self(cluster.sheet, "C", cluster.members, cluster.values).units[0].total) ==
              "20");
    }

    TEST_CASE("leader: figures in đồng do not overflow") {
        Cluster cluster = leader(Excess::percent);
        cluster.add("x", {{"A", "900000000000000"}, {"T", "700000000000001"}});
        cluster.add("y", {{"A", "900000000000000"}, {"T", "700000000000000"}});
        CHECK(cluster.points("x", "X") == "20"); // 19.99999...
        CHECK(cluster.points("y", "X") == "20");
    }

    TEST_CASE("ratio: a share of the maximum and never more; without a base there is none") {
        Cluster cluster = of_one({.kind = FormulaKind::ratio, .actual = "A", .base = "T"}, "12");
        cluster.add("half", {{"A", "1"}, {"T", "2"}});
        cluster.add("more", {{"A", "3"}, {"T", "2"}});
        cluster.add("nothing", {{"A", "0"}, {"T", "0"}});
        CHECK(cluster.points("half", "X") == "6");
        CHECK(cluster.points("more", "X") == "12");
        CHECK(cluster.working("more", "X") == "3 > 2: 12");
        CHECK(cluster.points("nothing", "X") == "-");
    }

    TEST_CASE("all or nothing: by a base, a threshold, or yes and no") {
        Formula yes{.kind = FormulaKind::all_or_nothing, .actual = "A"};
        CHECK(points_for(yes, "1") == "10");
        CHECK(points_for(yes, "0") == "0");
        yes.at_least = number("98.5");
        CHECK(points_for(yes, "98.5") == "10");
        CHECK(points_for(yes, "98.499") == "0");
    }

    TEST_CASE("count: points for each, capped") {
        const Formula count{.kind = FormulaKind::count, .actual = "A", .each = number("1.5")};
        CHECK(points_for(count, "0") == "0");
        CHECK(points_for(count, "6") == "9");
        CHECK(points_for(count, "7") == "10");
        CHECK(points_for(count, "999999999999999") == "10");
    }

    TEST_CASE("balance: bonus less penalty, clamped at both ends") {
        Cluster cluster = of_one({.kind = FormulaKind::balance, .actual = "A", .base = "T"}, "5");
        cluster.sheet.criteria[0].min = number("-3");
        cluster.add("good", {{"A", "9"}, {"T", "1"}});
        cluster.add("middling", {{"A", "2"}, {"T", "3.5"}});
        cluster.add("bad", {{"A", "0"}, {"T", "4"}});
        CHECK(cluster.points("good", "X") == "5");
        CHECK(cluster.points("middling", "X") == "-1.5");
        CHECK(cluster.points("bad", "X") == "-3");
        CHECK(cluster.working("bad", "X") == "0 - 4 ∈ [-3, 5]: -3");
    }

    TEST_CASE("bands: each bound belongs to the band that claims it, and nothing else is scored") {
        Formula bands{.kind = FormulaKind::bands, .actual = "A"};
        bands.bands = {{.low = number("1"), .high = number("3"), .points = number("7")},
                       {.low = number("3"), .high = number("5"), .with_high = true, .points = number("3")}};
        CHECK(points_for(bands, "1") == "7");
        CHECK(points_for(bands, "2.999") == "7");
        CHECK(points_for(bands, "3") == "3");
        CHECK(points_for(bands, "5") == "3");
        CHECK(points_for(bands, "5.001") == "-");
        CHECK(points_for(bands, "0.999") == "-");
        bands.otherwise = number("0");
        CHECK(points_for(bands, "0.999") == "0");
    }

    TEST_CASE("an unreported figure is no 0; an unclaimed bonus leaves the total complete") {
        Cluster points = of_one({.kind = FormulaKind::ratio, .actual = "A", .base = "T"}, "12");
        points.add("u", {{"T", "10"}});
        CHECK(points.total("u") == "-");
        CHECK(points.of("u").criteria[0].how == tdkt::ScoreBasis::missing);
        Cluster bonus = of_one({.kind = FormulaKind::count, .actual = "A", .each = number("1")}, "5",
                               tdkt::CriterionKind::bonus);
        bonus.add("u", {});
        CHECK(bonus.total("u") == "0");
        CHECK(bonus.of("u").criteria[0].how == tdkt::ScoreBasis::not_claimed);
    }

    TEST_CASE("the least certain figure says how sure the score is") {
        Cluster cluster = of_one({.kind = FormulaKind::ratio, .actual = "A", .base = "T"}, "12");
        cluster.add("u", {{"T", "10"}});
        cluster.values.push_back({.unit = "u", .criterion = "A", .checked = number("5")});
        CHECK(cluster.of("u").criteria[0].how == tdkt::ScoreBasis::checked);
    }
}

namespace {

/// The criteria of which a sheet does not say what they bring where their base is 0; any other finding by its
/// code.
std::string open_bases(const tdkt::ScoreSheet& sheet) {
    std::string found;
    for (const tdkt::Message& finding : check_sheet(sheet)) {
        found += (finding.code == "base_may_be_zero" ? finding.argument("criteria") : finding.code) + "; ";
    }
    return found;
}

} // namespace

TEST_SUITE("worked examples") {
    TEST_CASE("the police's kinds of criteria, one of each") {
        Cluster cluster{.sheet = sheets::shipped("police.toml")};
        cluster.add("x", {{"A1", "120"},
                          {"T1", "100"},
                          {"A2", "90"},
                          {"T2", "60"},
                          {"BC", "1"},
                          {"BV", "4"},
                          {"CONG", "3"},
                          {"TRU", "1"}});
        cluster.add("y", {{"A1", "150"},
                          {"T1", "100"},
                          {"A2", "1200"},
                          {"T2", "1000"},
                          {"BC", "0"},
                          {"BV", "9"},
                          {"CONG", "0"},
                          {"TRU", "7"}});
        CHECK(cluster.total("x") == "52"); // 14 + 20 + 10 + 6 + 2
        CHECK(cluster.total("y") == "39"); // 20 + 14 + 0 + 10 - 5
        CHECK(open_bases(cluster.sheet) == "DL2; ");
    }

    TEST_CASE("the invented year-end table of a province") {
        Cluster cluster{.sheet = sheets::shipped("province-year-end.toml")};
        cluster.add("x", {{"THU", "1100"},
                          {"KHTHU", "1000"},
                          {"NTM", "18"},
                          {"HN", "3"},
                          {"HS", "990"},
                          {"TONGHS", "1000"},
                          {"XD2", "8"},
                          {"DH", "3"},
                          {"TD2", "9"},
                          {"BKTINH", "4"}});
        cluster.add("y", {{"THU", "1250"},
                          {"KHTHU", "1000"},
                          {"NTM", "19"},
                          {"HN", "0.5"},
                          {"HS", "450"},
                          {"TONGHS", "500"},
                          {"XD2", "8"},
                          {"DH", "6"},
                          {"TD2", "10"},
                          {"BKTINH", "0"},
                          {"TR1", "2"}});
        cluster.evidence("y", "XD2", "TB 5");
        // 15 + 10/25 x 15 = 21; 18; 3; 11.88; gate 0; 6; 9; 2
        CHECK(cluster.total("x") == "70.88");
        CHECK(cluster.total("y") == "96.8"); // 30 + 19 + 11 + 10.8 + 8 + 10 + 10 - 2
        CHECK(open_bases(cluster.sheet) == "KT1; XD1; ");
    }
}
