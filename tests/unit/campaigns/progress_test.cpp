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
