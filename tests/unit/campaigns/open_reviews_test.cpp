#include "campaigns/standing.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::CampaignOverview;
using tdkt::Date;
using tdkt::DueReview;
using tdkt::ReviewKind;
using tdkt::campaigns::open_reviews;

namespace {

const Date first = 2024y / 6 / 30;
const Date second = 2025y / 6 / 30;
const Date last_day = 2025y / 12 / 31;

const std::vector<DueReview> planned{
    {ReviewKind::interim, first}, {ReviewKind::interim, second}, {ReviewKind::final, 2026y / 3 / 31}};

CampaignOverview held(std::vector<Date> interim, std::optional<Date> final = {}) {
    CampaignOverview overview;
    overview.campaign.end = last_day;
    overview.interim_reviews = std::move(interim);
    overview.final_review = final;
    return overview;
}

} // namespace

using Due = std::vector<DueReview>;

TEST_SUITE("campaigns::open_reviews") {
    TEST_CASE("without a plan the final review is due at the end") {
        CHECK(open_reviews(held({}), {}) == Due{{ReviewKind::final, last_day}});
        CHECK(open_reviews(held({}, last_day), {}).empty());
    }

    TEST_CASE("an interim review answers the first planned one that is open, be it early or late") {
        CHECK(open_reviews(held({}), planned) == planned);
        for (const Date day : {2024y / 6 / 1, first, 2024y / 9 / 1, 2025y / 3 / 1, second}) {
            CAPTURE(tdkt::to_iso(day));
            CHECK(open_reviews(held({day}), planned) == Due{planned[1], planned[2]});
        }
        CHECK(open_reviews(held({first, second}), planned) == Due{planned[2]});
    }

    TEST_CASE("one late review does not answer two planned ones, two late ones do") {
        CHECK(open_reviews(held({2025y / 9 / 1}), planned) == Due{planned[1], planned[2]});
        CHECK(open_reviews(held({2025y / 9 / 1, 2025y / 9 / 2}), planned) == Due{planned[2]});
    }

    TEST_CASE("many early reviews do not answer what is due a year later") {
        CHECK(open_reviews(held({2024y / 3 / 1, 2024y / 4 / 1, 2024y / 5 / 1}), planned) ==
              Due{planned[1], planned[2]});
    }

    TEST_CASE("the final review answers all") {
        CHECK(open_reviews(held({}, last_day), planned).empty());
    }

    TEST_CASE("what is due today is not overdue yet") {
        CampaignOverview overview = held({});
        overview.due = {planned[0]};
        CHECK_FALSE(tdkt::campaigns::is_overdue(overview, first));
        CHECK(tdkt::campaigns::is_overdue(overview, 2024y / 7 / 1));
        overview.campaign.closed = first;
        CHECK_FALSE(tdkt::campaigns::is_overdue(overview, 2024y / 7 / 1));
    }
}
