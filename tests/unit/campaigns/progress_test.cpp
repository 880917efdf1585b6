#include "campaigns/progress.hpp"
#include "campaigns/standing.hpp"

#include <doctest/doctest.h>

using tdkt::Decimal;
using tdkt::Progress;

namespace {

Progress figure(const char* unit, const char* period, std::optional<int> plan, std::optional<int> actual) {
    const auto decimal = [](std::optional<int> value) {
        return value ? std::optional(Decimal::from_integer(*value)) : std::nullopt;
    };
    return {.unit = unit,
            .unit_name = {},
            .indicator = "DUONG",
            .period = period,
            .plan = decimal(plan),
            .actual = decimal(actual)};
}

} // namespace

TEST_SUITE("campaigns::adds_up") {
    TEST_CASE("shares and means are not added up, counts are") {
        const auto adds_up = [](const char* measure) {
            tdkt::Indicator indicator;
            indicator.unit_of_measure = measure;
            return tdkt::campaigns::adds_up(indicator);
        };
        for (const char* const measure : {"%", "phần trăm", "Tỷ lệ %", "tỉ lệ", "‰", "bình quân/người"}) {
            CAPTURE(measure);
            CHECK_FALSE(adds_up(measure));
        }
        for (const char* const measure : {"nhà", "km", "hộ", "điểm trường", ""}) {
            CAPTURE(measure);
            CHECK(adds_up(measure));
        }
    }
}

TEST_SUITE("campaigns::so_far") {
    const tdkt::Date start = tdkt::parse_iso_date("2025-01-15").value();

    std::string sums(const std::vector<Progress>& figures, tdkt::Counting counting, tdkt::Date from = start) {
        tdkt::Indicator indicator;
        indicator.code = "DUONG";
        indicator.progress = counting;
        std::string text;
        for (const Progress& one : tdkt::campaigns::so_far(figures, {indicator}, from)) {
            const auto shown = [](const std::optional<Decimal>& value) {
                return value ? to_string(*value) : "-";
            };
            text += one.unit + one.period + ' ' + shown(one.actual) + '/' + shown(one.plan) + "; ";
        }
        return text;
    }

    TEST_CASE("figures so far stand as they are") {
        CHECK(sums({figure("A", "2025-Q1", 10, 4), figure("A", "2025-Q2", 20, 9)}, tdkt::Counting::so_far) ==
              "A2025-Q1 4/10; A2025-Q2 9/20; ");
    }

    TEST_CASE("figures per period are added up for each unit, plans with them; zero is a figure") {
        CHECK(sums({figure("A", "2025-Q1", 10, 4), figure("A", "2025-Q2", 20, 0),
                    figure("B", "2025-Q1", 1, 2), figure("A", "2025-Q3", 30, 5)},
                   tdkt::Counting::per_period) ==
              "A2025-Q1 4/10; A2025-Q2 4/30; B2025-Q1 2/1; A2025-Q3 9/60; ");
    }

    TEST_CASE("a period within a longer one that was reported too counts once") {
        CHECK(sums({figure("A", "2025-Q1", 10, 4), figure("A", "2025-Q2", 20, 9),
                    figure("A", "2025-H1", 30, 14), figure("A", "2025-07", 5, 1)},
                   tdkt::Counting::per_period) ==
              "A2025-Q1 4/10; A2025-Q2 14/30; A2025-H1 14/30; A2025-07 15/35; ");
    }

    TEST_CASE(
        "beyond a period that was not reported the sum is not known, nor a plan that one period lacks") {
        CHECK(sums({figure("A", "2025-Q1", {}, 4), figure("A", "2025-Q2", 20, 9),
                    figure("A", "2025-Q4", 20, 9)},
                   tdkt::Counting::per_period) == "A2025-Q1 4/-; A2025-Q2 13/-; A2025-Q4 -/20; ");
        CHECK(sums({figure("A", "2025-Q2", 20, 9)}, tdkt::Counting::per_period) == "A2025-Q2 -/20; ");
    }

    TEST_CASE("the years of a long campaign are added up") {
        CHECK(sums({figure("A", "2025", 10, 4), figure("A", "2026-H1", 20, 9)}, tdkt::Counting::per_period) ==
              "A2025 4/10; A2026-H1 13/30; ");
    }
}

