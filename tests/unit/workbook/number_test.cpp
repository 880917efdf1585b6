#include "workbook/number.hpp"

#include <string>

#include <doctest/doctest.h>

namespace workbook = tdkt::workbook;

namespace {

std::string plain(const char* text) {
    const auto number = workbook::Number::parse(text);
    return number ? number->text() : "none";
}

std::string shown(const char* text, const char* code, bool from_1904 = false) {
    return workbook::shown(workbook::Number::parse(text).value(), workbook::parse_format(code), from_1904);
}

std::string shown_as(const char* value, const char* text) {
    return workbook::shown_as(workbook::Number::parse(value).value(), text);
}

} // namespace

TEST_SUITE("workbook") {
    TEST_CASE("a number has all its digits and never an exponent") {
        CHECK(plain("0") == "0");
        CHECK(plain("-0") == "0");
        CHECK(plain("12") == "12");
        CHECK(plain("-3.5") == "-3.5");
        CHECK(plain("57.799999999999997") == "57.8");
        CHECK(plain("0.30000000000000004") == "0.3");
        CHECK(plain("1E-3") == "0.001");
        CHECK(plain("0.05") == "0.05");
        CHECK(plain("1.5E+3") == "1500");
        CHECK(plain("100000") == "100000");
        CHECK(plain("x") == "none");
        CHECK(plain("1e999") == "none");
        CHECK(plain("") == "none");
    }

    TEST_CASE("a citizen id that became a number keeps its digits, and gets no zero that is not there") {
        CHECK(plain("99080000001") == "99080000001");
        CHECK(plain("9.9080000001E+10") == "99080000001");
        CHECK(plain("123456789012345678") == "123456789012345678");
        CHECK(shown("99080000001", "General") == "99080000001");
        CHECK(shown("99080000001", "0.00E+00") == "99080000001");
    }

    TEST_CASE("leading zeros that the format shows are shown") {
        CHECK(shown("99080000001", "000000000000") == "099080000001");
        CHECK(shown("7", "00") == "07");
        CHECK(shown("-7", "00") == "-7");
        CHECK(shown("7", "#,##0") == "7");
    }

    TEST_CASE("a number is rounded as its format shows it, halves away from zero") {
        CHECK(shown("9.33333333333333", "0.00") == "9.33");
        CHECK(shown("2.675", "0.00") == "2.68");
        CHECK(shown("-2.675", "0.00") == "-2.68");
        CHECK(shown("9.999", "#,##0.00") == "10.00");
        CHECK(shown("0.4", "0") == "0");
        CHECK(shown("-0.4", "0") == "0");
        CHECK(shown("0.5", "0") == "1");
        CHECK(shown("2164", "#,##0") == "2164");
        CHECK(shown("0.575", "0%") == "58%");
        CHECK(shown("0.575", "0.0%") == "57.5%");
        CHECK(shown("0", "0.0%") == "0.0%");
    }

    TEST_CASE("dates are counted from 1900 or 1904, with the day that never was") {
        CHECK(shown("45989", "dd/mm/yyyy") == "2025-11-28");
        CHECK(shown("1", "dd/mm/yyyy") == "1900-01-01");
        CHECK(shown("59", "dd/mm/yyyy") == "1900-02-28");
        CHECK(shown("60", "dd/mm/yyyy") == "1900-02-29");
        CHECK(shown("61", "dd/mm/yyyy") == "1900-03-01");
        CHECK(shown("0", "dd/mm/yyyy") == "1900-01-00");
        CHECK(shown("0", "dd/mm/yyyy", true) == "1904-01-01");
        CHECK(shown("44527", "dd/mm/yyyy", true) == "2025-11-28");
        CHECK(shown("2958465", "dd/mm/yyyy") == "9999-12-31");
        CHECK(shown("2958466", "dd/mm/yyyy") == "2958466");
        CHECK(shown("-1", "dd/mm/yyyy") == "-1");
    }

    TEST_CASE("of a date as much is read as the person sees") {
        CHECK(shown("29221", "yyyy") == "1980");
        CHECK(shown("29221", "mm/yyyy") == "1980-01");
        CHECK(shown("29221", "dd/mm") == "1980-01-01");
        CHECK(shown("45989.4375", "dd/mm/yyyy hh:mm") == "2025-11-28 10:30");
        CHECK(shown("45989.4375", "dd/mm/yyyy") == "2025-11-28");
        CHECK(shown("45989", "dd/mm/yyyy hh:mm") == "2025-11-28");
        CHECK(shown("0.4375", "hh:mm") == "10:30");
        CHECK(shown("1.5", "[h]:mm") == "36:00");
    }

    TEST_CASE("beside its text a number is shown like it") {
        CHECK(shown_as("9.33333333333333", "9,33") == "9.33");
        CHECK(shown_as("2164", "2.164") == "2164");
        CHECK(shown_as("99080000001", "099080000001") == "099080000001");
        CHECK(shown_as("99080000001", "9,91E+10") == "99080000001");
        CHECK(shown_as("1.5", "1,5 điểm") == "1.5");
        CHECK(shown_as("1.5", "###") == "1.5");
        CHECK(shown_as("1.5", "") == "1.5");
    }

    TEST_CASE("beside its text a date is shown like it") {
        CHECK(workbook::shown_date("2025-11-28", "28/11/2025") == "2025-11-28");
        CHECK(workbook::shown_date("1980-01-01", "1980") == "1980");
        CHECK(workbook::shown_date("1980-05-01", "05/1980") == "1980-05");
        CHECK(workbook::shown_date("1980-05-01", "5/1980") == "1980-05");
        CHECK(workbook::shown_date("2025-11-28T10:30:00", "28/11/25 10:30") == "2025-11-28 10:30");
        CHECK(workbook::shown_date("2025-11-28T10:30:00", "28/11/25") == "2025-11-28");
        CHECK(workbook::shown_date("2025-11-28T00:00:00", "28/11/25 00:00") == "2025-11-28");
        CHECK(workbook::shown_date("", "") == "");
    }
}
