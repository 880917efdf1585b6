#include "tdkt/campaign.hpp"
#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace std::chrono_literals;
using tdkt::ImportTarget;
using tdkt::ReviewKind;

namespace {

/// An office with one campaign, one indicator and one registered unit.
class CampaignOffice : public Office {
public:
    CampaignOffice() {
        import(ImportTarget::campaigns, campaign);
        import(ImportTarget::indicators, "campaign,indicator,name,unit_of_measure,target,direction,weight\n"
                                         "TX-25,DV,Dịch vụ công,dịch vụ,98,up,6\n");
        import(ImportTarget::registrations, registration);
    }

    std::int64_t review(ReviewKind kind, tdkt::Date date) {
        return tdkt::review_campaign(database(), actor(), "TX-25",
                                     {.kind = kind,
                                      .date = date,
                                      .results = "tốt",
                                      .limits = "ít",
                                      .causes = "muộn",
                                      .lessons = "sớm",
                                      .figures = {}});
    }

    const std::string campaign = "campaign,name,form,level,authority,scope,start,end,parent\n"
                                 "TX-25,Thi đua 2025,regular,province,,province,01/01/2025,31/12/2025,\n";
    const std::string registration = "campaign,unit,date,pledge\nTX-25,SYT,2025-01-10,Vượt kế hoạch\n";
    const std::string progress_heading = "campaign,unit,indicator,period,plan,actual\n";
};

} // namespace