TEST_SUITE("campaigns::standing_of") {
    TEST_CASE("per period the total is set against the target, and the period against the year before") {
        tdkt::Campaign campaign;
        campaign.start = tdkt::parse_iso_date("2024-01-01").value();
        campaign.end = tdkt::parse_iso_date("2025-12-31").value();
        tdkt::Indicator indicator;
        indicator.code = "DUONG";
        indicator.unit_of_measure = "km";
        indicator.progress = tdkt::Counting::per_period;
        tdkt::Registration a;
        a.unit = "A";
        tdkt::Registration b;
        b.unit = "B";
        const auto standing = tdkt::campaigns::standing_of(
            campaign, {indicator}, {a, b},
            {figure("A", "2024", 10, 12), figure("A", "2024-Q1", 2, 3), figure("A", "2025-Q1", 4, 5),
             figure("B", "2024", 10, 1), figure("B", "2024-Q1", 1, 1), figure("B", "2025-Q1", 3, 2)});
        const auto& found = standing.indicators.at(0);
        CHECK(found.actual == Decimal::from_integer(20));
        CHECK(found.plan == Decimal::from_integer(27));
        CHECK(found.in_period == Decimal::from_integer(7));
        CHECK(found.year_before == Decimal::from_integer(4));
        // 20 in 456 days (2024-01-01 to 2025-03-31), 731 in all: 20 / 456 x 731
        CHECK(to_string(found.forecast.value()) == "32.061");
        CHECK(standing.late_units.empty());
    }

    TEST_CASE("who leaves out a period is late, even if a later one was reported") {
        tdkt::Campaign campaign;
        campaign.start = tdkt::parse_iso_date("2025-01-01").value();
        campaign.end = tdkt::parse_iso_date("2025-12-31").value();
        tdkt::Indicator indicator;
        indicator.code = "DUONG";
        indicator.unit_of_measure = "km";
        indicator.progress = tdkt::Counting::per_period;
        tdkt::Registration a;
        a.unit = "A";
        const auto standing = tdkt::campaigns::standing_of(
            campaign, {indicator}, {a}, {figure("A", "2025-Q1", 1, 1), figure("A", "2025-Q3", 1, 1)});
        CHECK(standing.late_units == std::vector<std::string>{"A"});
        CHECK(standing.indicators.at(0).period == "2025-Q1");
        CHECK(standing.indicators.at(0).actual == Decimal::from_integer(1));
    }
}

TEST_SUITE("campaigns::latest") {
    TEST_CASE("the latest period of every unit stands") {
        const auto list =
            tdkt::campaigns::latest({figure("A", "2025-06", 10, 4), figure("A", "2025-11", 10, 9),
                                     figure("A", "2025-09", 10, 7), figure("B", "2025-06", 5, 5)});
        REQUIRE(list.size() == 2);
        CHECK(list[0].period == "2025-11");
        CHECK(list[1].unit == "B");
    }

    TEST_CASE("a plan for later does not hide what was reached; zero is reached") {
        const auto list =
            tdkt::campaigns::latest({figure("A", "2025-Q1", 3, 0), figure("A", "2025-Q2", 3, {})});
        REQUIRE(list.size() == 1);
        CHECK(list[0].period == "2025-Q1");
    }

    TEST_CASE("where nothing was reported the latest plan stands") {
        const auto list =
            tdkt::campaigns::latest({figure("A", "2025-Q2", 4, {}), figure("A", "2025-Q1", 3, {})});
        REQUIRE(list.size() == 1);
        CHECK(list[0].period == "2025-Q2");
    }
}
