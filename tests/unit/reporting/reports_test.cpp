#include "reporting/reports.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "reporting/shares.hpp"
#include "reporting/shipped.hpp"
#include "tdkt/error.hpp"

using namespace std::chrono_literals;
using tdkt::AwardLevel;
using tdkt::Cell;
using tdkt::Decimal;
using tdkt::NominationState;
using tdkt::PersonClass;
using tdkt::Report;
using tdkt::SubjectKind;
using tdkt::Table;
using tdkt::Verdict;
using namespace tdkt::reporting;

namespace {

Cell count(std::int64_t n) {
    return n;
}

const Table& table(const Report& report, std::string_view key) {
    return *std::ranges::find(report.tables, key, &Table::table);
}

AwardTally persons(std::string award, AwardLevel level, std::optional<PersonClass> person_class,
                   std::int64_t n) {
    return {.award = std::move(award), .level = level, .person_class = person_class, .count = n};
}

YearEndFigures small_year() {
    return {.year = 2025,
            .today = 2025y / 12 / 20,
            .organisation = "Sở Nội vụ",
            .catalogue = {{"BKTTG", "Bằng khen của Thủ tướng", AwardLevel::state},
                          {"LDTT", "Lao động tiên tiến", AwardLevel::base},
                          {"GKHEN", "Giấy khen", AwardLevel::base}},
            .awards = {persons("LDTT", AwardLevel::base, PersonClass::direct, 70),
                       persons("LDTT", AwardLevel::base, PersonClass::leader_other, 20),
                       persons("BKTTG", AwardLevel::state, PersonClass::direct, 1),
                       persons("BKTTG", AwardLevel::state, std::nullopt, 2),
                       {.award = "LOCAL",
                        .level = AwardLevel::province,
                        .kind = SubjectKind::collective,
                        .category = tdkt::Category::adhoc,
                        .unit_kind = tdkt::UnitKind::enterprise,
                        .count = 4}},
            .awards_last_year = {persons("LDTT", AwardLevel::base, PersonClass::direct, 100)},
            .campaigns = {{.code = "PT1",
                           .name = "Thi đua",
                           .level = AwardLevel::province,
                           .start = 2025y / 1 / 1,
                           .end = 2025y / 6 / 30,
                           .registered_units = 12,
                           .due = {{.kind = tdkt::ReviewKind::final, .due = 2025y / 6 / 30}}},
                          {.code = "PT2", .name = "Dài hạn", .start = 2025y / 1 / 1, .end = 2025y / 12 / 31}},
            .nominations = {{NominationState::submitted, Verdict::eligible, 5},
                            {NominationState::submitted, std::nullopt, 2},
                            {NominationState::decided, Verdict::eligible, 9}},
            .votes = {.voted = 9, .reached = 7, .below = 1},
            .decisions = {.decisions = 3, .awards = 9},
            .changed =
                {{.award = "LDTT", .subject = "Nguyễn Văn A", .date = 2025y / 7 / 2, .reason = "khai sai"}},
            .late = {{.award = "CSTDTQ",
                      .deadline = 2026y / 12 / 31,
                      .receiver = "Bộ Nội vụ",
                      .late = 2,
                      .unsure = 1}},
            .units_without_nominations = {{"A", "Sở A"}, {"B", "Sở B"}}};
}

} // namespace

