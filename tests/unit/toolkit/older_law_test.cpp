#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;
using tdkt::Outcome;
using tdkt::Verdict;

namespace {

const std::string person = "kind,name,citizen_id,class,unit,award,category,year,received,grade\n";
const std::string collective = "kind,unit,award,category,year,received,grade\n";
const std::string heading = "type,kind,name,citizen_id,unit,year,from,to,value\n";

tdkt::Judgement judged(Office& office) {
    return tdkt::explain_nomination(office.database(), Office::configuration(), 1, Office::actor().today)
        .judgement;
}

Outcome outcome_of(const std::vector<tdkt::Explanation>& rules, const std::string& id) {
    for (const tdkt::Explanation& rule : rules) {
        const Outcome below = rule.rules.empty() ? Outcome::unknown : outcome_of(rule.rules, id);
        if (rule.rule == id || below != Outcome::unknown) {
            return rule.rule == id ? rule.outcome : below;
        }
    }
    return Outcome::unknown;
}

Outcome age_of(Office& office) {
    return outcome_of(judged(office).rules, "HCLD3.collective.since.existed_years");
}

} // namespace

TEST_SUITE("older law") {
    TEST_CASE("fifty working days of leave refuse LDTT by the decree of 2014, not by that of 2017") {
        for (const auto& [received, verdict] :
             {std::pair("2017-09-30", Verdict::ineligible), std::pair("2017-10-01", Verdict::eligible)}) {
            Office office;
            office.import(ImportTarget::nominations,
                          person + "person,Lê Văn An,099080000001,direct,SYT,LDTT,merit,2016," + received +
                              ",good\n");
            CHECK(judged(office).verdict == Verdict::eligible);
            office.import(ImportTarget::records,
                          heading + "leave,person,Lê Văn An,099080000001,SYT,,2016-03-01,2016-05-09,sick\n");
            CHECK(judged(office).verdict == verdict);
        }
    }

    TEST_CASE("a leader is judged with the unit's grade where it is recorded") {
        Office office;
        office.import(
            ImportTarget::nominations,
            person + "person,Lê Văn An,099080000001,leader_other,SYT,LDTT,merit,2016,2017-01-15,excellent\n");
        CHECK(judged(office).verdict == Verdict::eligible);
        office.import(ImportTarget::records, heading + "grade,collective,,,SNV,2016,,,done\n");
        CHECK(judged(office).verdict == Verdict::eligible);
        office.import(ImportTarget::records, heading + "grade,collective,,,SYT,2016,,,good\n");
        CHECK(judged(office).verdict == Verdict::needs_review);
    }

    TEST_CASE("a collective is as old as its only predecessor; of several a person judges") {
        Office office;
        office.import(ImportTarget::units, "code,name,kind,parent,valid_from\n"
                                           "CU1,Xí nghiệp Một,enterprise,T99,1990-01-01\n"
                                           "CU2,Xí nghiệp Hai,enterprise,T99,2010-01-01\n"
                                           "MOI,Công ty Mới,enterprise,T99,2014-01-01\n");
        office.import(ImportTarget::awards, "kind,unit,award,category,year,decision_number,decision_date\n"
                                            "collective,MOI,BKTTG,merit,2015,1/QĐ-TTg,2015-12-01\n");
        office.import(ImportTarget::nominations,
                      collective + "collective,MOI,HCLD3,merit,2016,2017-01-15,excellent\n");
        CHECK(age_of(office) == Outcome::fail);
        office.import(ImportTarget::successions, "from,to,date\nCU1,MOI,2014-01-01\n");
        CHECK(age_of(office) == Outcome::pass);
        office.import(ImportTarget::successions, "from,to,date\nCU2,MOI,2014-01-01\n");
        CHECK(age_of(office) == Outcome::unknown);
    }

    TEST_CASE("what a district gave before the districts ended still counts") {
        Office office;
        office.import(ImportTarget::units, "code,name,kind,parent,valid_to\n"
                                           "HUYEN,Huyện Vân Đông,district,T99,2025-06-30\n"
                                           "XA,Xã Vân Đông,commune,T99,\n");
        const std::string fighter = "person,Lê Văn An,099080000001,HUYEN,CSTDCS,merit,";
        const std::string by = ",1/QĐ-UBND,2025-01-20,Chủ tịch UBND huyện\n";
        office.import(
            ImportTarget::awards,
            "kind,name,citizen_id,unit,award,category,year,decision_number,decision_date,authority\n" +
                fighter + "2022" + by + fighter + "2023" + by + fighter + "2024" + by);
        office.import(ImportTarget::nominations,
                      "kind,name,citizen_id,unit,award,category,year,received,basis\n"
                      "person,Lê Văn An,099080000001,XA,CSTDT,merit,2025,2026-01-15,"
                      "science_topic_province\n");
        CHECK(judged(office).verdict == Verdict::eligible);
    }
}
