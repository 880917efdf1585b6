#include "store/connection.hpp"
#include "tdkt/error.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/reports.hpp"
#include "toolkit/office.hpp"

#include <map>
#include <random>

#include <doctest/doctest.h>
#include <fmt/format.h>

using tdkt::ImportTarget;

// A second computation of the state forms, in plain SQL over the records: it shares nothing with the tallies,
// the form files or the code that fills them in.
namespace {

class RandomOffice : public Office {
public:
    explicit RandomOffice(unsigned seed) : random_(seed) {
        import(ImportTarget::units, "code,name,kind,parent\n"
                                    "CTY,Công ty Sông Vân,enterprise,T99\n"
                                    "CTY.T1,Tổ 1,team,CTY\n"
                                    "BO,Bộ Xa,ministry,\n"
                                    "BO.V,Vụ Xa,department,BO\n");
        std::string list =
            "kind,name,citizen_id,gender,class,unit,award,category,year,decision_number,decision_date\n";
        for (int i = 0; i < 250; ++i) {
            list += row(i);
        }
        const auto report = import(ImportTarget::awards, list);
        REQUIRE(codes(report.problems).empty());
        for (int i = 0; i < 20; ++i) {
            try {
                tdkt::revoke_award(database(), actor(), 1 + below(250), "thử");
            } catch (const tdkt::Error&) { // it was revoked already
            }
        }
    }

    std::int64_t count(const std::string& row, const std::string& column) {
        SQLite::Statement query(database().connection().database(), fmt::format(R"sql(
            with recursive head (id, kind) as (
                select id, kind from unit where parent_id is null
                union all
                select u.id, head.kind from unit u join head on u.parent_id = head.id)
            select count(*)
            from award_record a
                 join subject s on s.id = a.subject_id
                 join unit u on u.id = a.unit_id
                 join head h on h.id = u.id
            where a.status = 'given' and strftime('%Y', a.decision_date) = '2025' and ({}) and ({}))sql",
                                                                                row, column));
        query.executeStep();
        return query.getColumn(0).getInt64();
    }

    tdkt::Table form(const std::string& id) {
        return tdkt::form_report(database(), configuration(), id, 2025).tables.front();
    }

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }

    std::string one_of(const std::vector<std::string>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

    std::string row(int i) {
        const std::string unit = one_of({"T99", "SYT", "SNV", "CTY", "CTY.T1", "BO.V"});
        const std::string category =
            one_of({"merit", "campaign", "adhoc", "service", "tenure", "external", "resistance"});
        const int year = 2024 + below(2);
        const std::string tail = fmt::format("{},{},{}/QĐ,{}-{:02}-{:02}\n", category, year, i, year,
                                             1 + below(12), 1 + below(28));
        switch (below(6)) {
        case 0:
            return fmt::format("collective,,,,,{},{},{}", unit,
                               one_of({"BKTINH", "COTINH", "COCP", "BKTTG", "HCLD3", "TTLDTT"}), tail);
        case 1:
            return fmt::format("household,Hộ ông Số {},,,,{},{},{}", i, unit, one_of({"BKTINH", "BKTTG"}),
                               tail);
        default:
            return fmt::format(
                "person,Lê Văn Số {},0990800{:05},male,{},{},{},{}", i, i,
                one_of({"", "leader_province", "leader_department", "business", "leader_other", "direct"}),
                unit, one_of({"BKTINH", "CSTDT", "KNC", "BKTTG", "HCLD3", "CSTDTQ", "CSTDCS", "GKHEN"}),
                tail);
        }
    }

    std::mt19937 random_;
};

using Conditions = std::map<std::string, std::string>;

const char* const person_class = "s.kind = 'person' and coalesce(a.class, s.class) = '{}'";

void add(Conditions& rows, int first, const char* sql, const std::vector<std::string>& words,
         const char* number) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        rows[fmt::format(fmt::runtime(number), first + static_cast<int>(i))] =
            fmt::format(fmt::runtime(sql), words[i]);
    }
}

const std::vector<std::string> classes = {"leader_province", "leader_department", "business", "leader_other",
                                          "direct"};
