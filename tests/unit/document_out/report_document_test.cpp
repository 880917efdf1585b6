#include "tdkt/report.hpp"

#include "documents/package.hpp"
#include "documents/xml_tree.hpp"

#include <sstream>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using tdkt::Cell;
using tdkt::Report;
using tdkt::RowRole;
using tdkt::Table;

namespace {

Report small_report() {
    Table table{.table = "awards", .title = "Khen thưởng <mới> & cũ", .label_title = "Danh hiệu"};
    table.columns = {{.key = "collective", .title = "Tập thể", .group = {"Chia ra"}},
                     {.key = "person", .title = "Cá nhân", .group = {"Chia ra"}},
                     {.key = "sum", .title = "Tổng số"}};
    table.rows = {{.label = "Cấp tỉnh", .role = RowRole::heading},
                  {.label = "Bằng khen",
                   .cells = {Cell(std::int64_t{3}), Cell(std::int64_t{2164}), Cell()},
                   .level = 1},
                  {.label = "Tổng cộng",
                   .cells = {Cell(std::int64_t{3}), Cell(std::int64_t{2164}), Cell(std::int64_t{2167})},
                   .role = RowRole::total}};
    return {.report = "year-end",
            .title = "Báo cáo",
            .tables = {table, table},
            .notes = {"Một ghi chú"},
            .signatures = {"Người lập biểu\n(Ký)"}};
}

std::string rendered(const Report& report) {
    std::ostringstream out;
    tdkt::render_docx(out, report);
    return out.str();
}

std::string document_of(const Report& report) {
    return tdkt::documents::Package(rendered(report), "report.docx").read("word/document.xml");
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

} // namespace

TEST_SUITE("reports as text documents") {
    TEST_CASE("every part is well-formed, and special letters stand for themselves") {
        const tdkt::documents::Package package(rendered(small_report()), "report.docx");
        for (const std::string& part : package.parts()) {
            CHECK_MESSAGE(tdkt::documents::read_xml(package.read(part)).has_value(), part);
        }
        CHECK(document_of(small_report()).find("Khen thưởng &lt;mới&gt; &amp; cũ") != std::string::npos);
    }

    TEST_CASE("headings of two lines are joined and repeated on every page, in each table") {
        const std::string xml = document_of(small_report());
        CHECK(count(xml, "<w:tblHeader/>") == 4);
        CHECK(count(xml, ">Chia ra<") == 2);
        CHECK(count(xml, "<w:gridSpan w:val=\"2\"/>") == 2);
        CHECK(count(xml, "<w:vMerge w:val=\"restart\"/>") == 4);
        CHECK(count(xml, "<w:vMerge/>") == 4);
    }

    TEST_CASE("letters are as small as a wide table needs, so that no word and no figure breaks") {
        CHECK(count(document_of(small_report()), "<w:sz w:val=\"20\"/>") > 0);
        Report wide{.report = "wide",
                    .title = "Rộng",
                    .tables = {{.table = "wide", .title = "Rộng", .label_title = "Danh hiệu"}}};
        Table& table = wide.tables.front();
        tdkt::TableRow row{.label = "Bằng khen của Thủ tướng Chính phủ"};
        for (int i = 0; i < 24; ++i) {
            table.columns.push_back({.key = std::to_string(i), .title = "Tập thể", .group = {"Phường"}});
            row.cells.emplace_back(std::int64_t{1479});
        }
        table.rows = {row};
        const std::string xml = document_of(wide);
        const std::size_t at = xml.find("<w:sz w:val=\"") + 13;
        const int size = std::stoi(xml.substr(at));
        CHECK(size < 20);
        const std::size_t column = xml.rfind("<w:gridCol w:w=\"") + 16;
        const int width = std::stoi(xml.substr(column));
        CHECK(width >= 5 * size * 5 + 120); // "1.479", digits half as wide as high
    }

    TEST_CASE("figures are written as offices write them, and nothing stays nothing") {
        const std::string xml = document_of(small_report());
        CHECK(count(xml, ">2.164<") == 4);
        CHECK(count(xml, ">0<") == 0);
    }

    TEST_CASE("two tables in a row stay two, and a page lies across for a wide one") {
        Report report = small_report();
        report.tables[1].title = report.title;
        CHECK(count(document_of(report), "</w:tbl><w:tbl>") == 0);
        CHECK(count(document_of(report), "landscape") == 0);
        report.tables[1].columns.resize(10, {.key = "more", .title = "Thêm"});
        CHECK(count(document_of(report), "landscape") == 1);
    }

    TEST_CASE("the same report gives the same bytes") {
        CHECK(rendered(small_report()) == rendered(small_report()));
    }
}
