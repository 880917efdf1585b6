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
        CHECK(problem_of("99085001234") == "bad_citizen_id"); // the leading zero is lost
        CHECK(read_citizen_id("99085001234", {}, {}).problem->argument("length") == "11");
        CHECK(problem_of("0990850012345") == "bad_citizen_id");
        CHECK(problem_of("09908500123A") == "bad_citizen_id");
        CHECK(problem_of("123456789") == "bad_citizen_id");
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
