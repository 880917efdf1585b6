#include "tdkt/decimal.hpp"

#include <doctest/doctest.h>

using tdkt::Decimal;

TEST_SUITE("decimal") {
    TEST_CASE("a number is read with a point or a comma and at most three decimals") {
        CHECK(tdkt::parse_decimal("57.8") == Decimal::from_milli(57800));
        CHECK(tdkt::parse_decimal("57,8") == Decimal::from_milli(57800));
        CHECK(tdkt::parse_decimal("-0.125") == Decimal::from_milli(-125));
        CHECK(tdkt::parse_decimal("+3") == Decimal::from_integer(3));
        for (const char* text :
             {"", "-", ".5", "5.", "1.2345", "1.2.3", "1 000", "12a", "9999999999999999"}) {
            CAPTURE(text);
            CHECK_FALSE(tdkt::parse_decimal(text));
        }
    }

    TEST_CASE("a number is written without trailing zeros") {
        CHECK(to_string(Decimal::from_milli(57800)) == "57.8");
        CHECK(to_string(Decimal::from_integer(100)) == "100");
        CHECK(to_string(Decimal::from_milli(-5)) == "-0.005");
        CHECK(to_string(Decimal{}) == "0");
    }

    TEST_CASE("scaling rounds halves away from zero and does not overflow") {
        const auto whole = [](int n) { return Decimal::from_integer(n); };
        CHECK(scale(whole(20), whole(1), whole(3)) == Decimal::from_milli(6667));
        CHECK(scale(Decimal::from_milli(1), whole(1), whole(2)) == Decimal::from_milli(1));
        CHECK(scale(Decimal::from_milli(-1), whole(1), whole(2)) == Decimal::from_milli(-1));
        CHECK(scale(Decimal::from_milli(1), whole(49), whole(100)) == Decimal{});
        const Decimal large = Decimal::from_integer(1'000'000'000'000);
        CHECK(scale(large, large, large) == large);
    }
}
