#include "importing/header.hpp"

#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::Target;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

InputError failure(const std::string& bytes, Target target = Target::nominations) {
    try {
        const Reading reading(bytes, target);
    } catch (const InputError& error) {
        return error;
    }
    FAIL("it was read");
    return InputError(Message("none"));
}

} // namespace

TEST_SUITE("header") {
    TEST_CASE("it is found below title rows, and its columns have their fields") {
        const Reading reading(
            "UBND TỈNH THANH VÂN;;;;\nSỞ NỘI VỤ;;;;\n;;;;\nDANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025;;;;\n"
            "STT;Họ và tên;Chức vụ;\"Đơn vị\ncông tác\";Danh hiệu;Năm\n");
        CHECK(reading.sheet.header().line() == 5);
        CHECK(reading.sheet.header().column_of(Field::unit) == 3);
        CHECK_FALSE(reading.sheet.header().columns()[0].field);
        CHECK(reading.sheet.header().columns()[3].heading == "Đơn vị công tác");
        CHECK(reading.sheet.tally().count(importing::RecordRole::title) == 3);
    }

    TEST_CASE("unknown headings are all told, with suggestions and places") {
        const InputError error = failure("name,unit,awrad,year,Số con\nA,B,C,2025,2\n");
        CHECK(error.message().code == "bad_headings");
        CHECK(error.location().line == 1);
        REQUIRE(codes(error.diagnostics()) == "unknown_heading unknown_heading");
        CHECK(error.diagnostics()[0].at == Location{.file = "list.csv", .line = 1, .column = 3});
        CHECK(error.diagnostics()[0].message.argument("suggestion") == "award");
    }

    TEST_CASE("without any header the first line is told, with suggestions") {
        const InputError error = failure("\nHọ vá tem;Đơn vụ;Danh hịu\nA;B;C\n");
        CHECK(error.message().code == "no_header");
        CHECK(error.location().line == 2);
        REQUIRE(error.diagnostics().size() == 3);
        CHECK(error.diagnostics()[2].message.argument("suggestion") == "Danh hiệu");
    }

    TEST_CASE("two columns may not say the same") {
        const InputError error = failure("Họ và tên,Tên tập thể,Đơn vị,Danh hiệu,Năm\n");
        REQUIRE(codes(error.diagnostics()) == "repeated_heading");
        CHECK(error.diagnostics()[0].message.argument("other") == "Họ và tên");
        CHECK(codes(failure("name,unit,award,year,award\n").diagnostics()) == "repeated_heading");
    }

    TEST_CASE("a missing column is told, unless an option says it") {
        const InputError error = failure("code,name\nA,B\n", Target::units);
        REQUIRE(codes(error.diagnostics()) == "missing_column");
        CHECK(error.diagnostics()[0].message.argument("field") == "kind");
        CHECK(codes(failure("name,unit,award\n", Target::awards).diagnostics()) == "missing_column");
        CHECK_NOTHROW(Reading("name,unit,award\n", Target::awards, {{Field::year, "2024"}}));
    }

    TEST_CASE("the kind of the subjects may follow from the headings") {
        CHECK(Reading("Họ và tên,Danh hiệu,Năm\n").sheet.header().kind() == SubjectKind::person);
        CHECK(Reading("Tên tập thể,Danh hiệu,Năm\n").sheet.header().kind() == SubjectKind::collective);
        CHECK(Reading("Tên đơn vị,Danh hiệu,Năm\n").sheet.header().kind() == SubjectKind::collective);
        CHECK_FALSE(Reading("Tên tập thể/cá nhân/hộ gia đình,Danh hiệu,Năm\n").sheet.header().kind());
    }

    TEST_CASE("a header alone is a list of no rows") {
        Reading reading("name,unit,award,year\n");
        CHECK_FALSE(reading.row.next());
        CHECK(reading.sheet.tally().records() == 1);
    }

    TEST_CASE("the columns of a file of rejected rows are not read") {
        const Reading units("line,column,code,reason,code,name,kind\n", Target::units);
        CHECK(units.sheet.header().reject_columns() == 4);
        CHECK(units.sheet.header().column_of(Field::code) == 4);
        const Reading figures("form,year,row,column,value\n", Target::figures);
        CHECK(figures.sheet.header().reject_columns() == 0);
    }
}
