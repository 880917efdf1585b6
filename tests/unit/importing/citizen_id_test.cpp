#include "importing/citizen_id.hpp"

#include <string>

#include <doctest/doctest.h>

using tdkt::Gender;
using tdkt::PartialDate;
using tdkt::importing::CitizenId;
using tdkt::importing::read_citizen_id;

namespace {

std::string problem_of(std::string_view text, std::optional<Gender> gender = {},
                       std::optional<PartialDate> birth = {}) {
    const CitizenId id = read_citizen_id(text, gender, birth);
    CHECK(id.digits.empty() == id.problem.has_value());
    return id.problem ? id.problem->code : "";
}

} // namespace

TEST_SUITE("citizen id") {
    TEST_CASE("twelve digits are taken as they are") {
        CHECK(read_citizen_id("099085001234", {}, {}).digits == "099085001234");
        CHECK(read_citizen_id(" 099 085 001 234 ", {}, {}).digits == "099085001234");
        CHECK(read_citizen_id("'099085001234", {}, {}).digits == "099085001234");
    }

    TEST_CASE("what Excel has made of a number is not guessed back") {
        CHECK(problem_of("9.9085E+10") == "unrecoverable_id");
        CHECK(problem_of("9,9085E+10") == "unrecoverable_id");
        CHECK(problem_of("1e11") == "unrecoverable_id");
        CHECK(problem_of("1.23457E+11") == "unrecoverable_id");
        CHECK(problem_of("0990850012345") == "bad_citizen_id");
        CHECK(problem_of("09908500123A") == "bad_citizen_id");
        CHECK(problem_of("123456789") == "bad_citizen_id");
        CHECK(read_citizen_id("123456789", {}, {}).problem->argument("length") == "9");
    }

    TEST_CASE("signs between groups of digits and the decimals of a number do not count") {
        for (const char* text : {"099.085.001234", "099085001234.0",
                                 "\xE2\x80\x99"
                                 "099085001234",
                                 "099085\xC2\xA0"
                                 "001234"}) {
            CHECK(read_citizen_id(text, {}, {}).digits == "099085001234");
        }
        CHECK(problem_of("''099085001234") == "bad_citizen_id");
        CHECK(problem_of("099085001234.5") == "bad_citizen_id");
        CHECK(problem_of("") == "bad_citizen_id");
        CHECK(problem_of("'") == "bad_citizen_id");
    }

    TEST_CASE("lost zeros are put back only where gender and birth prove it") {
        const PartialDate birth{.year = 1985};
        const CitizenId restored = read_citizen_id("99085001234", Gender::male, birth);
        CHECK(restored.digits == "099085001234");
        CHECK(restored.restored);
        CHECK(read_citizen_id("99085001234.0", Gender::male, birth).digits == "099085001234");
        CHECK_FALSE(read_citizen_id("099085001234", Gender::male, birth).restored);
        CHECK(problem_of("99085001234", Gender::male) == "zero_not_proved");
        CHECK(problem_of("99085001234", {}, birth) == "zero_not_proved");
        CHECK(problem_of("99085001234") == "zero_not_proved");
        CHECK(problem_of("99085001234", Gender::female, birth) == "zero_contradicted");
        CHECK(problem_of("99085001234", Gender::male, PartialDate{.year = 1986}) == "zero_contradicted");
        // Provinces 001 to 009 lose two.
        CHECK(read_citizen_id("9085001234", Gender::male, birth).digits == "009085001234");
        CHECK(problem_of("085001234", Gender::male, birth) == "bad_citizen_id");
        CHECK(problem_of("09085001234", Gender::male, birth) ==
              "bad_citizen_id"); // a number has no leading zero
    }

    TEST_CASE("the digit of the century tells the gender") {
        CHECK(problem_of("099085001234", Gender::male).empty());
        CHECK(problem_of("099085001234", Gender::female) == "id_contradicts_gender");
        CHECK(problem_of("099185001234", Gender::female).empty());
        CHECK(problem_of("099205001234", Gender::female) == "id_contradicts_gender");
        CHECK(problem_of("099305001234", Gender::female).empty());
    }

    TEST_CASE("century and year must be those of the birth") {
        CHECK(problem_of("099085001234", {}, PartialDate{.year = 1985}).empty());
        CHECK(problem_of("099085001234", {}, PartialDate{.year = 1986}) == "id_contradicts_birth");
        CHECK(problem_of("099205001234", {}, PartialDate{.year = 2005, .month = 3, .day = 1}).empty());
        CHECK(problem_of("099005001234", {}, PartialDate{.year = 2005}) == "id_contradicts_birth");
    }
}
