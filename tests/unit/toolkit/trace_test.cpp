#include "tdkt/trace.hpp"

#include "store/connection.hpp"
#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using tdkt::Behind;
using tdkt::FigureName;
using tdkt::ImportTarget;
using tdkt::Report;

namespace {

/// Awards of two years, nominations and a campaign, of which not everything is recorded.
class TracedOffice : public Office {
public:
    TracedOffice() {
        import(ImportTarget::units, "code,name,kind,parent,remote\nXA,Xã Hà,commune,T99,yes\n");
        import(ImportTarget::campaigns, "campaign,name,form,level,scope,start,end\n"
                                        "PT,Thi đua,thematic,province,province,2025-01-01,2025-12-31\n");
        const auto awards =
            import(ImportTarget::awards,
                   "kind,name,birth,gender,class,unit,award,category,year,decision_number,decision_date\n"
                   "person,Lê Văn An,1980,male,direct,SYT,BKTINH,merit,2025,1/QĐ,2025-02-10\n"
                   "person,Lê Văn An,1980,,,SYT,CSTDT,merit,2025,2/QĐ,2025-12-31\n"
                   "person,Trần Thị Bình,1985,female,leader_other,SNV,BKTINH,campaign,2025,3/QĐ,2025-06-20\n"
                   "person,Phạm Văn Cường,1979,,business,SNV,BKTINH,adhoc,2025,4/QĐ,2025-06-21\n"
                   "person,Đỗ Thị Dung,1990,female,,XA,BKTTG,merit,2025,5/QĐ,2025-01-01\n"
                   "person,Hồ Văn Giang,1971,,direct,SYT,BKTINH,merit,2024,6/QĐ,2024-12-31\n"
                   "person,Mai Thị Hà,1991,,direct,XA,GKHEN,merit,2022,7/QĐ,2022-05-05\n"
                   "collective,,,,,XA,COTINH,merit,2025,8/QĐ,2025-06-23\n"
                   "household,Hộ ông Khê,,,,XA,BKTTG,campaign,2025,9/QĐ,2025-06-24\n");
        REQUIRE(codes(awards.problems).empty());
        // As a decision on a nomination of a campaign would.
        database().connection().database().exec(
            "update award_record set campaign_id = 1 where decision_number in ('3/QĐ', '9/QĐ')");
        const auto nominations = import(ImportTarget::nominations,
                                        "kind,name,birth,class,unit,award,category,year,received\n"
                                        "person,Lê Văn An,1980,direct,SYT,BKTTG,merit,2025,2025-11-30\n"
                                        "person,Trần Thị Bình,1985,,SNV,CSTDCS,merit,2025,2025-11-30\n");
        REQUIRE(codes(nominations.problems).empty());
    }
};

/// Every figure of a report that counts records is followed, and as many are found.
template <typename Trace>
int follow(const Report& report, const std::vector<std::string>& tables, Trace trace) {
    int followed = 0;
    int zeros = 0; // one in a hundred is followed
    for (const tdkt::Table& table : report.tables) {
        for (const tdkt::TableRow& row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto* const count = std::get_if<std::int64_t>(&row.cells[i]);
                const std::string& column = table.columns[i].key;
                const bool of_many = count != nullptr && *count == 0 && (++zeros % 100) != 1;
                if (count == nullptr || of_many || column == "change" || column == "amount" ||
                    column == "permille" ||
                    (!tables.empty() && std::ranges::find(tables, table.table) == tables.end())) {
                    continue;
                }
                std::string name = row.code.empty() ? row.label : row.code;
                if (row.code.empty() && row.role == tdkt::RowRole::total) {
                    name = "total";
                }
                INFO(table.table << ":" << name << ":" << column);
                const Behind behind = trace(FigureName{table.table, name, column});
                CHECK(static_cast<std::int64_t>(behind.awards.size() + behind.nominations.size()) == *count);
                followed += *count > 0 ? 1 : 0;
            }
        }
    }
    return followed;
}

} // namespace

