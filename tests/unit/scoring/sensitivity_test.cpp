#include "sheets.hpp"

using sheets::Cluster;
using sheets::number;
using tdkt::CriterionKind;
using tdkt::ScoreValue;

namespace {

Cluster judged() {
    return {.sheet = {.code = "S",
                      .title = "S",
                      .year = 2025,
                      .criteria = {{"A", "", "A", number("60"), CriterionKind::points},
                                   {"B", "", "B", number("40"), CriterionKind::points},
                                   {"P", "", "P", number("5"), CriterionKind::penalty}}}};
}

ScoreValue checked(const std::string& unit, const std::string& criterion, const std::string& self,
                   const std::string& by, const std::string& points) {
    return {.unit = unit,
            .criterion = criterion,
            .self = number(self),
            .checked = number(points),
            .checked_said = tdkt::Said{.by = by, .on = "2025-12-01"}};
}

} // namespace

TEST_SUITE("sensitivity") {
    TEST_CASE("says what one score or one weight would have to be for the second to draw level") {
        Cluster cluster = judged();
        cluster.add("x", {{"A", "50"}, {"B", "35"}});
        cluster.add("y", {{"A", "52"}, {"B", "30"}});
        const auto found = sensitivity(cluster.sheet, cluster.members, cluster.values);
        REQUIRE(found.neighbours.size() == 1);
        CHECK(found.neighbours[0].upper == "x");
        CHECK(found.neighbours[0].margin == number("3"));
        const auto& criteria = found.neighbours[0].criteria;
        REQUIRE(criteria.size() == 3);
        CHECK(criteria[0].score == number("55"));
        CHECK_FALSE(criteria[0].max); // its difference of 2 cannot swallow the margin of 3
        CHECK(criteria[1].difference == number("5"));
        CHECK(criteria[1].score == number("33"));
        CHECK(criteria[1].max == number("16")); // 5 x 16/40 = 2, and so much y leads by in A
        CHECK(criteria[2].difference == number("0"));
        CHECK_FALSE(criteria[2].score); // a penalty below 0 helps nobody
        CHECK_FALSE(criteria[2].max);
    }

    TEST_CASE("compares neighbours of a ranking that was made already, but none without a total") {
        Cluster cluster = judged();
        cluster.add("x", {{"A", "50"}, {"B", "35"}});
        cluster.add("y", {{"A", "52"}, {"B", "30"}});
        cluster.add("z", {{"A", "60"}});
        const auto found = sensitivity(cluster.sheet, cluster.members, cluster.values);
        const auto pairs = neighbours(cluster.sheet, found.ranking);
        REQUIRE(pairs.size() == 1);
        CHECK(found.neighbours.size() == 1);
        CHECK(pairs[0].lower == "y");
        CHECK(pairs[0].criteria[0].difference == number("-2"));
        CHECK(neighbours(cluster.sheet, {}).empty());
    }

    TEST_CASE("says of equal totals what parts them, and asks for no change") {
        Cluster cluster = judged();
        cluster.sheet.tie = {{.kind = tdkt::TieRule::Kind::criterion, .criterion = "A"},
                             {.kind = tdkt::TieRule::Kind::criterion, .criterion = "P"}};
        cluster.add("x", {{"A", "50"}, {"B", "35"}});
        cluster.add("y", {{"A", "49"}, {"B", "37"}, {"P", "1"}});
        cluster.add("z", {{"A", "49"}, {"B", "38"}, {"P", "2"}});
        cluster.add("w", {{"A", "49"}, {"B", "38"}, {"P", "2"}});
        const auto pairs = sensitivity(cluster.sheet, cluster.members, cluster.values).neighbours;
        REQUIRE(pairs.size() == 3);
        CHECK(pairs[0].upper + pairs[0].lower == "xy");
        CHECK(pairs[0].margin == number("0"));
        CHECK(pairs[0].tied_by == "criterion:A");
        CHECK(pairs[1].tied_by == "criterion:P");
        CHECK(pairs[2].tied_by == std::string(tdkt::tie_left));
        for (const tdkt::DrawingLevel& level : pairs[0].criteria) {
            CHECK_FALSE(level.score);
            CHECK_FALSE(level.max);
        }
    }

    TEST_CASE("finds criteria that separate nobody") {
        Cluster cluster = judged();
        cluster.add("x", {{"A", "50"}, {"B", "30"}});
        cluster.add("y", {{"A", "52"}, {"B", "30"}});
        CHECK(sensitivity(cluster.sheet, cluster.members, cluster.values).idle ==
              std::vector<std::string>{"B", "P"});
    }

    TEST_CASE("compares what units gave themselves with what they were given, the boldest first") {
        Cluster cluster = judged();
        cluster.add("x", {});
        cluster.add("y", {});
        cluster.values = {checked("x", "A", "55", "An", "50"), checked("x", "B", "40", "An", "40"),
                          checked("y", "A", "52", "An", "52"), checked("y", "B", "36", "An", "39")};
        const auto found = sensitivity(cluster.sheet, cluster.members, cluster.values);
        CHECK(found.self[0].unit == "x");
        CHECK(found.self[0].self == number("95"));
        CHECK(found.self[0].counted == number("90"));
        CHECK(found.self[0].self_rank == 1);
        CHECK(found.self[0].rank == 2);
    }

    TEST_CASE("shows whose marks are sterner than those of the others") {
        Cluster cluster = judged();
        cluster.add("x", {});
        cluster.add("y", {});
        cluster.values = {checked("x", "A", "52", "Bình", "52"), checked("x", "B", "36", "Bình", "37"),
                          checked("y", "A", "55", "An", "53"), checked("y", "B", "40", "An", "39")};
        const auto found = sensitivity(cluster.sheet, cluster.members, cluster.values);
        REQUIRE(found.checkers.size() == 2);
        CHECK(found.checkers[0].by == "An");
        CHECK(found.checkers[0].mean == number("-1.5"));
        CHECK(found.checkers[0].lowered == 2);
        CHECK(found.checkers[1].mean == number("0.5"));
        CHECK(found.mean_mark == number("-0.5"));
    }
}
