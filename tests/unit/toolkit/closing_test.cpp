#include "tdkt/closing.hpp"

#include "tdkt/registry.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using tdkt::ImportTarget;

namespace {

/// An office with three awards of 2024 and one of 2025, and 2024 closed.
class ClosedOffice : public Office {
public:
    ClosedOffice() {
        import(ImportTarget::awards,
               "kind,name,birth,class,unit,award,category,year,decision_number,decision_date\n"
               "person,Lê Văn An,1980,direct,SYT,BKTINH,merit,2024,1/QĐ,2024-06-01\n"
               "person,Trần Thị Bình,1985,leader_other,SNV,BKTINH,merit,2024,2/QĐ,2024-07-01\n"
               "person,Phạm Văn Cường,1979,direct,SNV,CSTDT,merit,2024,3/QĐ,2024-12-01\n"
               "person,Lê Văn An,1980,direct,SYT,BKTINH,merit,2025,4/QĐ,2025-06-01\n");
        tdkt::close_year(database(), configuration(), actor(), 2024);
    }

    void revoke_the_first() { tdkt::revoke_award(database(), actor(), 1, "khai man"); }

    tdkt::Report year_end() {
        return tdkt::year_end_report(database(), configuration(), actor().today, 2025);
    }
};

const tdkt::Table* find(const tdkt::Report& report, const std::string& key) {
    const auto found = std::ranges::find(report.tables, key, &tdkt::Table::table);
    return found == report.tables.end() ? nullptr : &*found;
}

std::int64_t number(const tdkt::Cell& cell) {
    return std::get<std::int64_t>(cell);
}

} // namespace

TEST_SUITE("closings") {
    TEST_CASE("the year after is compared with what was reported, and shows what was corrected since") {
        ClosedOffice office;
        CHECK(find(office.year_end(), "corrections") == nullptr);
        office.revoke_the_first();
        const tdkt::Report report = office.year_end();
        CHECK(number(find(report, "awards")->at("BKTINH", "last_year")) == 2);
        CHECK(number(find(report, "trend")->at("direct", "2024")) == 2);
        CHECK(number(find(report, "trend")->at("direct", "2025")) == 1);
        REQUIRE(find(report, "corrections") != nullptr);
        REQUIRE(find(report, "corrections")->rows.size() == 1);
        const tdkt::TableRow& row = find(report, "corrections")->rows.front();
        CHECK(row.code == "BKTINH");
        CHECK(number(row.cells.at(4)) == 2 - 1); // of direct workers: reported,
        CHECK(number(row.cells.at(5)) == 0);     // now,
        CHECK(number(row.cells.at(6)) == -1);    // and the difference
        CHECK(std::ranges::any_of(report.notes, [](const std::string& note) {
            return note.starts_with("Số liệu năm 2024 lấy theo số đã khóa ngày 31/12/2025, 1 dòng");
        }));
    }

    TEST_CASE("shares and periods are compared with it too, by the month") {
        ClosedOffice office;
        office.revoke_the_first();
        const tdkt::Report shares = tdkt::share_report(office.database(), Office::configuration(), 2025);
        CHECK(find(shares, "corrections") != nullptr);
        CHECK(std::get<tdkt::Decimal>(find(shares, "direct")->at("province", "share_last_year")) ==
              tdkt::Decimal::from_milli(66700));
        const tdkt::Report half =
            tdkt::period_report(office.database(), Office::configuration(), Office::actor().today,
                                {.kind = tdkt::Period::Kind::half, .year = 2025, .number = 1});
        CHECK(number(find(half, "awards")->at("BKTINH", "last_year")) == 1);
    }

    TEST_CASE("a year that was opened again is compared as it stands") {
        ClosedOffice office;
        office.revoke_the_first();
        tdkt::reopen_year(office.database(), Office::actor(), 2024, "tính lại");
        const tdkt::Report report = office.year_end();
        CHECK(number(find(report, "awards")->at("BKTINH", "last_year")) == 1);
        CHECK(find(report, "corrections") == nullptr);
    }

    TEST_CASE("the figures add up whatever was corrected") {
        ClosedOffice office;
        office.revoke_the_first();
        CHECK(tdkt::reconcile(office.database(), Office::configuration(), 2025).discrepancies.empty());
    }

    TEST_CASE("a unit that becomes another is among what changed a closed year") {
        ClosedOffice office;
        office.import(ImportTarget::units, "code,name,kind,parent\nSYT,Công ty Y,enterprise,T99\n");
        const tdkt::Report report =
            tdkt::form_report(office.database(), Office::configuration(), "0603", 2024);
        CHECK(find(report, "changes") == nullptr); // the form counts collectives of enterprises only
        const tdkt::Report annex = tdkt::annex_report(office.database(), Office::configuration(), "b", 2024);
        REQUIRE(find(annex, "changes") != nullptr);
        const tdkt::TableRow& row = find(annex, "changes")->rows.front();
        CHECK(number(row.cells.at(2)) == 0);
        CHECK(number(row.cells.at(3)) == 1);
        CHECK(number(row.cells.at(4)) == 1);
        CHECK_FALSE(tdkt::is_empty(row.cells.at(5))); // the operation is known
    }

    TEST_CASE("what has no past is compared too, and every operation on its records may have changed it") {
        ClosedOffice office;
        const auto budget = [&] {
            return tdkt::budget_report(office.database(), Office::configuration(),
                                       {.year = 2024, .unit = {}, .rounding = {}});
        };
        CHECK(find(budget(), "changes") == nullptr);
        office.revoke_the_first();
        const tdkt::Report report = budget();
        REQUIRE(find(report, "changes") != nullptr);
        CHECK_FALSE(tdkt::is_empty(find(report, "changes")->rows.front().cells.at(5)));
        const tdkt::Report years =
            tdkt::period_report(office.database(), Office::configuration(), Office::actor().today,
                                {.kind = tdkt::Period::Kind::years, .year = 2024, .number = 5});
        CHECK(find(years, "changes") != nullptr);
        const auto kept = tdkt::list_closed_reports(office.database(), 1);
        CHECK(std::ranges::count(kept, "campaigns", &std::pair<std::string, std::string>::first) == 1);
    }
}
