#include "store/connection.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/reports.hpp"
#include "tdkt/trace.hpp"
#include "toolkit/office.hpp"

#include <functional>
#include <map>
#include <random>
#include <set>

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
        std::set<std::int64_t> revoked;
        for (int i = 0; i < 20; ++i) {
            const std::int64_t award = 1 + below(250);
            if (revoked.insert(award).second) {
                tdkt::revoke_award(database(), actor(), award, "thử");
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

    tdkt::Table form(const std::string& id, const std::string& version = "2023") {
        return tdkt::form_report(database(), configuration(), id, 2025, {.version = version, .as_of = {}})
            .tables.front();
    }

    std::int64_t count_campaigns(const std::string& row, const std::string& column) {
        SQLite::Statement query(database().connection().database(), fmt::format(R"sql(
            with one as (select *, date(end_date, '+1 day') as behind from campaign)
            select count(*) from one
            where start_date <= '2025-12-31' and end_date >= '2025-01-01'
                  and ({}) and ({}))sql",
                                                                                row, column));
        query.executeStep();
        return query.getColumn(0).getInt64();
    }

    void launch_campaigns() {
        std::string list = "campaign,name,form,level,scope,start,end\n";
        const std::vector<int> months = {3, 11, 12, 12, 13, 24, 35, 36, 37, 59, 60, 61};
        for (int i = 0; i < 80; ++i) {
            const int start = 2023 * 12 + below(36);
            const int end = start + one_of_numbers(months);
            const std::string last = fmt::format("{}-{:02}-{:02}", end / 12, end % 12 + 1, 9 + below(3));
            list += fmt::format("C{},Phong trào {},{},{},{},{}-{:02}-11,{}\n", i, i,
                                one_of({"thematic", "regular"}), one_of({"state", "province", "base"}),
                                one_of({"nation", "province", "cluster", "unit"}), start / 12, start % 12 + 1,
                                last);
        }
        REQUIRE_FALSE(tdkt::has_errors(import(ImportTarget::campaigns, list).problems));
    }

private:
    int one_of_numbers(const std::vector<int>& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

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
                unit,
                one_of({"BKTINH", "CSTDT", "KNC", "BKTTG", "HCLD3", "CSTDTQ", "CSTDCS", "GKHEN", "AHLD",
                        "GTHCM", "HCDDK"}),
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

/// The columns that a form shows of itself, and those of one award each: `2/HCLD3/person`.
Conditions with_single_awards(Conditions columns, const tdkt::Table& table) {
    for (const tdkt::TableColumn& column : table.columns) {
        const std::size_t award = column.key.find('/') + 1;
        const std::size_t kind = column.key.rfind('/') + 1;
        if (award != 0 && kind > award) {
            columns[column.key] =
                fmt::format("a.award = '{}' and s.kind = '{}'", column.key.substr(award, kind - award - 1),
                            column.key.substr(kind));
        }
    }
    return columns;
}

using Counter = std::function<std::int64_t(const std::string&, const std::string&)>;

/// Every row and every column of the form has its condition, but for words (unit of measure) and what is
/// not classified.
void compare(const tdkt::Table& table, const Conditions& rows, const Conditions& columns,
             const Counter& count) {
    for (const tdkt::TableRow& row : table.rows) {
        CHECK((row.code.empty() || rows.contains(row.code)));
    }
    for (const tdkt::TableColumn& column : table.columns) {
        CHECK((column.key == "C" || columns.contains(column.key)));
    }
    for (const auto& [row, in_row] : rows) {
        for (const auto& [column, in_column] : columns) {
            const tdkt::Cell& cell = table.at(row, column);
            const auto* const figure = std::get_if<std::int64_t>(&cell);
            INFO(table.table << ", row " << row << ", column " << column);
            CHECK((figure == nullptr ? 0 : *figure) == count(in_row, in_column));
        }
    }
}

} // namespace

TEST_SUITE("forms by SQL") {
    TEST_CASE("every cell of 0602, 0603, 0702 and 0703 is what plain SQL counts, in random registers") {
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
            {"1", "a.award in ('COCP', 'BKTTG', 'HCLD3', 'CSTDTQ', 'AHLD', 'GTHCM', 'HCDDK')"},
            {"3", "a.award = 'GTHCM'"},
            {"4", "a.award = 'GTNN'"},
            {"6", "a.award = 'COCP'"},
            {"7/collective", "a.award = 'BKTTG' and s.kind = 'collective'"},
            {"7/person", "a.award = 'BKTTG' and s.kind = 'person'"},
            {"7/household", "a.award = 'BKTTG' and s.kind = 'household'"},
            {"8", "a.award = 'CSTDTQ'"},
            {"9/collective", "false"},
            {"9/person", "false"},
            {"9/household", "false"}};
        for (unsigned seed = 1; seed <= 3; ++seed) {
            RandomOffice office(seed);
            const Counter count = [&](const std::string& row, const std::string& column) {
                return office.count(row, column);
            };
            for (const char* const version : {"2023", "2018"}) {
                compare(office.form("0603", version), province_rows, province_columns, count);
                const tdkt::Table state = office.form("0602", version);
                compare(state, state_rows, with_single_awards(state_columns, state), count);
            }
            const tdkt::Reconciliation result =
                tdkt::reconcile(office.database(), Office::configuration(), 2025);
            CHECK(result.checked > 1000);
            CHECK(result.discrepancies.empty());
        }
    }

    TEST_CASE("every cell of 0601 and 0701 is what plain SQL counts, in random registers") {
        const Conditions new_rows = {{"01", "true"},
                                     {"02", "scope = 'nation'"},
                                     {"03", "scope = 'province'"},
                                     {"04", "scope = 'cluster'"},
                                     {"05", "scope = 'unit'"},
                                     {"06", "behind < date(start_date, '+12 months')"},
                                     {"07", "behind = date(start_date, '+12 months')"},
                                     {"08", "behind > date(start_date, '+12 months') and "
                                            "behind < date(start_date, '+36 months')"},
                                     {"09", "behind >= date(start_date, '+36 months') and "
                                            "behind < date(start_date, '+60 months')"},
                                     {"10", "behind >= date(start_date, '+60 months')"},
                                     {"11", "form = 'thematic'"},
                                     {"12", "form = 'regular'"}};
        Conditions old_rows = new_rows;
        for (const char* const code : {"04", "05", "12"}) {
            old_rows.erase(code);
        }
        old_rows["03"] = "scope in ('province', 'cluster', 'unit')";
        old_rows["09"] = "behind >= date(start_date, '+36 months')";
        old_rows["10"] = "form = 'thematic'";
        old_rows["11"] = "form = 'regular'";
        const Conditions new_columns = {
            {"1", "true"}, {"2", "level = 'state'"}, {"3", "level = 'province'"}, {"4", "level = 'base'"}};
        const Conditions old_columns = {
            {"1", "level in ('state', 'province')"}, {"2", "level = 'state'"}, {"3", "level = 'province'"}};
        for (unsigned seed = 1; seed <= 3; ++seed) {
            RandomOffice office(seed);
            office.launch_campaigns();
            const Counter count = [&](const std::string& row, const std::string& column) {
                return office.count_campaigns(row, column);
            };
            compare(office.form("0601"), new_rows, new_columns, count);
            compare(office.form("0601", "2018"), old_rows, old_columns, count);
        }
    }

    TEST_CASE("the records behind a cell are as many as its figure") {
        RandomOffice office(7);
        const tdkt::Table table = office.form("0603");
        for (const char* const row : {"01", "03", "05", "10", "11", "17"}) {
            for (const char* const column : {"1", "2", "3"}) {
                const tdkt::Cell& cell = table.at(row, column);
                const tdkt::Behind behind = tdkt::trace_form(office.database(), Office::configuration(),
                                                             "0603", 2025, std::nullopt, {row, column});
                const auto* const figure = std::get_if<std::int64_t>(&cell);
                CHECK(static_cast<std::int64_t>(behind.awards.size()) == (figure == nullptr ? 0 : *figure));
            }
        }
    }
}
