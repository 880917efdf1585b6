#include "importing/sheet.hpp"

#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::RecordRole;
using importing::Target;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

const std::string two_sections = "SỞ NỘI VỤ;;;;\n"
                                 "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG;;;;\n"
                                 "STT;Tên đối tượng;Đơn vị;Danh hiệu;Năm\n"
                                 "A;B;C;1;2\n"
                                 "I;TẬP THỂ;;;\n"
                                 "1;Phòng Một;SNV;LĐTT;2025\n"
                                 "2;Phòng Hai;SNV;TTLĐXS;2025\n"
                                 ";Cộng;;2;\n"
                                 "II. CÁ NHÂN;;;;\n"
                                 "1;Nguyễn Văn An;SNV;LĐTT;2025\n"
                                 ";;;;\n"
                                 "2;Trần Thị Bình;SNV;CSTĐCS;2025\n"
                                 "3;;;;\n"
                                 ";;;#N/A;\n"
                                 "Tổng cộng;;;4;\n"
                                 "Danh sách này có 04 trường hợp./.;;;;\n"
                                 ";;;Thanh Vân, ngày 10 tháng 11 năm 2025;\n"
                                 "NGƯỜI LẬP BIỂU;;;GIÁM ĐỐC;\n"
                                 ";Lê Thị Cúc;;Phạm Văn Dũng;\n";

std::vector<std::pair<std::string, std::string>> rows_of(Reading& reading) {
    std::vector<std::pair<std::string, std::string>> rows;
    while (reading.row.next()) {
        rows.emplace_back(reading.row.raw(Field::name), reading.row.raw(Field::kind));
    }
    return rows;
}

} // namespace

