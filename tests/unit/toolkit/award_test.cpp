#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

const std::string heading =
    "kind,name,citizen_id,birth,gender,unit,award,category,year,decision_number,decision_date,signer\n";
const std::string award =
    "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2024,12/QĐ-SYT,20/12/2024,Ông Ký\n";

} // namespace

TEST_SUITE("awards") {
    TEST_CASE("a row fills in what was blank and never changes what was decided") {
        Office office;
        CHECK(office
                  .import(ImportTarget::awards,
                          heading + "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2024,,,\n")
                  .rows.added == 1);
        CHECK(office.import(ImportTarget::awards, heading + award).rows.changed == 1);
        CHECK(office.import(ImportTarget::awards, heading + award).rows.same == 1);
        std::string other = award;
        other.replace(other.find("20/12/2024"), 10, "21/12/2024");
        const auto report = office.import(ImportTarget::awards, heading + other);
        CHECK(codes(report.problems) == "award_differs");
        CHECK(office.awards().size() == 1);
    }

    TEST_CASE("two ad-hoc awards of a year are never taken for one") {
        Office office;
        const std::string person = "person,Lê Văn An,099080000001,1980,male,SYT,GKHEN,adhoc,2024,";
        const auto import = [&](const std::string& rows) {
            return office.import(ImportTarget::awards, heading + rows);
        };
        SUBCASE("without number and date the second row of a list is unclear, the list again is the same") {
            const auto report = import(person + ",,\n" + person + ",,\n");
            CHECK(codes(report.problems) == "award_unclear");
            CHECK(office.awards().empty());
            CHECK(import(person + ",,\n").rows.added == 1);
            CHECK(import(person + ",,\n").rows.same == 1);
            CHECK(codes(import(person + ",,\n" + person + ",,Ông Ký\n").problems) == "award_unclear");
        }
        SUBCASE("dates tell them apart where a number is missing") {
            CHECK(import(person + ",20/12/2024,\n" + person + "7/QĐ,21/12/2024,\n").rows.added == 2);
            CHECK(import(person + "7/QĐ,21/12/2024,\n" + person + ",20/12/2024,\n").rows.same == 2);
            CHECK(import(person + "5/QĐ,20/12/2024,\n").rows.changed == 1);
        }
        SUBCASE("a decision on one side alone is unclear") {
            CHECK(import(person + "7/QĐ,21/12/2024,\n").rows.added == 1);
            CHECK(codes(import(person + ",,\n").problems) == "award_unclear");
            CHECK(office.awards().size() == 1);
        }
    }

    TEST_CASE("an amended award keeps both states, and only the new one can be amended again") {
        Office office;
        office.import(ImportTarget::awards, heading + award);
        const std::int64_t id = office.awards().front().id;
        tdkt::AwardAmendment amendment;
        amendment.decision_number = "13/QĐ-SYT";
        const std::int64_t amended = tdkt::amend_award(office.database(), Office::configuration(),
                                                       Office::actor(), id, amendment, "sai số quyết định");
        const auto history = tdkt::award_history(office.database(), amended);
        REQUIRE(history.size() == 2);
        CHECK(history[0].status == tdkt::AwardStatus::corrected);
        CHECK(history[0].decision_number == "12/QĐ-SYT");
        CHECK(history[0].reason == "sai số quyết định");
        CHECK(history[1].status == tdkt::AwardStatus::given);
        CHECK(history[1].decision_number == "13/QĐ-SYT");
        CHECK_THROWS_AS((void)tdkt::amend_award(office.database(), Office::configuration(), Office::actor(),
                                                id, amendment, "x"),
                        tdkt::StateError);
        CHECK(tdkt::award_history(office.database(), id).size() == 2);
    }

    TEST_CASE("a revoked award stays visible and is revoked once, with a reason") {
        Office office;
        office.import(ImportTarget::awards, heading + award);
        const std::int64_t id = office.awards().front().id;
        CHECK_THROWS_AS(tdkt::revoke_award(office.database(), Office::actor(), id, "  "), tdkt::UsageError);
        tdkt::revoke_award(office.database(), Office::actor(), id, "khai man thành tích");
        CHECK(office.awards().front().status == tdkt::AwardStatus::revoked);
        CHECK_THROWS_AS(tdkt::revoke_award(office.database(), Office::actor(), id, "lần nữa"),
                        tdkt::StateError);
        CHECK_THROWS_AS(tdkt::revoke_award(office.database(), Office::actor(), 999, "không có"),
                        tdkt::NotFound);
    }

    TEST_CASE("an amendment that changes nothing is a usage error") {
        Office office;
        office.import(ImportTarget::awards, heading + award);
        CHECK_THROWS_AS((void)tdkt::amend_award(office.database(), Office::configuration(), Office::actor(),
                                                1, {}, "lý do"),
                        tdkt::UsageError);
    }
}
