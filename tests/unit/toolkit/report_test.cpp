#include "config/directories.hpp"
#include "reporting/form.hpp"
#include "store/connection.hpp"
#include "tdkt/campaign.hpp"
#include "tdkt/campaign_plan.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace std::chrono_literals;
using tdkt::ImportTarget;

namespace {

/// An office whose register holds awards of every sort that the forms tell apart.
class ReportingOffice : public Office {
public:
    ReportingOffice() {
        import(ImportTarget::units, "code,name,kind,parent\nCTY,Công ty Sông Vân,enterprise,T99\n");
        const auto report = import(
            ImportTarget::awards,
            "kind,name,birth,class,unit,award,category,year,decision_number,decision_date,signer,status\n"
            "person,Lê Văn An,1980,direct,SYT,BKTINH,merit,2024,12/QĐ,15/01/2025,Ông Ký,\n"
            "person,Lê Văn An,1980,,SYT,CSTDT,merit,2025,90/QĐ,31/12/2025,Ông Ký,\n"
            "person,Trần Thị Bình,1985,leader_other,SNV,BKTINH,campaign,2025,40/QĐ,20/06/2025,Ông Ký,\n"
            "person,Phạm Văn Cường,1979,,SNV,BKTINH,adhoc,2025,41/QĐ,21/06/2025,Ông Ký,\n"
            "person,Đỗ Thị Dung,1990,direct,CTY,BKTTG,merit,2025,7/QĐ-TTg,01/01/2025,Bà Ký,\n"
            "person,Vũ Văn Em,1970,direct,SYT,BKTINH,merit,2025,42/QĐ,22/06/2025,Ông Ký,revoked\n"
            "person,Hồ Văn Giang,1971,direct,SYT,BKTINH,merit,2024,99/QĐ,31/12/2024,Ông Ký,\n"
            "person,Mai Thị Hà,1991,direct,SYT,BKTINH,merit,2025,,,,\n"
            "collective,,,,CTY,COTINH,merit,2025,43/QĐ,23/06/2025,Ông Ký,\n"
            "collective,,,,SYT,BKTINH,merit,2025,43/QĐ,23/06/2025,Ông Ký,\n"
            "household,Hộ ông Lý Văn Khê,,,SNV,BKTINH,campaign,2025,44/QĐ,24/06/2025,Ông Ký,\n");
        REQUIRE(codes(report.problems).empty());
    }

    /// A figure counted by plain SQL, which shares nothing with the queries of the program.
    std::int64_t count(const std::string& condition) {
        SQLite::Statement row(
            database().connection().database(),
            "select count(*) from award_record a, subject s, unit u where s.id = a.subject_id and "
            "u.id = a.unit_id and a.status = 'given' and a.decision_date like '2025-%' and " +
                condition);
        row.executeStep();
        return row.getColumn(0).getInt64();
    }

    tdkt::Report form(const std::string& id) {
        return tdkt::form_report(database(), configuration(), id, 2025);
    }

