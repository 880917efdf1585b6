#include "reporting/condition.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::Date;
using tdkt::reporting::DurationRange;
using tdkt::reporting::lasts;

namespace {

// The row of form 0601 for a campaign from one day to another.
std::string row_of(Date first, Date last) {
    const std::vector<std::pair<std::string, DurationRange>> rows = {
        {"06", {.under = 12}},
        {"07", {.at_least = 12, .at_most = 12}},
        {"08", {.over = 12, .under = 36}},
        {"09", {.at_least = 36, .under = 60}},
        {"10", {.at_least = 60}},
    };
    std::string found;
    for (const auto& [code, range] : rows) {
        found += lasts(range, first, last) ? code : "";
    }
    return found;
}

} // namespace

TEST_SUITE("duration of a campaign") {
    TEST_CASE("a calendar year is exactly one year, a day less is under, a day more is over") {
        CHECK(row_of(2025y / 1 / 1, 2025y / 12 / 30) == "06");
        CHECK(row_of(2025y / 1 / 1, 2025y / 12 / 31) == "07");
        CHECK(row_of(2025y / 1 / 1, 2026y / 1 / 1) == "08");
        CHECK(row_of(2025y / 3 / 15, 2026y / 3 / 14) == "07");
        CHECK(row_of(2025y / 3 / 15, 2026y / 3 / 13) == "06");
    }

    TEST_CASE("three and five years belong to the longer class") {
        CHECK(row_of(2023y / 1 / 1, 2025y / 12 / 30) == "08");
        CHECK(row_of(2023y / 1 / 1, 2025y / 12 / 31) == "09");
        CHECK(row_of(2021y / 1 / 1, 2025y / 12 / 30) == "09");
        CHECK(row_of(2021y / 1 / 1, 2025y / 12 / 31) == "10");
    }

    TEST_CASE("leap years and ends of months do not shift the boundary") {
        CHECK(row_of(2024y / 1 / 1, 2024y / 12 / 31) == "07");
        CHECK(row_of(2024y / 2 / 29, 2025y / 2 / 28) == "07");
        CHECK(row_of(2024y / 2 / 29, 2025y / 2 / 27) == "06");
        CHECK(row_of(2024y / 2 / 29, 2025y / 3 / 1) == "08");
        CHECK(row_of(2025y / 1 / 31, 2026y / 1 / 30) == "07");
    }

    TEST_CASE("a single day is under one year") {
        CHECK(row_of(2025y / 5 / 19, 2025y / 5 / 19) == "06");
    }
}

TEST_SUITE("condition") {
    using tdkt::reporting::AwardTally;
    using tdkt::reporting::Condition;

    TEST_CASE("what is not recorded meets no wish") {
        const AwardTally without_class = {.award = "BKTINH", .count = 1};
        CHECK(matches(Condition{}, without_class));
        CHECK_FALSE(matches(Condition{.classes = {tdkt::PersonClass::direct}}, without_class));
        CHECK_FALSE(matches(Condition{.unit_kinds = {tdkt::UnitKind::enterprise}}, without_class));
    }

    TEST_CASE("a row of collectives and a column of persons have no figure in common") {
        const Condition collectives = {.kinds = {tdkt::SubjectKind::collective}};
        const Condition persons = {.kinds = {tdkt::SubjectKind::person}};
        CHECK_FALSE(compatible(collectives, persons));
        CHECK(compatible(collectives, Condition{}));
        CHECK(compatible(persons, persons));
    }
}
