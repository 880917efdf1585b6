#include "tdkt/date.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;

TEST_SUITE("date") {
    TEST_CASE("a date is read day first or as ISO, never month first") {
        CHECK(tdkt::parse_date("09/10/2025") == 2025y / 10 / 9);
        CHECK(tdkt::parse_date("9-10-2025") == 2025y / 10 / 9);
        CHECK(tdkt::parse_date("9.10.2025") == 2025y / 10 / 9);
        CHECK(tdkt::parse_date("2025-10-09") == 2025y / 10 / 9);
        CHECK_FALSE(tdkt::parse_date("10/13/2025"));
    }

    TEST_CASE("a day that does not exist is no date") {
        CHECK_FALSE(tdkt::parse_date("31/02/2025"));
        CHECK_FALSE(tdkt::parse_date("29/02/2025"));
        CHECK(tdkt::parse_date("29/02/2024"));
        CHECK_FALSE(tdkt::parse_iso_date("2025-13-01"));
    }

    TEST_CASE("what only looks like a date is none") {
        for (const char* text :
             {"", "/", "1/1", "1/1/25", "1/1/2025 ", "1//2025", "-1/1/2025", "1/1-2025", "45658", "a/b/c"}) {
            CAPTURE(text);
            CHECK_FALSE(tdkt::parse_date(text));
        }
    }

    TEST_CASE("a birth may be known by year or by month only") {
        CHECK(tdkt::parse_partial_date("1980") == tdkt::PartialDate{.year = 1980});
        CHECK(tdkt::parse_partial_date("09/1980") == tdkt::PartialDate{.year = 1980, .month = 9});
        CHECK(tdkt::parse_partial_date("1980-09") == tdkt::PartialDate{.year = 1980, .month = 9});
        CHECK(tdkt::parse_partial_date("1/9/1980") == tdkt::PartialDate{.year = 1980, .month = 9, .day = 1});
        CHECK_FALSE(tdkt::parse_partial_date("13/1980"));
        CHECK_FALSE(tdkt::parse_partial_date("80"));
        CHECK(tdkt::to_iso(tdkt::PartialDate{.year = 1980, .month = 9}) == "1980-09");
    }

    TEST_CASE("months between two days are whole months") {
        CHECK(tdkt::months_between(2025y / 1 / 15, 2025y / 7 / 14) == 5);
        CHECK(tdkt::months_between(2025y / 1 / 15, 2025y / 7 / 15) == 6);
        CHECK(tdkt::months_between(2024y / 12 / 31, 2025y / 1 / 1) == 0);
    }

    TEST_CASE("a date is written as ISO for machines and day first for people") {
        CHECK(tdkt::to_iso(2025y / 7 / 1) == "2025-07-01");
        CHECK(tdkt::to_vietnamese(2025y / 7 / 1) == "01/07/2025");
    }
}
