#include "tdkt/decisions.hpp"

#include "store/bases.hpp"
#include "toolkit/office.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using tdkt::DecisionFinding;
using tdkt::ImportTarget;
using tdkt::Verdict;

namespace {

/// An office that has decided one CSTDCS, by its grade of the year.
class DecidedOffice : public Office {
public:
    DecidedOffice() {
        // The register of awards begins long before: else the decision itself would make it begin.
        import(ImportTarget::awards,
               "kind,name,citizen_id,birth,gender,unit,award,category,year,decision_number,"
               "decision_date\nperson,Lê Văn Ba,099080000002,1980,male,SYT,LDTT,merit,2020,"
               "1/QĐ,2020-12-20\n");
        import(ImportTarget::nominations,
               "kind,name,citizen_id,birth,gender,unit,award,category,year,received,grade\n"
               "person,Lê Văn An,099080000001,1980,male,SYT,CSTDCS,merit,2025,2025-12-01,excellent\n");
        tdkt::NominationFilter filter;
        filter.year = 2025;
        tdkt::vote(database(), actor(), filter, {.members = 10, .in_favour = 10});
        tdkt::decide(database(), configuration(), actor(), filter,
                     {.number = "45/QĐ-SYT",
                      .date = tdkt::parse_iso_date("2025-12-18").value(),
                      .signer = "Ông Ký",
                      .authority = {}},
                     {});
    }

    std::vector<tdkt::RecomputedDecision>
    recompute(const tdkt::Configuration& configuration = Office::configuration()) {
        std::vector<tdkt::RecomputedDecision> found;
        summary = tdkt::recompute_decisions(
            database(), configuration,
            [&](const tdkt::RecomputedDecision& decision) { found.push_back(decision); });
        return found;
    }

    void run(const char* sql) { SQLite::Database(file("a.db").string(), SQLite::OPEN_READWRITE).exec(sql); }

    [[nodiscard]] std::string faults() {
        std::string codes;
        for (const tdkt::Finding& finding : tdkt::verify(database())) {
            codes += finding.what.code;
        }
        return codes;
    }

    tdkt::RecomputeSummary summary;
};

/// A configuration where the title is harder to come by.
tdkt::Configuration stricter(const ScratchFolder& folder) {
    std::filesystem::create_directories(folder.file("law/L2022"));
    (void)folder.write("law/L2022/own.toml", R"(format = 1
instrument = { id = "L2022", name = "Luật Thi đua, khen thưởng 06/2022/QH15", from = 2024-01-01, to = 2026-09-30 }
[[criterion]]
id = "CSTDCS"
award = "CSTDCS"
subjects = ["person"]
categories = ["merit"]
cite = "Quy chế"
certainty = "verified"
all = [{ grade = "excellent" }, { unit_kind = ["enterprise"] }]
)");
    tdkt::Configuration configuration = Office::configuration();
    configuration.directories.push_back(folder.file(""));
    return configuration;
}

} // namespace

TEST_SUITE("recompute") {
    TEST_CASE("a decision comes out again from what was kept with it") {
        DecidedOffice office;
        CHECK(office.recompute().empty());
        CHECK(office.summary.recomputed == 1);
        CHECK(office.summary.without_basis == 0);
        CHECK(office.faults() == "");
    }

    TEST_CASE("a record that comes later is a drift, no fault, and named") {
        DecidedOffice office;
        office.import(ImportTarget::records, "type,kind,name,citizen_id,unit,year,value\n"
                                             "grade,person,Lê Văn An,099080000001,SYT,2025,not_done\n");
        const auto found = office.recompute();
        REQUIRE(found.size() == 1);
        CHECK(found.front().finding == DecisionFinding::drift);
        CHECK_FALSE(found.front().is_fault());
        CHECK(found.front().then == Verdict::eligible);
        CHECK(found.front().now == Verdict::ineligible);
        REQUIRE(found.front().changes.size() == 1);
        CHECK(found.front().changes.front().code == "fact_added");
        CHECK(found.front().changes.front().argument("fact") == "year 2025, grade not_done");
        CHECK(office.summary.faults == 0);
    }

    TEST_CASE("a basis that was changed is a fault, and so is the journal if the change hides itself") {
        DecidedOffice office;
        office.run("update decision_basis set facts = replace(facts, 'excellent', 'good')");
        auto found = office.recompute();
        REQUIRE(found.size() == 1);
        CHECK(found.front().finding == DecisionFinding::altered);
        CHECK(found.front().is_fault());

        tdkt::store::Bases bases(office.database().connection());
        const auto basis = bases.of(1);
        REQUIRE(basis);
        bases.keep(1, basis->check, basis->facts); // with a hash that is right again
        found = office.recompute();
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().finding == DecisionFinding::other_verdict);
        CHECK(found.front().now != Verdict::eligible);
        CHECK(office.faults() == "journal_broken");
    }

    TEST_CASE("a basis that is gone breaks the journal") {
        DecidedOffice office;
        office.run("delete from decision_basis");
        CHECK(office.recompute().empty());
        CHECK(office.summary.without_basis == 1);
        CHECK(office.faults() == "journal_broken");
    }

    TEST_CASE("rules that have changed since are told apart, with the answer that they would give") {
        DecidedOffice office;
        const ScratchFolder folder;
        const auto found = office.recompute(stricter(folder));
        REQUIRE(found.size() == 1);
        CHECK(found.front().finding == DecisionFinding::rules_changed);
        CHECK(found.front().now == Verdict::ineligible);
        CHECK_FALSE(found.front().is_fault());
        CHECK(office.summary.rules_changed == 1);
    }
}
