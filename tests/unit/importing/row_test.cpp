#include "importing/row.hpp"

#include "importing/shipped.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::Target;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

// The only row of a file, with a cell of interest.
struct Cell {
    Reading reading;

    Cell(Field field, const std::string& value)
        : reading("type,unit,note," + std::string(to_word(field)) + "\ngrade,U,x,\"" + value + "\"\n",
                  Target::records) {
        REQUIRE(reading.row.next());
    }

    importing::Row* operator->() { return &reading.row; }

    [[nodiscard]] std::string problems() const { return codes(reading.diagnostics); }
};

} // namespace

TEST_SUITE("row") {
    TEST_CASE("a whole row of an office") {
        Reading reading(
            "STT;Họ và tên;Giới tính;Ngày sinh;CCCD;Chức vụ;Đơn vị công tác;Danh hiệu;Mức độ HTNV;Năm\n"
            "1;Ông  Nguyễn Văn An;Nam;05/7/1985;099085001234;Chuyên viên;\" Sở\nNội vụ "
            "\";CSTĐCS;HTXSNV;2025\n");
        importing::Row& row = reading.row;
        REQUIRE(row.next());
        const auto gender = row.word<Gender>(Field::gender);
        const auto birth = row.partial_date(Field::birth);
        CHECK(row.line() == 2);
        CHECK(row.subject_kind() == SubjectKind::person);
        CHECK(row.person_name(Field::name) == "Nguyễn Văn An");
        CHECK(gender == Gender::male);
        CHECK(birth == PartialDate{.year = 1985, .month = 7, .day = 5});
        CHECK(row.citizen_id(Field::citizen_id, gender, birth) == "099085001234");
        CHECK(row.required_text(Field::unit) == "Sở Nội vụ");
        CHECK(row.award(SubjectKind::person)->code == "CSTDCS");
        CHECK(row.word<Grade>(Field::grade) == Grade::excellent);
        CHECK(row.required_year(Field::year) == 2025);
        CHECK(row.ok());
        CHECK(reading.diagnostics.empty());
    }

    TEST_CASE("all problems of a row are told, each with its place and the text found") {
        Reading reading("name,unit,award,year,gender,birth,citizen_id\nA,U,LDTT,25,man,31/02/1985,1.2E+11\n");
        importing::Row& row = reading.row;
        REQUIRE(row.next());
        const auto gender = row.word<Gender>(Field::gender);
        const auto birth = row.partial_date(Field::birth);
        CHECK_FALSE(gender);
        CHECK_FALSE(birth);
        CHECK(row.citizen_id(Field::citizen_id, gender, birth).empty());
        CHECK_FALSE(row.year(Field::year));
        CHECK_FALSE(row.ok());
        CHECK(codes(reading.diagnostics) == "bad_word bad_date unrecoverable_id bad_year");
        CHECK(reading.diagnostics[1].at == Location{.file = "list.csv", .line = 2, .column = 6});
        CHECK(reading.diagnostics[1].raw == "31/02/1985");
        CHECK(row.problems().size() == 4);
    }

    TEST_CASE("the place of a cell in a record of several lines is its own line") {
        Reading reading("name,unit,award,achievement,year\nA,U,LDTT,\"one\ntwo\",25\n");
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.year(Field::year));
        CHECK(reading.diagnostics[0].at.line == 3);
    }

    TEST_CASE("dates are day before month or ISO, and never guessed") {
        CHECK(*Cell(Field::from, "01/07/2025")->date(Field::from) == Date{std::chrono::July / 1 / 2025});
        CHECK(*Cell(Field::from, "2025-07-01")->date(Field::from) == Date{std::chrono::July / 1 / 2025});
        for (const auto& [bad, code] : {std::pair{"07/31/2025", "month_first"},
                                        {"2025", "date_without_day"},
                                        {"7/2025", "date_without_day"},
                                        {"1/7/25", "short_year"}}) {
            Cell bad_cell(Field::from, bad);
            CHECK_FALSE(bad_cell->date(Field::from));
            CHECK(bad_cell.problems() == code);
        }
        Cell year(Field::from, "2025");
        CHECK(year->partial_date(Field::from) == PartialDate{.year = 2025});
    }

    TEST_CASE("what was read as something else than it shows is told once a column") {
        Reading reading("name,unit,award,year,birth\nA,U,LDTT,2025,29327\nB,U,LDTT,2025,5/7/1985\n"
                        "C,U,LDTT,2025,29328\n");
        while (reading.row.next()) {
            CHECK(reading.row.partial_date(Field::birth));
            CHECK(reading.row.partial_date(Field::birth)); // asking twice is no second cell
        }
        CHECK(reading.diagnostics.empty());
        REQUIRE(reading.row.readings().size() == 1);
        const CellReading& serial = reading.row.readings().front();
        CHECK(serial.how == Message("read_as_serial", {{"value", "29327"}, {"date", "1980-04-16"}}));
        CHECK(serial.heading == "birth");
        CHECK(serial.column == 5);
        CHECK(serial.line == 2);
        CHECK(serial.cells == 2);
    }

    TEST_CASE("signs between thousands are told, numbers in doubt refused") {
        Cell grouped(Field::value, "2.164");
        CHECK(grouped->integer(Field::value) == 2164);
        REQUIRE(grouped.reading.row.readings().size() == 1);
        CHECK(grouped.reading.row.readings().front().how.argument("number") == "2164");
        CHECK_FALSE(Cell(Field::value, "2.164")->decimal(Field::value)); // under commas
        Cell doubt(Field::value, "2,164");
        CHECK_FALSE(doubt->decimal(Field::value));
        CHECK_FALSE(doubt->integer(Field::value));
        CHECK(doubt.problems() == "ambiguous_number ambiguous_number");
    }

    TEST_CASE("numbers are not guessed either") {
        CHECK(Cell(Field::value, "05")->integer(Field::value) == 5);
        CHECK(Cell(Field::value, "57,8")->decimal(Field::value) == Decimal::from_milli(57'800));
        Cell grouped(Field::value, "2.164 người");
        CHECK_FALSE(grouped->integer(Field::value));
        CHECK_FALSE(grouped->decimal(Field::value));
        CHECK(grouped.problems() == "bad_number bad_number");
        Cell school_year(Field::year, "2024-2025");
        CHECK_FALSE(school_year->year(Field::year));
        CHECK(school_year.problems() == "school_year");
    }

    TEST_CASE("an absent value is no problem unless it is required") {
        Cell blank(Field::from, " ");
        CHECK_FALSE(blank->date(Field::from));
        CHECK_FALSE(blank->has(Field::from));
        CHECK(blank->text(Field::to).empty());
        CHECK(blank.problems().empty());
        CHECK_FALSE(blank->required_date(Field::from));
        CHECK_FALSE(blank->required_word<SubjectKind>(Field::kind));
        CHECK(blank.problems() == "missing_value missing_value");
        CHECK(blank.reading.diagnostics[0].at.column == 4);
        CHECK(blank.reading.diagnostics[1].at.column == 0); // there is no such column
    }

    TEST_CASE("a grade of former years is read in every year, and doubted in a later one") {
        const std::string text = "name,unit,award,year,grade\n";
        const std::string former = "Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực";
        Reading reading(text + "A,U,LDTT,2019," + former + "\nA,U,LDTT,2020," + former + "\nA,U,LDTT,2021," +
                        former + "\nA,U,LDTT,2021,Hoàn thành nhiệm vụ\n");
        while (reading.row.next()) {
            CHECK(reading.row.word<Grade>(Field::grade) == Grade::done);
            CHECK(reading.row.ok());
        }
        REQUIRE(codes(reading.diagnostics) == "former_wording");
        CHECK(reading.diagnostics[0].at.line == 4);
        CHECK(reading.diagnostics[0].severity == Severity::warning);
    }

    TEST_CASE("an unknown word gets a suggestion") {
        Cell kind(Field::kind, "Cá nhâm");
        CHECK_FALSE(kind->word<SubjectKind>(Field::kind));
        REQUIRE(kind.problems() == "bad_word");
        CHECK(kind.reading.diagnostics[0].message.argument("suggestion") == "Cá nhân");
        CHECK(kind.reading.diagnostics[0].message.argument("field") == "kind");
    }

    TEST_CASE("what Excel writes for a failed formula is no value") {
        Cell formula(Field::name, "#N/A");
        CHECK(formula->required_text(Field::name).empty());
        CHECK(formula.problems() == "formula_error");
    }

    TEST_CASE("an option speaks where the row is silent") {
        Reading reading("name,unit,award,year\nA,U,LDTT,2024\nA,U,LDTT,\n", Target::nominations,
                        {{Field::year, "2025"}, {Field::category, "merit"}});
        REQUIRE(reading.row.next());
        CHECK(reading.row.year(Field::year) == 2024);
        CHECK(reading.row.word<Category>(Field::category) == Category::merit);
        REQUIRE(reading.row.next());
        CHECK(reading.row.year(Field::year) == 2025);
    }

    TEST_CASE("titles and forms may have a column each") {
        Reading reading(
            "Họ và tên,Đơn vị,Danh hiệu thi đua,Hình thức khen thưởng,Năm\nA,U,CSTĐCS,Giấy khen,2025\n"
            "A,U,,Giấy khen,2025\nA,U,,,2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.awards(SubjectKind::person).size() == 2);
        REQUIRE(reading.row.next());
        CHECK(reading.row.award(SubjectKind::person)->code == "GKHEN");
        REQUIRE(reading.row.next());
        CHECK(reading.row.awards(SubjectKind::person).empty());
        CHECK(codes(reading.diagnostics) == "missing_value");
    }

    TEST_CASE("the kind may follow from the award, and is asked for where it does not") {
        Reading reading("Tên đối tượng,Đơn vị,Danh "
                        "hiệu,Năm\nA,U,CSTĐCS,2025\nB,U,TTLĐXS,2025\nC,U,LĐTT,2025\nD,U,Giấy khen,2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.subject_kind() == SubjectKind::person);
        REQUIRE(reading.row.next());
        CHECK(reading.row.subject_kind() == SubjectKind::collective);
        CHECK(reading.diagnostics.empty());
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.subject_kind());
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.subject_kind());
        CHECK(codes(reading.diagnostics) == "missing_value missing_value");
    }

    TEST_CASE("salutations are no part of a name, syllables like them are") {
        for (const char* name :
             {"Bà Trần Thị Bông", "Đ/c Trần Thị Bông", "Đồng chí: Trần Thị Bông", "ÔNG/BÀ Trần Thị Bông"}) {
            CHECK(Cell(Field::name, name)->person_name(Field::name) == "Trần Thị Bông");
        }
        CHECK(Cell(Field::name, "Bàn Văn Ông")->person_name(Field::name) == "Bàn Văn Ông");
        CHECK(Cell(Field::name, "Bà")->person_name(Field::name) == "Bà");
    }

    TEST_CASE("the caller's problems stand beside the row's own") {
        Cell unit(Field::value, "x");
        unit->problem(Field::unit, Message("unknown_unit", {{"unit", "U"}}), Severity::suspect);
        CHECK(unit->ok());
        unit->problem(Field::unit, Message("unknown_unit", {{"unit", "U"}}));
        CHECK_FALSE(unit->ok());
        CHECK(unit.reading.diagnostics[1].at.column == 2);
        CHECK(unit.reading.diagnostics[1].raw == "U");
    }
}
