#include "importing/number.hpp"

#include <string>

#include <doctest/doctest.h>

using tdkt::importing::decimal_sign_of;
using tdkt::importing::NumberProblem;
using tdkt::importing::read_decimal;
using tdkt::importing::read_integer;
using tdkt::importing::read_whole;

namespace {

std::string integer(std::string_view text) {
    const auto number = read_integer(text);
    CHECK(number.value.has_value() == (number.problem == NumberProblem::none));
    if (number.problem != NumberProblem::none) {
        return number.problem == NumberProblem::ambiguous ? "ambiguous" : "no";
    }
    return std::to_string(*number.value) + (number.grouped ? " grouped" : "");
}

std::string decimal(std::string_view text, std::string_view delimiter) {
    const auto number = read_decimal(text, decimal_sign_of(delimiter));
    CHECK(number.value.has_value() == (number.problem == NumberProblem::none));
    if (number.problem != NumberProblem::none) {
        return number.problem == NumberProblem::ambiguous ? "ambiguous" : "no";
    }
    return to_string(*number.value) + (number.grouped ? " grouped" : "");
}

} // namespace

TEST_SUITE("numbers of spreadsheets") {
    TEST_CASE("a point in a number of a workbook stands before decimals") {
        CHECK(read_whole("2164").value == 2164);
        CHECK(read_whole("12.0").value == 12);
        CHECK_FALSE(read_whole("2.164").value);
        CHECK(read_whole("2.164").problem == NumberProblem::not_a_number);
        CHECK(read_integer("2.164").value == 2164);
    }

    TEST_CASE("whole numbers, with or without signs between thousands") {
        CHECK(integer("0") == "0");
        CHECK(integer("05") == "5");
        CHECK(integer("-12") == "-12");
        CHECK(integer("+12") == "12");
        CHECK(integer("2.164") == "2164 grouped");
        CHECK(integer("2 164") == "2164 grouped");
        CHECK(integer("1.002.164") == "1002164 grouped");
        CHECK(integer("1,002,164") == "1002164 grouped");
        CHECK(integer("2.164,00") == "2164 grouped");
        CHECK(integer("2,164.0") == "2164 grouped");
        CHECK(integer("12,0") == "12");
        CHECK(integer("2025.0") == "2025");
    }

    TEST_CASE("what has decimals or other groups is no whole number") {
        for (const char* text : {"",
                                 "-",
                                 ".",
                                 ",",
                                 "12.5",
                                 "12,05",
                                 "2.16",
                                 "2.1640.000",
                                 "12.34.567",
                                 "1.00.164",
                                 "0.000.000",
                                 "2 16",
                                 "2164 000",
                                 " 5",
                                 "5 ",
                                 "5x",
                                 "1.002,164",
                                 "1.002.164,5",
                                 "1,2,3",
                                 "--5",
                                 "5-",
                                 "1234567890123456",
                                 "99999999999999999999",
                                 "1E5",
                                 "٢",
                                 "1.",
                                 "1,",
                                 "1..000"}) {
            CAPTURE(text);
            CHECK(integer(text) == "no");
        }
        CHECK(integer("999999999999999") == "999999999999999");
    }

    TEST_CASE("a comma before three digits is thousands to one office and decimals to another") {
        CHECK(integer("2,164") == "ambiguous");
        CHECK(integer("2,000") == "ambiguous");
        CHECK(integer("0,000") == "0"); // nobody writes thousands so
        CHECK(integer("2164,000") == "2164");
    }

    TEST_CASE("decimals with a comma or a point") {
        for (const std::string_view delimiter : {",", ";", "\t"}) {
            CHECK(decimal("57,8", delimiter) == "57.8");
            CHECK(decimal("57.8", delimiter) == "57.8");
            CHECK(decimal("57.12", delimiter) == "57.12");
            CHECK(decimal("0.125", delimiter) == "0.125");
            CHECK(decimal("-0,125", delimiter) == "-0.125");
            CHECK(decimal("57.1250", delimiter) == "57.125"); // how to write it where three would be in doubt
            CHECK(decimal("1.234,5", delimiter) == "1234.5 grouped");
            CHECK(decimal("1,234.5", delimiter) == "1234.5 grouped");
            CHECK(decimal("1 234,5", delimiter) == "1234.5 grouped");
            CHECK(decimal("1.234.567", delimiter) == "1234567 grouped");
            CHECK(decimal("2164", delimiter) == "2164");
            CHECK(decimal("57.1251", delimiter) == "no");
            CHECK(decimal("1.234,5678", delimiter) == "no");
            CHECK(decimal("57,8%", delimiter) == "no");
        }
    }

    TEST_CASE("one sign before three digits is decimals only where the file says so") {
        CHECK(decimal("2.164", ",") == "ambiguous");
        CHECK(decimal("2,164", ",") == "ambiguous");
        CHECK(decimal("2,164", ";") == "2.164");
        CHECK(decimal("2.164", ";") == "2164 grouped");
        CHECK(decimal("2.164", "\t") == "ambiguous");
        CHECK(decimal("2,164", "\t") == "ambiguous");
        CHECK(decimal("1000.164", "\t") == "1000.164"); // four digits are no group
    }

    TEST_CASE("the greatest number fits, one more digit does not") {
        CHECK(decimal("999999999999999", ",") == "999999999999999");
        CHECK(decimal("9999999999999990", ",") == "no");
    }
}
