#include "tdkt/cluster.hpp"
#include "tdkt/error.hpp"
#include "tdkt/undo.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::Decimal;
using tdkt::ImportTarget;
using tdkt::SheetImport;

namespace {

const std::string sheet_2025 =
    "format = 1\ncode = 'S'\ntitle = 'Bảng điểm'\nyear = 2025\ntie = ['criterion:B']\n"
    "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 30\nkind = 'points'\n"
    "[[criterion]]\ncode = 'B'\ntitle = 'B'\nmax = 20\nkind = 'points'\n";

const std::string clusters_2025 = "cluster,name,year,unit,role\n"
                                  "C1,Cụm 1,2025,SYT,head\n"
                                  "C1,,2025,SNV,\n";

const std::string scores_heading = "cluster,year,unit,criterion,self,checked,final\n";

class ClusterOffice : public Office {
public:
    ClusterOffice() { import(ImportTarget::clusters, clusters_2025); }

    SheetImport import_sheet(const std::string& toml, const std::vector<std::string>& clusters = {}) {
        std::istringstream stream(toml);
        return tdkt::import_score_sheet(database(), configuration(), actor(),
                                        {.stream = stream, .name = "s.toml"}, clusters);
    }
};

} // namespace

TEST_SUITE("clusters") {
    TEST_CASE("a cluster is named in one row and its units in many; the file again is the same") {
        ClusterOffice office;
        const auto clusters = tdkt::list_clusters(office.database(), 2025);
        REQUIRE(clusters.size() == 1);
        CHECK(clusters[0].name == "Cụm 1");
        REQUIRE(clusters[0].units.size() == 2);
        CHECK(clusters[0].units[0].unit == "SYT");
        CHECK(clusters[0].units[0].role == tdkt::ClusterRole::head);
        CHECK(clusters[0].units[1].role == tdkt::ClusterRole::member);
        CHECK(office.import(ImportTarget::clusters, clusters_2025).rows.same == 2);
        CHECK(office.import(ImportTarget::clusters, "cluster,name,year,unit\nC1,Cụm một,2025,SNV\n")
                  .rows.changed == 1);
    }

    TEST_CASE("one name and one head a cluster") {
        ClusterOffice office;
        CHECK(codes(office.import(ImportTarget::clusters, "cluster,year,unit,role\nC1,2025,SNV,head\n")
                        .problems) == "second_head");
        CHECK(codes(office
                        .import(ImportTarget::clusters, "cluster,name,year,unit\nC2,Cụm 2,2025,SYT\n"
                                                        "C2,Cụm hai,2025,SNV\n")
                        .problems) == "member_of_two said_otherwise");
        CHECK(codes(office.import(ImportTarget::clusters, "cluster,year,unit\nC3,2025,SYT\n").problems) ==
              "missing_value");
    }

    TEST_CASE("a sheet goes to the clusters of its year that have none, and again changes nothing") {
        ClusterOffice office;
        office.import(ImportTarget::clusters, "cluster,name,year,unit\nC0,Cụm cũ,2024,SYT\n");
        const SheetImport first = office.import_sheet(sheet_2025);
        CHECK(first.outcome == SheetImport::Outcome::added);
        CHECK(first.stored.clusters == std::vector<std::string>{"C1"});
        CHECK(first.operation.has_value());
        const SheetImport again = office.import_sheet(sheet_2025);
        CHECK(again.outcome == SheetImport::Outcome::same);
        CHECK_FALSE(again.operation.has_value());
        CHECK_FALSE(tdkt::list_clusters(office.database(), 2024)[0].sheet.has_value());
        CHECK(tdkt::find_score_sheet(office.database(), "S", {}).source == sheet_2025);
    }

    TEST_CASE("a sheet with mistakes tells all of them and changes nothing") {
        ClusterOffice office;
        try {
            office.import_sheet("format = 1\ncode = 'S'\ntitle = 't'\nyear = 2025\ncolour = 1\n"
                                "[[criterion]]\ncode = 'A'\ntitle = 'A'\nmax = 0\nkind = 'points'\n");
            FAIL("taken");
        } catch (const tdkt::InputError& error) {
            CHECK(codes(error.diagnostics()) == "max_not_positive unknown_key");
        }
        CHECK_THROWS_AS(office.import_sheet(sheet_2025, {"C9"}), tdkt::NotFound);
        CHECK_THROWS_AS((void)tdkt::find_score_sheet(office.database(), "S", {}), tdkt::NotFound);
    }

    TEST_CASE("every problem of scores has its code") {
        ClusterOffice office;
        CHECK(codes(office.import(ImportTarget::scores, scores_heading + "C1,2025,SYT,A,1,1,1\n").problems) ==
              "cluster_without_sheet");
        office.import_sheet(sheet_2025);
        const auto report =
            office.import(ImportTarget::scores, scores_heading + "C9,2025,SYT,A,1,1,1\n"
                                                                 "C1,2024,SYT,A,1,1,1\n"
                                                                 "C1,2025,T99,A,1,1,1\n"
                                                                 "C1,2025,SYT,AA,1,1,1\n"
                                                                 "C1,2025,SYT,A,30.0010,1,-1\n"
                                                                 "C1,2025,SYT,A,,,\n");
        CHECK(codes(report.problems) ==
              "unknown_cluster unknown_cluster unit_not_in_cluster unknown_criterion "
              "score_above_max negative_score no_score");
    }

    TEST_CASE("checked and final scores may follow; a self score alone ranks nobody") {
        ClusterOffice office;
        office.import_sheet(sheet_2025);
        office.import(ImportTarget::scores, scores_heading + "C1,2025,SYT,A,30,,\nC1,2025,SYT,B,20,20,\n"
                                                             "C1,2025,SNV,A,20,25,\nC1,2025,SNV,B,20,15,\n");
        auto ranking = tdkt::rank_clusters(office.database(), 2025, "C1").at(0).ranking;
        CHECK(ranking.units[0].unit == "SNV");
        CHECK_FALSE(ranking.units[1].rank.has_value());
        CHECK(office.import(ImportTarget::scores, scores_heading + "C1,2025,SYT,A,,,20\n").rows.changed == 1);
        ranking = tdkt::rank_clusters(office.database(), 2025, "C1").at(0).ranking;
        CHECK(ranking.units[0].unit == "SYT");
        CHECK(ranking.units[0].total == Decimal::from_integer(40));
        CHECK(ranking.units[0].tied_by == "criterion:B");
        CHECK(ranking.units[1].total == Decimal::from_integer(40));
        std::vector<std::string> self;
        tdkt::list_scores(office.database(), 2025, "C1", [&](const tdkt::ClusterScore& score) {
            self.push_back(score.value.unit + score.value.criterion + to_string(*score.value.self));
        });
        CHECK(self == std::vector<std::string>{"SNVA20", "SNVB20", "SYTA30", "SYTB20"});
    }

    TEST_CASE("a sheet that the entered scores do not fit is refused") {
        ClusterOffice office;
        office.import_sheet(sheet_2025);
        office.import(ImportTarget::scores, scores_heading + "C1,2025,SYT,A,,30,\nC1,2025,SYT,B,,20,\n");
        std::string smaller = sheet_2025;
        smaller.replace(smaller.find("max = 30"), 8, "max = 25");
        smaller.replace(smaller.find("code = 'B'"), 10, "code = 'C'");
        smaller.replace(smaller.find("criterion:B"), 11, "criterion:C");
        try {
            office.import_sheet(smaller);
            FAIL("taken");
        } catch (const tdkt::StateError& error) {
            CHECK(codes(error.diagnostics()) == "score_beyond_sheet score_without_criterion");
        }
        CHECK(tdkt::find_score_sheet(office.database(), "S", 2025).source == sheet_2025);
    }

    TEST_CASE("only a cluster of the year that has a sheet is ranked") {
        ClusterOffice office;
        CHECK(tdkt::rank_clusters(office.database(), 2025, {}).empty());
        CHECK_THROWS_AS((void)tdkt::rank_clusters(office.database(), 2025, "C1"), tdkt::StateError);
        CHECK_THROWS_AS((void)tdkt::rank_clusters(office.database(), 2024, "C1"), tdkt::NotFound);
    }

    TEST_CASE("a member leaves with its scores, and an undo brings both back") {
        ClusterOffice office;
        office.import_sheet(sheet_2025);
        office.import(ImportTarget::scores, scores_heading + "C1,2025,SNV,A,20,25,\nC1,2025,SNV,B,20,15,\n");
        const auto members = [&] { return tdkt::list_clusters(office.database(), 2025).at(0).units; };
        const auto removed =
            tdkt::remove_cluster_member(office.database(), Office::actor(), 2025, "C1", "Sở Nội vụ");
        CHECK(removed.unit == "SNV");
        CHECK(removed.scores == 2);
        CHECK(members().size() == 1);
        CHECK_THROWS_AS(tdkt::remove_cluster_member(office.database(), Office::actor(), 2025, "C1", "SNV"),
                        tdkt::NotFound);
        CHECK_THROWS_AS(tdkt::remove_cluster_member(office.database(), Office::actor(), 2024, "C1", "SYT"),
                        tdkt::NotFound);
        (void)tdkt::undo_operation(office.database(), Office::actor(), removed.operation, {});
        REQUIRE(members().size() == 2);
        CHECK(members()[1].scores == 2);
    }

    TEST_CASE("no member leaves a ranking that is final") {
        ClusterOffice office;
        office.import_sheet(sheet_2025);
        office.import(ImportTarget::scores, scores_heading +
                                                "C1,2025,SNV,A,,25,\nC1,2025,SNV,B,,15,\nC1,2025,SYT,A,,20,\n"
                                                "C1,2025,SYT,B,,15,\n");
        tdkt::finalise_ranking(office.database(), Office::actor(), 2025, "C1");
        CHECK_THROWS_AS(tdkt::remove_cluster_member(office.database(), Office::actor(), 2025, "C1", "SNV"),
                        tdkt::StateError);
    }

    TEST_CASE("a member of two clusters of a year is told with both, a unit that has ended is none") {
        ClusterOffice office;
        office.import(ImportTarget::units,
                      "code,name,kind,parent,valid_to\nCU,Sở cũ,department,T99,2024-12-31\n");
        const auto report =
            office.import(ImportTarget::clusters, "cluster,name,year,unit\nC2,Cụm 2,2025,SYT\n");
        REQUIRE(codes(report.problems) == "member_of_two");
        CHECK(report.problems[0].message.argument("unit") == "SYT");
        CHECK(report.problems[0].message.argument("other") == "C1");
        CHECK(report.rows.added == 1);
        CHECK(codes(office.import(ImportTarget::clusters, "cluster,year,unit\nC1,2025,CU\n").problems) ==
              "member_not_in_being");
        CHECK(
            codes(
                office.import(ImportTarget::clusters, "cluster,name,year,unit\nC1,Cụm 1,2024,CU\n").problems)
                .empty());
    }

    TEST_CASE("a score is of today or earlier") {
        ClusterOffice office;
        office.import_sheet(sheet_2025);
        const std::string heading = "cluster,year,unit,criterion,final,by,date\n";
        CHECK(codes(office.import(ImportTarget::scores, heading + "C1,2025,SNV,A,20,An,2026-01-01\n")
                        .problems) == "score_in_future");
        CHECK(office.import(ImportTarget::scores, heading + "C1,2025,SNV,A,20,An,2025-12-31\n").rows.added ==
              1);
    }

    TEST_CASE("in rotation deputies count, with what merged units served; who has ended is not proposed") {
        Office office;
        office.import(ImportTarget::units, "code,name,kind,parent,valid_to\n"
                                           "A,A,department,T99,2024-06-30\nB,B,department,T99,\n"
                                           "C,C,department,T99,\nD,D,department,T99,2024-12-31\n");
        office.import(ImportTarget::successions, "from,to,date\nA,B,2024-07-01\n");
        office.import(ImportTarget::clusters, "cluster,name,year,unit,role\n"
                                              "C1,Cụm 1,2023,A,deputy_head\nC1,,2023,SYT,head\n"
                                              "C1,Cụm 1,2024,A,member\nC1,,2024,C,\nC1,,2024,D,\n"
                                              "C1,,2024,SYT,deputy_head\nC1,,2024,SNV,head\n");
        std::string order;
        const auto lines = tdkt::propose_rotation(office.database(), 2025, "C1");
        for (const tdkt::RotationLine& line : lines) {
            order += line.unit + ' ';
        }
        CHECK(order == "C B SYT SNV ");
        CHECK(lines.at(0).role == tdkt::ClusterRole::head);
        CHECK(lines.at(1).role == tdkt::ClusterRole::deputy_head);
        CHECK(lines.at(1).last_deputy == 2023);
        CHECK(lines.at(1).times_deputy == 1);
        CHECK(lines.at(2).last_head == 2023);
    }
}
