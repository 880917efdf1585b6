#include "importing/award_list.hpp"
#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::RecordRole;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

const std::string heading = "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\n";

// The awards of the first row, or what is wrong with it.
std::string awards_of(const std::string& list) {
    Reading reading(list);
    REQUIRE(reading.row.next());
    const std::string awards = importing::codes_of(reading.row.awards(reading.row.subject_kind()));
    return reading.diagnostics.empty() ? awards : codes(reading.diagnostics);
}

} // namespace

TEST_SUITE("sheet::shapes") {
    TEST_CASE("the line of headings again, at the top of a page, is no row") {
        Reading reading(heading + "1;A Văn Một;U;LĐTT;2025\n" + heading +
                        "1;2;3;4;5\n2;B Văn Hai;U;LĐTT;2025\n");
        int rows = 0;
        while (reading.row.next()) {
            CHECK(reading.row.ok());
            ++rows;
        }
        CHECK(rows == 2);
        CHECK(reading.sheet.tally().count(RecordRole::title) == 1);
        CHECK(reading.sheet.tally().count(RecordRole::column_numbers) == 1);
        CHECK(reading.sheet.tally().records() == 5);
    }

    TEST_CASE("the line of a unit says the unit of the rows below it that say none") {
        Reading reading(
            "STT;Họ và tên;Đơn vị;Danh hiệu;Năm\nCÁ NHÂN;;;;\nĐơn vị: Sở Y tế;;;;\n1;A Văn Một;;LĐTT;2025\n"
            "2;B Văn Hai;U;LĐTT;2025\nĐơn vị trình: Sở Nội vụ;;;;\n1;C Văn Ba;;LĐTT;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::unit) == "Sở Y tế");
        CHECK(reading.row.raw(Field::kind) == "person");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::unit) == "U");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::unit) == "Sở Nội vụ");
        CHECK(reading.row.raw(Field::kind) == "person");
        CHECK_FALSE(reading.row.next());
        CHECK(reading.sheet.tally().count(RecordRole::section) == 3);
    }

    TEST_CASE("a numbered section that names no unit ends the one before it that does") {
        Reading reading(
            "STT;Tên đối tượng;Loại đối tượng;Đơn vị;Danh hiệu;Năm\nI;Đơn vị: Sở Y tế;;;;\n1;A Văn "
            "Một;Cá nhân;;LĐTT;2025\nII;CÁ NHÂN;;;;\n1;B Văn Hai;;;LĐTT;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::unit) == "Sở Y tế");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::unit).empty());
    }

    TEST_CASE("awards of a cell may be numbered or have bullets") {
        for (const std::string cell : {"\"- LĐTT\n- CSTĐCS\"", "\"1. LĐTT\n2. CSTĐCS\"", "1. LĐTT 2. CSTĐCS",
                                       "1) LĐTT 2) CSTĐCS", "\"• LĐTT\n• CSTĐCS\""}) {
            CAPTURE(cell);
            CHECK(awards_of(heading + "1;A Văn Một;U;" + cell + ";2025\n") == "LDTT, CSTDCS");
        }
        CHECK(awards_of(heading + "1;A Văn Một;U;1. LĐTT;2025\n") == "LDTT");
    }

    TEST_CASE("a year behind an award is that of the row, or the row is not clear") {
        CHECK(awards_of(heading + "1;A Văn Một;U;LĐTT (năm 2025);2025\n") == "LDTT");
        CHECK(awards_of(heading + "1;A Văn Một;U;LĐTT năm 2025;2025\n") == "LDTT");
        CHECK(awards_of(heading + "1;A Văn Một;U;LĐTT (năm 2024);2025\n") == "award_of_other_year");
    }

    TEST_CASE("a year may be named as one; a school year is two") {
        Reading reading(heading +
                        "1;A Văn Một;U;LĐTT;Năm 2025\n2;B Văn Hai;U;LĐTT;Năm học 2024-2025\n3;C Văn "
                        "Ba;U;LĐTT;2024 - 2025\n4;D Văn Bốn;U;LĐTT;2024-2026\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.year(Field::year) == 2025);
        while (reading.row.next()) {
            CHECK_FALSE(reading.row.year(Field::year));
        }
        CHECK(codes(reading.diagnostics) == "school_year school_year bad_year");
    }

    TEST_CASE("a birth may have the decimals of a program behind it") {
        Reading reading(
            "STT;Họ và tên;Năm sinh;Đơn vị;Danh hiệu;Năm\n1;A Văn Một;1980.0;U;LĐTT;2025\n2;B Văn "
            "Hai;25569.0;U;LĐTT;2025\n");
        REQUIRE(reading.row.next());
        CHECK(to_iso(*reading.row.partial_date(Field::birth)) == "1980");
        REQUIRE(reading.row.next());
        CHECK(to_iso(*reading.row.partial_date(Field::birth)) == "1970-01-01");
    }

    TEST_CASE("below the last numbered row, who signs stands under the name and the unit") {
        Reading reading(
            "STT;Họ và tên;Đơn vị\nDanh hiệu: Lao động tiên tiến;;\n1;A Văn Một;U\n2;B Văn Hai;U\n"
            ";NGƯỜI LẬP BIỂU;GIÁM ĐỐC\n;(Ký, ghi rõ họ tên);(Ký, ghi rõ họ tên)\n;Lê Thị Cúc;Phạm Văn "
            "Dũng\n",
            importing::Target::nominations, {{Field::year, "2025"}});
        int rows = 0;
        while (reading.row.next()) {
            ++rows;
        }
        CHECK(rows == 2);
        CHECK(reading.sheet.tally().count(RecordRole::signature) == 3);
    }

    TEST_CASE("a row with its number is never a signature") {
        Reading reading("STT;Họ và tên;Đơn vị\n1;A Văn Một;U\n;NGƯỜI LẬP BIỂU;GIÁM ĐỐC\n2;B Văn Hai;U\n",
                        importing::Target::nominations, {{Field::year, "2025"}, {Field::award, "LDTT"}});
        int rows = 0;
        while (reading.row.next()) {
            ++rows;
        }
        CHECK(rows == 2);
    }

    TEST_CASE("a row that forgot its number is a row, whatever a person's position is called") {
        Reading reading("STT;Họ và tên;Chức vụ;Đơn vị;Danh hiệu;Năm\n1;A Văn Một;;U;LĐTT;2025\n"
                        ";B Văn Hai;Người lập báo cáo;U;LĐTT;2025\n;;Kế toán trưởng;U;LĐTT;2025\n");
        int rows = 0;
        while (reading.row.next()) {
            ++rows;
        }
        CHECK(rows == 3);
        CHECK(reading.sheet.tally().count(RecordRole::signature) == 0);
    }

    TEST_CASE("the code of an award beside its name is not read") {
        const std::string name_first =
            "STT;Tên đối tượng;Đơn vị;Danh hiệu thi đua/Hình thức khen thưởng;Mã Danh hiệu thi đua;Năm\n"
            "1;A Văn Một;U;CSTĐCS;#N/A;2025\n";
        CHECK(awards_of(name_first) == "CSTDCS");
        const std::string code_first =
            "STT;Tên đối tượng;Đơn vị;Mã Danh hiệu thi đua;Danh hiệu thi đua/Hình thức khen thưởng;Năm\n"
            "1;A Văn Một;U;0103;CSTĐCS;2025\n";
        CHECK(awards_of(code_first) == "CSTDCS");
    }

    TEST_CASE("awards that somebody has received before are not proposed") {
        const std::string heads =
            "STT;Họ và tên;Đơn vị;Danh hiệu đã đạt;;Đề nghị;;Năm\n;;;LĐTT;CSTĐCS;LĐTT;CSTĐCS;\n";
        CHECK(awards_of(heads + "1;A Văn Một;U;x;x;;x;2025\n") == "CSTDCS");
        CHECK(awards_of("STT;Họ và tên;Đơn vị;Danh hiệu/Khen thưởng đã đạt;Danh hiệu;Năm\n1;A Văn "
                        "Một;U;LĐTT;CSTĐCS;2025\n") == "CSTDCS");
    }

    TEST_CASE(
        "ticks propose nothing below a head of a group that is not understood, nor below two that are") {
        CHECK_THROWS_AS(Reading("STT;Họ và tên;Đơn vị;Năm năm qua;;Năm\n;;;LĐTT;CSTĐCS;\n"), InputError);
        CHECK_THROWS_AS(
            Reading("STT;Họ và tên;Đơn vị;Đề nghị;;Danh hiệu thi đua;;Năm\n;;;LĐTT;CSTĐCS;LĐTT;CSTĐCS;\n"),
            InputError);
        CHECK_THROWS_AS(Reading("STT;Họ và tên;Đơn vị;LĐTT;LĐTT;Năm\n"), InputError);
    }

    TEST_CASE("what is no list is named") {
        for (const std::string bytes :
             {"<html><body><table>", "<!DOCTYPE html>", "<?xml version=\"1.0\"?>"}) {
            CAPTURE(bytes);
            CHECK_THROWS_AS(Reading(bytes + "\n"), InputError);
        }
    }
}
