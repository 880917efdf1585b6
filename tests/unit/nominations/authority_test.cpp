#include "nominations/authority.hpp"

#include "tdkt/error.hpp"
#include "toolkit/office.hpp"

#include <doctest/doctest.h>

using tdkt::nominations::authorities_meant;
using tdkt::nominations::judge_authority;
using tdkt::nominations::who_may_decide;

namespace {

const tdkt::RuleBook& book() {
    static const tdkt::RuleBook shipped = tdkt::load_rules(Office::configuration());
    return shipped;
}

std::string meant(const std::string& text) {
    std::string all;
    for (const std::string& code : authorities_meant(book(), text)) {
        all += (all.empty() ? "" : " ") + code;
    }
    return all;
}

std::string answer(const std::string& authority, const std::string& award, const std::string& day) {
    const auto answer = judge_authority(book(), award, tdkt::parse_iso_date(day).value(), authority);
    return (answer.refused ? "refused " : "") + (answer.message ? answer.message->code : "");
}

} // namespace

TEST_SUITE("authority") {
    TEST_CASE("an office is known by how people write it, with its place behind") {
        CHECK(meant("Chủ tịch UBND xã Tân Lập") == "commune_chair");
        CHECK(meant("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ") == "commune_chair");
        CHECK(meant("Thủ tướng Chính phủ") == "prime_minister");
        CHECK(meant("Thủ tướng") == "prime_minister");
        CHECK(meant("Chủ tịch nước") == "president");
        CHECK(meant("Giám đốc Sở Y tế") == "unit_head");
        CHECK(meant("Giám đốc Đại học Quốc gia Hà Nội") == "regional_head");
        CHECK(meant("Chủ tịch UBND thành phố Thanh Vân") == "province_chair district_chair");
        CHECK(meant("Công ty Cổ phần Giấy") == "");
        CHECK(meant("Bộ Chỉ huy quân sự tỉnh") == "");
        CHECK(meant("Thủ tướngg") == "");
    }

    TEST_CASE("the chair of a commune decides from 1 July 2025 what the chair of a district did") {
        for (const std::string award : {"CSTDCS", "TTLDTT", "THONVH"}) {
            CAPTURE(award);
            CHECK(answer("Chủ tịch UBND xã A", award, "2025-06-30") == "refused authority_may_not");
            CHECK(answer("Chủ tịch UBND xã A", award, "2025-07-01") == "");
            CHECK(answer("Chủ tịch UBND huyện A", award, "2025-06-30") == "");
            CHECK(answer("Chủ tịch UBND huyện A", award, "2025-07-01") == "refused authority_abolished");
        }
        for (const std::string award : {"LDTT", "GKHEN", "GDVH"}) {
            CAPTURE(award);
            CHECK(answer("Chủ tịch UBND xã A", award, "2025-06-30") == "");
            CHECK(answer("Chủ tịch UBND xã A", award, "2025-07-01") == "");
        }
    }

    TEST_CASE("higher awards have their own authorities") {
        CHECK(answer("Chủ tịch UBND tỉnh", "COCP", "2025-12-01") == "refused authority_may_not");
        CHECK(answer("Thủ tướng Chính phủ", "COCP", "2025-12-01") == "");
        CHECK(answer("Thủ tướng Chính phủ", "HCLD3", "2025-12-01") == "refused authority_may_not");
        CHECK(answer("Chủ tịch nước", "HCLD3", "2025-12-01") == "");
        CHECK(answer("Giám đốc Sở Y tế", "TTLDXS", "2025-12-01") == "refused authority_may_not");
        CHECK(answer("Bộ trưởng Bộ Y tế", "BKTINH", "2025-12-01") == "");
        CHECK(who_may_decide(book(), "COCP", tdkt::parse_iso_date("2025-12-01").value()).size() == 1);
    }

    TEST_CASE("what the rules do not know or do not surely say is told and not refused") {
        CHECK(answer("Công ty Cổ phần Giấy", "LDTT", "2025-12-01") == "authority_not_known");
        CHECK(answer("", "LDTT", "2025-12-01") == "");
        CHECK(answer("Chủ tịch UBND tỉnh", "CSTDCS", "2025-12-01") == ""); // recalled: of its own body
        CHECK(answer("Chủ tịch UBND xã", "KNC", "2025-12-01") == "authority_not_sure");
        CHECK(answer("Chủ tịch UBND tỉnh", "COCP", "2005-12-01") == "authority_not_sure");
    }
}
