#include "tdkt/error.hpp"
#include "tdkt/merge.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"

#include <functional>

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

const std::string awards_heading =
    "kind,name,citizen_id,birth,gender,unit,award,category,year,decision_number\n";
const std::string nominations_heading =
    "kind,name,citizen_id,birth,gender,unit,award,category,year,received\n";

tdkt::MergeReport merge_people(Office& office, const std::string& keep, const std::string& other) {
    return tdkt::merge_people(office.database(), Office::actor(), keep, other, {.reason = "nhập hai lần"});
}

tdkt::MergeReport merge_units(Office& office, const std::string& keep, const std::string& other) {
    return tdkt::merge_units(office.database(), Office::actor(), keep, other, {.reason = "nhập hai lần"});
}

std::string contradictions(const std::function<tdkt::MergeReport()>& merge) {
    try {
        (void)merge();
    } catch (const tdkt::StateError& error) {
        std::string all = error.message().code + ":";
        for (const tdkt::Diagnostic& diagnostic : error.diagnostics()) {
            all += ' ' + diagnostic.message.code + ' ' + diagnostic.message.argument("fields");
        }
        return all;
    }
    return "merged";
}

std::vector<tdkt::Duplicate> duplicates(Office& office) {
    std::vector<tdkt::Duplicate> list;
    tdkt::list_duplicates(office.database(), [&](const tdkt::Duplicate& pair) { list.push_back(pair); });
    return list;
}

} // namespace

