#include "workbook/format.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using tdkt::workbook::Format;
using tdkt::workbook::parse_format;

std::string parts(const char* code) {
    const Format format = parse_format(code);
    if (format.kind != Format::Kind::date) {
        return format.kind == Format::Kind::number ? "number" : "general";
    }
    return std::string(format.year ? "y" : "") + (format.month ? "m" : "") + (format.day ? "d" : "") +
           (format.time ? "t" : "");
}

} // namespace

TEST_SUITE("workbook") {
    TEST_CASE("a format of dates is told by its letters outside of words") {
        CHECK(parts("dd/mm/yyyy;@") == "ymd");
        CHECK(parts("[$-1010000]d/m/yyyy;@") == "ymd");
        CHECK(parts("[$-42A]dd\\ mmmm\\ yyyy") == "ymd");
        CHECK(parts("\"Ngày \"dd\" tháng \"mm\" năm \"yyyy") == "ymd");
        CHECK(parts("mm/yyyy") == "ym");
        CHECK(parts("yyyy") == "y");
        CHECK(parts("hh:mm:ss") == "t");
        CHECK(parts("mm:ss.0") == "t");
        CHECK(parts("h:mm AM/PM") == "t");
        CHECK(parts("[mm]:ss") == "t");
        CHECK(parts("d/m/yyyy h:mm") == "ymdt");
    }

    TEST_CASE("what is no date stays a number") {
        CHECK(parts("General") == "general");
        CHECK(parts("@") == "general");
        CHECK(parts("0.00E+00") == "general");
        CHECK(parts("# ?/?") == "general");
        CHECK(parts("#,##0,") == "general");
        CHECK(parts("") == "general");
        CHECK(parts("0\" điểm mỗi năm\"") == "number");
        CHECK(parts("[Red]0.0;[Blue]-0.0") == "number");
        CHECK(parts("_-* #,##0.00\\ [$đ-42A]_-") == "number");
        CHECK(parts("\"") == "general");
        CHECK(parts("[") == "general");
        CHECK(parts("\\") == "general");
    }

    TEST_CASE("decimals, percentages and leading zeros are told") {
        CHECK(parse_format("#,##0.00").decimals == 2);
        CHECK(parse_format("0.0%").percent);
        CHECK(parse_format("000000000000").least_digits == 12);
        CHECK(parse_format(std::string(100'000, '0')).least_digits == 30);
    }

    TEST_CASE("formats without a code are known by their number") {
        using tdkt::workbook::builtin_format;
        CHECK(builtin_format(0) == Format{});
        CHECK(builtin_format(14) == parse_format("d/m/yyyy"));
        CHECK(builtin_format(22).time);
        CHECK(builtin_format(9).percent);
        CHECK(builtin_format(49) == Format{});
        CHECK(builtin_format(-5) == Format{});
    }
}
