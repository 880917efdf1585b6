#include "workbook/packing.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace {

using packing::failure;
using packing::pack;
using packing::Parts;
using packing::read;
using packing::Rows;
using packing::with;
using packing::xlsx;

Rows rows_of(const std::string& rows, const std::string& strings = {}, const std::string& styles = {}) {
    return read(pack(xlsx(rows, strings, styles)));
}

std::string failure_of(const std::string& rows, const std::string& strings = {}) {
    return failure(pack(xlsx(rows, strings)));
}

/// Three sheets, of which the first is hidden.
Parts three_sheets() {
    const std::string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    std::string sheets;
    std::string relations;
    Parts parts = xlsx("");
    int number = 0;
    for (const char* const name : {"DANHMUC", "Danh sách", "2"}) {
        const std::string id = std::to_string(++number);
        sheets += "<sheet name=\"" + std::string(name) + "\" r:id=\"r" + id + '"' +
                  (number == 1 ? " state=\"hidden\"/>" : "/>");
        relations +=
            "<Relationship Id=\"r" + id + "\" Type=\"" + office + "/worksheet\" Target=\"s" + id + ".xml\"/>";
        parts = with(parts, "xl/s" + id + ".xml",
                     "<worksheet xmlns=\"" + space + "\"><sheetData><row><c t=\"str\"><v>sheet " + id +
                         "</v></c></row></sheetData></worksheet>");
    }
    parts = with(parts, "xl/workbook.xml",
                 "<workbook xmlns=\"" + space + "\" xmlns:r=\"" + office + "\"><sheets>" + sheets +
                     "</sheets></workbook>");
    return with(parts, "xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
}

} // namespace

