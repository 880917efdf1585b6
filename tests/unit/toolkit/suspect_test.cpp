#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

const std::string heading = "kind,name,citizen_id,birth,gender,unit,award,category,year,received\n";

} // namespace

TEST_SUITE("suspects") {
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
        CHECK(tdkt::confirm_suspect(office.database(), Office::actor(), waiting.front().id, 1) == 1);
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
