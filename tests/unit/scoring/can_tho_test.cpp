#include "sheets.hpp"

using sheets::Cluster;
using sheets::Finals;

namespace {

Cluster can_tho() {
    return {.sheet = sheets::shipped("can-tho-2025.toml")};
}

// A ward of 100 beneficiaries that paid so many of them without cash.
std::string bonus_for_paying(const std::string& paid, const std::string& all = "100") {
    Cluster cluster = can_tho();
    cluster.add("X", {{"MAU", "50"}, {"NTH", all}, {"TK", "50"}, {"THE", "25"}, {"CHI", paid}, {"DL", "0"}});
    return cluster.points("X", "5.2");
}

// `unit rank tied_by`, in order.
std::string order(const Cluster& cluster) {
    std::string text;
    for (const tdkt::RankedUnit& unit : cluster.rank().units) {
        text += unit.unit + std::to_string(unit.rank.value_or(0)) + " " + unit.tied_by.value_or("-") + "; ";
    }
    return text;
}

void add_with_plan(Cluster& cluster, const std::string& unit, const Finals& finals) {
    cluster.add(unit, finals);
    cluster.evidence(unit, "1", "KH 12/KH-UBND");
}

} // namespace

// The table of plan 157/KH-UBND, worked by hand.
TEST_SUITE("the table of Cần Thơ") {
    TEST_CASE("gives a ward the points that the hand gives it") {
        Cluster cluster = can_tho();
        add_with_plan(
            cluster, "X",
            {{"MAU", "45"}, {"NTH", "500"}, {"TK", "450"}, {"THE", "270"}, {"CHI", "460"}, {"DL", "500"}});
        CHECK(cluster.points("X", "1") == "18");   // 45 x 0.4
        CHECK(cluster.points("X", "2") == "36");   // 450/500 x 40
        CHECK(cluster.points("X", "3") == "12");   // 270/450 x 20
        CHECK(cluster.points("X", "4") == "18.4"); // 460/500 x 20
        CHECK(cluster.points("X", "5.1") == "0");
        CHECK(cluster.points("X", "5.2") == "3"); // 92 %
        CHECK(cluster.points("X", "5.3") == "5");
        CHECK(cluster.total("X") == "92.4");
    }

    TEST_CASE("gives 115 points at most") {
        Cluster cluster = can_tho();
        add_with_plan(
            cluster, "X",
            {{"MAU", "50"}, {"NTH", "321"}, {"TK", "321"}, {"THE", "321"}, {"CHI", "321"}, {"DL", "321"}});
        CHECK(cluster.total("X") == "115");
    }

    TEST_CASE("gives nothing for the sample where the plan has no evidence") {
        Cluster cluster = can_tho();
        cluster.add(
            "X",
            {{"MAU", "45"}, {"NTH", "500"}, {"TK", "450"}, {"THE", "270"}, {"CHI", "460"}, {"DL", "500"}});
        CHECK(cluster.points("X", "1") == "0");
        CHECK(cluster.of("X").criteria[0].how == tdkt::ScoreBasis::no_evidence);
        CHECK(cluster.total("X") == "74.4");           // 92.4 - 18
        cluster.evidence("X", "MAU", "KH 12/KH-UBND"); // beside the figure it is as good as beside the points
        CHECK(cluster.points("X", "1") == "18");
    }

    TEST_CASE("puts a boundary into the upper band") {
        CHECK(bonus_for_paying("0") == "0");
        CHECK(bonus_for_paying("87") == "0");
        CHECK(bonus_for_paying("88") == "2");
        CHECK(bonus_for_paying("89") == "2");
        CHECK(bonus_for_paying("90") == "3");
        CHECK(bonus_for_paying("94") == "3");
        CHECK(bonus_for_paying("95") == "4");
        CHECK(bonus_for_paying("99") == "4");
        CHECK(bonus_for_paying("100") == "5");
    }

    TEST_CASE("does not round a percentage into a band") {
        CHECK(bonus_for_paying("899999", "1000000") == "2"); // 89.9999 %
        CHECK(bonus_for_paying("900000", "1000000") == "3");
        CHECK(bonus_for_paying("999999", "1000000") == "4");
    }

    TEST_CASE("has no share to take of accounts that nobody opened") {
        Cluster cluster = can_tho();
        cluster.add("X",
                    {{"MAU", "0"}, {"NTH", "300"}, {"TK", "0"}, {"THE", "0"}, {"CHI", "0"}, {"DL", "0"}});
        CHECK(cluster.points("X", "3") == "0");
        CHECK(cluster.total("X") == "0"); // a legitimate 0
    }

    TEST_CASE("rounds a third of the points once, halves away from zero") {
        Cluster cluster = can_tho();
        cluster.add("X",
                    {{"MAU", "0"}, {"NTH", "300"}, {"TK", "100"}, {"THE", "0"}, {"CHI", "0"}, {"DL", "0"}});
        CHECK(cluster.points("X", "2") == "13.333");
        cluster.add("Y",
                    {{"MAU", "0"}, {"NTH", "64000"}, {"TK", "1"}, {"THE", "0"}, {"CHI", "0"}, {"DL", "0"}});
        CHECK(cluster.points("Y", "2") == "0.001"); // 0.000625
    }

    TEST_CASE("parts equal totals by accounts and cards, payments, data, then the ballot") {
        Cluster cluster = can_tho();
        // 20 + 20 + 10 + 10 = 60, 75 accounts and cards
        add_with_plan(
            cluster, "A",
            {{"MAU", "50"}, {"NTH", "100"}, {"TK", "50"}, {"THE", "25"}, {"CHI", "50"}, {"DL", "90"}});
        // 20 + 16 + 14 + 10 = 60, 68 accounts and cards
        add_with_plan(
            cluster, "B",
            {{"MAU", "50"}, {"NTH", "100"}, {"TK", "40"}, {"THE", "28"}, {"CHI", "50"}, {"DL", "99"}});
        // 19.6 + 20 + 10 + 10.4 = 60, more were paid
        add_with_plan(
            cluster, "C",
            {{"MAU", "49"}, {"NTH", "100"}, {"TK", "50"}, {"THE", "25"}, {"CHI", "52"}, {"DL", "10"}});
        // as A, more data
        add_with_plan(
            cluster, "D",
            {{"MAU", "50"}, {"NTH", "100"}, {"TK", "50"}, {"THE", "25"}, {"CHI", "50"}, {"DL", "95"}});
        // as A in all, so the ballot decides
        add_with_plan(
            cluster, "E",
            {{"MAU", "50"}, {"NTH", "100"}, {"TK", "50"}, {"THE", "25"}, {"CHI", "50"}, {"DL", "90"}});
        CHECK(cluster.total("C") == "60");
        CHECK(order(cluster) ==
              "C1 figure:CHI; D2 ratio:DL/NTH; A3 unresolved; E3 unresolved; B5 figure:TK+THE; ");
        cluster.members[0].ballot = 4;
        cluster.members[4].ballot = 11;
        CHECK(order(cluster) == "C1 figure:CHI; D2 ratio:DL/NTH; E3 ballot; A4 ballot; B5 figure:TK+THE; ");
    }

    TEST_CASE("shows the numbers in the formulas") {
        Cluster cluster = can_tho();
        add_with_plan(
            cluster, "X",
            {{"MAU", "45"}, {"NTH", "300"}, {"TK", "290"}, {"THE", "290"}, {"CHI", "270"}, {"DL", "299"}});
        CHECK(cluster.working("X", "1") == "min(45 × 0.4, 20) = 18");
        CHECK(cluster.working("X", "2") == "290 / 300 × 40 = 38.667");
        CHECK(cluster.working("X", "3") == "290 / 290 × 20 = 20");
        CHECK(cluster.working("X", "5.1") == "290 < 300: 0");
        CHECK(cluster.working("X", "5.2") == "270 / 300 = 90 % ∈ [90, 95): 3");
    }

    TEST_CASE(
        "leaves the owner of 90 and of 95 open, and a commune without beneficiaries, and the check says so") {
        std::vector<std::string> found;
        for (const tdkt::Message& finding : check_sheet(can_tho().sheet)) {
            found.push_back(finding.code + " " + finding.argument("value") + finding.argument("criteria"));
        }
        CHECK(found == std::vector<std::string>{"boundary_unstated 90", "boundary_unstated 95",
                                                "base_may_be_zero 2, 4, 5.1, 5.2, 5.3"});
    }
}
