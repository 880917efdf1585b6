#include "campaigns/period.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::campaigns::is_later;
using tdkt::campaigns::parse_period;

TEST_SUITE("campaigns::Period") {
    TEST_CASE("a year, a half, a quarter and a month are whole months") {
        const auto half = parse_period("2025-H2");
        REQUIRE(half);
        CHECK(half->first_day() == 2025y / 7 / 1);
        CHECK(half->last_day() == 2025y / 12 / 31);
        const auto quarter = parse_period("2025-Q1");
        REQUIRE(quarter);
        CHECK(quarter->last_day() == 2025y / 3 / 31);
        const auto month = parse_period("2024-02");
        REQUIRE(month);
        CHECK(month->last_day() == 2024y / 2 / 29);
        CHECK(parse_period("2025")->first_day() == 2025y / 1 / 1);
    }

    TEST_CASE("anything else is no period") {
        for (const char* const text :
             {"", "25", "2025-", "2025-Q5", "2025-Q0", "2025-H3", "2025-13", "2025-00", "2025-1", "2025-q1",
              "Q1/2025", "2025-01-01", "2025Q1", "1025"}) {
            CHECK_FALSE(parse_period(text));
        }
    }

    TEST_CASE("of two periods the one that ends later is later, else the longer one") {
        const auto later = [](const char* a, const char* b) {
            return is_later(*parse_period(a), *parse_period(b));
        };
        CHECK(later("2025-Q2", "2025-Q1"));
        CHECK(later("2025-07", "2025-H1"));
        CHECK(later("2025", "2025-12"));
        CHECK(later("2026-01", "2025"));
        CHECK_FALSE(later("2025-12", "2025"));
        CHECK_FALSE(later("2025-Q4", "2025-Q4"));
    }
}
