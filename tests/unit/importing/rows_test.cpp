#include "importing/rejects.hpp"
#include "importing/sheet.hpp"
#include "importing/shipped.hpp"
#include "workbook/packing.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

std::string as_workbook(const packing::Rows& rows) {
    std::string text;
    for (const auto& cells : rows) {
        text += "<row>";
        for (const std::string& cell : cells) {
            text += cell.empty() ? "<c/>" : "<c t=\"str\"><v>" + cell + "</v></c>";
        }
        text += "</row>";
    }
    return packing::pack(packing::xlsx(text));
}

} // namespace

TEST_SUITE("sheet") {
    TEST_CASE("the rows of a workbook are records with their numbers, blank ones too") {
        Reading reading(as_workbook({{"DANH SÁCH"},
                                     {},
                                     {"STT", "Tên đối tượng", "Đơn vị", "Danh hiệu", "Năm"},
                                     {"I", "CÁ NHÂN"},
                                     {},
                                     {"1", "Nguyễn Văn An", "SNV", "LĐTT", "2025"}}));
        REQUIRE(reading.row.next());
        CHECK(reading.row.line() == 6);
        CHECK(reading.row.raw(Field::kind) == "person");
        CHECK_FALSE(reading.row.next());
        CHECK(reading.sheet.tally().records() == 6);
        CHECK(reading.sheet.tally().skipped() == 4);
    }

    TEST_CASE("a number of a workbook is what it is; text that looks like one is as doubtful as in CSV") {
        const std::string heads = "<row><c t=\"str\"><v>campaign</v></c><c t=\"str\"><v>indicator</v></c>"
                                  "<c t=\"str\"><v>unit</v></c><c t=\"str\"><v>period</v></c>"
                                  "<c t=\"str\"><v>plan</v></c><c t=\"str\"><v>actual</v></c></row>";
        const std::string texts =
            "<c t=\"str\"><v>A</v></c><c t=\"str\"><v>B</v></c><c t=\"str\"><v>C</v></c>"
            "<c t=\"str\"><v>2025</v></c>";
        const std::string rows =
            heads + "<row>" + texts + "<c><v>2.164</v></c><c t=\"str\"><v>2.164</v></c></row>";
        Reading reading(packing::pack(packing::xlsx(rows)), importing::Target::progress);
        REQUIRE(reading.row.next());
        CHECK(reading.row.decimal(Field::plan) == Decimal::from_milli(2164));
        CHECK_FALSE(reading.row.decimal(Field::actual));
        CHECK(codes(reading.diagnostics) == "ambiguous_number");
        CHECK_FALSE(reading.row.integer(Field::plan));
        CHECK(reading.row.integer(Field::actual) == 2164);
    }

    TEST_CASE("a row of a workbook does not break off, and nothing runs over") {
        Reading reading(as_workbook(
            {{"name", "unit", "award", "year"}, {"A", "SNV"}, {"B", "SNV", "LDTT", "2025", "x"}}));
        REQUIRE(reading.row.next());
        CHECK(reading.row.ok());
        CHECK_FALSE(reading.row.required_year(Field::year));
        CHECK(codes(reading.diagnostics) == "missing_value");
        REQUIRE(reading.row.next());
        CHECK(codes(reading.diagnostics) == "missing_value value_without_heading");
    }

    TEST_CASE("letters of an old font in a workbook are read as what they stand for, column by column") {
        Reading reading(as_workbook({{"Họ và tên", "Đơn vị", "Danh hiệu", "Năm"},
                                     {"NguyÔn ThÞ H\u00AD¬ng", "Phòng Kế toán", "Lao ®éng tiªn tiÕn", "2025"},
                                     {"TrÇn V¨n §øc", "Phòng Tổ chức", "ChiÕn sÜ thi ®ua c¬ së", "2025"}}));
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::name) == "Nguyễn Thị Hương");
        CHECK(reading.row.raw(Field::unit) == "Phòng Kế toán");
        CHECK(reading.row.raw(Field::award) == "Lao động tiên tiến");
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.next());
        const auto decodings = reading.sheet.source().read_as().decodings;
        REQUIRE(decodings.size() == 1);
        CHECK(decodings[0].encoding == Encoding::tcvn3);
        CHECK(decodings[0].columns == std::vector<int>{1, 3});
    }

    TEST_CASE("rejected rows of a workbook are written as CSV with semicolons and a mark") {
        Reading reading(as_workbook({{"name", "unit", "award", "year"}, {"A; B", "SNV", "LDTT"}}));
        REQUIRE(reading.row.next());
        static_cast<void>(reading.row.required_year(Field::year));
        std::ostringstream out;
        importing::Rejects rejects(out, reading.sheet, [](const Message& message) { return message.code; });
        rejects.add(reading.row);
        CHECK(out.str().starts_with("\xEF\xBB\xBFline;column;code;reason;"));
        CHECK(out.str().find("\"A; B\";SNV;LDTT;\n") != std::string::npos);
        Reading again(out.str());
        REQUIRE(again.row.next());
        CHECK(again.row.raw(Field::name) == "A; B");
    }

    TEST_CASE("a text that begins like an archive is a text") {
        const Reading reading("P\nname,unit,award,year\nA,SNV,LDTT,2025\n");
        CHECK(reading.sheet.source().read_as().format == "CSV");
    }
}
