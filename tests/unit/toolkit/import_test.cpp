#include "tdkt/error.hpp"
#include "tdkt/revision.hpp"
#include "toolkit/office.hpp"

#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

const std::string heading = "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n";
const std::string an = "person,Lê Văn An,099080000001,12/03/1980,male,SYT,LDTT,merit,2025,01/12/2025,good\n";
const std::string binh =
    "person,Trần Thị Bình,099185000002,1985,female,Sở Nội vụ,Lao động tiên tiến,merit,2025,2025-12-01,good\n";
const std::string lost =
    "person,Đỗ Văn Cường,099081000003,1981,male,Sở Lạ Hoắc,LDTT,merit,2025,01/12/2025,good\n";

bool adds_up(const tdkt::ImportCounts& rows) {
    return rows.read == rows.added + rows.same + rows.changed + rows.suspect + rows.rejected + rows.skipped;
}

} // namespace

TEST_SUITE("import_file") {
    TEST_CASE("a file comes in whole, and the second time nothing changes") {
        Office office;
        const auto first = office.import(ImportTarget::nominations, heading + an + binh);
        CHECK(codes(first.problems) == "");
        CHECK(first.rows.added == 2);
        CHECK(first.operation);
        CHECK(adds_up(first.rows));
        const auto again = office.import(ImportTarget::nominations, heading + an + binh);
        CHECK(again.rows.same == 2);
        CHECK_FALSE(again.operation);
        CHECK(office.nominations().size() == 2);
    }

    TEST_CASE("one bad row keeps the whole file out") {
        Office office;
        const auto report = office.import(ImportTarget::nominations, heading + an + lost);
        CHECK(report.refused);
        CHECK(report.rows.rejected == 1);
        CHECK(codes(report.problems) == "unknown_unit");
        CHECK(report.problems.front().at.line == 3);
        CHECK(office.nominations().empty());
        CHECK(tdkt::list_operations(office.database(), {}).size() == 2); // init and the units
    }

    TEST_CASE("with a file for the rejects the good rows come in, and the mended rejects after them") {
        Office office;
        tdkt::ImportOptions options;
        options.rejects = office.file("rejects.csv");
        const auto report = office.import(ImportTarget::nominations, heading + an + lost, options);
        CHECK(report.rows.added == 1);
        CHECK(report.rows.rejected == 1);
        CHECK_FALSE(report.refused);
        std::ifstream stream(office.file("rejects.csv"));
        std::string rejects{std::istreambuf_iterator<char>(stream), {}};
        CHECK(rejects.starts_with("\xEF\xBB\xBF")); // by which Excel knows its letters
        REQUIRE(rejects.find("Sở Lạ Hoắc") != std::string::npos);
        rejects.replace(rejects.find("Sở Lạ Hoắc"), std::string("Sở Lạ Hoắc").size(), "SYT");
        CHECK(office.import(ImportTarget::nominations, rejects).rows.added == 1);
        CHECK(office.nominations().size() == 2);
    }

    TEST_CASE("a dry run shows the effect and changes nothing") {
        Office office;
        tdkt::ImportOptions options;
        options.dry_run = true;
        options.rejects = office.file("rejects.csv");
        const auto report = office.import(ImportTarget::nominations, heading + an + lost, options);
        CHECK(report.rows.added == 1);
        CHECK(report.rows.rejected == 1);
        CHECK_FALSE(report.operation);
        CHECK(office.nominations().empty());
        CHECK_FALSE(std::filesystem::exists(office.file("rejects.csv")));
    }

    TEST_CASE("every wording of a unit that was understood is told, with how often it stands there") {
        Office office;
        const auto report = office.import(
            ImportTarget::people, "name,citizen_id,unit\nLê Văn An,099080000001,Sở YT\n"
                                  "Lê Văn Bình,099080000002,Sở NV\nLê Văn Cường,099080000003,Sở YT\n");
        CHECK(report.rows.added == 3);
        REQUIRE(report.readings.size() == 2);
        CHECK(report.readings[0].how.arguments ==
              decltype(report.readings[0].how.arguments){{"value", "Sở YT"}, {"unit", "Sở Y tế"}});
        CHECK(report.readings[0].cells == 2);
        CHECK(report.readings[1].line == 3);
    }

    TEST_CASE("a rehearsal shows each file into what those before it would leave, and leaves nothing") {
        Office office;
        const std::string list = "name,citizen_id,unit\nLê Văn An,099080000001,SYT\n";
        tdkt::ImportOptions options;
        options.dry_run = options.rehearsal = true;
        tdkt::rehearse_imports(office.database(), [&] {
            const auto first = office.import(ImportTarget::people, list, options);
            CHECK(first.rows.added == 1);
            CHECK_FALSE(first.operation);
            CHECK(office.import(ImportTarget::people, list, options).rows.same == 1);
        });
        CHECK(office.import(ImportTarget::people, list).rows.added == 1);
    }

    TEST_CASE("the history of a nomination says which operation changed what, also in whom it is about") {
        Office office;
        const std::string heading = "kind,name,citizen_id,birth,gender,unit,award,category,year,grade\n";
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,099080000001,1980,,SYT,LDTT,merit,2025,good\n");
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,099080000001,1980,,SYT,LDTT,merit,2025,excellent\n");
        office.import(ImportTarget::nominations,
                      heading + "person,Lê Văn An,099080000001,1980,male,SYT,LDTT,merit,2025,done\n");
        const auto revisions = tdkt::nomination_revisions(office.database(), 1);
        REQUIRE(revisions.size() == 3);
        REQUIRE(revisions[0].change.fields.size() == 1);
        CHECK(revisions[0].change.fields[0].before == "good");
        CHECK(revisions[0].change.fields[0].after == "excellent");
        CHECK(revisions[0].operation.user == "lan");
        CHECK(revisions[1].change.fields[0].after == "done");
        CHECK(revisions[2].change.table == "subject");
        CHECK(revisions[2].change.fields[0].field == "gender");
        CHECK_FALSE(revisions[2].change.fields[0].before);
        CHECK_THROWS_AS((void)tdkt::nomination_revisions(office.database(), 7), tdkt::NotFound);
    }

    TEST_CASE("a second nomination of the same person for the same award and year is refused with the line "
              "of the first") {
        Office office;
        const auto report = office.import(ImportTarget::nominations, heading + an + an);
        CHECK(codes(report.problems) == "duplicate_nomination");
        CHECK(report.problems.front().message.argument("line") == "2");
        CHECK(report.problems.front().at.line == 3);
        CHECK(office.nominations().empty());
    }

    TEST_CASE("another content from the same unit is a change, of which the old state is kept") {
        Office office;
        office.import(ImportTarget::nominations, heading + an);
        std::string better = an;
        better.replace(better.find("good"), 4, "excellent");
        CHECK(office.import(ImportTarget::nominations, heading + better).rows.changed == 1);
        CHECK(office.nominations().front().grade == tdkt::Grade::excellent);
    }

    TEST_CASE("a shorter list takes nothing away, and a blank says nothing") {
        Office office;
        const std::string first =
            "kind,name,citizen_id,unit,award,year,category,received,position,class,grade,"
            "achievement,initiative,initiative_scope,basis,note\n"
            "person,Lê Văn An,099080000001,SYT,LDTT,2025,merit,2025-12-01,";
        const std::string all = "Trưởng phòng,leader_other,good,Số hoá,Sáng kiến Một,base,Biên bản,Ghi chú\n";
        office.import(ImportTarget::nominations, first + all);
        const std::string shorter = "kind,name,citizen_id,unit,award,year,category\n"
                                    "person,Lê Văn An,099080000001,SYT,LDTT,2025,merit\n";
        CHECK(office.import(ImportTarget::nominations, shorter).rows.same == 1);
        CHECK(office.import(ImportTarget::nominations, first + ",,,,,,,\n").rows.same == 1);
        CHECK(office.import(ImportTarget::nominations, first + ",,excellent,,Sáng kiến Hai,,,\n")
                  .rows.changed == 1);
        const tdkt::Nomination now = office.nominations().front();
        CHECK(now.grade == tdkt::Grade::excellent);
        CHECK(now.initiative == "Sáng kiến Hai");
        CHECK_FALSE(now.initiative_scope); // it was the other one's
        CHECK(now.achievement == "Số hoá");
        CHECK(now.basis == "Biên bản");
        CHECK(now.note == "Ghi chú");
        CHECK(now.subject.position == "Trưởng phòng");
        CHECK(now.subject.person_class == tdkt::PersonClass::leader_other);
    }

    TEST_CASE("births and years that cannot be are refused") {
        Office office;
        const auto told = [&](const std::string& birth, const std::string& year) {
            return codes(office
                             .import(ImportTarget::nominations, "kind,name,birth,unit,award,year,category\n"
                                                                "person,Lê Văn An," +
                                                                    birth + ",SYT,LDTT," + year + ",merit\n")
                             .problems);
        };
        CHECK(told("2026", "2025") == "birth_in_future");
        CHECK(told("01/01/2026", "2025") == "birth_in_future");
        CHECK(told("1980", "2027") == "impossible_year");
        CHECK(told("1980", "1944") == "impossible_year");
        CHECK(told("1980", "2026").empty());
        CHECK(told("12/2025", "2025").empty());
    }

    TEST_CASE("a unit, a number, an initial and several names are no person") {
        Office office;
        const auto told = [&](const std::string& name) {
            return codes(
                office
                    .import(ImportTarget::nominations,
                            "kind,name,unit,award,year,category\nperson," + name + ",SYT,LDTT,2025,merit\n")
                    .problems);
        };
        CHECK(told("Sở nội vụ") == "unit_as_person");
        CHECK(told("12345") == "no_name");
        CHECK(told("A") == "no_name");
        CHECK(told("...") == "no_name");
        CHECK(told("\"1. Nguyễn An\n2. Trần Bình\"") == "several_names");
        CHECK(told("\"Nguyễn An\n2. Trần Bình\"") == "several_names");
        CHECK(told("\"Nguyễn\nVăn An\"").empty());
        CHECK(told("Ân An").empty());
    }

    TEST_CASE("a parent stands above its units, and a unit never below itself") {
        Office office;
        const auto unknown = office.import(ImportTarget::units, "code,name,kind,parent\nX1,Tổ 1,team,X\n");
        CHECK(codes(unknown.problems) == "unknown_unit");
        const auto cycle =
            office.import(ImportTarget::units, "code,name,kind,parent\nT99,Tỉnh Thanh Vân,province,SYT\n");
        CHECK(codes(cycle.problems) == "unit_cycle");
    }

    TEST_CASE("a unit that has ended takes no nominations, and the message names who followed") {
        Office office;
        office.import(ImportTarget::units,
                      "code,name,kind,parent,valid_to\nH1,Huyện Một,district,T99,30/06/2025\n");
        office.import(ImportTarget::successions, "from,to,date\nH1,SNV,01/07/2025\n");
        std::string from_district = an;
        from_district.replace(from_district.find("SYT"), 3, "H1");
        const auto report = office.import(ImportTarget::nominations, heading + from_district);
        CHECK(codes(report.problems) == "unit_not_in_being");
        CHECK(report.problems.front().message.argument("suggestion") == "SNV");
    }

    TEST_CASE("records keep what is complete, and a grade given otherwise is a change") {
        Office office;
        const std::string records = "type,kind,name,citizen_id,unit,year,from,to,value,scope\n"
                                    "grade,person,Lê Văn An,099080000001,SYT,2024,,,excellent,\n"
                                    "initiative,person,Lê Văn An,099080000001,SYT,2024,,,Số hoá hồ sơ,base\n"
                                    "complete,,,,SYT,,2020,2024,grade,\n";
        CHECK(office.import(ImportTarget::records, records).rows.added == 3);
        CHECK(office.import(ImportTarget::records, records).rows.same == 3);
        std::string other = records;
        other.replace(other.find("excellent"), 9, "good");
        const auto changed = office.import(ImportTarget::records, other);
        CHECK(changed.rows.changed == 1);
        CHECK(changed.rows.same == 2);
    }
}