TEST_SUITE("workbook") {
    TEST_CASE("XLSX: texts are shared, in place, or of a formula") {
        CHECK(
            rows_of(
                R"(<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>tại chỗ</t></is></c>)"
                R"(<c r="C1" t="str"><f>A1</f><v>công thức</v></c></row>)",
                "<si><t>một</t></si><si><t>hai</t></si>") == Rows{{"hai", "tại chỗ", "công thức"}});
    }

    TEST_CASE("XLSX: runs of rich text are joined, reading aids left out, escapes resolved") {
        CHECK(
            rows_of(
                R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>)",
                "<si><r><rPr><b/></rPr><t>Họ </t></r><r><t xml:space=\"preserve\">và tên</t></r>"
                "<rPh sb=\"0\" eb=\"1\"><t>phát âm</t></rPh></si>"
                "<si><t>dòng một_x000D_\ndòng _x005F_x0041_ hai _x00</t></si>") ==
            Rows{{"Họ và tên", "dòng một\r\ndòng _x0041_ hai _x00", "ab"}});
    }

    TEST_CASE("XLSX: numbers, dates, truths and errors are as the person sees them") {
        CHECK(rows_of(
                  R"(<row><c><v>99080000001</v></c><c s="1"><v>45989</v></c><c s="2"><v>99080000001</v></c>)"
                  R"(<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025-11-28T00:00:00</v></c>)"
                  R"(<c s="3"><v>9.3333333333333339</v></c></row>)",
                  {},
                  R"(<numFmts><numFmt numFmtId="164" formatCode="000000000000"/></numFmts><cellStyleXfs>)"
                  R"(<xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>)"
                  R"(<xf numFmtId="164"/><xf numFmtId="2"/></cellXfs>)") ==
              Rows{{"99080000001", "2025-11-28", "099080000001", "TRUE", "#N/A", "2025-11-28", "9.33"}});
    }

    TEST_CASE("XLSX: dates of a workbook that counts from 1904") {
        const std::string book = xlsx("")[1].second;
        const std::string at = "<sheets>";
        std::string counted = book;
        counted.insert(counted.find(at), "<workbookPr date1904=\"1\"/>");
        const Parts parts = xlsx(R"(<row><c s="1"><v>44527</v></c></row>)", {},
                                 R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>)");
        CHECK(read(pack(with(parts, "xl/workbook.xml", counted))) == Rows{{"2025-11-28"}});
    }

    TEST_CASE("XLSX: rows and columns without anything between others are there, those behind are not") {
        CHECK(
            rows_of(
                R"(<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="0"/></row><row r="3" ht="15"/><row r="4"><c r="A4"/></row>)"
                R"(<row r="5"><c r="A5"><v>2</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row>)") ==
            Rows{{}, {"", "1"}, {}, {}, {"2"}});
    }

    TEST_CASE("XLSX: rows and cells without a reference follow each other") {
        CHECK(
            rows_of(
                R"(<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>)") ==
            Rows{{"1", "2"}, {"", "3", "4"}});
    }

    TEST_CASE("XLSX: hidden rows are read, and told") {
        std::istringstream in(
            pack(xlsx(R"(<row r="3" hidden="1"><c><v>1</v></c></row><row r="4" hidden="1"/>)"
                      R"(<row r="5" hidden="1"><c><v>2</v></c></row>)")));
        const tdkt::workbook::Limits limits;
        const auto reader = tdkt::workbook::open(in, "list", {}, limits);
        int rows = 0;
        while (reader->next() != nullptr) {
            ++rows;
        }
        CHECK(rows == 5);
        CHECK(reader->hidden_rows().count == 2);
        CHECK(reader->hidden_rows().first == 3);
    }

    TEST_CASE("XLSX: the first sheet that can be seen, or the one that is named or numbered") {
        const std::string bytes = pack(three_sheets());
        CHECK(read(bytes) == Rows{{"sheet 2"}});
        CHECK(read(bytes, "danhmuc") == Rows{{"sheet 1"}});
        CHECK(read(bytes, "danh SÁCH") == Rows{{"sheet 2"}});
        CHECK(read(bytes, "1") == Rows{{"sheet 2"}});
        CHECK(read(bytes, "2") == Rows{{"sheet 3"}}); // its name
        for (const char* const unknown : {"0", "3", "Danh sach", "", "-1", "99999999999999999999"}) {
            CHECK(failure(bytes, unknown) == "unknown_workbook_sheet list:0:0");
        }
    }

    TEST_CASE("XLSX: the strict form of the standard, other prefixes and foreign elements") {
        const std::string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        Parts parts = xlsx("");
        parts = with(parts, "xl/worksheets/sheet1.xml",
                     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:worksheet xmlns:x=\"" + strict +
                         "\" xmlns:o=\"urn:other\"><o:sheetData><x:row r=\"9\"/></o:sheetData><x:sheetData>"
                         "<x:row r=\"1\"><x:c r=\"A1\"><o:v>7</o:v><x:v>1</x:v></x:c></x:row></x:sheetData>"
                         "</x:worksheet>");
        CHECK(read(pack(parts)) == Rows{{"1"}});
    }

    TEST_CASE("XLSX: names of parts in other case, with backslashes, or relative") {
        Parts parts = xlsx(R"(<row><c><v>1</v></c></row>)");
        parts[0].first = "_RELS\\.rels";
        parts[5].first = "XL\\Worksheets\\Sheet1.xml";
        CHECK(read(pack(parts)) == Rows{{"1"}});
    }

    TEST_CASE("XLSX: a workbook that contradicts itself is damaged, and the place is told") {
        const std::string damaged = "workbook_damaged list";
        CHECK(failure_of(R"(<row r="1"><c r="A0"><v>1</v></c></row>)") == damaged + ":1:0");
        CHECK(failure_of(R"(<row r="1"><c r="ZZZZ1"><v>1</v></c></row>)") == damaged + ":1:0");
        CHECK(failure_of(R"(<row r="1"><c r="XFE1"><v>1</v></c></row>)") == damaged + ":1:0");
        CHECK(failure_of(R"(<row r="1"><c r="A2"><v>1</v></c></row>)") == damaged + ":1:0");
        CHECK(failure_of(R"(<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>)") == damaged + ":1:2");
        CHECK(failure_of(R"(<row r="1"><c r="A1"/><c r="A1"><v>1</v></c></row>)") == damaged + ":1:1");
        CHECK(failure_of(R"(<row r="2"/><row r="1"/>)") == damaged + ":2:0");
        CHECK(failure_of(R"(<row r="2"/><row r="2"/>)") == damaged + ":2:0");
        CHECK(failure_of(R"(<row r="0"/>)") == damaged + ":0:0");
        CHECK(failure_of(R"(<row r="-1"/>)") == damaged + ":0:0");
        CHECK(failure_of(R"(<row r="1048577"/>)") == damaged + ":0:0");
        CHECK(failure_of(R"(<row r="99999999999999999999"/>)") == damaged + ":0:0");
        CHECK(failure_of(R"(<row><c t="s"><v>1</v></c></row>)", "<si><t>a</t></si>") == damaged + ":1:1");
        CHECK(failure_of(R"(<row><c t="s"><v>-1</v></c></row>)", "<si><t>a</t></si>") == damaged + ":1:1");
        CHECK(failure_of(R"(<row><c t="s"><v>x</v></c></row>)", "<si><t>a</t></si>") == damaged + ":1:1");
        CHECK(failure_of(R"(<row><c s="7"><v>1</v></c></row>)") == damaged + ":1:1");
        CHECK(failure_of(R"(<row><c t="q"><v>1</v></c></row>)") == damaged + ":1:1");
        CHECK(failure_of(R"(<row><c><v>1</v></row>)") == damaged + ":0:0");
        CHECK(failure_of("\xFF") == damaged + ":0:0");
    }

    TEST_CASE("XLSX: parts that are missing") {
        const Parts whole = xlsx(R"(<row><c t="s"><v>0</v></c></row>)", "<si><t>a</t></si>");
        for (std::size_t i = 1; i < whole.size(); ++i) {
            Parts parts = whole;
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
            CAPTURE(whole[i].first);
            CHECK(failure(pack(parts)) == "workbook_damaged list:0:0");
        }
        const std::string none = "<Relationships/>";
        CHECK(failure(pack(with(whole, "_rels/.rels", none))) == "not_a_workbook list:0:0");
        CHECK(failure(pack(with(whole, "xl/_rels/workbook.xml.rels", none))) == "workbook_damaged list:0:0");
    }

    TEST_CASE("XLSX: without a table of shared texts or styles a sheet of numbers is read") {
        const std::string relation =
            "<Relationships><Relationship Id=\"rId1\" Type=\"a/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            "</Relationships>";
        const Parts numbers = xlsx(R"(<row><c s="0"><v>1</v></c></row>)");
        CHECK(read(pack(with(numbers, "xl/_rels/workbook.xml.rels", relation))) == Rows{{"1"}});
        const Parts texts = xlsx(R"(<row><c t="s"><v>0</v></c></row>)");
        CHECK(failure(pack(with(texts, "xl/_rels/workbook.xml.rels", relation))) ==
              "workbook_damaged list:1:1");
    }

    TEST_CASE("XLSX: what goes beyond the limits is refused") {
        tdkt::workbook::Limits limits;
        limits.strings = 1000;
        const std::string large = "<si><t>" + std::string(2000, 'a') + "</t></si>";
        const std::string row = R"(<row><c t="s"><v>0</v></c></row>)";
        CHECK(failure(pack(xlsx(row, large)), {}, limits) == "workbook_too_large list:0:0");
        limits = {};
        limits.record = 1000;
        CHECK(failure(pack(xlsx(row, large)), {}, limits) == "workbook_too_large list:0:0");
        CHECK(failure(pack(xlsx("<row><c><v>" + std::string(2000, '1') + "</v></c></row>")), {}, limits) ==
              "workbook_too_large list:1:1");
        limits = {};
        limits.sheet = 100;
        std::string many;
        for (int i = 0; i < 100; ++i) {
            many += row;
        }
        CHECK(failure(pack(xlsx(many, "<si><t>abc</t></si>")), {}, limits) == "workbook_too_large list:26:0");
    }
}
