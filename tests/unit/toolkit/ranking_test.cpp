#include "tdkt/cluster.hpp"
#include "tdkt/error.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::ImportTarget;

namespace {

// Two departments, judged in one criterion.
class RankedOffice : public Office {
public:
    RankedOffice() {
        import(ImportTarget::clusters,
               "cluster,name,year,unit,role\nC1,Cụm 1,2025,SYT,head\nC1,,2025,SNV,\n");
        std::istringstream sheet("format = 1\ncode = 'S'\ntitle = 'S'\nyear = 2025\ntie = ['ballot']\n"
                                 "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 30\nkind = 'points'\n");
        tdkt::import_score_sheet(database(), configuration(), actor(), {.stream = sheet, .name = "s.toml"},
                                 {});
    }

    tdkt::ImportReport score(const std::string& rows) {
        return import(ImportTarget::scores, "cluster,year,unit,criterion,final\n" + rows);
    }

    std::string places() {
        std::string text;
        tdkt::list_records(database(), tdkt::RecordType::cluster_rank,
                           [&](const tdkt::Record& record) { text += *record.unit + record.value + " "; });
        return text;
    }
};

} // namespace

TEST_SUITE("final rankings") {
    TEST_CASE("record the places, and nothing of the cluster changes afterwards") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK(office.places() == "SYT1 SNV2 ");
        CHECK(codes(office.score("C1,2025,SYT,A,29\n").problems) == "cluster_finalised");
        CHECK(office.score("C1,2025,SYT,A,30\n").rows.same == 1);
        CHECK(codes(office.import(ImportTarget::clusters, "cluster,year,unit\nC1,2025,T99\n").problems) ==
              "cluster_finalised");
        CHECK_THROWS_AS(tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1"),
                        tdkt::StateError);
    }

    TEST_CASE("are not typed over by records, until they are reopened") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        const std::string head = "type,kind,unit,year,value,scope\n";
        const auto type = [&](const std::string& row) {
            return codes(office.import(ImportTarget::records, head + row).problems);
        };
        CHECK(type("cluster_rank,collective,SNV,2025,1,C1\n") == "cluster_finalised");
        CHECK(type("cluster_rank,collective,SNV,2025,2,C1\n").empty());
        CHECK(type("cluster_rank,collective,SNV,2024,1,C1\n").empty());
        CHECK(office.places() == "SYT1 SNV2 SNV1 ");
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "wrong figures");
        CHECK(type("cluster_rank,collective,SNV,2025,1,C1\n").empty());
    }

    TEST_CASE("need every member to be fully scored") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\n");
        try {
            tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
            FAIL("finalised");
        } catch (const tdkt::StateError& error) {
            CHECK(codes(error.diagnostics()) == "criterion_open");
        }
        CHECK(office.places().empty());
    }

    TEST_CASE("share a place where the rules leave a tie, and a ballot parts it") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,30\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK(office.places() == "SYT1 SNV1 ");
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "bỏ phiếu lại");
        office.score("C1,2025,SYT,ballot,3\nC1,2025,SNV,ballot,9\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK(office.places() == "SNV1 SYT2 ");
    }

    TEST_CASE("are reopened for a reason, and both stay visible") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        CHECK_THROWS_AS(tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "x"),
                        tdkt::StateError);
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK_THROWS_AS(tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", " "),
                        tdkt::UsageError);
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "khiếu nại đúng");
        CHECK(office.places().empty());
        office.score("C1,2025,SYT,A,10\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        const auto finals = tdkt::list_final_rankings(office.database(), 2025, "C1");
        REQUIRE(finals.size() == 2);
        CHECK(finals[0].reason == "khiếu nại đúng");
        CHECK_FALSE(finals[1].reopened);
        CHECK(finals[0].hash != finals[1].hash);
        CHECK(finals[0].scores.find("\"30\"") != std::string::npos);
    }

    TEST_CASE("take the place of what was typed, and take nothing else with them when they are reopened") {
        RankedOffice office;
        const std::string heading = "kind,name,unit,type,year,value,scope\n";
        office.import(ImportTarget::records, heading + "collective,,SYT,cluster_rank,2025,5,C1\n");
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK(office.places() == "SYT1 SNV2 ");
        office.import(ImportTarget::records, heading + "collective,,T99,cluster_rank,2025,7,C2\n");
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "khiếu nại đúng");
        CHECK(office.places() == "T997 ");
    }

    TEST_CASE("are taken back whole by an undo") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        const auto operation = tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        (void)tdkt::undo_operation(office.database(), Office::actor(), operation);
        CHECK(office.places().empty());
        CHECK(tdkt::list_final_rankings(office.database(), 2025, "C1").empty());
        CHECK(office.score("C1,2025,SYT,A,29\n").rows.changed == 1);
    }

    TEST_CASE("keep what the cluster was awarded, which nobody changes until they are reopened") {
        RankedOffice office;
        const auto award = [&](const std::string& count) {
            return office.import(ImportTarget::cluster_awards,
                                 "cluster,year,award,count\nC1,2025,COTINH," + count + "\n");
        };
        award("1");
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        const auto refused = award("2");
        CHECK(codes(refused.problems) == "cluster_finalised");
        CHECK_FALSE(refused.operation);
        CHECK(award("1").rows.same == 1);
        CHECK(
            codes(office.import(ImportTarget::cluster_awards, "cluster,year,award,count\nC1,2025,BKTINH,1\n")
                      .problems) == "cluster_finalised");
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "thêm cờ");
        CHECK(award("2").rows.changed == 1);
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        const auto finals = tdkt::list_final_rankings(office.database(), 2025, "C1");
        REQUIRE(finals.size() == 2);
        CHECK(finals[0].result.find(R"("count": 1)") != std::string::npos);
        CHECK(finals[1].result.find(R"("count": 2)") != std::string::npos);
        CHECK(finals[0].hash != finals[1].hash);
    }

    TEST_CASE("are not undermined by an undo of what they were made from") {
        RankedOffice office;
        const auto undone = [&](const tdkt::ImportReport& import) -> std::string {
            try {
                (void)tdkt::undo_operation(office.database(), Office::actor(), import.operation.value());
            } catch (const tdkt::StateError& error) {
                return error.message().code + ": " + codes(error.diagnostics());
            }
            return "undone";
        };
        const std::string refused = "undo_of_finalised: cluster_finalised";
        const auto first = office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,25\n");
        const auto second = office.score("C1,2025,SNV,A,20\n");
        const auto award =
            office.import(ImportTarget::cluster_awards, "cluster,year,award,count\nC1,2025,COTINH,1\n");
        const auto renamed =
            office.import(ImportTarget::clusters, "cluster,name,year,unit\nC1,Cụm một,2025,SYT\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK(undone(second) == refused);
        CHECK(undone(award) == refused);
        CHECK(office.places() == "SYT1 SNV2 ");
        CHECK(office.score("C1,2025,SNV,A,20\n").rows.same == 1); // nothing half-undone
        CHECK(undone(renamed) == "undone");                       // a name is none of the ranking's making
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "chấm lại");
        CHECK(undone(second) == "undone");
        CHECK(undone(award) == "undone");
        CHECK(undone(first) == "undone");
    }

    TEST_CASE("do not come back by an undo once the scores are others") {
        RankedOffice office;
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,20\n");
        const auto reopen = [&] {
            return tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "xem lại");
        };
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        (void)tdkt::undo_operation(office.database(), Office::actor(), reopen());
        CHECK(office.places() == "SYT1 SNV2 ");
        const std::int64_t reopened = reopen();
        const auto lower = office.score("C1,2025,SYT,A,10\n");
        CHECK_THROWS_AS((void)tdkt::undo_operation(office.database(), Office::actor(), reopened),
                        tdkt::StateError);
        CHECK(office.places().empty());
        CHECK_FALSE(tdkt::list_clusters(office.database(), 2025).at(0).finalised);
        (void)tdkt::undo_operation(office.database(), Office::actor(), lower.operation.value());
        (void)tdkt::undo_operation(office.database(), Office::actor(), reopened);
        CHECK(office.places() == "SYT1 SNV2 ");
    }

    TEST_CASE("of another cluster stand in nobody's way") {
        RankedOffice office;
        office.import(ImportTarget::clusters, "cluster,name,year,unit\nC2,Cụm 2,2025,T99\n");
        std::istringstream sheet("format = 1\ncode = 'S2'\ntitle = 'S2'\nyear = 2025\ntie = ['ballot']\n"
                                 "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 30\nkind = 'points'\n");
        const auto tied =
            tdkt::import_score_sheet(office.database(), Office::configuration(), Office::actor(),
                                     {.stream = sheet, .name = "s.toml"}, {"C2"});
        const auto other = office.score("C2,2025,T99,A,3\n");
        office.score("C1,2025,SYT,A,30\nC1,2025,SNV,A,25\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK_NOTHROW(
            (void)tdkt::undo_operation(office.database(), Office::actor(), other.operation.value()));
        CHECK_NOTHROW((void)tdkt::undo_operation(office.database(), Office::actor(), tied.operation.value()));
    }
}