    tdkt::Report year_end() {
        return tdkt::year_end_report(database(), configuration(), actor().today, 2025);
    }
};

std::int64_t figure(const tdkt::Report& report, std::string_view row, std::string_view column) {
    return std::get<std::int64_t>(report.tables.at(0).at(row, column));
}

const tdkt::Table& table(const tdkt::Report& report, const std::string& key) {
    return *std::ranges::find(report.tables, key, &tdkt::Table::table);
}

/// The matters that the year-end report says need attention, and whom they concern.
std::vector<std::string> attention(const tdkt::Report& report) {
    std::vector<std::string> lines;
    for (const tdkt::Table& table : report.tables) {
        for (const tdkt::TableRow& row : table.rows) {
            if (table.table == "attention") {
                lines.push_back(row.code + " " + std::get<std::string>(row.cells.front()));
            }
        }
    }
    return lines;
}

bool mentions(const std::vector<std::string>& lines, std::string_view words) {
    return std::ranges::any_of(
        lines, [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

const tdkt::reporting::Form& form_of(const std::vector<tdkt::reporting::Form>& forms, const std::string& id) {
    return *tdkt::reporting::find_form(forms, id, 2025y / 12 / 15);
}

} // namespace

TEST_SUITE("reports") {
    TEST_CASE("the cells of form 0603 are what plain SQL counts") {
        ReportingOffice office;
        const tdkt::Report report = office.form("0603");
        const std::string provincial = "a.award in ('BKTINH', 'CSTDT', 'COTINH', 'KNC')";
        CHECK(figure(report, "01", "1") == 7);
        CHECK(figure(report, "01", "1") == office.count(provincial));
        CHECK(figure(report, "01", "2") == office.count("a.award = 'BKTINH'"));
        CHECK(figure(report, "02", "1") == office.count(provincial + " and s.kind = 'collective'"));
        CHECK(figure(report, "03", "1") ==
              office.count(provincial + " and s.kind = 'collective' and u.kind = 'enterprise'"));
        CHECK(figure(report, "04", "2") == office.count("a.award = 'BKTINH' and s.kind = 'household'"));
        CHECK(figure(report, "10", "3") == office.count("a.award = 'CSTDT' and s.class = 'direct'"));
        CHECK(figure(report, "10", "3") == 1); // the class comes from the person where the award has none
        CHECK(figure(report, "12", "1") == office.count(provincial + " and a.category = 'campaign'"));
        CHECK(figure(report, "13", "2") == office.count("a.award = 'BKTINH' and a.category = 'adhoc'"));
        CHECK(mentions(report.head_right, "Tỉnh Thanh Vân"));
    }

    TEST_CASE("the cells of form 0602 are what plain SQL counts, and cells that cannot be are empty") {
        ReportingOffice office;
        const tdkt::Report report = office.form("0602");
        CHECK(figure(report, "1", "1") == office.count("a.award = 'BKTTG'"));
        CHECK(figure(report, "3", "7/person") == 1);
        CHECK(figure(report, "14", "7/person") == 1);
        CHECK(tdkt::is_empty(report.tables.at(0).at("9", "6")));
    }

    TEST_CASE("every form satisfies its identities") {
        ReportingOffice office;
        const tdkt::config::Directories directories{Office::configuration().directories};
        const auto forms = tdkt::reporting::load_forms(directories);
        for (const std::string id : {"0601", "0602", "0603"}) {
            const auto problems =
                tdkt::reporting::check_identities(form_of(forms, id), office.form(id).tables.at(0));
            CHECK(codes(problems).empty());
        }
    }

    TEST_CASE("form 0601 counts the campaigns of the year") {
        ReportingOffice office;
        office.import(ImportTarget::campaigns, "campaign,name,form,level,scope,start,end\n"
                                               "A,Một năm,regular,province,province,2025-01-01,2025-12-31\n"
                                               "B,Ba năm,thematic,province,province,2023-01-01,2025-12-31\n"
                                               "C,Ngắn,thematic,base,unit,2025-03-01,2025-05-31\n"
                                               "D,Đã qua,thematic,province,province,2024-01-01,2024-12-31\n");
        const tdkt::Report report = office.form("0601");
        CHECK(figure(report, "01", "1") == 3);
        CHECK(figure(report, "03", "3") == 2);
        CHECK(figure(report, "05", "4") == 1);
        CHECK(figure(report, "06", "1") == 1);
        CHECK(figure(report, "07", "1") == 1);
        CHECK(figure(report, "09", "1") == 1);
        CHECK(figure(report, "12", "1") == 1);
    }

    TEST_CASE("an award without the day of its decision is named, not lost in silence") {
        ReportingOffice office;
        CHECK(mentions(office.year_end().notes, "1 lượt khen thưởng của năm 2025 không ghi ngày quyết định"));
        CHECK(mentions(office.form("0603").notes, "không ghi ngày quyết định"));
    }

    TEST_CASE("decisions count by number and day; what was revoked was given once") {
        ReportingOffice office;
        const auto report = office.year_end();
        CHECK(figure({.report = {}, .title = {}, .tables = {table(report, "decisions")}}, "decisions",
                     "count") == 8);
        CHECK(figure({.report = {}, .title = {}, .tables = {table(report, "decisions")}}, "awards",
                     "count") == 9);
    }

    TEST_CASE("a revocation of the year is listed with its day and reason") {
        ReportingOffice office;
        const auto awards = office.awards();
        const auto given = std::ranges::find(awards, "40/QĐ", [](const tdkt::AwardRecord& award) {
            return award.decision_number.value_or("");
        });
        tdkt::revoke_award(office.database(), Office::actor(), given->id, "khai man thành tích");
        const auto report = office.year_end();
        REQUIRE(table(report, "changed").rows.size() == 2); // one came as revoked
        const tdkt::TableRow& row = table(report, "changed").rows[1];
        CHECK(row.label == "Trần Thị Bình");
        CHECK(std::get<std::string>(row.cells.at(3)) == "khai man thành tích");
        CHECK(figure(office.form("0603"), "01", "1") == 6);
    }

    TEST_CASE("an award that came into the register as revoked is among the revocations of its year") {
        ReportingOffice office;
        const auto report = office.year_end();
        REQUIRE(table(report, "changed").rows.size() == 1);
        const tdkt::TableRow& row = table(report, "changed").rows[0];
        CHECK(row.label == "Vũ Văn Em");
        CHECK(tdkt::is_empty(row.cells.at(2))); // nobody said when
        CHECK(std::ranges::count(attention(report), "revoked BKTINH: Vũ Văn Em") == 1);
        CHECK(table(tdkt::year_end_report(office.database(), Office::configuration(), Office::actor().today,
                                          2024),
                    "changed")
                  .rows.empty());
    }

    TEST_CASE("what reads the register cannot change it") {
        ReportingOffice office;
        CHECK_THROWS_AS(office.database().read([&] {
            tdkt::revoke_award(office.database(), Office::actor(), 1, "khai man thành tích");
        }),
                        tdkt::SystemError);
        CHECK(office.awards().front().status == tdkt::AwardStatus::given);
    }

    TEST_CASE("units that proposed nobody are named, with those below them") {
        ReportingOffice office;
        office.import(ImportTarget::nominations, "kind,name,birth,unit,award,category,year,received\n"
                                                 "person,Lê Văn An,1980,SYT,CSTDCS,merit,2025,2025-11-30\n");
        CHECK(attention(office.year_end()) == std::vector<std::string>{"no_nominations CTY: Công ty Sông Vân",
                                                                       "no_nominations SNV: Sở Nội vụ",
                                                                       "revoked BKTINH: Vũ Văn Em"});
    }

    TEST_CASE("a campaign that ended without a final review is named") {
        ReportingOffice office;
        office.import(ImportTarget::campaigns, "campaign,name,form,level,scope,start,end\n"
                                               "C,Ngắn,thematic,base,unit,2025-03-01,2025-05-31\n");
        CHECK(attention(office.year_end()).front() == "final_review_overdue C: Ngắn");
        tdkt::review_campaign(office.database(), Office::actor(), "C",
                              {.kind = tdkt::ReviewKind::final,
                               .date = 2025y / 6 / 10,
                               .results = "a",
                               .limits = "b",
                               .causes = "c",
                               .lessons = "d",
                               .figures = {}});
        CHECK(attention(office.year_end()).front() != "final_review_overdue C: Ngắn");
    }

    TEST_CASE(
        "a review that a plan wanted by now is named, interim before final, until the campaign is closed") {
        ReportingOffice office;
        std::istringstream plan(
            "format = 1\ncampaign = \"C\"\nname = \"Dài\"\nform = \"thematic\"\nlevel = \"base\"\n"
            "scope = \"unit\"\nstart = 2025-01-01\nend = 2027-12-31\n"
            "[[review]]\nkind = \"interim\"\ndue = 2025-06-30\n");
        tdkt::launch_plan(office.database(), Office::configuration(), Office::actor(),
                          {.stream = plan, .name = "plan.toml"}, false);
        CHECK(attention(office.year_end()).front() == "interim_review_overdue C: Dài");
        tdkt::review_campaign(office.database(), Office::actor(), "C",
                              {.kind = tdkt::ReviewKind::interim,
                               .date = 2025y / 6 / 10,
                               .results = "a",
                               .limits = {},
                               .causes = {},
                               .lessons = {},
                               .figures = {}});
        CHECK(attention(office.year_end()).front() != "interim_review_overdue C: Dài");
    }

    TEST_CASE("a history holds every award of a person, the latest first, and counts those that stand") {
        ReportingOffice office;
        std::vector<tdkt::AwardRecord> awards;
        tdkt::list_awards(office.database(), {},
                          [&](const tdkt::AwardRecord& award) { awards.push_back(award); });
        const auto an =
            std::ranges::find(awards, "Lê Văn An", [](const auto& award) { return award.subject.name; });
        tdkt::revoke_award(office.database(), Office::actor(), an->id, "khai man thành tích");
        tdkt::AwardFilter of_him;
        of_him.subject = an->subject.id;
        const auto report =
            tdkt::history_report(office.database(), Office::configuration(), of_him, Office::actor().today);
        REQUIRE(table(report, "history_summary").rows.size() == 1);
        CHECK(figure(report, "CSTDT", "count") == 1);
        const auto& rows = table(report, "history").rows;
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].cells.front() == tdkt::Cell("2025"));
        CHECK(rows[1].cells.back() == tdkt::Cell("Hủy bỏ, thu hồi"));
        CHECK_THROWS_AS(
            (void)tdkt::history_report(office.database(), Office::configuration(), {}, Office::actor().today),
            tdkt::UsageError);
    }

    TEST_CASE("the history of a unit shows what its predecessors received, as such") {
        ReportingOffice office;
        office.import(ImportTarget::units, "code,name,kind,parent\nSNVM,Sở Nội vụ mới,department,T99\n");
        office.import(ImportTarget::successions, "from,to,date,share\nSNV,SNVM,2025-07-01,\n");
        tdkt::AwardFilter filter;
        filter.unit = "SNVM";
        const tdkt::Report report =
            tdkt::history_report(office.database(), Office::configuration(), filter, Office::actor().today);
        CHECK(table(report, "history").rows.empty());
        CHECK(table(report, "history_predecessors").rows.size() == 3);
        filter.unit = "SNV";
        CHECK(tdkt::history_report(office.database(), Office::configuration(), filter, Office::actor().today)
                  .tables.size() == 2);
    }

    TEST_CASE("an unknown form, cluster or campaign is not found") {
        ReportingOffice office;
        CHECK_THROWS_AS((void)office.form("602"), tdkt::NotFound);
        CHECK_THROWS_AS((void)tdkt::cluster_report(office.database(), Office::configuration(), 2025, "C1"),
                        tdkt::NotFound);
        CHECK_THROWS_AS((void)tdkt::campaign_report(office.database(), Office::configuration(),
                                                    Office::actor().today, 2025, "C1"),
                        tdkt::NotFound);
    }

    TEST_CASE("all reports and forms are listed") {
        std::vector<std::string> names;
        for (const tdkt::ReportInfo& report : tdkt::list_reports(Office::configuration())) {
            names.push_back(report.name);
        }
        CHECK(names == std::vector<std::string>{
                           "year-end", "period", "shares", "budget", "history", "cluster", "campaign",
                           "0601",     "0602",   "0603",   "0604",   "0605",    "0701",    "0702",
                           "0703",     "a",      "b",      "c",      "d",       "e",       "f"});
    }
}
