#include "store/connection.hpp"
#include "tdkt/error.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"

#include <ranges>

#include <doctest/doctest.h>

using tdkt::ImportTarget;
using tdkt::undo_operation;

namespace {

const std::string people_heading = "citizen_id,name,birth,gender,position,unit\n";
const std::string an = "099080000001,Lê Văn An,1980,male,Trưởng phòng,SYT\n";
const std::string nominated = "kind,name,citizen_id,birth,gender,unit,award,category,year,received\n"
                              "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,2025-12-01\n";

/// Every row of every table that operations change, to compare a register before and after.
std::string contents(Office& office) {
    std::string all;
    const SQLite::Database& database = office.database().connection().database();
    for (const char* const table :
         {"unit", "unit_succession", "subject", "award_record", "record", "coverage", "campaign",
          "campaign_unit", "indicator", "indicator_value", "nomination", "suspect", "ballot", "decision",
          "decision_basis", "dossier_paper", "cluster", "cluster_member", "score_value"}) {
        SQLite::Statement rows(database, std::string("select * from ") + table);
        while (rows.executeStep()) {
            all += std::string(table) + ':';
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                all += rows.getColumn(i).getString() + '|';
            }
            all += '\n';
        }
    }
    return all;
}

std::int64_t operation_of(const tdkt::ImportReport& report) {
    REQUIRE(report.operation);
    return *report.operation;
}

std::string hindrances(Office& office, std::int64_t operation) {
    try {
        (void)undo_operation(office.database(), Office::actor(), operation);
    } catch (const tdkt::StateError& error) {
        return error.message().code + ": " + codes(error.diagnostics());
    }
    return "undone";
}

} // namespace