namespace {

// Both departments of the province, by the awards that they and the units below them received.
class OfficeWithFedSheet : public Office {
public:
    OfficeWithFedSheet() {
        import(ImportTarget::units, "code,name,kind,parent\nSYT.BV,Bệnh viện Thanh Vân,public_service,SYT\n");
        import(ImportTarget::clusters, "cluster,name,year,unit\nC1,Cụm 1,2025,SYT\nC1,,2025,SNV\n");
        std::istringstream sheet("format = 1\ncode = 'S'\ntitle = 'S'\nyear = 2025\ntie = ['ballot']\n"
                                 "[[figure]]\ncode = 'BK'\ntitle = 'BK'\nfrom = 'awards:BKTINH'\n"
                                 "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 5\nkind = 'points'\n"
                                 "formula = 'count'\nactual = 'BK'\neach = 1\n");
        tdkt::import_score_sheet(database(), configuration(), actor(), {.stream = sheet, .name = "s.toml"},
                                 {});
        import(ImportTarget::awards, "kind,unit,award,category,year,decision_number,decision_date\n"
                                     "collective,SYT.BV,BKTINH,merit,2025,1/QĐ,2025-11-01\n");
    }

    void declare_awards_complete(const std::string& unit, int from, int to) {
        import(ImportTarget::records, "type,unit,from,to,value\ncomplete," + unit + "," +
                                          std::to_string(from) + "," + std::to_string(to) + ",award\n");
    }