TEST_SUITE("year-end report") {
    TEST_CASE("counts awards beside last year's, and leaves out none that the catalogue does not know") {
        const Report report = year_end_report(small_year(), shipped::titles());
        const Table& awards = table(report, "awards");
        CHECK(awards.at("LDTT", "person") == count(90));
        CHECK(awards.at("LDTT", "last_year") == count(100));
        CHECK(awards.at("LDTT", "change") == count(-10));
        CHECK(awards.at("LOCAL", "collective") == count(4));
        CHECK(std::ranges::find(awards.rows, "GKHEN", &tdkt::TableRow::code) == awards.rows.end());
        CHECK(awards.rows.back().cells ==
              std::vector<Cell>{count(4), count(93), count(0), count(97), count(100), count(-3)});
    }

    TEST_CASE("divides the same awards by category, class and kind of unit") {
        const Report report = year_end_report(small_year(), shipped::titles());
        CHECK(table(report, "categories").at("merit", "total") == count(93));
        CHECK(table(report, "categories").at("adhoc", "collective") == count(4));
        CHECK(table(report, "classes").at("direct", "person") == count(71));
        CHECK(table(report, "classes").at("unclassified", "person") == count(2));
        CHECK(table(report, "unit_kinds").at("enterprise", "total") == count(4));
        CHECK(table(report, "unit_kinds").at("unknown", "total") == count(93));
        for (const std::string_view key : {"categories", "unit_kinds"}) {
            CHECK(table(report, key).rows.back().cells[3] == count(97));
        }
    }

    TEST_CASE("names numerator and denominator of the direct workers' share") {
        const Report report = year_end_report(small_year(), shipped::titles());
        const Table& share = table(report, "direct_workers");
        CHECK(share.at("state", "permille") == count(333)); // 1 of 3
        CHECK(share.at("base", "permille") == count(778));  // 70 of 90
        CHECK(share.at("province", "permille") == Cell());  // of none
        CHECK(share.rows.back().cells == std::vector<Cell>{count(71), count(93), count(763)});
    }

    TEST_CASE("shows nominations by state and verdict, votes, decisions and what was revoked") {
        const Report report = year_end_report(small_year(), shipped::titles());
        const Table& nominations = table(report, "nominations");
        CHECK(nominations.at("submitted", "eligible") == count(5));
        CHECK(nominations.at("submitted", "unchecked") == count(2));
        CHECK(nominations.at("submitted", "total") == count(7));
        CHECK(nominations.rows.back().cells ==
              std::vector<Cell>{count(14), count(0), count(0), count(2), count(16)});
        CHECK(table(report, "decisions").at("reached", "count") == count(7));
        CHECK(table(report, "decisions").at("decisions", "count") == count(3));
        CHECK(table(report, "changed").rows.front().cells[1] == Cell("Hủy bỏ, thu hồi"));
        CHECK(table(report, "campaigns").at("PT1", "units") == count(12));
    }

    TEST_CASE("lists what needs attention, and nothing that does not") {
        const Report report = year_end_report(small_year(), shipped::titles());
        std::vector<std::vector<Cell>> found;
        for (const tdkt::TableRow& row : table(report, "attention").rows) {
            found.push_back(row.cells);
        }
        CHECK(found ==
              std::vector<std::vector<Cell>>{{Cell("PT1: Thi đua"), Cell("30/06/2025"), Cell()},
                                             {Cell("A: Sở A"), Cell(), Cell()},
                                             {Cell("B: Sở B"), Cell(), Cell()},
                                             {Cell("CSTDTQ: Bộ Nội vụ"), Cell("31/12/2026"), count(2)},
                                             {Cell("CSTDTQ: Bộ Nội vụ"), Cell("31/12/2026"), count(1)},
                                             {Cell(), Cell(), count(1)},
                                             {Cell("LDTT: Nguyễn Văn A"), Cell("02/07/2025"), Cell()}});
        CHECK(report.notes.size() == 2);
        CHECK(report.notes[1].starts_with("2 lượt khen thưởng cá nhân chưa ghi đối tượng"));
        const auto empty = year_end_report({.year = 2025, .today = 2025y / 12 / 20}, shipped::titles());
        CHECK(empty.notes.size() == 1);
        CHECK(table(empty, "attention").rows.empty());
    }

    TEST_CASE("shows five years, each division of them whole") {
        YearEndFigures figures = small_year();
        figures.trend = {{.month = 202101, .award = "LDTT", .person_class = PersonClass::direct, .count = 3},
                         {.month = 202501,
                          .award = "BKTTG",
                          .level = AwardLevel::state,
                          .kind = SubjectKind::collective,
                          .count = 5},
                         {.month = 202501, .award = "LDTT", .count = 2}};
        const Table trend = table(year_end_report(figures, shipped::titles()), "trend");
        CHECK(trend.at("base", "2021") == count(3));
        CHECK(trend.at("direct", "2021") == count(3));
        CHECK(trend.at("direct", "2025") == count(0));
        CHECK(trend.at("collective", "2025") == count(5));
        CHECK(trend.rows.back().cells == std::vector<Cell>{count(3), count(0), count(0), count(0), count(7)});
    }

    TEST_CASE("every word of the vocabulary has a Vietnamese one") {
        const Titles titles = shipped::titles();
        for (const auto word : tdkt::words<tdkt::AwardStatus>) {
            CHECK_NOTHROW((void)titles.at("status." + std::string(word)));
        }
        for (const auto word : tdkt::words<tdkt::UnitKind>) {
            CHECK_NOTHROW((void)titles.at("unit_kind." + std::string(word)));
        }
        CHECK_THROWS_AS((void)titles.at("unit_kind.none"), tdkt::RulesError);
    }
}

