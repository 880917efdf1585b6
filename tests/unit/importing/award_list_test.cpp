#include "importing/award_list.hpp"

#include "importing/shipped.hpp"

#include <string>

#include <doctest/doctest.h>

using tdkt::Award;
using tdkt::SubjectKind;
using tdkt::importing::AwardList;

namespace {

AwardList read(std::string_view text, std::optional<SubjectKind> subject = SubjectKind::person) {
    return tdkt::importing::read_awards(text, subject, tdkt::importing::testing::catalogue());
}

std::string read_codes(std::string_view text, std::optional<SubjectKind> subject = SubjectKind::person) {
    const AwardList list = read(text, subject);
    CHECK(list.problems.empty());
    std::string codes;
    for (const Award* award : list.awards) {
        codes += (codes.empty() ? "" : " ") + award->code;
    }
    return codes;
}

} // namespace

TEST_SUITE("award list") {
    TEST_CASE("one cell may hold several awards") {
        CHECK(read_codes("Lao động tiên tiến, Chiến sĩ thi đua cơ sở") == "LDTT CSTDCS");
        CHECK(read_codes("LĐTT; CSTĐCS") == "LDTT CSTDCS");
        CHECK(read_codes("LĐTT và CSTĐCS") == "LDTT CSTDCS");
        CHECK(read_codes("LĐTT\nGiấy khen") == "LDTT GKHEN");
        CHECK(read_codes("LĐTT, LDTT,") == "LDTT");
    }

    TEST_CASE("a comma within a name does not part it") {
        CHECK(read_codes("Chiến sĩ thi đua bộ, ban, ngành, tỉnh") == "CSTDT");
        CHECK(read_codes("LĐTT, Chiến sĩ thi đua bộ, ban, ngành, tỉnh, Giấy khen") == "LDTT CSTDT GKHEN");
        CHECK(read_codes("Xã, phường, thị trấn tiêu biểu", SubjectKind::collective) == "XATB");
    }

    TEST_CASE("each unknown word of a list is told with what may be meant") {
        const AwardList list = read("LĐTT, Chiến sĩ thi đau cơ sở");
        CHECK(list.awards.size() == 1);
        REQUIRE(list.problems.size() == 1);
        CHECK(list.problems[0].code == "unknown_award");
        CHECK(list.problems[0].argument("award") == "Chiến sĩ thi đau cơ sở");
        CHECK(list.problems[0].argument("suggestion") == "Chiến sĩ thi đua cơ sở");
    }

    TEST_CASE("an ambiguous wording names its candidates") {
        const AwardList list = read("Bằng khen");
        REQUIRE(list.problems.size() == 1);
        CHECK(list.problems[0].code == "ambiguous_award");
        CHECK(list.problems[0].argument("candidates") == "BKTTG, BKTINH");
        CHECK(read("LĐTT", std::nullopt).problems.size() == 1);
    }

    TEST_CASE("an award that does not go to such a subject is refused") {
        CHECK(read("CSTĐCS", SubjectKind::collective).problems[0].code == "award_not_for_kind");
        CHECK(read("Cờ thi đua của Chính phủ").problems[0].code == "award_not_for_kind");
    }
}
