#include "catalogue/load.hpp"
#include "config/directories.hpp"
#include "store/tallies.hpp"
#include "tdkt/error.hpp"
#include "tdkt/merge.hpp"
#include "tdkt/registry.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"
#include "toolkit/tallies.hpp"

#include <array>
#include <map>
#include <numeric>
#include <random>

#include <doctest/doctest.h>
#include <fmt/format.h>

using tdkt::ImportTarget;

namespace {

constexpr const char* heading =
    "kind,name,citizen_id,birth,gender,class,unit,award,category,year,decision_number,decision_date,status\n";

/// An office in which things happen by chance; what cannot be done is not.
class BusyOffice : public Office {
public:
    explicit BusyOffice(unsigned seed) : random_(seed) {}

    void something() {
        try {
            switch (below(9)) {
            case 0:
            case 1:
            case 2:
                import_awards();
                break;
            case 3:
                import_people();
                break;
            case 4:
                tdkt::revoke_award(database(), actor(), 1 + below(60), "hủy bỏ");
                break;
            case 5:
                amend();
                break;
            case 6:
                (void)tdkt::merge_people(database(), actor(), id_of(below(12)), id_of(below(12)),
                                         {.reason = "trùng"});
                break;
            case 7:
                import(ImportTarget::units,
                       fmt::format("code,name,kind,parent\nX{0},Xã số {0},commune,T99\n", below(4)));
                (void)tdkt::merge_units(database(), actor(), below(2) == 0 ? "SYT" : "SNV",
                                        fmt::format("X{}", below(4)), {.reason = "trùng"});
                break;
            default:
                (void)tdkt::undo_operation(database(), actor(), last_operation() - below(4));
            }
        } catch (const tdkt::Error&) {
            ++refused;
        }
    }

    int refused = 0;

private:
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random_); }

    static std::string id_of(int person) { return fmt::format("0990800000{:02}", person); }

    template <std::size_t N>
    std::string one_of(const std::array<const char*, N>& list) {
        return list.at(static_cast<std::size_t>(below(static_cast<int>(N))));
    }

    std::int64_t last_operation() { return tdkt::list_operations(database(), 1).front().id; }

    std::string unit() { return one_of(std::array{"SYT", "SNV", "X0", "X1", "X2", "X3"}); }

    // Anything may be left out, and comes with a later list.
    void import_awards() {
        std::string list = heading;
        for (int row = 1 + below(6); row > 0; --row) {
            const int person = below(12);
            const int year = 2021 + below(4);
            const std::string date = below(4) == 0 ? "" : fmt::format("{}-{:02}-15", year, 1 + below(12));
            const char* const status = below(8) == 0 ? "revoked" : "";
            if (below(4) == 0) {
                list += fmt::format("collective,,,,,,{},TTLDTT,merit,{},{}/QĐ,{},{}\n", unit(), year,
                                    below(99), date, status);
            } else {
                list += fmt::format("person,Lê Văn Số {},{},,{},{},{},{},{},{},{}/QĐ,{},{}\n", person,
                                    id_of(person), one_of(std::array{"", "male"}),
                                    one_of(std::array{"", "", "direct", "leader_other"}), unit(),
                                    one_of(std::array{"LDTT", "GKHEN", "BKTINH"}),
                                    one_of(std::array{"merit", "adhoc"}), year, below(99), date, status);
            }
        }
        tdkt::ImportOptions options;
        options.rejects = file("rejects.csv");
        import(ImportTarget::awards, list, options);
    }

    void amend() {
        tdkt::AwardAmendment amendment;
        amendment.year = 2021 + below(4);
        amendment.category = tdkt::Category::adhoc;
        (void)tdkt::amend_award(database(), configuration(), actor(), 1 + below(60), amendment, "đính chính");
    }

    void import_people() {
        const int person = below(12);
        import(ImportTarget::people,
               fmt::format("citizen_id,name,birth,gender,class,unit\n{},Lê Văn Số {},,male,{},{}\n",
                           id_of(person), person,
                           one_of(std::array{"direct", "business", "leader_department"}), unit()));
    }

    std::mt19937 random_;
};

std::int64_t total(const std::vector<tdkt::reporting::AwardTally>& tallies) {
    return std::accumulate(tallies.begin(), tallies.end(), std::int64_t{0},
                           [](std::int64_t sum, const auto& tally) { return sum + tally.count; });
}

tdkt::Actor on(const char* day) {
    tdkt::Actor actor = Office::actor();
    actor.at = day;
    return actor;
}

} // namespace