TEST_SUITE("campaigns") {
    TEST_CASE("the same file again changes nothing, other content changes the campaign") {
        CampaignOffice office;
        CHECK(office.import(ImportTarget::campaigns, office.campaign).rows.same == 1);
        std::string longer = office.campaign;
        longer.replace(longer.find("31/12/2025"), 10, "31/03/2026");
        const auto report = office.import(ImportTarget::campaigns, longer);
        CHECK(report.rows.changed == 1);
        CHECK(report.operation.has_value());
        CHECK(tdkt::find_campaign(office.database(), "TX-25").overview.campaign.end == 2026y / 3 / 31);
    }

    TEST_CASE("two rows of one file that disagree are refused, with the line of the first") {
        CampaignOffice office;
        const auto report =
            office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025-06,100,40\n"
                                                                            "TX-25,SYT,DV,2025-06,100,41\n");
        CHECK(report.refused);
        CHECK(codes(report.problems) == "said_otherwise");
        REQUIRE(!report.problems.empty());
        CHECK(report.problems[0].message.argument("line") == "2");
        CHECK(report.problems[0].at.line == 3);
    }

    TEST_CASE("plan and actual may come in two files; a blank takes nothing back") {
        CampaignOffice office;
        CHECK(office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025-06,100,\n")
                  .rows.added == 1);
        CHECK(office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025-06,,0\n")
                  .rows.changed == 1);
        const auto progress = tdkt::list_progress(office.database(), "TX-25");
        REQUIRE(progress.size() == 1);
        CHECK(progress[0].plan == tdkt::Decimal::from_integer(100));
        CHECK(progress[0].actual == tdkt::Decimal{});
    }

    TEST_CASE("every problem of progress has its code and its cell") {
        CampaignOffice office;
        const auto report =
            office.import(ImportTarget::progress, office.progress_heading + "TX-26,SYT,DV,2025-06,1,1\n"
                                                                            "TX-25,SNV,DV,2025-06,1,1\n"
                                                                            "TX-25,SYT,DX,2025-06,1,1\n"
                                                                            "TX-25,SYT,DV,Q2,1,1\n"
                                                                            "TX-25,SYT,DV,2026-01,1,1\n"
                                                                            "TX-25,SYT,DV,2025-06,,\n");
        CHECK(codes(report.problems) == "unknown_campaign unit_not_registered unknown_indicator bad_period "
                                        "period_outside_campaign no_figure");
        REQUIRE(report.problems.size() == 6);
        CHECK(report.problems[0].message.argument("suggestion") == "TX-25");
        CHECK(report.problems[2].at.column == 3);
        CHECK(report.problems[3].raw == "Q2");
    }

    TEST_CASE("figures that can hardly be are taken, and told") {
        CampaignOffice office;
        office.import(ImportTarget::indicators, "campaign,indicator,name,unit_of_measure,target,direction\n"
                                                "TX-25,TL,Tỷ lệ,%,,up\nTX-25,CHI,Chi phí,tỷ đồng,,down\n");
        const auto told = [&](const std::string& rows) {
            return codes(office.import(ImportTarget::progress, office.progress_heading + rows).problems);
        };
        CHECK(told("TX-25,SYT,TL,2025-06,90,101\n") == "share_above_all");
        CHECK(told("TX-25,SYT,TL,2025-09,90,80\n").empty());
        CHECK(told("TX-25,SYT,CHI,2025-06,9,-1\n") == "negative_progress");
        CHECK(told("TX-25,SYT,CHI,2025-09,,3\n") == "nothing_to_compare");
        CHECK(told("TX-25,SYT,DV,2025-06,,3\n").empty()); // it has a target
    }

    TEST_CASE("what was reached so far does not become less in a year, whichever comes first") {
        CampaignOffice office;
        const auto import = [&](const std::string& rows) {
            return office.import(ImportTarget::progress, office.progress_heading + rows);
        };
        const auto report = import("TX-25,SYT,DV,2025-Q1,,30\nTX-25,SYT,DV,2025-Q2,,25\n");
        REQUIRE(codes(report.problems) == "less_than_before");
        CHECK(report.problems[0].severity == tdkt::Severity::warning);
        CHECK(report.problems[0].message.argument("period") == "2025-Q2");
        CHECK(report.problems[0].message.argument("earlier") == "2025-Q1");
        CHECK(report.rows.added == 2);
        CHECK(codes(import("TX-25,SYT,DV,2025-03,,20\nTX-25,SYT,DV,2025-01,,26\n").problems) ==
              "less_than_before less_than_before");
        CHECK(codes(office
                        .import(ImportTarget::indicators,
                                "campaign,indicator,name,unit_of_measure,direction,progress\n"
                                "TX-25,DV,Dịch vụ công,dịch vụ,up,Trong kỳ\n")
                        .problems) == "counting_changed");
        CHECK(codes(import("TX-25,SYT,DV,2025-Q3,,2\n").problems).empty());
        CHECK(tdkt::list_indicators(office.database(), "TX-25").at(0).progress == tdkt::Counting::per_period);
    }

    TEST_CASE("figures per period are added up for the screen, the review and the score") {
        CampaignOffice office;
        office.import(ImportTarget::indicators, "campaign,indicator,name,unit_of_measure,direction,progress\n"
                                                "TX-25,DV,Dịch vụ công,dịch vụ,up,per_period\n");
        office.import(ImportTarget::progress,
                      office.progress_heading + "TX-25,SYT,DV,2025-Q1,30,20\nTX-25,SYT,DV,2025-Q2,40,30\n");
        const auto detail = tdkt::find_campaign(office.database(), "TX-25");
        REQUIRE(detail.progress.size() == 1);
        CHECK(detail.progress[0].actual == tdkt::Decimal::from_integer(50));
        CHECK(detail.progress[0].plan == tdkt::Decimal::from_integer(70));
        CHECK(tdkt::roll_up(office.database(), "TX-25", tdkt::RollUpBy::kind).at(0).actual ==
              tdkt::Decimal::from_integer(50));
        office.review(ReviewKind::interim, 2025y / 7 / 10);
        CHECK(tdkt::find_campaign(office.database(), "TX-25").reviews.at(0).figures.find(R"("actual":50)") !=
              std::string::npos);
        CHECK(tdkt::list_progress(office.database(), "TX-25").at(1).actual ==
              tdkt::Decimal::from_integer(30));
    }

    TEST_CASE("a registration is of a unit in being, and by the end") {
        CampaignOffice office;
        office.import(ImportTarget::units,
                      "code,name,kind,parent,valid_to\nCU,Sở cũ,department,T99,2025-06-30\n");
        const auto told = [&](const std::string& rows) {
            return codes(office.import(ImportTarget::registrations, "campaign,unit,date\n" + rows).problems);
        };
        CHECK(told("TX-25,CU,2025-07-01\n") == "unit_not_in_being");
        CHECK(told("TX-25,CU,\n") == "unit_not_in_being"); // today
        CHECK(told("TX-25,SNV,2026-01-01\n") == "registered_after_end");
        CHECK(told("TX-25,SNV,2024-12-20\n").empty());
        CHECK(told("TX-25,CU,2025-06-30\n").empty());
    }

    TEST_CASE("a list of campaigns is held against the check list of plans") {
        CampaignOffice office;
        const auto report = office.import(ImportTarget::campaigns,
                                          "campaign,name,form,level,scope,start,end\n"
                                          "X,Phong trào,thematic,base,nation,2025-01-01,2028-01-31\n");
        CHECK(report.rows.added == 1);
        const std::string found = codes(report.problems);
        CHECK(found.find("plan_lacks") != std::string::npos);
        CHECK(found.find("scope_beyond_level") != std::string::npos);
        CHECK(std::ranges::count(report.problems, tdkt::Severity::error, &tdkt::Diagnostic::severity) == 0);
    }

    TEST_CASE("a campaign cannot stand below itself") {
        CampaignOffice office;
        office.import(ImportTarget::campaigns,
                      "campaign,name,form,level,scope,start,end,parent\n"
                      "CON,Phong trào con,thematic,base,unit,2025-01-01,2025-12-31,TX-25\n");
        const auto report =
            office.import(ImportTarget::campaigns,
                          "campaign,name,form,level,scope,start,end,parent\n"
                          "TX-25,Thi đua 2025,regular,province,province,2025-01-01,2025-12-31,CON\n");
        CHECK(codes(report.problems) == "campaign_cycle");
    }

    TEST_CASE("a review freezes the figures as they stand") {
        CampaignOffice office;
        office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025-06,100,40.5\n");
        office.review(ReviewKind::interim, 2025y / 7 / 10);
        office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025-11,100,99\n");
        const auto campaign = tdkt::find_campaign(office.database(), "TX-25");
        REQUIRE(campaign.reviews.size() == 1);
        CHECK(campaign.reviews[0].figures ==
              R"({"registered_units":1,"reporting_units":1,"values":[{"unit":"SYT","indicator":"DV",)"
              R"("period":"2025-06","plan":100,"actual":40.5}]})");
        CHECK(campaign.progress.front().period == "2025-11");
    }

    TEST_CASE("a review freezes what had begun on its day, and is not of a day to come") {
        CampaignOffice office;
        office.import(ImportTarget::progress,
                      office.progress_heading +
                          "TX-25,SYT,DV,2025-06,100,40.5\nTX-25,SYT,DV,2025-11,100,99\n");
        CHECK_THROWS_AS(office.review(ReviewKind::interim, 2026y / 1 / 1), tdkt::UsageError);
        office.review(ReviewKind::interim, 2025y / 7 / 10);
        const auto reviews = tdkt::find_campaign(office.database(), "TX-25").reviews;
        CHECK(reviews.at(0).figures.find("2025-06") != std::string::npos);
        CHECK(reviews.at(0).figures.find("2025-11") == std::string::npos);
        CHECK_THROWS_AS(office.review(ReviewKind::final, 2025y / 7 / 9), tdkt::StateError);
    }

    TEST_CASE("progress of a period that has not begun is a plan, no actual figure") {
        CampaignOffice office;
        office.import(ImportTarget::campaigns,
                      "campaign,name,form,level,scope,start,end,parent\n"
                      "TX-25,Thi đua 2025,regular,province,province,2025-01-01,2026-12-31,\n");
        CHECK(
            codes(
                office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2026-Q2,5,4\n")
                    .problems) == "period_in_future");
        CHECK(office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2026-Q2,5,\n")
                  .rows.added == 1);
    }

    TEST_CASE("a final review says all four parts, and is held once") {
        CampaignOffice office;
        try {
            tdkt::review_campaign(office.database(), Office::actor(), "TX-25",
                                  {.kind = ReviewKind::final,
                                   .date = 2025y / 12 / 3,
                                   .results = "tốt",
                                   .limits = {},
                                   .causes = "x",
                                   .lessons = {},
                                   .figures = {}});
            FAIL("an incomplete review was taken");
        } catch (const tdkt::UsageError& error) {
            CHECK(error.message().argument("missing") == "limits, lessons");
        }
        CHECK_THROWS_AS(office.review(ReviewKind::interim, 2024y / 12 / 31), tdkt::UsageError);
        office.review(ReviewKind::interim, 2025y / 7 / 10);
        CHECK_THROWS_AS(office.review(ReviewKind::interim, 2025y / 7 / 10), tdkt::StateError);
        office.review(ReviewKind::final, 2025y / 12 / 3);
        CHECK_THROWS_AS(office.review(ReviewKind::final, 2025y / 12 / 4), tdkt::StateError);
        CHECK_THROWS_AS(office.review(ReviewKind::interim, 2025y / 12 / 4), tdkt::StateError);
    }

    TEST_CASE("a campaign is closed after its final review, once, and then takes nothing new") {
        CampaignOffice office;
        CHECK_THROWS_AS(tdkt::close_campaign(office.database(), Office::actor(), "TX-25"), tdkt::StateError);
        office.review(ReviewKind::final, 2025y / 12 / 3);
        tdkt::close_campaign(office.database(), Office::actor(), "TX-25");
        CHECK(tdkt::find_campaign(office.database(), "TX-25").overview.campaign.closed == 2025y / 12 / 31);
        CHECK_THROWS_AS(tdkt::close_campaign(office.database(), Office::actor(), "TX-25"), tdkt::StateError);
        CHECK_THROWS_AS(office.review(ReviewKind::final, 2025y / 12 / 4), tdkt::StateError);
        CHECK(office.import(ImportTarget::registrations, office.registration).rows.same == 1);
        CHECK(codes(office.import(ImportTarget::registrations, "campaign,unit\nTX-25,SNV\n").problems) ==
              "campaign_closed");
        CHECK(codes(office.import(ImportTarget::progress, office.progress_heading + "TX-25,SYT,DV,2025,1,1\n")
                        .problems) == "campaign_closed");
        CHECK(tdkt::list_campaigns(office.database(), {.year = {}, .form = {}, .open_only = true}).empty());
    }

    TEST_CASE("an unknown campaign is named with what was perhaps meant") {
        CampaignOffice office;
        try {
            (void)tdkt::find_campaign(office.database(), "TX25");
            FAIL("found");
        } catch (const tdkt::NotFound& error) {
            CHECK(error.message().argument("suggestion") == "TX-25");
        }
    }

    TEST_CASE("a plan that leaves an indicator out takes it away, unless something was entered for it") {
        CampaignOffice office;
        const std::string head = "format = 1\ncampaign = 'P'\nname = 'P'\nform = 'thematic'\n"
                                 "level = 'province'\nscope = 'province'\nstart = 2025-01-01\n"
                                 "end = 2025-12-31\n[participants]\nkinds = ['department']\n";
        const auto indicator = [](const std::string& code) {
            return "[[indicator]]\ncode = '" + code + "'\nname = 'x'\nunit_of_measure = 'km'\ntarget = 9\n";
        };
        const auto launch = [&](const std::string& plan) {
            std::istringstream stream(plan);
            std::string kept;
            for (const tdkt::PlanFinding& finding :
                 tdkt::launch_plan(office.database(), Office::configuration(), Office::actor(),
                                   {.stream = stream, .name = "p.toml"}, false)
                     .findings) {
                const std::string code = finding.message.argument("indicator");
                kept += code.empty() ? "" : finding.message.code + ' ' + code + ';';
            }
            return kept;
        };
        const auto measured = [&] {
            std::string all;
            for (const tdkt::Indicator& one : tdkt::list_indicators(office.database(), "P")) {
                all += one.code;
            }
            return all;
        };
        CHECK(launch(head + indicator("A") + indicator("B")).empty());
        office.import(ImportTarget::indicators, "campaign,indicator,name,unit_of_measure,direction\n"
                                                "P,C,Thêm bằng CSV,km,up\n");
        CHECK(codes(office.import(ImportTarget::registrations, "campaign,unit\nP,SYT\nP,T99\n").problems) ==
              "unit_not_meant");
        office.import(ImportTarget::progress, office.progress_heading + "P,SYT,A,2025-06,1,1\n");
        CHECK(launch(head) == "indicator_kept A;indicator_dropped B;");
        CHECK(measured() == "AC");
        CHECK(tdkt::list_progress(office.database(), "P").size() == 1);
    }
}
