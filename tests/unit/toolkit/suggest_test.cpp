#include "toolkit/office.hpp"

#include "tdkt/error.hpp"
#include "tdkt/suggestion.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using tdkt::ImportTarget;

namespace {

/// Four people who did their task excellently in 2025, and one who only completed it.
void employ(Office& office) {
    office.import(ImportTarget::people, "citizen_id,name,birth,gender,class,unit\n"
                                        "099085000101,Lê Văn An,1985,male,leader_department,SYT\n"
                                        "099185000102,Vũ Thị Bình,1985,female,direct,SYT\n"
                                        "099085000103,Hà Văn Chung,1985,male,direct,SNV\n"
                                        "099185000104,Mai Thị Dung,1985,female,direct,SNV\n"
                                        "099085000105,Tô Văn Em,1985,male,direct,SNV\n");
    office.import(ImportTarget::records, "type,kind,citizen_id,name,unit,year,value\n"
                                         "grade,person,099085000101,Lê Văn An,SYT,2025,excellent\n"
                                         "grade,person,099185000102,Vũ Thị Bình,SYT,2025,excellent\n"
                                         "grade,person,099085000103,Hà Văn Chung,SNV,2025,excellent\n"
                                         "grade,person,099185000104,Mai Thị Dung,SNV,2025,excellent\n"
                                         "grade,person,099085000105,Tô Văn Em,SNV,2025,done\n");
}

tdkt::SuggestionQuery base_titles() {
    return {.year = 2025,
            .today = tdkt::parse_iso_date("2025-12-31").value(),
            .award = {},
            .unit = {},
            .person_class = {}};
}

struct Answer {
    std::string list; ///< `name award` in the order in which they came, separated by commas
    tdkt::SuggestionSummary summary;

    [[nodiscard]] const tdkt::SuggestionCount& of(const std::string& group) const {
        for (const tdkt::SuggestionCount& count : summary.counts) {
            if (count.group == group) {
                return count;
            }
        }
        throw std::runtime_error("no such group");
    }
};

Answer suggested(Office& office, const tdkt::SuggestionQuery& query) {
    Answer answer;
    answer.summary =
        tdkt::suggest(office.database(), Office::configuration(), query, [&](const tdkt::Suggestion& one) {
            answer.list += (answer.list.empty() ? "" : ", ") + one.subject.name + ' ' + one.award;
        });
    return answer;
}

} // namespace

