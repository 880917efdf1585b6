#include "reporting/paper.hpp"

#include "reporting/form.hpp"
#include "reporting/shares.hpp"
#include "reporting/shipped.hpp"
#include "tdkt/report.hpp"

#include <sstream>

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::Report;
using tdkt::RowRole;
using tdkt::Table;
using tdkt::reporting::FormFigureLists;

namespace {

Report report() {
    Table table = {
        .table = "t",
        .title = "Bảng <1>",
        .label_title = "Nội dung",
        .columns = {{.key = "1", .title = "Tổng số", .letter = "1"},
                    {.key = "2/a", .title = "Tập thể", .group = {"Chia ra", "Huân chương"}, .letter = "2"},
                    {.key = "2/b", .title = "Cá nhân", .group = {"Chia ra", "Huân chương"}, .letter = "2"},
                    {.key = "3", .title = "Cờ", .group = {"Chia ra"}, .letter = "3"},
                    {.key = "4", .title = "Không ai", .optional = true}},
        .rows = {{.label = "=1+1",
                  .cells = {std::int64_t{2164}, std::int64_t{1}, std::int64_t{3}, {}, std::int64_t{0}}},
                 {.label = "Tỷ lệ; %",
                  .cells = {tdkt::Decimal::from_milli(57800), {}, {}, {}, {}},
                  .role = RowRole::part}}};
    return {.report = "r",
            .title = "BÁO CÁO",
            .year = 2025,
            .head = {"Sở & Ngành"},
            .tables = {table},
            .notes = {"Ghi chú"},
            .signatures = {"Người lập biểu\n(Ký, họ tên)"}};
}

std::string rendered(void (*render)(std::ostream&, const Report&)) {
    std::ostringstream out;
    render(out, report());
    return out.str();
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

tdkt::reporting::AwardTally tally(tdkt::AwardLevel level, tdkt::PersonClass person_class,
                                  std::int64_t count) {
    tdkt::reporting::AwardTally one;
    one.award = "X";
    one.level = level;
    one.person_class = person_class;
    one.count = count;
    return one;
}

} // namespace

TEST_SUITE("reports on paper") {
    TEST_CASE("titles reach down and groups across, and what is empty and optional is left out") {
        const auto paper = tdkt::reporting::on_paper(report().tables.front());
        REQUIRE(paper.columns.size() == 5);
        CHECK(paper.head_lines == 3);
        REQUIRE(paper.head.size() == 7);
        CHECK(paper.head[0].lines == 3); // Nội dung
        CHECK(paper.head[2].text == "Chia ra");
        CHECK(paper.head[2].columns == 3);
        CHECK(paper.head[3].text == "Huân chương");
        CHECK(paper.head[3].columns == 2);
        CHECK(paper.head[4].text == "Cờ");
        CHECK(paper.head[4].lines == 2);
    }

    TEST_CASE("HTML stands alone, escapes its texts and writes numbers as offices do") {
        const std::string html = rendered(tdkt::render_html);
        CHECK(contains(html, "<th colspan=\"3\" scope=\"colgroup\">Chia ra</th>"));
        CHECK(contains(html, "Bảng &lt;1&gt;"));
        CHECK(contains(html, "Sở &amp; Ngành"));
        CHECK(contains(html, "<td class=\"n\">2.164</td>"));
        CHECK(contains(html, "<td class=\"n\">57,8</td>"));
        CHECK(contains(html, "<b>Người lập biểu</b>(Ký, họ tên)"));
        CHECK_FALSE(contains(html, "Không ai"));
        CHECK_FALSE(contains(html, "http"));
        CHECK_FALSE(contains(html, "<script"));
    }

    TEST_CASE("a workbook is the same bytes each time") {
        const std::string first = rendered(tdkt::render_xlsx);
        CHECK(first.starts_with("PK"));
        CHECK(first == rendered(tdkt::render_xlsx));
    }

    TEST_CASE("CSV for spreadsheets has the mark, semicolons and no formulas") {
        const std::string csv = rendered(tdkt::render_excel_csv);
        CHECK(csv.starts_with("\xEF\xBB\xBFSở & Ngành\r\nBÁO CÁO\r\n"));
        CHECK(contains(csv, "Nội dung;Tổng số;Chia ra / Huân chương / Tập thể;"));
        CHECK(contains(csv, "\r\n'=1+1;2164;1;3;\r\n"));
        CHECK(contains(csv, "\r\n\"Tỷ lệ; %\";57,8;;;\r\n"));
    }

    TEST_CASE("forms of entered figures are filled in, added up where complete, and have to add up") {
        const auto form = shipped::form("0605");
        FormFigureLists figures{.year = 2024};
        for (const char* const row : {"02", "03", "04", "05", "06", "07"}) {
            figures.entered.push_back({.row = row, .column = "1", .value = 2});
        }
        const Table table = tdkt::reporting::fill(form, figures).tables.front();
        CHECK(std::get<std::int64_t>(table.at("01", "1")) == 12);
        CHECK(tdkt::is_empty(table.at("01", "2")));
        CHECK(tdkt::reporting::check_identities(form, table).empty()); // the rest is unknown, not zero
        for (const char* const row : {"08", "09", "10", "11", "12"}) {
            figures.entered.push_back({.row = row, .column = "1", .value = 2});
        }
        figures.entered.push_back({.row = "02", .column = "2", .value = 3});
        const auto problems =
            tdkt::reporting::check_identities(form, tdkt::reporting::fill(form, figures).tables.front());
        REQUIRE(problems.size() == 2);
        CHECK(problems[0].message.code == "column_part_exceeds");
        CHECK(problems[1].message.code == "row_sum_differs");
        CHECK(problems[1].message.argument("difference") == "2");
    }

    TEST_CASE("the form in force is found by the number of any circular, and a version overrides") {
        const auto forms = tdkt::reporting::load_forms(shipped::directories());
        const auto id = [&](const char* asked, tdkt::Date day) {
            return tdkt::reporting::find_form(forms, asked, day)->id;
        };
        CHECK(id("0602", 2022y / 12 / 15) == "0702");
        CHECK(id("0702", 2024y / 12 / 15) == "0602");
        CHECK(id("0602", 2026y / 12 / 15) == "0602"); // the newest that is known
        CHECK(tdkt::reporting::find_version(forms, "0602", "2018")->id == "0702");
        CHECK(tdkt::reporting::find_version(forms, "0604", "2018") == nullptr);
    }

    TEST_CASE("shares name what they divide and compare with the year before and the target") {
        auto shares = tdkt::reporting::load_shares(shipped::directories());
        auto& direct = shares.front();
        direct.at_least = tdkt::Decimal::from_integer(60);
        const std::vector now = {tally(tdkt::AwardLevel::province, tdkt::PersonClass::direct, 2),
                                 tally(tdkt::AwardLevel::province, tdkt::PersonClass::business, 1)};
        const std::vector before = {tally(tdkt::AwardLevel::province, tdkt::PersonClass::direct, 1),
                                    tally(tdkt::AwardLevel::province, tdkt::PersonClass::business, 1)};
        const Table table = tdkt::reporting::share_table(direct, now, before, shipped::titles());
        CHECK(table.at("province", "part") == tdkt::Cell(std::int64_t{2}));
        CHECK(table.at("province", "whole") == tdkt::Cell(std::int64_t{3}));
        CHECK(table.at("province", "share") == tdkt::Cell(tdkt::Decimal::from_milli(66700)));
        CHECK(table.at("province", "share_change") == tdkt::Cell(tdkt::Decimal::from_milli(16700)));
        CHECK(table.at("province", "target") == tdkt::Cell(std::string("≥ 60")));
        CHECK(table.at("province", "met") == tdkt::Cell(std::string("Đạt")));
        CHECK(tdkt::is_empty(table.at("state", "share")));
        CHECK(tdkt::is_empty(table.at("state", "met")));
    }
}