TEST_SUITE("merge") {
    TEST_CASE(
        "everything of the other entry goes over, what both say is kept once, and an undo takes it back") {
        Office office;
        office.import(ImportTarget::awards,
                      awards_heading +
                          "person,Lê Văn An,,,male,SYT,LDTT,merit,2023,\n"
                          "person,Lê Văn An,,,male,SYT,LDTT,merit,2024,\n"
                          "person,Lê Văn Ân,099080000001,1980,male,SYT,LDTT,merit,2024,12/QĐ\n"
                          "person,Lê Văn Ân,099080000001,1980,male,SNV,CSTDCS,merit,2024,13/QĐ\n");
        office.import(ImportTarget::nominations,
                      nominations_heading +
                          "person,Lê Văn Ân,099080000001,1980,male,SNV,LDTT,merit,2025,2025-12-01\n");
        const auto merged = merge_people(office, "1", "099080000001");
        CHECK(merged.kept == 1);
        const auto awards = office.awards();
        REQUIRE(awards.size() == 3);
        for (const tdkt::AwardRecord& award : awards) {
            CHECK(award.subject.id == 1);
            CHECK(award.subject.citizen_id == "099080000001");
            CHECK(award.subject.birth == "1980");
        }
        CHECK(awards[1].decision_number == "12/QĐ");
        CHECK(office.nominations().front().subject.id == 1);
        CHECK_THROWS_AS((void)tdkt::find_person(office.database(), "2"), tdkt::NotFound);

        (void)tdkt::undo_operation(office.database(), Office::actor(), merged.operation.value());
        CHECK(office.awards().size() == 4);
        CHECK(tdkt::find_person(office.database(), "099080000001").id == 2);
        CHECK_FALSE(tdkt::find_person(office.database(), "1").citizen_id);
        CHECK(tdkt::verify(office.database()).empty());
    }

    TEST_CASE("two ids, two births and two contents of one award are contradictions, and nothing is merged") {
        Office office;
        office.import(ImportTarget::awards,
                      awards_heading + "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2024,1/QĐ\n"
                                       "person,Lê Văn An,099081000002,1981,male,SYT,LDTT,merit,2024,1/QĐ\n"
                                       "person,Trần Văn Ba,099080000003,1980,male,SYT,LDTT,merit,2024,1/QĐ\n"
                                       "person,Trần Văn Bá,,1980,male,SNV,LDTT,merit,2024,2/QĐ\n");
        CHECK(contradictions([&] { return merge_people(office, "1", "2"); }) ==
              "merge_contradicts: merge_differs citizen_id birth");
        CHECK(contradictions([&] { return merge_people(office, "3", "4"); }) ==
              "merge_contradicts: merge_differs unit decision_number");
        CHECK(office.awards().size() == 4);
        CHECK_THROWS_AS((void)merge_people(office, "1", "1"), tdkt::UsageError);
        CHECK_THROWS_AS((void)tdkt::merge_people(office.database(), Office::actor(), "1", "2", {}),
                        tdkt::UsageError);
    }

    TEST_CASE(
        "a unit that was entered twice becomes one, with its people, its collective and the units below") {
        Office office;
        office.import(ImportTarget::units, "code,name,kind,parent\n"
                                           "SYT2,Sở Y Tế tỉnh,department,T99\n"
                                           "BV,Bệnh viện,public_service,SYT2\n");
        office.import(ImportTarget::awards, awards_heading +
                                                "collective,Sở Y tế,,,,SYT,TTLDTT,merit,2024,\n"
                                                "collective,Sở Y Tế tỉnh,,,,SYT2,TTLDTT,merit,2024,\n"
                                                "collective,Sở Y Tế tỉnh,,,,SYT2,TTLDTT,merit,2023,\n"
                                                "person,Lê Văn An,,1980,male,SYT2,LDTT,merit,2024,\n");
        const auto merged = merge_units(office, "SYT", "SYT2");
        CHECK_THROWS_AS((void)tdkt::find_unit(office.database(), "SYT2"), tdkt::NotFound);
        CHECK(tdkt::find_unit(office.database(), "BV").parent == "SYT");
        REQUIRE(office.awards().size() == 3);
        for (const tdkt::AwardRecord& award : office.awards()) {
            CHECK(award.unit == "SYT");
            CHECK(award.subject.unit == "SYT");
        }
        CHECK(tdkt::verify(office.database()).empty());
        (void)tdkt::undo_operation(office.database(), Office::actor(), merged.operation.value());
        CHECK(tdkt::find_unit(office.database(), "BV").parent == "SYT2");
        CHECK(office.awards().size() == 4);
        CHECK(tdkt::verify(office.database()).empty());
    }

    TEST_CASE("units that are two are not merged") {
        Office office;
        CHECK(contradictions([&] { return merge_units(office, "SYT", "T99"); }) == "merge_within:");
        office.import(ImportTarget::successions, "from,to,date\nSYT,SNV,2025-07-01\n");
        CHECK(contradictions([&] { return merge_units(office, "SNV", "SYT"); }) == "merge_succession:");
    }

    TEST_CASE("two people of one name in the two units are to be merged first") {
        Office office;
        office.import(ImportTarget::people, "name,birth,gender,unit\nLê Văn An,1980,male,SYT\n");
        office.import(ImportTarget::nominations,
                      nominations_heading + "person,Lê Văn An,,1980,male,SNV,LDTT,merit,2025,2025-12-01\n");
        CHECK(contradictions([&] { return merge_units(office, "SYT", "SNV"); }) == "merge_suspects_wait:");
        (void)tdkt::confirm_suspect(office.database(), Office::actor(), 1, {});
        CHECK(contradictions([&] { return merge_units(office, "SYT", "SNV"); }) ==
              "merge_contradicts: merge_people_first ");
        (void)merge_people(office, "1", "2");
        CHECK(contradictions([&] { return merge_units(office, "SYT", "SNV"); }) == "merged");
    }

    TEST_CASE("likely duplicates are people of one name that neither ids nor births tell apart") {
        Office office;
        office.import(ImportTarget::people, "name,citizen_id,birth,gender,unit\n"
                                            "Lê Văn An,099080000001,1980,male,SYT\n"
                                            "Lê Văn An,099080000007,1980,male,SYT\n"
                                            "Lê Văn An,099080000457,1980,male,SNV\n"
                                            "Trần Văn Ba,,1980,male,SYT\n");
        office.import(ImportTarget::nominations,
                      nominations_heading + "person,Trần Văn Ba,,,male,SNV,LDTT,merit,2025,2025-12-01\n");
        (void)tdkt::confirm_suspect(office.database(), Office::actor(), 1, {});
        const auto found = duplicates(office);
        REQUIRE(found.size() == 2);
        CHECK(found[0].reason == "close_citizen_id");
        CHECK(found[0].person.id == 1);
        CHECK(found[0].other.id == 2);
        CHECK(found[1].reason == "same_name");
        CHECK(found[1].other.unit == "SNV");
    }

    TEST_CASE("a dry run shows what changes in every row that is known") {
        Office office;
        office.import(ImportTarget::people, "name,citizen_id,birth,gender,position,unit\n"
                                            "Lê Văn An,099080000001,1980,male,Trưởng phòng,SYT\n");
        tdkt::ImportOptions options;
        options.dry_run = true;
        const auto report = office.import(ImportTarget::people,
                                          "name,citizen_id,birth,gender,position,unit\n"
                                          "Trần Văn Ba,099080000003,1980,male,,SYT\n"
                                          "Lê Văn An,099080000001,1980-02-03,male,Giám đốc,SNV\n",
                                          options);
        CHECK_FALSE(report.operation);
        REQUIRE(report.changes.size() == 1);
        const tdkt::RowChange& change = report.changes.front();
        CHECK(change.line == 3);
        CHECK(change.name == "Lê Văn An");
        REQUIRE(change.fields.size() == 3);
        CHECK(change.fields[0].field == "unit");
        CHECK(change.fields[0].before == "SYT");
        CHECK(change.fields[0].after == "SNV");
        CHECK(change.fields[2].field == "position");
        CHECK(change.fields[2].after == "Giám đốc");
        CHECK(tdkt::find_person(office.database(), "1").unit == "SYT");
    }
}
