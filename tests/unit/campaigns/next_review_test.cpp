#include "campaigns/standing.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::CampaignOverview;
using tdkt::Date;
using tdkt::DueReview;
using tdkt::ReviewKind;
using tdkt::campaigns::next_review;

namespace {

const Date first = 2024y / 6 / 30;
const Date second = 2025y / 6 / 30;
const Date last_day = 2025y / 12 / 31;

const std::vector<DueReview> planned{
    {ReviewKind::interim, first}, {ReviewKind::interim, second}, {ReviewKind::final, 2026y / 3 / 31}};

CampaignOverview held(std::optional<Date> interim, std::optional<Date> final = {}) {
    CampaignOverview overview;
    overview.campaign.end = last_day;
    overview.interim_review = interim;
    overview.final_review = final;
    return overview;
}

} // namespace

TEST_SUITE("campaigns::next_review") {
    TEST_CASE("without a plan the final review is due at the end") {
        CHECK(next_review(held({}), {}) == DueReview{ReviewKind::final, last_day});
        CHECK_FALSE(next_review(held({}, last_day), {}));
    }

    TEST_CASE("an interim review answers the planned one whose day is nearest, be it early or late") {
        CHECK(next_review(held({}), planned) == planned[0]);
        CHECK(next_review(held(2024y / 6 / 1), planned) == planned[1]);
        CHECK(next_review(held(first), planned) == planned[1]);
        CHECK(next_review(held(2024y / 9 / 1), planned) == planned[1]);
        CHECK(next_review(held(2025y / 3 / 1), planned) == planned[2]);
        CHECK(next_review(held(second), planned) == planned[2]);
    }

    TEST_CASE("the final review answers all") {
        CHECK_FALSE(next_review(held({}, last_day), planned));
    }

    TEST_CASE("what is due today is not overdue yet") {
        CampaignOverview overview = held({});
        overview.due = planned[0];
        CHECK_FALSE(tdkt::campaigns::is_overdue(overview, first));
        CHECK(tdkt::campaigns::is_overdue(overview, 2024y / 7 / 1));
        overview.campaign.closed = first;
        CHECK_FALSE(tdkt::campaigns::is_overdue(overview, 2024y / 7 / 1));
    }
}
