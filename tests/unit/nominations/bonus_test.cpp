#include "nominations/bonus.hpp"

#include "toolkit/office.hpp"

#include <doctest/doctest.h>

#include <map>

using tdkt::AmountRounding;
using tdkt::Bonus;
using tdkt::Decimal;
using tdkt::nominations::bonus_amount;

namespace {

/// One line of the published table: what a multiple makes of three base salaries, rounded up to ten
/// thousands.
struct Line {
    const char* multiple;
    std::int64_t by_2023; // 1,800,000
    std::int64_t by_2024; // 2,340,000
    std::int64_t by_2026; // 2,530,000
};

constexpr Line table[] = {
    {"0.3", 540'000, 710'000, 760'000},
    {"0.45", 810'000, 1'060'000, 1'140'000},
    {"0.6", 1'080'000, 1'410'000, 1'520'000},
    {"0.8", 1'440'000, 1'880'000, 2'030'000},
    {"1.0", 1'800'000, 2'340'000, 2'530'000},
    {"1.5", 2'700'000, 3'510'000, 3'800'000},
    {"2.0", 3'600'000, 4'680'000, 5'060'000},
    {"2.25", 4'050'000, 5'270'000, 5'700'000},
    {"3.0", 5'400'000, 7'020'000, 7'590'000},
    {"3.5", 6'300'000, 8'190'000, 8'860'000},
    {"4.5", 8'100'000, 10'530'000, 11'390'000},
    {"5.25", 9'450'000, 12'290'000, 13'290'000},
    {"6.0", 10'800'000, 14'040'000, 15'180'000},
    {"7.0", 12'600'000, 16'380'000, 17'710'000},
    {"7.5", 13'500'000, 17'550'000, 18'980'000},
    {"8.0", 14'400'000, 18'720'000, 20'240'000},
    {"9.0", 16'200'000, 21'060'000, 22'770'000},
    {"10.5", 18'900'000, 24'570'000, 26'570'000},
    {"12.0", 21'600'000, 28'080'000, 30'360'000},
    {"12.5", 22'500'000, 29'250'000, 31'630'000},
    {"15.0", 27'000'000, 35'100'000, 37'950'000},
    {"15.5", 27'900'000, 36'270'000, 39'220'000},
    {"18.0", 32'400'000, 42'120'000, 45'540'000},
    {"21.0", 37'800'000, 49'140'000, 53'130'000},
    {"25.0", 45'000'000, 58'500'000, 63'250'000},
    {"30.0", 54'000'000, 70'200'000, 75'900'000},
    {"30.5", 54'900'000, 71'370'000, 77'170'000},
    {"31.0", 55'800'000, 72'540'000, 78'430'000},
    {"46.0", 82'800'000, 107'640'000, 116'380'000},
    {"61.0", 109'800'000, 142'740'000, 154'330'000},
    {"92.0", 165'600'000, 215'280'000, 232'760'000},
};

std::int64_t rounded_up(const char* multiple, std::int64_t base_salary) {
    return bonus_amount(tdkt::parse_decimal(multiple).value(), base_salary, AmountRounding::ceil, 10'000)
               .milli() /
           1000;
}

/// The state, the amount and what stands in the way, by award.
std::map<std::string, std::string> bonuses(Office& office, int year,
                                           std::optional<AmountRounding> rounding = {}) {
    std::map<std::string, std::string> by_award;
    tdkt::list_bonuses(office.database(), Office::configuration(),
                       {.year = year, .unit = {}, .rounding = rounding}, [&](const Bonus& bonus) {
                           by_award[bonus.award.award] +=
                               std::string(tdkt::to_word(bonus.state)) +
                               (bonus.amount ? " " + tdkt::to_string(*bonus.amount) : "") +
                               (bonus.reason.code.empty() ? "" : " " + bonus.reason.code) + ";";
                       });
    return by_award;
}

void give(Office& office, const std::string& rows) {
    const auto report = office.import(
        tdkt::ImportTarget::awards,
        "kind,name,citizen_id,unit,award,category,year,decision_number,decision_date,authority\n" + rows);
    REQUIRE(codes(report.problems) == "");
}

} // namespace

TEST_SUITE("bonus") {
    TEST_CASE("every multiple with every base salary is the published amount") {
        for (const Line& line : table) {
            CAPTURE(line.multiple);
            CHECK(rounded_up(line.multiple, 1'800'000) == line.by_2023);
            CHECK(rounded_up(line.multiple, 2'340'000) == line.by_2024);
            CHECK(rounded_up(line.multiple, 2'530'000) == line.by_2026);
        }
    }

    TEST_CASE("amounts are rounded up, to the nearest or not at all, and a half goes up") {
        const Decimal multiple = Decimal::from_milli(150);
        CHECK(to_string(bonus_amount(multiple, 1'490'000, AmountRounding::ceil, 10'000)) == "230000");
        CHECK(to_string(bonus_amount(multiple, 1'490'000, AmountRounding::nearest, 10'000)) == "220000");
        CHECK(to_string(bonus_amount(multiple, 1'490'000, AmountRounding::none, 10'000)) == "223500");
        CHECK(to_string(bonus_amount(Decimal::from_milli(300), 1'490'000, AmountRounding::nearest, 10'000)) ==
              "450000");
        CHECK(to_string(bonus_amount(Decimal::from_integer(1), 25'000, AmountRounding::nearest, 10'000)) ==
              "30000");
        CHECK(to_string(bonus_amount(Decimal::from_integer(1), 30'000, AmountRounding::ceil, 10'000)) ==
              "30000");
        CHECK(to_string(bonus_amount(Decimal::from_milli(5), 100, AmountRounding::none, 1)) == "0.5");
    }

    TEST_CASE("four flags of the Government and one national emulation fighter of 2025 are 122.85 million") {
        Office office;
        office.import(tdkt::ImportTarget::units, "code,name,kind,parent\nA1,Đơn vị Một,other,T99\n"
                                                 "A2,Đơn vị Hai,other,T99\n");
        give(office, "collective,,,T99,COCP,merit,2024,1,2025-03-01,\n"
                     "collective,,,SYT,COCP,merit,2024,1,2025-03-01,\n"
                     "collective,,,A1,COCP,merit,2024,1,2025-03-01,\n"
                     "collective,,,A2,COCP,merit,2024,1,2025-03-01,\n"
                     "person,Lê Văn An,099080000001,SYT,CSTDTQ,merit,2024,2,2025-03-01,\n");
        const auto totals =
            tdkt::list_bonuses(office.database(), Office::configuration(),
                               {.year = 2025, .unit = {}, .rounding = {}}, [](const Bonus&) {});
        REQUIRE(totals.size() == 2);
        CHECK(to_string(totals[0].amount + totals[1].amount) == "122850000");
        CHECK(totals[0].award == "CSTDTQ"); // in the order of the catalogue
        CHECK(totals[1].paid == 4);
    }

    TEST_CASE(
        "of titles for the same years the highest is paid, and forms and titles for other years beside it") {
        Office office;
        give(office, "person,Lê Văn An,099080000001,SYT,LDTT,merit,2025,1,2025-12-01,\n"
                     "person,Lê Văn An,099080000001,SYT,CSTDCS,merit,2025,1,2025-12-01,\n"
                     "person,Lê Văn An,099080000001,SYT,CSTDT,merit,2025,1,2025-12-01,\n"
                     "person,Lê Văn An,099080000001,SYT,BKTINH,merit,2025,1,2025-12-01,\n");
        auto paid = bonuses(office, 2025);
        CHECK(paid["LDTT"] == "suppressed 710000 bonus_higher_title;");
        CHECK(paid["CSTDCS"] == "paid 2340000;");
        CHECK(paid["CSTDT"] == "paid 7020000;"); // it stands for three years
        CHECK(paid["BKTINH"] == "paid 3510000;");
    }

    TEST_CASE("the day of the decision governs the base salary, not the year of the achievement") {
        Office office;
        give(office, "person,Lê Văn An,099080000001,SYT,CSTDCS,merit,2023,1,2024-06-30,\n"
                     "person,Lê Văn Bình,099080000002,SYT,CSTDCS,merit,2023,1,2024-07-01,\n");
        CHECK(bonuses(office, 2024)["CSTDCS"] == "paid 1800000;paid 2340000;");
        CHECK(bonuses(office, 2023).empty());
    }

    TEST_CASE("what no sure rule says is unknown and adds nothing") {
        Office office;
        give(office, "person,Lê Văn An,099080000001,SYT,KNC,merit,2025,1,2025-12-01,\n"
                     "household,Hộ ông Bính,,SYT,GDVH,merit,2025,1,2025-12-01,\n"
                     "person,Lê Văn An,099080000001,SYT,GKHEN,merit,2025,,,\n"
                     "person,Lê Văn An,099080000001,SYT,BKTTG,merit,2016,1,2025-12-01,\n");
        auto known = bonuses(office, 2025);
        CHECK(known["KNC"] == "unknown bonus_ceiling;");
        CHECK(known["GDVH"] == "unknown bonus_not_sure;");
        CHECK(known["GKHEN"] == "unknown bonus_no_date;");
        CHECK(known["BKTTG"] == "paid 8190000;");
        give(office, "person,Lê Văn An,099080000001,SYT,BKTTG,merit,2010,1,2011-12-01,\n");
        CHECK(bonuses(office, 2011)["BKTTG"] == "unknown bonus_no_multiple;");
    }

    TEST_CASE("where the multiple depends on who decided, it is asked who did") {
        Office office;
        give(office,
             "person,Lê Văn An,099080000001,SYT,GKHEN,adhoc,2022,1,2022-12-01,Chủ tịch UBND xã Tân Lập\n"
             "person,Lê Văn Bình,099080000002,SYT,GKHEN,adhoc,2022,1,2022-12-01,Giám đốc Sở Y tế\n"
             "person,Lê Văn Cường,099080000003,SYT,GKHEN,adhoc,2022,1,2022-12-01,\n");
        CHECK(bonuses(office, 2022)["GKHEN"] == "paid 220000;paid 450000;unknown bonus_by_authority;");
        CHECK(bonuses(office, 2022, AmountRounding::none)["GKHEN"] ==
              "paid 223500;paid 447000;unknown bonus_by_authority;");
    }

    TEST_CASE("a revoked award is paid nothing, and its title stands in nobody's way") {
        Office office;
        give(office, "person,Lê Văn An,099080000001,SYT,LDTT,merit,2025,1,2025-12-01,\n"
                     "person,Lê Văn An,099080000001,SYT,CSTDCS,merit,2025,1,2025-12-01,\n");
        tdkt::revoke_award(office.database(), Office::actor(), 2, "hồ sơ không đúng");
        auto paid = bonuses(office, 2025);
        CHECK(paid["LDTT"] == "paid 710000;");
        CHECK(paid.size() == 1);
    }
}