TEST_SUITE("tallies") {
    TEST_CASE("they are what the records say after whatever was done and undone") {
        int refused = 0;
        for (unsigned seed = 1; seed <= 5; ++seed) {
            BusyOffice office(seed);
            for (int step = 0; step < 30; ++step) {
                office.something();
                const auto differences = tdkt::store::tally_differences(office.database().connection());
                INFO("seed " << seed << ", step " << step << ": "
                             << tdkt::list_operations(office.database(), 1).front().id);
                REQUIRE(differences.empty());
            }
            refused += office.refused;
        }
        CHECK(refused < 5 * 30 * 2 / 3); // otherwise not much was tried
    }

    TEST_CASE("a figure that was changed behind the program's back is found") {
        Office office;
        office.import(ImportTarget::awards,
                      std::string(heading) + "person,Lê Văn An,,,,,SYT,GKHEN,merit,2025,1/QĐ,2025-06-01,\n");
        office.database().connection().database().exec("update award_tally set count = 3");
        const auto differences = tdkt::store::tally_differences(office.database().connection());
        REQUIRE(differences.size() == 1);
        CHECK(differences.front().month == 202506);
        CHECK(differences.front().count == 2);
    }

    TEST_CASE("figures can be had as the register stood on a day") {
        Office office;
        office.import(ImportTarget::awards,
                      std::string(heading) +
                          "person,Lê Văn An,,,male,,SYT,GKHEN,merit,2025,1/QĐ,2025-06-01,\n"
                          "person,Lê Văn Ba,,,male,,SYT,GKHEN,merit,2025,1/QĐ,2025-06-01,\n");
        tdkt::revoke_award(office.database(), on("2026-01-10"), 1, "khai gian");
        const tdkt::Catalogue catalogue = tdkt::load_catalogue({Office::configuration().directories});
        const auto as_of = [&](const char* day) {
            tdkt::TallyQuery query = tdkt::whole_year(2025);
            query.as_of = tdkt::store::last_operation_of(office.database().connection(),
                                                         tdkt::parse_iso_date(day).value());
            return total(tdkt::award_tallies(office.database().connection(), catalogue, query));
        };
        CHECK(as_of("2025-12-30") == 0);
        CHECK(as_of("2025-12-31") == 2);
        CHECK(as_of("2026-01-09") == 2);
        CHECK(as_of("2026-01-10") == 1);
    }

    TEST_CASE("records, tallies and the state of today give the same figures") {
        BusyOffice office(99);
        for (int step = 0; step < 40; ++step) {
            office.something();
        }
        const tdkt::Catalogue catalogue = tdkt::load_catalogue({Office::configuration().directories});
        tdkt::TallyQuery query{
            .first_month = 202103, .last_month = 202409, .by_month = true, .by_unit = true};
        const auto read = [&] {
            return tdkt::award_tallies(office.database().connection(), catalogue, query);
        };
        const auto kept = read();
        query.source = tdkt::TallySource::records;
        const auto counted = read();
        query.as_of = tdkt::store::last_operation_of(office.database().connection(), Office::actor().today);
        const auto as_of = read();
        CHECK(total(kept) > 0);
        CHECK(kept == counted);
        CHECK(kept == as_of);
    }

    TEST_CASE("the past stays what it was, whatever becomes of awards, people and units") {
        const tdkt::Catalogue catalogue = tdkt::load_catalogue({Office::configuration().directories});
        tdkt::TallyQuery query{
            .first_month = 202101, .last_month = 202412, .by_month = true, .by_unit = true};
        int compared = 0;
        for (unsigned seed = 1; seed <= 5; ++seed) {
            BusyOffice office(seed);
            tdkt::store::Connection& connection = office.database().connection();
            std::map<std::int64_t, std::vector<tdkt::reporting::AwardTally>> seen;
            for (int step = 0; step < 30; ++step) {
                office.something();
                query.as_of.reset();
                seen[tdkt::list_operations(office.database(), 1).front().id] =
                    tdkt::award_tallies(connection, catalogue, query);
            }
            for (const auto& [operation, tallies] : seen) {
                if (!tdkt::store::undone_since(connection, operation)) {
                    query.as_of = operation;
                    INFO("seed " << seed << ", operation " << operation);
                    REQUIRE(tdkt::award_tallies(connection, catalogue, query) == tallies);
                    ++compared;
                }
            }
        }
        CHECK(compared > 30);
    }

    TEST_CASE("a unit that changes later counts in the past as what it was") {
        Office office;
        office.import(ImportTarget::units, "code,name,kind,parent,remote\nXA,Xã Hà,commune,SYT,no\n");
        office.import(ImportTarget::awards,
                      std::string(heading) + "person,Lê Văn An,,,,,XA,GKHEN,merit,2025,1/QĐ,2025-06-01,\n");
        tdkt::store::Connection& connection = office.database().connection();
        const tdkt::Catalogue catalogue = tdkt::load_catalogue({Office::configuration().directories});
        const std::int64_t before = tdkt::list_operations(office.database(), 1).front().id;
        office.import(ImportTarget::units,
                      "code,name,kind,parent,remote\nXA,Công ty Hà,enterprise,SNV,yes\n");
        tdkt::TallyQuery query = tdkt::whole_year(2025);
        query.by_unit = true;
        const tdkt::reporting::AwardTally now = tdkt::award_tallies(connection, catalogue, query).front();
        CHECK(now.unit == "SNV");
        CHECK(now.unit_kind == tdkt::UnitKind::enterprise);
        query.as_of = before;
        const tdkt::reporting::AwardTally then = tdkt::award_tallies(connection, catalogue, query).front();
        CHECK(then.unit == "SYT");
        CHECK(then.unit_kind == tdkt::UnitKind::commune);
        CHECK_FALSE(then.remote);
        CHECK(tdkt::units_of(connection, before).back().name == "Xã Hà");
        CHECK(tdkt::units_of(connection, 1).empty());
    }
}