TEST_SUITE("trace") {
    TEST_CASE("as many records are behind a figure as it says") {
        TracedOffice office;
        tdkt::Database& db = office.database();
        const tdkt::Configuration config = Office::configuration();
        const tdkt::Date today = Office::actor().today;
        SUBCASE("of the annexes") {
            for (const char* const annex : {"a", "d", "e", "f"}) {
                INFO(std::string(annex));
                CHECK(follow(tdkt::annex_report(db, config, annex, 2025), {}, [&](const FigureName& figure) {
                          return tdkt::trace_annex(db, config, annex, 2025, figure);
                      }) > 1);
            }
        }
        SUBCASE("of the shares") {
            CHECK(follow(tdkt::share_report(db, config, 2025), {}, [&](const FigureName& figure) {
                      return tdkt::trace_shares(db, config, 2025, figure);
                  }) > 10);
        }
        SUBCASE("of the year's end") {
            CHECK(follow(tdkt::year_end_report(db, config, today, 2025),
                         {"awards", "categories", "classes", "unit_kinds", "direct_workers", "trend",
                          "shares", "nominations"},
                         [&](const FigureName& figure) {
                             return tdkt::trace_year_end(db, config, today, 2025, figure);
                         }) > 30);
        }
        SUBCASE("of a period") {
            const tdkt::Period half{.kind = tdkt::Period::Kind::half, .year = 2025, .number = 1};
            CHECK(follow(tdkt::period_report(db, config, today, half), {}, [&](const FigureName& figure) {
                      return tdkt::trace_period(db, config, today, half, figure);
                  }) > 10);
        }
        SUBCASE("of the budget") {
            const tdkt::BonusFilter filter{.year = 2025, .unit = {}, .rounding = {}};
            CHECK(follow(tdkt::budget_report(db, config, filter), {"budget_units"},
                         [&](const FigureName& figure) {
                             return tdkt::trace_budget(db, config, filter, figure);
                         }) > 3);
        }
        SUBCASE("of a cross tabulation") {
            const std::vector<tdkt::AwardAttribute> by = {
                tdkt::AwardAttribute::unit, tdkt::AwardAttribute::person_class, tdkt::AwardAttribute::month};
            const tdkt::CrossTabulation table = tdkt::cross_tabulate(db, config, 2022, 2025, by);
            for (std::size_t i = 0; i < table.counts.size(); ++i) {
                CHECK(static_cast<std::int64_t>(
                          tdkt::trace_count(db, config, 2022, 2025, by, table.values[i]).awards.size()) ==
                      table.counts[i]);
            }
        }
    }

    TEST_CASE("rows of what is not recorded are followed like any other") {
        TracedOffice office;
        const Behind behind = tdkt::trace_form(office.database(), Office::configuration(), "0602", 2025,
                                               std::nullopt, {.row = "+ Chưa phân loại", .column = "1"});
        REQUIRE(behind.awards.size() == 1);
        CHECK(behind.awards.front().subject.name == "Đỗ Thị Dung");
    }

    TEST_CASE("an entered figure says where it came from, a sum of them from which") {
        TracedOffice office;
        office.import(ImportTarget::figures,
                      "form,year,row,column,value\n0605,2025,02,1,3\n0605,2025,03,1,4\n");
        const auto trace = [&](const char* row) {
            return tdkt::trace_form(office.database(), Office::configuration(), "0605", 2025, std::nullopt,
                                    {.row = row, .column = "1"})
                .entered;
        };
        REQUIRE(trace("02").size() == 1);
        CHECK(trace("02").front().value == 3);
        CHECK(trace("02").front().by == "lan");
        CHECK(trace("02").front().operation > 0);
        CHECK(trace("02").front().file == "list.csv");
        CHECK(trace("01").size() == 2);
        CHECK(trace("04").empty());
    }

    TEST_CASE("what is no count of records is refused, and what is not there is not found") {
        TracedOffice office;
        const auto trace = [&](const FigureName& figure) {
            return tdkt::trace_year_end(office.database(), Office::configuration(), Office::actor().today,
                                        2025, figure);
        };
        CHECK_THROWS_AS((void)trace({"shares", "direct", "share"}), tdkt::UsageError);
        CHECK_THROWS_AS((void)trace({"decisions", "awards", "count"}), tdkt::UsageError);
        CHECK_THROWS_AS((void)trace({"awards", "BKTINH", "nobody"}), tdkt::NotFound);
        CHECK_THROWS_AS((void)trace({"nowhere", "BKTINH", "person"}), tdkt::NotFound);
    }
}
