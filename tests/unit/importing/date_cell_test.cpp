#include "importing/date_cell.hpp"

#include <string>

#include <doctest/doctest.h>

using tdkt::importing::read_date_cell;

namespace {

std::string read(std::string_view text) {
    const auto reading = read_date_cell(text);
    CHECK(reading.date.has_value() != reading.problem.has_value());
    if (reading.problem) {
        return reading.problem->code;
    }
    return to_iso(*reading.date) + (reading.serial ? " serial" : "");
}

} // namespace

TEST_SUITE("date cell") {
    TEST_CASE("days as offices write them") {
        for (const char* text :
             {"5/7/1985", "05/07/1985", "05-07-1985", "5.7.1985", "1985-07-05", "5 / 7 / 1985", "5/ 7/1985",
              "'05/07/1985", "Ngày 05 tháng 7 năm 1985", "ngày 5/7/1985", "Sinh ngày 5.7.1985"}) {
            CAPTURE(text);
            CHECK(read(text) == "1985-07-05");
        }
    }

    TEST_CASE("a date that is one only with its month first is refused as such") {
        CHECK(read("01/25/1990") == "month_first");
        CHECK(read("12-31-2025") == "month_first");
        CHECK(read("2/29/1988") == "month_first");
        CHECK(read("2/29/1987") == "bad_date");
        CHECK(read("13/25/1990") == "bad_date");
        CHECK(read("1990/25/01") == "bad_date");
        CHECK(read("10/11/1992") == "1992-11-10");
    }

    TEST_CASE("months and bare years") {
        CHECK(read("7/1985") == "1985-07");
        CHECK(read("07-1985") == "1985-07");
        CHECK(read("1985-07") == "1985-07");
        CHECK(read("tháng 7 năm 1985") == "1985-07");
        CHECK(read("Tháng 7/1985") == "1985-07");
        CHECK(read("1985") == "1985");
        CHECK(read("năm 1985") == "1985");
        CHECK(read("'1985") == "1985");
    }

    TEST_CASE("a time behind a day is left out") {
        for (const char* text : {"1985-07-05T00:00:00", "1985-07-05 00:00:00", "1985-07-05T00:00:00.000Z",
                                 "05/07/1985 0:00", "05/07/1985 12:00:00 AM", "5/7/1985 23:59:59"}) {
            CAPTURE(text);
            CHECK(read(text) == "1985-07-05");
        }
        // In Vietnam it is the next day.
        CHECK(read("1985-07-04T17:00:00Z") == "bad_date");
        CHECK(read("1985-07-05 x") == "bad_date");
        CHECK(read("1985-07-05 00") == "bad_date");
        CHECK(read("1985-07-05 00:00:00:00") == "bad_date");
        CHECK(read("1985-07-05 00:000") == "bad_date");
    }

    TEST_CASE("a year of two digits is of no certain century") {
        CHECK(read("5/7/85") == "short_year");
        CHECK(read("05-07-05") == "short_year");
        CHECK(read("5.7.85") == "short_year");
        CHECK(read("5/7/985") == "bad_date");
    }

    TEST_CASE("numbers of days, where they can be no year") {
        CHECK(read("29327") == "1980-04-16 serial");
        CHECK(read("29327.0") == "1980-04-16 serial");
        CHECK(read("29327,75") == "1980-04-16 serial");
        CHECK(read("36526") == "2000-01-01 serial");
        CHECK(read("10000") == "1927-05-18 serial");
        CHECK(read("9999") == "bad_date");
        CHECK(read("73050") == "2099-12-31 serial");
        CHECK(read("73051") == "bad_date");
        CHECK(read("029327") == "bad_date");
        CHECK(read("29327.") == "bad_date");
        CHECK(read("-29327") == "bad_date");
        CHECK(read("293270") == "bad_date");
    }

    TEST_CASE("what is no day of the calendar, or of no plausible year, is refused") {
        for (const char* text : {"31/02/1985", "29/02/1900",
                                 "32/07/1985", "0/7/1985",
                                 "5/0/1985",   "13/1985",
                                 "00/1985",    "1085",
                                 "5/7/1799",   "2101",
                                 "1/1/2101",   "5/7-1985",
                                 "5/7/1985/1", "/7/1985",
                                 "5//1985",    "khoảng 1985",
                                 "không rõ",   "x",
                                 "'",          "''1985",
                                 "85",         "T",
                                 "  ",         "1/1",
                                 "năm",        "ngày 5 tháng năm 1985"}) {
            CAPTURE(text);
            CHECK(read(text) == "bad_date");
        }
        CHECK(read("29/02/2000") == "2000-02-29");
        CHECK(read("1/1/1800") == "1800-01-01");
        CHECK(read("31/12/2100") == "2100-12-31");
    }
}
