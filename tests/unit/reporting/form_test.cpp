#include <doctest/doctest.h>

#include <algorithm>

#include "reporting/shipped.hpp"

using namespace std::chrono_literals;
using tdkt::AwardLevel;
using tdkt::Category;
using tdkt::Cell;
using tdkt::PersonClass;
using tdkt::Report;
using tdkt::SubjectKind;
using tdkt::Table;
using tdkt::UnitKind;
using tdkt::reporting::AwardTally;
using tdkt::reporting::CampaignFigure;
using tdkt::reporting::check_identities;
using tdkt::reporting::fill;
using tdkt::reporting::FormFigureLists;

namespace {

Cell count(std::int64_t n) {
    return n;
}

const Cell nothing;

AwardTally state_award(std::string award, SubjectKind kind, std::int64_t n) {
    return {.award = std::move(award), .level = AwardLevel::state, .kind = kind, .count = n};
}

// A small year, counted by hand below.
FormFigureLists state_awards() {
    AwardTally enterprise = state_award("COCP", SubjectKind::collective, 2);
    enterprise.unit_kind = UnitKind::enterprise;
    AwardTally worker = state_award("HCLD3", SubjectKind::person, 3);
    worker.person_class = PersonClass::direct;
    AwardTally leader = state_award("BKTTG", SubjectKind::person, 4);
    leader.person_class = PersonClass::leader_department;
    leader.category = Category::adhoc;
    AwardTally school = state_award("HCLD3", SubjectKind::collective, 5);
    school.unit_kind = UnitKind::public_service;
    AwardTally family = state_award("BKTTG", SubjectKind::household, 6);
    family.category = Category::campaign;
    AwardTally ministry = state_award("CSTDTQ", SubjectKind::person, 1);
    ministry.person_class = PersonClass::business;
    ministry.submitter = tdkt::reporting::Submitter::ministry;
    AwardTally base = {.award = "LDTT", .level = AwardLevel::base, .count = 1000};
    return {.year = 2024,
            .organisation = "Sở Nội vụ",
            .catalogue = {{"HCLD3", "Huân chương Lao động hạng Ba", AwardLevel::state}},
            .awards = {enterprise, worker, leader, school, family, ministry, base}};
}

const Table& table_of(const Report& report) {
    return report.tables.front();
}

bool mentions(const Report& report, std::string_view words) {
    return std::ranges::any_of(
        report.notes, [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

CampaignFigure campaign(std::string code, AwardLevel level, tdkt::CampaignScope scope, tdkt::Date start,
                        tdkt::Date end) {
    return {.code = std::move(code), .level = level, .scope = scope, .start = start, .end = end};
}

} // namespace

TEST_SUITE("form 0602") {
    TEST_CASE("counts awards of the state by award, submitter, subject, class and category") {
        const auto form = shipped::form("0602");
        const Report report = fill(form, state_awards());
        const Table& table = table_of(report);
        CHECK(table.at("1", "1") == count(21));
        CHECK(table.at("2", "1") == count(1)); // the ministry's submission
        CHECK(table.at("3", "1") == count(20));
        CHECK(table.at("6", "1") == count(7));
        CHECK(table.at("7", "1") == count(2)); // of which enterprises
        CHECK(table.at("8", "1") == count(6));
        CHECK(table.at("9", "1") == count(8));
        CHECK(table.at("11", "1") == count(4));
        CHECK(table.at("12", "1") == count(1));
        CHECK(table.at("14", "1") == count(3));
        CHECK(table.at("15", "1") == count(11)); // merit: 2 + 3 + 5 + 1
        CHECK(table.at("16", "1") == count(6));
        CHECK(table.at("17", "1") == count(4));
        CHECK(table.at("1", "2/HCLD3/collective") == count(5));
        CHECK(table.at("1", "2/HCLD3/person") == count(3));
        CHECK(table.at("14", "2/HCLD3/person") == count(3));
        CHECK(table.at("7", "6") == count(2));
        CHECK(table.at("8", "7/household") == count(6));
        CHECK(table.at("2", "8") == count(1));
        CHECK(check_identities(form, table).empty());
    }

    TEST_CASE("leaves cells empty that cannot hold a figure, and writes zero in the others") {
        const Report report = fill(shipped::form("0602"), state_awards());
        const Table& table = table_of(report);
        CHECK(table.at("6", "3") == nothing); // Giải thưởng Hồ Chí Minh x Tập thể
        CHECK(table.at("9", "6") == nothing); // Cờ thi đua x Cá nhân
        CHECK(table.at("6", "8") == nothing); // CSTĐ x Tập thể
        CHECK(table.at("9", "3") == count(0));
        CHECK(table.at("20", "1") == count(0)); // niên hạn
        CHECK(table.at("6", "C") == Cell("Tập thể"));
    }

    TEST_CASE("skips the numbers of rows that the form skips") {
        const Report report = fill(shipped::form("0602"), state_awards());
        const Table& table = table_of(report);
        std::vector<std::string> codes;
        for (const tdkt::TableRow& row : table.rows) {
            if (!row.code.empty()) {
                codes.push_back(row.code);
            }
        }
        CHECK(codes == std::vector<std::string>{"1", "2", "3", "6", "7", "8", "9", "10", "11", "12", "13",
                                                "14", "15", "16", "17", "18", "19", "20", "21"});
    }

    TEST_CASE("names persons without a class in a row of their own and in a note") {
        FormFigureLists figures = state_awards();
        figures.awards.push_back(state_award("HCLD2", SubjectKind::person, 7));
        const auto form = shipped::form("0602");
        const Report report = fill(form, figures);
        const Table& table = table_of(report);
        CHECK(table.at("9", "1") == count(15));
        const auto rest = std::ranges::find(table.rows, "+ Chưa phân loại", &tdkt::TableRow::label);
        REQUIRE(rest != table.rows.end());
        CHECK(rest->cells[1] == count(7));
        CHECK(mentions(report, "7 lượt khen thưởng chưa xếp được"));
        CHECK(check_identities(form, table).empty());
        const Report all_classed = fill(form, state_awards());
        CHECK_FALSE(mentions(all_classed, "chưa xếp được"));
    }

    TEST_CASE("counts awards that have no column of their own among the others") {
        FormFigureLists figures = state_awards();
        AwardTally local = state_award("XYZ", SubjectKind::person, 2);
        local.person_class = PersonClass::direct;
        figures.awards.push_back(local);
        const auto form = shipped::form("0602");
        const Report report = fill(form, figures);
        CHECK(table_of(report).at("1", "9/person") == count(2));
        CHECK(table_of(report).at("1", "1") == count(23));
        CHECK(check_identities(form, table_of(report)).empty());
    }

    TEST_CASE("names its columns after the catalogue and heads itself as the circular says") {
        const Report report = fill(shipped::form("0602"), state_awards());
        CHECK(report.head.front() == "Biểu số: 0602.N/BNV-TĐKT");
        CHECK(report.head[2] == "Ngày nhận báo cáo: 15/12/2024");
        CHECK(report.head_right.front() == "Đơn vị báo cáo: Sở Nội vụ");
        const auto& columns = table_of(report).columns;
        const auto third_class = std::ranges::find(columns, "2/HCLD3/person", &tdkt::TableColumn::key);
        REQUIRE(third_class != columns.end());
        CHECK(third_class->group.back() == "Huân chương Lao động hạng Ba");
        CHECK(third_class->title == "Cá nhân");
    }

    TEST_CASE("says when it is no longer the form in force") {
        FormFigureLists figures = state_awards();
        CHECK_FALSE(mentions(fill(shipped::form("0602"), figures), "không còn"));
        figures.year = 2025;
        CHECK(mentions(fill(shipped::form("0602"), figures), "không còn"));
    }
}

TEST_SUITE("form 0603") {
    TEST_CASE("counts awards of the province and names those for which it has no column") {
        const auto of = [](std::string award, SubjectKind kind, std::int64_t n) {
            AwardTally tally = {
                .award = std::move(award), .level = AwardLevel::province, .kind = kind, .count = n};
            if (kind == SubjectKind::person) {
                tally.person_class = PersonClass::leader_other;
            }
            return tally;
        };
        const FormFigureLists figures = {
            .year = 2024,
            .catalogue = {{"TTLDXS", "Tập thể lao động xuất sắc", AwardLevel::province}},
            .awards = {of("BKTINH", SubjectKind::person, 10), of("BKTINH", SubjectKind::collective, 4),
                       of("BKTINH", SubjectKind::household, 1), of("CSTDT", SubjectKind::person, 3),
                       of("COTINH", SubjectKind::collective, 2), of("KNC", SubjectKind::person, 5),
                       of("TTLDXS", SubjectKind::collective, 9)}};
        const auto form = shipped::form("0603");
        const Report report = fill(form, figures);
        const Table& table = table_of(report);
        CHECK(table.at("01", "1") == count(25));
        CHECK(table.at("01", "2") == count(15));
        CHECK(table.at("02", "4") == count(2));
        CHECK(table.at("05", "1") == count(18));
        CHECK(table.at("09", "5") == count(5));
        CHECK(table.at("02", "3") == nothing);
        CHECK(check_identities(form, table).empty());
        CHECK(mentions(report, "9 Tập thể lao động xuất sắc (TTLDXS) không có cột"));
    }
}

TEST_SUITE("form 0601") {
    TEST_CASE("counts campaigns that ran in the year by level, scope, duration and form") {
        using tdkt::CampaignScope;
        FormFigureLists figures = {
            .year = 2024,
            .campaigns = {
                campaign("A", AwardLevel::province, CampaignScope::province, 2023y / 1 / 1, 2025y / 12 / 31),
                campaign("B", AwardLevel::province, CampaignScope::province, 2024y / 1 / 1, 2024y / 12 / 31),
                campaign("C", AwardLevel::base, CampaignScope::unit, 2024y / 5 / 1, 2024y / 6 / 30),
                campaign("D", AwardLevel::state, CampaignScope::nation, 2021y / 1 / 1, 2025y / 12 / 31),
                campaign("past", AwardLevel::base, CampaignScope::unit, 2022y / 1 / 1, 2023y / 12 / 31),
                campaign("next", AwardLevel::base, CampaignScope::unit, 2025y / 1 / 1, 2025y / 12 / 31)}};
        figures.campaigns[1].form = tdkt::CampaignForm::regular;
        const auto form = shipped::form("0601");
        const Report report = fill(form, figures);
        const Table& table = table_of(report);
        CHECK(table.at("01", "1") == count(4));
        CHECK(table.at("01", "2") == count(1));
        CHECK(table.at("01", "3") == count(2));
        CHECK(table.at("01", "4") == count(1));
        CHECK(table.at("02", "2") == count(1));
        CHECK(table.at("03", "3") == count(2));
        CHECK(table.at("05", "4") == count(1));
        CHECK(table.at("06", "4") == count(1));
        CHECK(table.at("07", "3") == count(1));
        CHECK(table.at("09", "3") == count(1));
        CHECK(table.at("10", "2") == count(1));
        CHECK(table.at("11", "1") == count(3));
        CHECK(table.at("12", "1") == count(1));
        CHECK(check_identities(form, table).empty());
    }

    TEST_CASE("keeps a campaign without an end or a scope in the total and names it") {
        const FormFigureLists figures = {
            .year = 2024, .campaigns = {{.code = "A", .level = AwardLevel::base, .start = 2024y / 1 / 1}}};
        const auto form = shipped::form("0601");
        const Report report = fill(form, figures);
        CHECK(table_of(report).at("01", "1") == count(1));
        CHECK(mentions(report, "Chưa ghi ngày kết thúc"));
        CHECK(mentions(report, "Chưa ghi phạm vi"));
        CHECK(check_identities(form, table_of(report)).empty());
    }

    TEST_CASE("names a campaign without a level, for it has no column") {
        const FormFigureLists figures = {.year = 2024,
                                         .campaigns = {{.code = "PT9", .start = 2024y / 1 / 1}}};
        const Report report = fill(shipped::form("0601"), figures);
        CHECK(table_of(report).at("01", "1") == count(0));
        CHECK(mentions(report, "PT9"));
    }
}
