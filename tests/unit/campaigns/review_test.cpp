#include "campaigns/review.hpp"

#include <doctest/doctest.h>

using tdkt::Review;
using tdkt::ReviewKind;
using tdkt::campaigns::missing_parts;

TEST_SUITE("campaigns::Review") {
    TEST_CASE("an interim review needs its results only") {
        Review review;
        CHECK(missing_parts(review) == std::vector<std::string>{"results"});
        review.results = "9 of 12 km";
        CHECK(missing_parts(review).empty());
    }

    TEST_CASE("a final review assesses results, limits, causes and lessons") {
        Review review;
        review.kind = ReviewKind::final;
        review.results = "12 km";
        review.causes = "  \n";
        CHECK(missing_parts(review) == std::vector<std::string>{"limits", "causes", "lessons"});
        review.limits = review.causes = review.lessons = "có";
        CHECK(missing_parts(review).empty());
    }
}