const std::vector<std::string> categories = {"merit",   "campaign", "adhoc",     "external",
                                             "service", "tenure",   "resistance"};

void compare(RandomOffice& office, const std::string& id, const Conditions& rows, const Conditions& columns) {
    const tdkt::Table table = office.form(id);
    for (const auto& [row, in_row] : rows) {
        for (const auto& [column, in_column] : columns) {
            const tdkt::Cell& cell = table.at(row, column);
            const auto* const figure = std::get_if<std::int64_t>(&cell);
            INFO(id << ", row " << row << ", column " << column);
            CHECK((figure == nullptr ? 0 : *figure) == office.count(in_row, in_column));
        }
    }
}

} // namespace

TEST_SUITE("forms by SQL") {
    TEST_CASE("every cell of 0602 and 0603 is what plain SQL counts, in random registers") {
        Conditions province_rows = {{"01", "true"},
                                    {"02", "s.kind = 'collective'"},
                                    {"03", "s.kind = 'collective' and u.kind = 'enterprise'"},
                                    {"04", "s.kind = 'household'"},
                                    {"05", "s.kind = 'person'"}};
        add(province_rows, 6, person_class, classes, "{:02}");
        add(province_rows, 11, "a.category = '{}'", categories, "{:02}");
        const Conditions province_columns = {{"1", "a.award in ('BKTINH', 'CSTDT', 'COTINH', 'KNC')"},
                                             {"2", "a.award = 'BKTINH'"},
                                             {"3", "a.award = 'CSTDT'"},
                                             {"4", "a.award = 'COTINH'"},
                                             {"5", "a.award = 'KNC'"}};
        Conditions state_rows = {{"1", "true"},
                                 {"2", "h.kind in ('ministry', 'central_agency')"},
                                 {"3", "h.kind not in ('ministry', 'central_agency')"},
                                 {"6", "s.kind = 'collective'"},
                                 {"7", "s.kind = 'collective' and u.kind = 'enterprise'"},
                                 {"8", "s.kind = 'household'"},
                                 {"9", "s.kind = 'person'"}};
        add(state_rows, 10, person_class, classes, "{}");
        add(state_rows, 15, "a.category = '{}'", categories, "{}");
        const Conditions state_columns = {
            {"1", "a.award in ('COCP', 'BKTTG', 'HCLD3', 'CSTDTQ')"},
            {"2/HCLD3/collective", "a.award = 'HCLD3' and s.kind = 'collective'"},
            {"2/HCLD3/person", "a.award = 'HCLD3' and s.kind = 'person'"},
            {"6", "a.award = 'COCP'"},
            {"7/collective", "a.award = 'BKTTG' and s.kind = 'collective'"},
            {"7/person", "a.award = 'BKTTG' and s.kind = 'person'"},
            {"7/household", "a.award = 'BKTTG' and s.kind = 'household'"},
            {"8", "a.award = 'CSTDTQ'"},
            {"3", "a.award = 'GTHCM'"},
            {"9/person", "false"}};
        for (unsigned seed = 1; seed <= 3; ++seed) {
            RandomOffice office(seed);
            compare(office, "0603", province_rows, province_columns);
            compare(office, "0602", state_rows, state_columns);
            const tdkt::Reconciliation result =
                tdkt::reconcile(office.database(), Office::configuration(), 2025);
            CHECK(result.checked > 1000);
            CHECK(result.discrepancies.empty());
        }
    }

    TEST_CASE("the records behind a cell are as many as its figure") {
        RandomOffice office(7);
        const tdkt::Table table = office.form("0603");
        for (const char* const row : {"01", "03", "05", "10", "11", "17"}) {
            for (const char* const column : {"1", "2", "3"}) {
                const tdkt::Cell& cell = table.at(row, column);
                std::int64_t records = 0;
                tdkt::trace_cell(
                    office.database(), Office::configuration(), "0603", 2025, std::nullopt, {row, column},
                    [&](const tdkt::AwardRecord&) { ++records; }, [](const tdkt::CampaignOverview&) {});
                const auto* const figure = std::get_if<std::int64_t>(&cell);
                CHECK(records == (figure == nullptr ? 0 : *figure));
            }
        }
    }
}
