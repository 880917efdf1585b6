#include "toolkit/office.hpp"

#include <utility>

#include <doctest/doctest.h>

using tdkt::ImportTarget;
using tdkt::Verdict;

namespace {

const std::string nominations = "kind,unit,award,category,year,received,grade\n"
                                "collective,SYT,COTINH,merit,2025,2025-12-01,excellent\n";

Verdict verdict_of(Office& office) {
    return tdkt::explain_nomination(office.database(), Office::configuration(), 1, Office::actor().today)
        .judgement.verdict;
}

} // namespace

TEST_SUITE("check") {
    TEST_CASE("the leader of a cluster may have the flag; a shared first place is for a person to judge") {
        Office office;
        office.import(ImportTarget::nominations, nominations);
        const std::string heading = "type,kind,name,unit,year,value,scope\n";
        office.import(ImportTarget::records, heading + "cluster_rank,collective,,SYT,2025,1,CUM-1\n");
        CHECK(verdict_of(office) == Verdict::eligible);
        office.import(ImportTarget::records, heading + "cluster_rank,collective,,SNV,2025,1,CUM-2\n");
        CHECK(verdict_of(office) == Verdict::eligible);
        office.import(ImportTarget::records, heading + "cluster_rank,collective,,SNV,2025,1,CUM-1\n");
        CHECK(verdict_of(office) == Verdict::needs_review);
    }

    TEST_CASE("a history follows the only predecessor; from a merger it needs a person") {
        Office office;
        office.import(
            ImportTarget::units,
            "code,name,kind,parent\nX1,Xã Một,commune,T99\nX2,Xã Hai,commune,T99\nX3,Xã Ba,commune,T99\n");
        office.import(ImportTarget::records, "type,kind,name,unit,year,value,scope\n"
                                             "cluster_rank,collective,,X1,2025,1,CUM-X\n");
        office.import(ImportTarget::nominations, "kind,unit,award,category,year,received,grade\n"
                                                 "collective,X3,COTINH,merit,2025,2025-12-01,excellent\n");
        office.import(ImportTarget::successions, "from,to,date\nX1,X3,2025-07-01\n");
        CHECK(verdict_of(office) == Verdict::eligible);
        office.import(ImportTarget::successions, "from,to,date\nX2,X3,2025-07-01\n");
        CHECK(verdict_of(office) == Verdict::needs_review);
    }

    TEST_CASE("time in posts comes from the records, and a woman needs one third less") {
        for (const auto& [last, verdict] :
             {std::pair("2018-04-29", Verdict::ineligible), std::pair("2018-04-30", Verdict::needs_review)}) {
            INFO(last);
            Office office;
            office.import(ImportTarget::nominations,
                          "kind,name,citizen_id,birth,gender,unit,award,category,year,received\n"
                          "person,Trần Thị Ánh,099165000123,1965,female,SYT,HCLD1,service,2025,2025-12-01\n");
            office.import(ImportTarget::records, "type,kind,name,citizen_id,unit,from,to,value\n"
                                                 "post,person,Trần Thị Ánh,099165000123,SYT,2015-01-01," +
                                                     std::string(last) +
                                                     ",CTUBND\ncomplete,,,,,1945,2026,post\n");
            CHECK(verdict_of(office) == verdict);
        }
    }

    TEST_CASE("an initiative that two open nominations name is for a person to judge") {
        Office office;
        const std::string heading = "kind,name,citizen_id,birth,gender,unit,award,category,year,received,"
                                    "initiative,initiative_scope\n";
        const std::string person = "person,Trần Thị Ánh,099165000123,1965,female,SYT,";
        const std::string rest = ",merit,2025,2025-12-01,Sổ điện tử,base\n";
        office.import(ImportTarget::nominations, heading + person + "CSTDCS" + rest);
        office.import(ImportTarget::records, "type,kind,name,citizen_id,unit,year,value\n"
                                             "grade,person,Trần Thị Ánh,099165000123,SYT,2025,good\n");
        CHECK(verdict_of(office) == Verdict::eligible);
        office.import(ImportTarget::nominations, heading + person + "BKTINH" + rest);
        CHECK(verdict_of(office) == Verdict::needs_review);
    }

    TEST_CASE("the day of judging decides whether the newer law may help") {
        Office office;
        office.import(ImportTarget::nominations,
                      "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n"
                      "person,Trần Thị Ánh,099165000123,1965,female,SYT,LDTT,merit,2025,2026-09-01,done\n");
        const auto judged_on = [&](tdkt::Date day) {
            return tdkt::explain_nomination(office.database(), Office::configuration(), 1, day).judgement;
        };
        using namespace std::chrono_literals;
        CHECK(judged_on(2026y / 9 / 30).verdict == Verdict::ineligible);
        CHECK(judged_on(2026y / 10 / 1).verdict == Verdict::needs_review);
        CHECK(judged_on(2026y / 10 / 1).law == "L2022");
    }

    TEST_CASE("a nomination that is named twice is checked once; several of one subject see each other") {
        Office office;
        office.import(ImportTarget::nominations, nominations +
                                                     "collective,SYT,COCP,merit,2025,2025-12-01,\n"
                                                     "collective,SNV,COTINH,merit,2025,2025-12-01,\n");
        tdkt::NominationFilter twice;
        twice.ids = {1, 3, 1};
        std::vector<std::int64_t> checked;
        (void)tdkt::check_nominations(
            office.database(), Office::configuration(), Office::actor(), twice,
            [&](const tdkt::CheckedNomination& one) { checked.push_back(one.nomination.id); });
        CHECK(checked == std::vector<std::int64_t>{1, 3});
        const tdkt::CheckSummary all =
            tdkt::check_nominations(office.database(), Office::configuration(), Office::actor(), {}, nullptr);
        CHECK(all.eligible + all.ineligible + all.needs_review == 3);
    }
}
