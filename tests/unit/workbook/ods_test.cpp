#include "workbook/packing.hpp"

#include <doctest/doctest.h>

namespace {

using packing::failure;
using packing::ods;
using packing::pack;
using packing::read;
using packing::Rows;
using packing::with;

std::string table(const std::string& rows) {
    return "<table:table table:name=\"Danh sách\"><table:table-column/>" + rows + "</table:table>";
}

Rows rows_of(const std::string& rows) {
    return read(pack(ods(table(rows))));
}

std::string failure_of(const std::string& rows) {
    return failure(pack(ods(table(rows))));
}

std::string cell(const std::string& inside, const std::string& attributes = {}) {
    return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

} // namespace

TEST_SUITE("workbook") {
    TEST_CASE("ODS: paragraphs, spaces, tabs and line breaks make the text of a cell") {
        CHECK(rows_of(
                  row(cell("<text:p>Họ  và<text:s/><text:s text:c=\"2\"/>tên</text:p>") +
                      cell("<text:p>một</text:p>\n  <text:p> hai <text:span>ba\n</text:span> bốn </text:p>") +
                      cell("<text:p>a<text:tab/>b<text:line-break/>c</text:p>"))) ==
              Rows{{"Họ và   tên", "một\nhai ba bốn", "a\tb\nc"}});
    }

    TEST_CASE("ODS: comments, drawings and tables within a cell are not its text") {
        CHECK(rows_of(row(cell("<office:annotation><text:p>ghi chú</text:p></office:annotation>"
                               "<text:p>tên<text:note><text:p>chân trang</text:p></text:note></text:p>"
                               "<table:table><table:table-row><table:table-cell><text:p>trong</text:p>"
                               "</table:table-cell></table:table-row></table:table>"))) == Rows{{"tên"}});
    }

    TEST_CASE("ODS: values are as the person sees them, whatever the language of the author") {
        const std::string type = "office:value-type=";
        CHECK(rows_of(
                  row(cell("<text:p>9,33</text:p>", type + R"("float" office:value="9.33333333333333")") +
                      cell("<text:p>099080000001</text:p>", type + R"("float" office:value="99080000001")") +
                      cell("<text:p>58%</text:p>", type + R"("percentage" office:value="0.575")") +
                      cell("<text:p>28/11/25</text:p>", type + R"("date" office:date-value="2025-11-28")") +
                      cell("<text:p>1980</text:p>", type + R"("date" office:date-value="1980-01-01")") +
                      cell("<text:p>ĐÚNG</text:p>", type + R"("boolean" office:boolean-value="true")") +
                      cell("<text:p>2.164 đ</text:p>", type + R"("currency" office:value="2164")") +
                      cell("<text:p>10:30</text:p>", type + R"("time" office:time-value="PT10H30M00S")") +
                      cell("<text:p>#N/A</text:p>", type + R"("string")") +
                      cell("", type + R"("string" office:string-value="trong thuộc tính")"))) ==
              Rows{{"9.33", "099080000001", "58%", "2025-11-28", "1980", "TRUE", "2164", "10:30", "#N/A",
                    "trong thuộc tính"}});
    }

    TEST_CASE("ODS: what is repeated is there as often, what is blank behind it is not") {
        CHECK(rows_of(row(cell("", "table:number-columns-repeated=\"2\"") +
                          cell("<text:p>x</text:p>", "table:number-columns-repeated=\"3\"") +
                          cell("", "table:number-columns-repeated=\"16379\"")) +
                      row(cell(""), "table:number-rows-repeated=\"2\"") +
                      row(cell("<text:p>y</text:p>"), "table:number-rows-repeated=\"2\"") +
                      row(cell("", "table:number-columns-repeated=\"1000000000\""),
                          "table:number-rows-repeated=\"1000000000\"")) ==
              Rows{{"", "", "x", "x", "x"}, {}, {}, {"y"}, {"y"}});
    }

    TEST_CASE("ODS: of merged cells the first has the text") {
        CHECK(rows_of(row(cell("<text:p>a</text:p>", "table:number-columns-spanned=\"2\"") +
                          "<table:covered-table-cell><text:p>che</text:p></table:covered-table-cell>" +
                          cell("<text:p>c</text:p>"))) == Rows{{"a", "", "c"}});
    }

    TEST_CASE("ODS: rows in groups and repeated headings are rows") {
        CHECK(rows_of("<table:table-header-rows>" + row(cell("<text:p>1</text:p>")) +
                      "</table:table-header-rows><table:table-row-group><table:table-row-group>" +
                      row(cell("<text:p>2</text:p>"), "table:visibility=\"collapse\"") +
                      "</table:table-row-group></table:table-row-group>") == Rows{{"1"}, {"2"}});
    }

    TEST_CASE("ODS: the first sheet that can be seen, or the one that is named or numbered") {
        const auto sheet = [](const std::string& name, const std::string& style) {
            return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" +
                   row(cell("<text:p>" + name + "</text:p>")) + "</table:table>";
        };
        const std::string bytes =
            pack(ods("<table:tracked-changes><table:table/></table:tracked-changes>" + sheet("một", "ta1") +
                         sheet("hai", "ta2") + sheet("ba", "ta2"),
                     R"(<style:style style:name="ta1"><style:table-properties )"
                     R"(table:display="false"/></style:style><style:style style:name="ta2">)"
                     R"(<style:table-properties table:display="true"/></style:style>)"));
        CHECK(read(bytes) == Rows{{"hai"}});
        CHECK(read(bytes, "2") == Rows{{"ba"}});
        CHECK(read(bytes, "Một") == Rows{{"một"}});
        CHECK(failure(bytes, "bốn") == "unknown_workbook_sheet list:0:0");
        CHECK(failure(pack(ods(""))) == "unknown_workbook_sheet list:0:0");
    }

    TEST_CASE("ODS: repetitions beyond what a sheet can hold are refused") {
        const std::string large = "workbook_too_large list";
        CHECK(failure_of(row(cell("<text:p>x</text:p>", "table:number-columns-repeated=\"1000000000\""))) ==
              large + ":1:1");
        CHECK(failure_of(row(cell("<text:p>x</text:p>"), "table:number-rows-repeated=\"1000000000\"")) ==
              large + ":1:0");
        CHECK(failure_of(row("", "table:number-rows-repeated=\"1048576\"") +
                         row(cell("<text:p>x</text:p>"))) == large + ":1:0");
        CHECK(failure_of(row(cell("<text:p>" + std::string(1000, 'x') + "</text:p>",
                                  "table:number-columns-repeated=\"16384\""))) == large + ":1:1");
        for (const char* const wrong : {"0", "-1", "x", "3.5", "99999999999999999999"}) {
            CAPTURE(wrong);
            CHECK(failure_of(row("", "table:number-rows-repeated=\"" + std::string(wrong) + "\"")) ==
                  "workbook_damaged list:0:1");
        }
        tdkt::workbook::Limits limits;
        limits.sheet = 1000;
        CHECK(failure(pack(ods(table(
                          row(cell("<text:p>xyz</text:p>"), "table:number-rows-repeated=\"1000000\"")))),
                      {}, limits) == "workbook_too_large list:251:0");
    }

    TEST_CASE("ODS: a password and other documents are told") {
        const auto book = ods(table(""));
        CHECK(failure(pack(with(book, "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:m\"><m:file-entry><m:encryption-data/>"
                                "</m:file-entry></m:manifest>"))) == "workbook_encrypted list:0:0");
        CHECK(failure(pack(with(book, "mimetype", "application/vnd.oasis.opendocument.text"))) ==
              "not_a_workbook list:0:0");
    }
}