TEST_SUITE("suggest") {
    TEST_CASE("under a law whose text was not seen a person settles who meets what the law before asked") {
        Office office;
        employ(office);
        tdkt::SuggestionQuery query = base_titles();
        query.today = tdkt::parse_iso_date("2026-11-22").value();
        query.award = "LDTT";
        const Answer certain = suggested(office, query);
        CHECK(certain.list == "");
        CHECK(certain.summary.law == "L2026");
        CHECK(certain.summary.continued == "L2022");
        query.needs_review = true;
        CHECK(suggested(office, query).list ==
              "Hà Văn Chung LDTT, Mai Thị Dung LDTT, Vũ Thị Bình LDTT, Lê Văn An LDTT");
    }

    TEST_CASE("who meets a criterion and was not nominated is suggested, direct workers first") {
        Office office;
        employ(office);
        tdkt::SuggestionQuery query = base_titles();
        query.award = "CSTDCS";
        const Answer answer = suggested(office, query);
        CHECK(answer.list ==
              "Hà Văn Chung CSTDCS, Mai Thị Dung CSTDCS, Vũ Thị Bình CSTDCS, Lê Văn An CSTDCS");
        CHECK(answer.of("direct").eligible == 3);
        CHECK(answer.of("direct").nominated == 0);
        CHECK(answer.of("leader_department").eligible == 1);
        CHECK(answer.summary.law == "L2022");
    }

    TEST_CASE("who is nominated or was honoured for the year is counted and not suggested") {
        Office office;
        employ(office);
        office.import(ImportTarget::nominations,
                      "kind,citizen_id,name,unit,award,category,year,received\n"
                      "person,099185000102,Vũ Thị Bình,SYT,CSTDCS,merit,2025,2025-12-01\n"
                      "person,099085000105,Tô Văn Em,SNV,CSTDCS,merit,2025,2025-12-01\n");
        office.import(ImportTarget::awards,
                      "kind,citizen_id,name,unit,award,category,year,decision_number,decision_date\n"
                      "person,099085000103,Hà Văn Chung,SNV,CSTDCS,merit,2025,1/QĐ,2025-12-20\n");
        tdkt::SuggestionQuery query = base_titles();
        query.award = "CSTDCS";
        const Answer answer = suggested(office, query);
        CHECK(answer.list == "Mai Thị Dung CSTDCS, Lê Văn An CSTDCS");
        CHECK(answer.of("direct").eligible == 3); // Tô Văn Em is nominated, but does not meet the criterion
        CHECK(answer.of("direct").nominated == 2);
        CHECK(answer.of("direct").suggestions == 1);
    }

    TEST_CASE("the grade that a nomination itself states counts for it") {
        Office office;
        office.import(ImportTarget::nominations,
                      "kind,citizen_id,name,birth,gender,class,unit,award,category,year,grade,received\n"
                      "person,099085000101,Lê Văn An,1985,male,direct,SYT,LDTT,merit,2025,good,2025-12-01\n");
        tdkt::SuggestionQuery query = base_titles();
        query.award = "LDTT";
        const Answer answer = suggested(office, query);
        CHECK(answer.list == "");
        CHECK(answer.of("direct").eligible == 1);
        CHECK(answer.of("direct").nominated == 1);
    }

    TEST_CASE("every award that is met is suggested; unit and class narrow the search") {
        Office office;
        employ(office);
        tdkt::SuggestionQuery query = base_titles();
        query.unit = "SYT";
        query.person_class = tdkt::PersonClass::direct;
        CHECK(suggested(office, query).list == "Vũ Thị Bình LDTT, Vũ Thị Bình CSTDCS");
        query.unit = "T99";
        query.award = "LDTT";
        CHECK(suggested(office, query).list == "Hà Văn Chung LDTT, Mai Thị Dung LDTT, Vũ Thị Bình LDTT");
    }

    TEST_CASE("who lacks only what a person attests is named when asked for, and never counted") {
        Office office;
        employ(office);
        tdkt::SuggestionQuery query = base_titles();
        query.award = "GKHEN";
        query.unit = "SYT";
        CHECK(suggested(office, query).list == "");
        query.needs_review = true;
        const Answer answer = suggested(office, query);
        CHECK(answer.list == "Vũ Thị Bình GKHEN, Lê Văn An GKHEN");
        CHECK(answer.of("direct").eligible == 0);
        CHECK(answer.of("direct").suggestions == 1);
    }

    TEST_CASE("what is unknown for want of records is no suggestion, not even for review") {
        Office office;
        office.import(ImportTarget::people, "citizen_id,name,birth,gender,class,unit\n"
                                            "099085000101,Lê Văn An,1985,male,direct,SYT\n");
        tdkt::SuggestionQuery query = base_titles();
        query.needs_review = true;
        query.award = "LDTT";
        CHECK(suggested(office, query).list == "");
    }

    TEST_CASE("the suggestions are those that a check of the nominations finds eligible") {
        Office office;
        employ(office);
        const Answer answer = suggested(office, base_titles());
        CHECK(answer.list == "Hà Văn Chung LDTT, Hà Văn Chung CSTDCS, Mai Thị Dung LDTT, "
                             "Mai Thị Dung CSTDCS, Vũ Thị Bình LDTT, Vũ Thị Bình CSTDCS, "
                             "Lê Văn An LDTT, Lê Văn An CSTDCS");
        office.import(ImportTarget::nominations,
                      "kind,citizen_id,name,unit,award,category,year,received\n"
                      "person,099085000101,Lê Văn An,SYT,CSTDCS,merit,2025,2025-12-31\n"
                      "person,099185000102,Vũ Thị Bình,SYT,LDTT,merit,2025,2025-12-31\n"
                      "person,099185000102,Vũ Thị Bình,SYT,CSTDCS,merit,2025,2025-12-31\n"
                      "person,099085000105,Tô Văn Em,SNV,LDTT,merit,2025,2025-12-31\n");
        const tdkt::CheckSummary check =
            tdkt::check_nominations(office.database(), Office::configuration(), Office::actor(), {}, nullptr);
        CHECK(check.eligible == 3);
        CHECK(check.ineligible == 1);
    }

    TEST_CASE("no rules today, no answer") {
        Office office;
        tdkt::SuggestionQuery query = base_titles();
        query.today = tdkt::parse_iso_date("1950-01-01").value();
        CHECK_THROWS_AS((void)suggested(office, query), tdkt::NotFound);
    }
}