TEST_SUITE("cluster report") {
    TEST_CASE("ranks units, shows penalties as negative and says what is tied or not scored") {
        const tdkt::ScoreSheet sheet = {
            .code = "S",
            .title = "S",
            .year = 2025,
            .criteria = {
                {"A", "Kinh tế", "Thu ngân sách", Decimal::from_integer(100), tdkt::CriterionKind::points},
                {"P", "", "Báo cáo chậm", Decimal::from_integer(5), tdkt::CriterionKind::penalty}}};
        const auto ranking = rank(sheet, "CUM1", {{"x", "Sở X"}, {"y", "Sở Y"}, {"z", "Sở Z"}},
                                  {{.unit = "x", .criterion = "A", .final = Decimal::from_integer(90)},
                                   {.unit = "x", .criterion = "P", .final = Decimal::from_integer(2)},
                                   {.unit = "y", .criterion = "A", .final = Decimal::from_integer(88)}});
        const Report report = cluster_report(2025, {{"Cụm sở, ngành", sheet, ranking}}, shipped::titles());
        const Table& table = report.tables.front();
        CHECK(table.table == "CUM1");
        CHECK(table.at("x", "P") == Cell(Decimal::from_integer(-2)));
        CHECK(table.at("x", "total_score") == Cell(Decimal::from_integer(88)));
        CHECK(table.at("x", "rank") == count(1));
        CHECK(table.at("y", "tied_by") == Cell("Đồng hạng"));
        CHECK(table.at("z", "rank") == Cell());
        CHECK(table.at("z", "note") == Cell("Chưa đủ điểm: A (đã có 0)"));
        CHECK(table.columns[0].letter == "100");
        CHECK(table.columns[1].letter == "-5");
        CHECK(report.notes.size() == 2);
    }

    TEST_CASE("draws the totals with what parts neighbours, and what parts the first two in each criterion") {
        const tdkt::ScoreSheet sheet = {.code = "S",
                                        .title = "S",
                                        .year = 2025,
                                        .criteria = {{"A", "", "Thu <ngân sách>", Decimal::from_integer(100)},
                                                     {"B", "", "Chuyển đổi số", Decimal::from_integer(20)},
                                                     {"C", "", "Không ai hơn", Decimal::from_integer(20)}}};
        const auto given = [](const char* unit, const char* criterion, const char* points) {
            return tdkt::ScoreValue{
                .unit = unit, .criterion = criterion, .final = tdkt::parse_decimal(points)};
        };
        const auto ranking = rank(sheet, "CUM1", {{"x", "Sở X"}, {"y", "Sở Y"}, {"z", "Sở Z"}},
                                  {given("x", "A", "90.5"), given("x", "B", "10"), given("x", "C", "5"),
                                   given("y", "A", "80"), given("y", "B", "14"), given("y", "C", "5")});
        const Report report = cluster_report(2025, {{"Cụm sở, ngành", sheet, ranking}}, shipped::titles());
        const auto& charts = report.tables.front().charts;
        REQUIRE(charts.size() == 2);
        REQUIRE(charts[0].lines.size() == 2); // Sở Z has no total
        CHECK(charts[0].lines[0].label == "1. Sở X");
        CHECK(charts[0].lines[0].values == std::vector{Decimal::from_milli(105500)});
        CHECK(charts[0].lines[0].note == "(cách y: 6,5)");
        CHECK(charts[0].lines[1].note.empty());
        REQUIRE(charts[1].lines.size() == 2); // nobody leads in C
        CHECK(charts[1].lines[0].values == std::vector{Decimal::from_milli(10500)});
        CHECK(charts[1].lines[1].label == "B Chuyển đổi số");
        CHECK(charts[1].lines[1].values == std::vector{Decimal::from_integer(-4)});

        std::ostringstream html;
        tdkt::render_html(html, report);
        const std::string page = html.str();
        // 330 pixels from -4 to 10.5: zero lies 91 from the left edge of the bars, at 270.
        CHECK(page.find(R"(<rect x="361" y="2" width="239" height="10" fill="#2b5c8a"/>)") !=
              std::string::npos);
        CHECK(page.find(R"(<rect x="270" y="20" width="91" height="10" fill="#a8503a"/>)") !=
              std::string::npos);
        CHECK(page.find("A Thu &lt;ngân sách&gt;") != std::string::npos);
        CHECK(page.find("105,5 (cách y: 6,5)</text>") != std::string::npos);
        CHECK(page.find("http") == std::string::npos);
    }

    TEST_CASE("draws nothing where there is nobody to compare") {
        const tdkt::ScoreSheet sheet = {
            .code = "S", .title = "S", .year = 2025, .criteria = {{"A", "", "A", Decimal::from_integer(9)}}};
        const auto ranking = rank(sheet, "CUM1", {{"x", "Sở X"}, {"y", "Sở Y"}},
                                  {{.unit = "x", .criterion = "A", .final = Decimal::from_integer(9)}});
        const Report report = cluster_report(2025, {{"Cụm", sheet, ranking}}, shipped::titles());
        CHECK(report.tables.front().charts.empty());
    }
}

TEST_SUITE("campaign report") {
    TEST_CASE("sets actual beside plan with the percent, and knows indicators that should fall") {
        const CampaignFigures campaign = {
            .campaign = {.code = "PT1",
                         .name = "Thi đua",
                         .start = 2025y / 1 / 1,
                         .end = 2025y / 11 / 30,
                         .due = {{.kind = tdkt::ReviewKind::final, .due = 2025y / 11 / 30}}},
            .registrations = {{.unit = "X", .name = "Xã X", .date = 2025y / 2 / 1}},
            .indicators = {{.unit = "X",
                            .unit_name = "Xã X",
                            .indicator = "I1",
                            .name = "Đường hoa",
                            .plan = Decimal::from_integer(3),
                            .actual = Decimal::from_integer(2)},
                           {.unit = "Y",
                            .unit_name = "Xã Y",
                            .indicator = "I1",
                            .name = "Đường hoa",
                            .plan = Decimal::from_integer(3)},
                           {.unit = "Z",
                            .unit_name = "Xã Z",
                            .indicator = "I2",
                            .name = "Hộ nghèo",
                            .direction = tdkt::Direction::down,
                            .plan = Decimal::from_integer(4),
                            .actual = Decimal::from_integer(3)},
                           {.unit = "W",
                            .unit_name = "Xã W",
                            .indicator = "I2",
                            .name = "Hộ nghèo",
                            .direction = tdkt::Direction::down,
                            .plan = Decimal::from_integer(0),
                            .actual = Decimal::from_integer(1)}},
            .reviews = {{.kind = tdkt::ReviewKind::interim, .date = 2025y / 6 / 30, .results = "tốt"}},
            .exemplars = {{.name = "Nguyễn Thị Hạnh",
                           .unit = "X",
                           .unit_name = "Xã X",
                           .person_class = PersonClass::direct,
                           .achievement = "Hiến đất",
                           .date = 2025y / 6 / 30},
                          {.name = "Xã Y",
                           .unit = "Y",
                           .unit_name = "Xã Y",
                           .kind = SubjectKind::collective,
                           .review = tdkt::ReviewKind::final,
                           .date = 2025y / 11 / 30},
                          {.name = "Lê Văn Bảy", .unit = "Y", .unit_name = "Xã Y", .date = 2025y / 6 / 30}}};
        const Report report = campaign_report(2025, 2025y / 12 / 20, {campaign}, shipped::titles());
        const Table& indicators = table(report, "PT1/indicators");
        CHECK(indicators.at("X", "percent") == Cell(Decimal::from_milli(66700)));
        CHECK(indicators.at("X", "met") == Cell("Chưa đạt"));
        CHECK(indicators.at("Y", "percent") == Cell());
        CHECK(indicators.at("Y", "met") == Cell());
        CHECK(indicators.at("Z", "percent") == Cell(Decimal::from_integer(75)));
        CHECK(indicators.at("Z", "met") == Cell("Đạt"));
        CHECK(indicators.at("W", "percent") == Cell());
        CHECK(indicators.at("W", "met") == Cell("Chưa đạt"));
        CHECK(table(report, "PT1/summary").rows.front().cells ==
              std::vector<Cell>{count(2), count(1), count(0)});
        CHECK(table(report, "PT1/registrations").at("X", "date") == Cell("01/02/2025"));
        CHECK(table(report, "PT1/reviews").at("interim", "results") == Cell("tốt"));
        const Table& exemplars = table(report, "PT1/exemplars");
        REQUIRE(exemplars.rows.size() == 3);
        CHECK(exemplars.rows[0].label == "Nguyễn Thị Hạnh");
        CHECK(exemplars.rows[0].cells ==
              std::vector<Cell>{Cell("Xã X"), Cell("Người trực tiếp công tác, lao động, học tập, chiến đấu"),
                                Cell("Hiến đất"), Cell("Sơ kết 30/06/2025")});
        CHECK(exemplars.rows[1].cells ==
              std::vector<Cell>{Cell("Xã Y"), Cell("Tập thể"), Cell(), Cell("Tổng kết 30/11/2025")});
        CHECK(exemplars.rows[2].cells[1] == Cell()); // a person of whom the class is not known
        REQUIRE(report.notes.size() == 1);
        CHECK(report.notes.front().find("PT1") != std::string::npos);
    }
}

TEST_SUITE("shares") {
    TEST_CASE("are judged as they are, not as they are rounded") {
        const Titles titles = shipped::titles();
        const auto result = [&](std::int64_t leaders, std::int64_t all, std::optional<Decimal> at_least,
                                std::optional<Decimal> at_most) {
            const Share share{.key = "leaders",
                              .title = "",
                              .part_title = "",
                              .whole_title = "",
                              .part = {.classes = {PersonClass::leader_other}},
                              .at_least = at_least,
                              .at_most = at_most};
            const std::vector<AwardTally> awards = {
                persons("LDTT", AwardLevel::base, PersonClass::leader_other, leaders),
                persons("LDTT", AwardLevel::base, PersonClass::direct, all - leaders)};
            return share_table(share, awards, {}, titles).rows.back().cells.back();
        };
        const Cell met = titles.at("indicator.met");
        const Cell not_met = titles.at("indicator.not_met");
        const Decimal seventeen = Decimal::from_integer(17);
        CHECK(result(56, 329, std::nullopt, seventeen) == not_met); // 17.02 %, shown as 17
        CHECK(result(17, 100, std::nullopt, seventeen) == met);
        CHECK(result(169'600, 1'000'000, seventeen, std::nullopt) == not_met); // 16.96 %, shown as 17
        CHECK(result(17, 100, seventeen, seventeen) == met);
        CHECK(result(1, 3, Decimal::from_milli(33'333), std::nullopt) == met);
        CHECK(result(0, 0, seventeen, std::nullopt) == Cell());
    }
}