    std::string scores() {
        std::string text;
        const auto ranked = tdkt::rank_clusters(database(), 2025, "C1");
        for (const tdkt::RankedUnit& unit : ranked.at(0).ranking.units) {
            const auto& score = unit.criteria.at(0).score;
            text += unit.unit + (score ? to_string(*score) : "?") + " ";
        }
        return text;
    }
};

} // namespace

TEST_SUITE("figures from the register of awards") {
    TEST_CASE("count a unit with those below it, and none is 0 from the first award of the register on") {
        CHECK(OfficeWithFedSheet().scores() == "SYT1 SNV0 ");
    }

    TEST_CASE("stay as they were once the ranking is final, until it is reopened") {
        OfficeWithFedSheet office;
        const std::string final = office.scores();
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        office.import(ImportTarget::awards, "kind,unit,award,category,year,decision_number,decision_date\n"
                                            "collective,SNV,BKTINH,merit,2025,2/QĐ,2025-11-20\n");
        CHECK(office.scores() == final);
        CHECK(tdkt::explain_unit(office.database(), 2025, "SNV", "C1").unit.total == tdkt::Decimal());
        tdkt::reopen_ranking(office.database(), Office::actor(), 2025, "C1", "a late decision");
        CHECK(office.scores() == "SNV1 SYT1 ");
    }

    TEST_CASE("come from awards that there are: a mistyped one is refused") {
        Office office;
        std::istringstream sheet("format = 1\ncode = 'S'\ntitle = 'S'\nyear = 2025\ntie = ['ballot']\n"
                                 "[[figure]]\ncode = 'BK'\ntitle = 'BK'\nfrom = 'awards:BKTINHH'\n"
                                 "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 5\nkind = 'points'\n");
        CHECK_THROWS_AS(tdkt::import_score_sheet(office.database(), Office::configuration(), Office::actor(),
                                                 {.stream = sheet, .name = "s.toml"}, {}),
                        tdkt::InputError);
    }

    TEST_CASE("are missing where the register is declared complete for other years only") {
        OfficeWithFedSheet office;
        office.declare_awards_complete("SNV", 2020, 2024);
        CHECK(office.scores() == "SYT1 SNV? ");
        office.declare_awards_complete("SNV", 2025, 2025);
        CHECK(office.scores() == "SYT1 SNV0 ");
    }

    TEST_CASE("are missing above a unit whose awards are not all known") {
        OfficeWithFedSheet office;
        office.declare_awards_complete("SYT.BV", 2020, 2024);
        CHECK(office.scores() == "SNV0 SYT? ");
    }
}
