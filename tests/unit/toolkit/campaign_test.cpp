#include "tdkt/campaign.hpp"
#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

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
}