TEST_SUITE("undo") {
    TEST_CASE("an import is taken back whole, and its file can be imported again") {
        Office office;
        const std::string before = contents(office);
        const auto first = office.import(ImportTarget::nominations, nominated);
        CHECK(contents(office) != before);
        const auto report = undo_operation(office.database(), Office::actor(), operation_of(first));
        CHECK(report.operation);
        CHECK(contents(office) == before);
        CHECK(tdkt::verify(office.database()).empty());
        CHECK(office.import(ImportTarget::nominations, nominated).rows.added == 1);
        CHECK(office.nominations().size() == 1);
    }

    TEST_CASE("what an import changed gets its former values back") {
        Office office;
        office.import(ImportTarget::people, people_heading + an);
        const std::string before = contents(office);
        const auto changed = office.import(
            ImportTarget::people, people_heading + "099080000001,Lê Văn An,1980-02-03,male,Giám đốc,SNV\n" +
                                      "099185000002,Trần Thị Bé,1985,female,,SYT\n");
        CHECK(changed.rows.changed == 1);
        const auto report = undo_operation(office.database(), Office::actor(), operation_of(changed));
        REQUIRE(report.counts.size() == 1);
        CHECK(report.counts.front().removed == 1);
        CHECK(report.counts.front().restored == 1);
        CHECK(contents(office) == before);
    }

    TEST_CASE("a dry run tells the effect and changes nothing") {
        Office office;
        const auto first = office.import(ImportTarget::nominations, nominated);
        const std::string before = contents(office);
        const auto report = undo_operation(office.database(), Office::actor(), operation_of(first),
                                           {.reason = {}, .dry_run = true});
        CHECK_FALSE(report.operation);
        CHECK(report.counts.size() == 2);
        CHECK(contents(office) == before);
        CHECK(tdkt::list_operations(office.database(), 1).front().id == operation_of(first));
    }

    TEST_CASE("later operations that touch other records stay") {
        Office office;
        const auto first = office.import(ImportTarget::people, people_heading + an);
        const auto second = office.import(ImportTarget::people,
                                          people_heading + "099185000002,Trần Thị Bé,1985,female,,SYT\n");
        (void)undo_operation(office.database(), Office::actor(), operation_of(first));
        CHECK_THROWS_AS((void)tdkt::find_person(office.database(), "099080000001"), tdkt::NotFound);
        CHECK(tdkt::find_person(office.database(), "099185000002").name == "Trần Thị Bé");
        (void)undo_operation(office.database(), Office::actor(), operation_of(second));
    }

    TEST_CASE(
        "a later operation that rests on the same records stands in the way until it is undone itself") {
        Office office;
        const auto people = office.import(ImportTarget::people, people_heading + an);
        const auto list = office.import(ImportTarget::nominations, nominated);
        const auto again = office.import(ImportTarget::people,
                                         people_heading + "099080000001,Lê Văn An,1980,male,Giám đốc,SYT\n");
        CHECK(hindrances(office, operation_of(people)) ==
              "undo_hindered: undo_referred_to undo_changed_later");
        CHECK(hindrances(office, operation_of(list)) == "undone");
        CHECK(hindrances(office, operation_of(people)) == "undo_hindered: undo_changed_later");
        CHECK(hindrances(office, operation_of(again)) == "undone");
        CHECK(hindrances(office, operation_of(people)) == "undone");
        CHECK(hindrances(office, operation_of(people)) == "operation_undone: ");
        CHECK(hindrances(office, 1) == "nothing_to_undo: ");
        CHECK_THROWS_AS((void)undo_operation(office.database(), Office::actor(), 99), tdkt::NotFound);
        CHECK(tdkt::verify(office.database()).empty());
    }

    TEST_CASE("a unit that others were put below stays") {
        Office office;
        const auto above =
            office.import(ImportTarget::units, "code,name,kind,parent\nTHA,Khối A,other,T99\n");
        office.import(ImportTarget::units, "code,name,kind,parent\nSYT,Sở Y tế,department,THA\n");
        CHECK(hindrances(office, operation_of(above)) == "undo_hindered: undo_referred_to");
    }

    TEST_CASE("an undo that removed nothing is undone, any other is not") {
        Office office;
        const auto people = office.import(ImportTarget::people, people_heading + an);
        const auto changed = office.import(
            ImportTarget::people, people_heading + "099080000001,Lê Văn An,1980,male,Giám đốc,SNV\n");
        const std::string after = contents(office);
        const auto undone = undo_operation(office.database(), Office::actor(), operation_of(changed));
        const auto redone = undo_operation(office.database(), Office::actor(), *undone.operation);
        CHECK(contents(office) == after);
        CHECK(hindrances(office, *redone.operation) == "undo_of_redo: ");
        CHECK(hindrances(office, operation_of(changed)) == "undone");
        const auto last = tdkt::list_operations(office.database(), 1).front().id;
        const auto gone = undo_operation(office.database(), Office::actor(), operation_of(people));
        CHECK(hindrances(office, last) == "undo_hindered: undo_rows_gone");
        office.import(ImportTarget::people, people_heading + "099185000002,Trần Thị Bé,1985,female,,SYT\n");
        CHECK(hindrances(office, last) == "undo_hindered: undo_rows_gone");
        CHECK(hindrances(office, *gone.operation) == "undo_removed_rows: ");
    }

    TEST_CASE("a revocation, an amendment and a settled suspect are taken back") {
        Office office;
        office.import(ImportTarget::awards, "kind,name,citizen_id,birth,gender,unit,award,category,year\n"
                                            "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2023\n"
                                            "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2024\n"
                                            "person,Phạm Thị Lan,,1990,female,SYT,LDTT,merit,2024\n");
        office.import(ImportTarget::nominations,
                      "kind,name,birth,gender,unit,award,category,year,received\n"
                      "person,Phạm Thị Lan,1990,female,SNV,LDTT,merit,2025,2025-12-01\n");
        const std::string before = contents(office);
        const auto take_back_last = [&] {
            (void)undo_operation(office.database(), Office::actor(),
                                 tdkt::list_operations(office.database(), 1).front().id);
            CHECK(contents(office) == before);
        };
        tdkt::revoke_award(office.database(), Office::actor(), 1, "đã kỷ luật");
        take_back_last();
        tdkt::AwardAmendment amendment;
        amendment.year = 2022;
        (void)tdkt::amend_award(office.database(), Office::configuration(), Office::actor(), 2, amendment,
                                "sai năm");
        take_back_last();
        (void)tdkt::confirm_suspect(office.database(), Office::actor(), 1, {});
        take_back_last();
        CHECK(tdkt::verify(office.database()).empty());
    }

    TEST_CASE("decisions are taken back, and the journal still proves what they were") {
        Office office;
        office.import(ImportTarget::nominations, nominated);
        const std::string before = contents(office);
        tdkt::NominationFilter first;
        first.ids = {1};
        const auto decided = tdkt::decide(office.database(), Office::configuration(), Office::actor(), first,
                                          {.number = "1/QĐ",
                                           .date = Office::actor().today,
                                           .signer = "Nguyễn Văn Bình",
                                           .authority = "SYT"},
                                          "đã xem xét");
        REQUIRE(office.awards().size() == 1);
        (void)undo_operation(office.database(), Office::actor(), decided.operation.value());
        CHECK(contents(office) == before);
        CHECK(tdkt::verify(office.database()).empty());
    }

    TEST_CASE("every kind of list is taken back") {
        Office office;
        const std::string empty = contents(office);
        std::vector<std::int64_t> operations;
        const auto import = [&](ImportTarget target, const std::string& text) {
            operations.push_back(operation_of(office.import(target, text)));
        };
        import(ImportTarget::successions, "from,to,date\nSYT,SNV,2025-07-01\n");
        import(ImportTarget::people, people_heading + an);
        import(ImportTarget::records, "type,kind,name,citizen_id,unit,year,value\n"
                                      "grade,person,Lê Văn An,099080000001,SYT,2025,good\n");
        import(ImportTarget::campaigns, "campaign,name,form,level,scope,start,end\n"
                                        "PT1,Thi đua,thematic,base,unit,2025-01-01,2025-12-31\n");
        import(ImportTarget::registrations, "campaign,unit,date\nPT1,SYT,2025-02-01\n");
        import(ImportTarget::registrations, "campaign,unit,date\nPT1,SYT,2025-03-01\nPT1,SNV,2025-02-01\n");
        import(ImportTarget::indicators, "campaign,indicator,name,unit_of_measure,target,direction\n"
                                         "PT1,I1,Hồ sơ,hồ sơ,100,up\n");
        import(ImportTarget::progress,
               "campaign,unit,indicator,period,plan,actual\nPT1,SYT,I1,2025,100,50\n");
        import(ImportTarget::progress,
               "campaign,unit,indicator,period,plan,actual\nPT1,SYT,I1,2025,100,80\n");
        import(ImportTarget::clusters,
               "cluster,name,year,unit,role\nC1,Khối 1,2025,SYT,head\nC1,Khối 1,2025,SNV,member\n");
        import(ImportTarget::clusters, "cluster,name,year,unit,role\nC1,Khối 1,2025,SNV,deputy_head\n");
        for (const std::int64_t operation : operations | std::views::reverse) {
            (void)undo_operation(office.database(), Office::actor(), operation);
        }
        CHECK(contents(office) == empty);
        CHECK(tdkt::verify(office.database()).empty());
    }
}