TEST_SUITE("sheet") {
    TEST_CASE("sections give their rows the kind; totals, numbers and signatures are no rows") {
        Reading reading(two_sections);
        const auto rows = rows_of(reading);
        REQUIRE(rows.size() == 4);
        CHECK(rows[0] == std::pair<std::string, std::string>("Phòng Một", "collective"));
        CHECK(rows[1].second == "collective");
        CHECK(rows[2] == std::pair<std::string, std::string>("Nguyễn Văn An", "person"));
        CHECK(rows[3].first == "Trần Thị Bình");
        const importing::Tally& tally = reading.sheet.tally();
        CHECK(tally.count(RecordRole::title) == 2);
        CHECK(tally.count(RecordRole::header) == 1);
        CHECK(tally.count(RecordRole::column_numbers) == 1);
        CHECK(tally.count(RecordRole::section) == 2);
        CHECK(tally.count(RecordRole::total) == 2);
        CHECK(tally.count(RecordRole::empty) == 1);
        CHECK(tally.count(RecordRole::number_only) == 2);
        CHECK(tally.count(RecordRole::signature) == 4);
        const auto& skipped = reading.sheet.skipped_records();
        REQUIRE(skipped.size() == 10); // those with words
        CHECK(skipped.front().line == 1);
        CHECK(skipped[2].line == 5);
        CHECK(skipped[2].text == "I TẬP THỂ");
        CHECK(skipped[2].role == RecordRole::section);
        CHECK(skipped.back().text == "Lê Thị Cúc Phạm Văn Dũng");
    }

    TEST_CASE("every record is accounted for") {
        const std::string header = "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n";
        for (const std::string& body :
             {two_sections, header, header + "1;A;B;LĐTT;2025\n", header + "1;A\n;;;;;;x\n\n\n",
              header + ";;;;\nx;y;z;t;u;v\nCộng\n1;A;B;LĐTT;2025\n"}) {
            Reading reading(body);
            while (reading.row.next()) {
            }
            std::int64_t lines = 0;
            for (const char c : body) {
                lines += c == '\n' ? 1 : 0;
            }
            const importing::Tally& tally = reading.sheet.tally();
            CHECK(tally.records() == lines); // none of these has a line end within a cell
            CHECK(tally.skipped() + tally.count(RecordRole::data) + tally.count(RecordRole::header) == lines);
        }
    }

    TEST_CASE("a section may name the award instead of a column") {
        Reading reading(
            "STT;Họ và tên;Đơn vị;Năm\nI;Danh hiệu Lao động tiên tiến;;\n1;Nguyễn Văn An;SNV;2025\n"
            "II;Chiến sĩ thi đua cơ sở;;\n1;Trần Văn Bê;SNV;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.award(SubjectKind::person)->code == "LDTT");
        REQUIRE(reading.row.next());
        CHECK(reading.row.award(SubjectKind::person)->code == "CSTDCS");
        CHECK_FALSE(reading.row.next());
        CHECK(reading.diagnostics.empty());
    }

    TEST_CASE("rows below a section that is not understood do not inherit what held before") {
        for (const char* section :
             {"2;Chiến sĩ thi đấu cơ sơ cở;;", ";2. Chiến sĩ thi đấu cơ sơ cở;;", "2. Cụm thi đua số 2;;;",
              "Chiến sĩ thi đấu cơ sơ cở;;;", "II. Khối trường học;;;"}) {
            CAPTURE(section);
            Reading reading(
                "STT;Họ và tên;Đơn vị;Năm\n1;Danh hiệu Lao động tiên tiến;;\n1;Nguyễn Văn An;SNV;2025\n" +
                std::string(section) + "\n1;Trần Văn Bê;SNV;2025\n");
            std::string last;
            while (reading.row.next()) {
                last = std::string(reading.row.raw(Field::name).substr(0, 6)) +
                       std::string(reading.row.raw(Field::award));
            }
            CHECK(last == (std::string(section).starts_with("II") ? "Trầnlao dong tien tien" : "Trần"));
        }
    }

    TEST_CASE("an incomplete row is data, not a section or a signature") {
        Reading reading(
            "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n3;Nguyễn Văn An;;;\n;Trần Văn Bê;;;\n4;;SNV;;\n");
        CHECK(rows_of(reading).size() == 3);
    }

    TEST_CASE("under the names a household that is called so is an incomplete row, not a section") {
        Reading reading(
            "STT;Tên đối tượng;Đơn vị;Danh hiệu;Năm\n1;Hộ ông Lê Văn Tám;;;\n;Hộ bà Vũ Thị Dung;;;\n"
            "II;HỘ TIÊU BIỂU;;;\n1;Hộ ông Lê Văn Tám;SNV;Giấy khen;2025\n");
        const auto rows = rows_of(reading);
        REQUIRE(rows.size() == 3);
        CHECK(rows[2].second == "household");
    }

    TEST_CASE("rows may follow a total and the lines below a list") {
        Reading reading(
            "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n1;Nguyễn Văn An;SNV;LĐTT;2025\n"
            "Danh sách này có 01 người;;;;\n;Người lập;;;\n2;Trần Văn Bê;SNV;LĐTT;2025\n3;Lê Văn Cê;;;\n");
        CHECK(rows_of(reading).size() == 3);
    }

    TEST_CASE("a short row behind the lines below a list is a row where complete ones follow") {
        Reading reading("STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n1;Nguyễn Văn An;SNV;LĐTT;2025\n"
                        ";Người lập;;;\n;Trần Văn Bê;SNV;LĐTT;2025\n;Lê Văn Cê;;;\n");
        CHECK(rows_of(reading).size() == 3);
    }

    TEST_CASE("a row in one cell, parted otherwise or as an item of a list, is rejected") {
        for (const char* line :
             {"3,Trần Thị Cúc,Sở Y tế,LĐTT", "3, Trần Thị Cúc, Sở Y tế, LĐTT", "Trần Thị Cúc,Sở Y tế,LĐTT",
              "3|Trần Thị Cúc|SYT", "- Tổ Toán: LĐTT", "- Hộ ông Tám: Giấy khen", "+ Tổ Toán – LĐTT",
              "Tổ Toán (LĐTT)", "\"3;Trần Thị Cúc;SYT;LĐTT\""}) {
            CAPTURE(line);
            Reading reading("STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n1;Nguyễn Văn An;SNV;LĐTT;2025\n" +
                            std::string(line) + ";;;;\n");
            CHECK(rows_of(reading).size() == 2);
            REQUIRE(codes(reading.diagnostics) == "row_in_one_cell");
            CHECK(reading.diagnostics[0].at == Location{.file = "list.csv", .line = 3, .column = 1});
        }
    }

    TEST_CASE("below a list only a line that begins with a number may be a row in one cell") {
        Reading reading("STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n1;Nguyễn Văn An;SNV;LĐTT;2025\nNơi nhận:;;;;\n"
                        "\"- Như trên;\";;;;\n- Lưu: VT,TH,KT.;;;;\n\"3,Trần Thị Cúc,Sở Y tế,LĐTT\";;;;\n;Lê "
                        "Văn Cê;SNV;LĐTT;2025\n");
        CHECK(rows_of(reading).size() == 3);
        CHECK(codes(reading.diagnostics) == "row_in_one_cell");
        CHECK(reading.sheet.tally().count(RecordRole::signature) == 3);
    }

    TEST_CASE("a line that is neither a section nor a row is told, the name of a group is not") {
        const auto told = [](const std::string& line) {
            Reading reading("STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n" + line +
                            ";;;;\n1;Nguyễn Văn An;SNV;LĐTT;2025\n");
            CHECK(rows_of(reading).size() == 1);
            return codes(reading.sheet.problems());
        };
        CHECK(told("Chưa có quyết định") == "unknown_section");
        CHECK(told("3. Trần Thị Cúc") == "unknown_section");
        CHECK(told("CÁ NHÂM") == "unknown_section");
        CHECK(told("Khối các sở, ban, ngành, đoàn thể").empty());
        CHECK(told("Phòng Tổ chức").empty());
        CHECK(told("CÁ NHÂN").empty());
        CHECK(told("IV. Những việc khác").empty());
    }

    TEST_CASE("a section without a number that is not understood ends the award above it, a group does not") {
        const auto award_below = [](const std::string& line) {
            Reading reading("STT;Họ và tên;Đơn vị công tác\nLAO ĐỘNG TIÊN TIẾN;;\n1;Nguyễn Văn An;Sở Y tế\n" +
                                line + "\n1;Trần Văn Bình;Sở Y tế\n",
                            Target::nominations, {{Field::year, "2025"}});
            std::string award;
            while (reading.row.next()) {
                award = reading.row.raw(Field::award);
            }
            return award;
        };
        for (const char* line :
             {"ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN;;", ";ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN;",
              "TRƯỜNG HỢP KHÁC CÓ DANH HIỆU;;", "NHỮNG NGƯỜI KHÁC;;"}) {
            CAPTURE(line);
            CHECK(award_below(line).empty());
        }
        for (const char* line : {"Khối quản lý nhà nước;;", "Các phòng ban;;", "SỞ Y TẾ;;"}) {
            CAPTURE(line);
            CHECK(award_below(line) == "lao dong tien tien");
        }
    }

    TEST_CASE("the running number may be missing, repeated or text") {
        Reading reading(
            "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n;Nguyễn Văn An;SNV;LĐTT;2025\n1;Trần Văn Bê;SNV;LĐTT;2025\n"
            "1;Lê Văn Cê;SNV;LĐTT;2025\nmột;Đỗ Văn Đê;SNV;LĐTT;2025\n");
        CHECK(rows_of(reading).size() == 4);
    }

    TEST_CASE("formulas filled far below the list, and columns without a heading, are passed over") {
        Reading reading("STT;Họ và tên;Đơn vị;Danh hiệu;Năm;;;Mã phân loại đối tượng\n1;Nguyễn Văn "
                        "An;SNV;LĐTT;2025;;;#N/A\n"
                        ";;;;;;;#N/A\n;;;;;;;#N/A\n");
        CHECK(rows_of(reading).size() == 1);
        CHECK(reading.sheet.tally().count(RecordRole::number_only) == 2);
    }

    TEST_CASE("a script's file has no layout: what looks like a total or column numbers is data") {
        Reading reading("nomination,members,in_favour\n1,2,3\nCộng,15,14\n", Target::votes);
        CHECK(reading.row.next());
        CHECK(reading.row.next());
        CHECK_FALSE(reading.row.next());
    }

    TEST_CASE("a row with values beyond the headings is too long, trailing empty cells are fine") {
        Reading reading("name,unit,award,year,kind\nA,SNV,LDTT,2025,person,,,\nA,SNV,LDTT,2025,person,,x\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.ok());
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.ok());
        CHECK(reading.row.raw(Field::name).empty());
        REQUIRE(codes(reading.diagnostics) == "row_too_long");
        CHECK(reading.diagnostics[0].at == Location{.file = "list.csv", .line = 3, .column = 7});
        CHECK(reading.diagnostics[0].raw == "x");
    }

    TEST_CASE("a row whose required cells are cut off is too short, one without its last note is not") {
        Reading reading("name,unit,award,year,note\nA,SNV,LDTT,2025\nA,SNV\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.ok());
        REQUIRE(reading.row.next());
        CHECK(codes(reading.diagnostics) == "row_too_short");
        CHECK(reading.diagnostics[0].message.argument("cells") == "2");
    }

    TEST_CASE("a value in a column without a heading is not lost") {
        Reading reading("name,unit,,award,year\nA,SNV,x,LDTT,2025\n");
        REQUIRE(reading.row.next());
        CHECK(codes(reading.diagnostics) == "value_without_heading");
        CHECK(reading.diagnostics[0].at.column == 3);
    }

    TEST_CASE("the hash of the file is known at its end") {
        Reading reading("name,unit,award,year\nA,SNV,LDTT,2025\n");
        while (reading.row.next()) {
        }
        CHECK(reading.sheet.source().sha256().size() == 64);
    }
}
