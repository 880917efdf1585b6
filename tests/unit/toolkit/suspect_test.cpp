#include "tdkt/error.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

const std::string heading = "kind,name,citizen_id,birth,gender,unit,award,category,year,received\n";

// Somebody who was entered by a list without ids.
void enter_without_id(Office& office) {
    office.import(ImportTarget::nominations,
                  heading + "person,Lê Văn An,,1980,,SYT,LDTT,merit,2024,2024-12-01\n");
}

tdkt::Subject first_person(Office& office) {
    return tdkt::find_person(office.database(), "1");
}

} // namespace

TEST_SUITE("suspects") {
    TEST_CASE("a list with the id of somebody known by name, birth and unit fills it in") {
        Office office;
        enter_without_id(office);
        const auto report = office.import(
            ImportTarget::nominations,
            heading + "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01\n");
        CHECK(report.rows.added == 1);
        REQUIRE(report.readings.size() == 2);
        CHECK(report.readings.front().how.code == "filled_in");
        CHECK(first_person(office).citizen_id == "099080000001");
        CHECK(first_person(office).gender == tdkt::Gender::male);
        SUBCASE("and the list without it still means the same person") {
            const auto again =
                office.import(ImportTarget::nominations,
                              heading + "person,Lê Văn An,,1980,,SYT,LDTT,merit,2024,2024-12-01\n");
            CHECK(again.rows.same == 1);
        }
        SUBCASE("and undoing the import takes it out again") {
            (void)tdkt::undo_operation(office.database(), Office::actor(), *report.operation);
            CHECK_FALSE(first_person(office).citizen_id);
            CHECK_FALSE(first_person(office).gender);
        }
    }

    TEST_CASE("a row that only fills what was blank has changed the register") {
        Office office;
        enter_without_id(office);
        const auto report =
            office.import(ImportTarget::nominations,
                          heading + "person,Lê Văn An,,1980,male,SYT,LDTT,merit,2024,2024-12-01\n");
        CHECK(report.rows.changed == 1);
        CHECK(report.nominations.same == 1);
        CHECK(first_person(office).gender == tdkt::Gender::male);
    }

    TEST_CASE("a list of people brings the ids of those who had none") {
        Office office;
        enter_without_id(office);
        const auto report = office.import(ImportTarget::people, "name,citizen_id,birth,gender,unit\n"
                                                                "Lê Văn An,099080000001,1980,male,SYT\n");
        CHECK(report.rows.changed == 1);
        CHECK(first_person(office).citizen_id == "099080000001");
    }

    TEST_CASE("a year of birth takes the place of no day, and a day that of its year") {
        Office office;
        office.import(ImportTarget::people, "name,citizen_id,birth,gender,unit\n"
                                            "Lê Văn An,099080000001,1980,male,SYT\n");
        office.import(ImportTarget::nominations,
                      heading +
                          "person,Lê Văn An,099080000001,12/04/1980,male,SYT,LDTT,merit,2025,2025-12-01\n");
        CHECK(first_person(office).birth == "1980-04-12");
        office.import(ImportTarget::people, "name,citizen_id,birth,gender,unit\n"
                                            "Lê Văn An,099080000001,1980,male,SYT\n");
        CHECK(first_person(office).birth == "1980-04-12");
    }

    TEST_CASE("another gender makes a name a doubt, and is told of whom the id proves") {
        Office office;
        office.import(ImportTarget::people, "name,citizen_id,birth,gender,unit\n"
                                            "Lê Văn An,,1980,female,SYT\n");
        CHECK(office
                  .import(ImportTarget::nominations,
                          heading + "person,Lê Văn An,,1980,male,SYT,LDTT,merit,2025,2025-12-01\n")
                  .rows.suspect == 1);
        const auto confirmed = tdkt::confirm_suspect(office.database(), Office::actor(), 1, 1);
        CHECK(codes(confirmed.problems) == "gender_differs");
        CHECK(first_person(office).gender == tdkt::Gender::female);
    }

    TEST_CASE("settling a suspect takes over what the register leaves blank, and tells what differs") {
        Office office;
        enter_without_id(office);
        office.import(ImportTarget::nominations,
                      heading +
                          "person,Lê Văn An,099080000001,12/04/1980,male,SNV,LDTT,merit,2025,2025-12-01\n");
        const auto confirmed = tdkt::confirm_suspect(office.database(), Office::actor(), 1, 1);
        CHECK(confirmed.problems.empty());
        CHECK(first_person(office).citizen_id == "099080000001");
        CHECK(first_person(office).birth == "1980-04-12");
        CHECK(first_person(office).gender == tdkt::Gender::male);
    }

    TEST_CASE("an award of years ago fills in who somebody is, not what he was") {
        Office office;
        office.import(ImportTarget::people, "name,citizen_id,unit\nLê Văn An,099080000001,SYT\n");
        office.import(ImportTarget::awards,
                      "kind,name,citizen_id,birth,gender,position,unit,award,category,year\n"
                      "person,Lê Văn An,099080000001,1980,male,Nhân viên,SYT,LDTT,merit,2015\n");
        CHECK(first_person(office).birth == "1980");
        CHECK_FALSE(first_person(office).position);
    }

    TEST_CASE("the same nomination from another unit waits until a person says that it is the same") {
        Office office;
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01\n");
        const std::string elsewhere =
            heading + "person,Lê Văn An,099080000001,1980,male,SNV,LDTT,merit,2025,2025-12-01\n";
        CHECK(office.import(ImportTarget::nominations, elsewhere).rows.suspect == 1);
        CHECK(office.nominations().size() == 1);
        const auto waiting = tdkt::list_suspects(office.database());
        REQUIRE(waiting.size() == 1);
        CHECK(waiting.front().reason == "nominated_elsewhere");
        CHECK(waiting.front().candidates == std::vector<std::string>{"nomination:1"});
        CHECK_THROWS_AS(
            (void)tdkt::confirm_suspect(office.database(), Office::actor(), waiting.front().id, {}),
            tdkt::StateError);
        CHECK(tdkt::confirm_suspect(office.database(), Office::actor(), waiting.front().id, 1).nomination ==
              1);
        CHECK(tdkt::list_suspects(office.database()).empty());
        CHECK(office.import(ImportTarget::nominations, elsewhere).rows.same == 1);
    }

    TEST_CASE("a row that waits is not staged a second time") {
        Office office;
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,,,male,SYT,LDTT,merit,2025,2025-12-01\n");
        const std::string other = heading + "person,Lê Văn An,,,male,SNV,LDTT,merit,2025,2025-12-01\n";
        const auto first = office.import(ImportTarget::nominations, other);
        CHECK(first.rows.suspect == 1);
        CHECK(first.operation);
        const auto again = office.import(ImportTarget::nominations, other);
        CHECK(again.rows.suspect == 1);
        CHECK_FALSE(again.operation);
        CHECK(tdkt::list_suspects(office.database()).size() == 1);
    }

    TEST_CASE("a person settles whether a name means somebody known or somebody new") {
        Office office;
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,,,male,SYT,LDTT,merit,2025,2025-12-01\n");
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,,,male,SNV,CSTDCS,merit,2025,2025-12-01\n"
                                "person,Lê Văn An,,,male,SNV,LDTT,merit,2025,2025-12-01\n");
        const auto waiting = tdkt::list_suspects(office.database());
        REQUIRE(waiting.size() == 2);
        const std::int64_t known = office.nominations().front().subject.id;
        (void)tdkt::confirm_suspect(office.database(), Office::actor(), waiting[0].id, known);
        CHECK_THROWS_AS((void)tdkt::confirm_suspect(office.database(), Office::actor(), waiting[1].id, known),
                        tdkt::StateError);
        (void)tdkt::confirm_suspect(office.database(), Office::actor(), waiting[1].id, {});
        const auto all = office.nominations();
        REQUIRE(all.size() == 3);
        CHECK(all[1].subject.id == known);
        CHECK(all[2].subject.id != known);
        CHECK_THROWS_AS((void)tdkt::confirm_suspect(office.database(), Office::actor(), waiting[0].id, {}),
                        tdkt::StateError);
    }

    TEST_CASE("a subject proposed by two units in one year is listed, with both nominations") {
        Office office;
        office.import(ImportTarget::nominations,
                      heading +
                          "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01\n"
                          "person,Lê Văn An,099080000001,1980,male,SNV,CSTDCS,merit,2025,2025-12-01\n"
                          "person,Trần Văn Ba,099080000003,1980,male,SYT,LDTT,merit,2025,2025-12-01\n"
                          "person,Trần Văn Ba,099080000003,1980,male,SYT,CSTDCS,merit,2025,2025-12-01\n");
        tdkt::NominationFilter filter;
        filter.repeated = true;
        std::vector<std::int64_t> listed;
        tdkt::list_nominations(office.database(), filter,
                               [&](const tdkt::Nomination& nomination) { listed.push_back(nomination.id); });
        CHECK(listed == std::vector<std::int64_t>{1, 2});
    }
}
