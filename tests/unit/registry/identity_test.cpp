#include "registry/identity.hpp"

#include <doctest/doctest.h>

using tdkt::registry::identify;
using tdkt::registry::Identity;
using tdkt::registry::KnownPerson;
using tdkt::registry::PersonClaim;

namespace {

const std::string id_1 = "099180000001";
const std::string id_2 = "099180000002";

} // namespace

TEST_SUITE("registry::identify") {
    TEST_CASE("the citizen id decides, whatever the unit") {
        const PersonClaim claim{.name_key = "lê an", .unit_id = 2, .citizen_id = id_1, .birth = "1980"};
        const KnownPerson known{
            .id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = id_1, .birth = "1980-05-01"};
        CHECK(identify(claim, known, {}).known == 7);
    }

    TEST_CASE("the same citizen id with another name or birth is a doubt") {
        const KnownPerson known{
            .id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = id_1, .birth = "1980-05-01"};
        const PersonClaim other_name{
            .name_key = "lê ân", .unit_id = 1, .citizen_id = id_1, .birth = "1980-05-01"};
        CHECK(identify(other_name, known, {}).doubt == "same_id_other_person");
        const PersonClaim other_birth{.name_key = "lê an", .unit_id = 1, .citizen_id = id_1, .birth = "1981"};
        CHECK(identify(other_birth, known, {}).doubt == "same_id_other_person");
    }

    TEST_CASE("without ids, name, birth and unit together make the person") {
        const KnownPerson known{
            .id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = "1980"};
        CHECK(identify({.name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = "1980"}, {}, {known})
                  .known == 7);
    }

    TEST_CASE("the same name elsewhere, with nothing to tell the two apart, is a doubt with its candidates") {
        const KnownPerson known{.id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = {}};
        const Identity elsewhere =
            identify({.name_key = "lê an", .unit_id = 2, .citizen_id = {}, .birth = {}}, {}, {known});
        CHECK_FALSE(elsewhere.known);
        CHECK(elsewhere.doubt == "same_name");
        CHECK(elsewhere.candidates == std::vector<std::int64_t>{7});
    }

    TEST_CASE("somebody who comes with an id may be somebody known by name only") {
        const KnownPerson known{
            .id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = "1980"};
        const PersonClaim claim{.name_key = "lê an", .unit_id = 1, .citizen_id = id_1, .birth = "1980-05-01"};
        CHECK(identify(claim, {}, {known}).doubt == "same_name");
    }

    TEST_CASE("two ids or two births are two people") {
        const KnownPerson numbered{
            .id = 7, .name_key = "lê an", .unit_id = 1, .citizen_id = id_2, .birth = "1980"};
        const Identity other_id = identify(
            {.name_key = "lê an", .unit_id = 1, .citizen_id = id_1, .birth = "1980"}, {}, {numbered});
        CHECK_FALSE(other_id.known);
        CHECK(other_id.doubt.empty());
        const KnownPerson older{
            .id = 8, .name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = "1960"};
        CHECK(identify({.name_key = "lê an", .unit_id = 1, .citizen_id = {}, .birth = "1980"}, {}, {older})
                  .doubt.empty());
    }
}
