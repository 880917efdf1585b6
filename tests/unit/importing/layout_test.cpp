#include "importing/group_headings.hpp"
#include "importing/joined_cell.hpp"
#include "importing/salutations.hpp"
#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::RecordRole;
using importing::testing::codes;
using importing::testing::Reading;

namespace {

std::vector<std::string> awards_of(Reading& reading, std::optional<SubjectKind> kind) {
    std::vector<std::string> awards;
    for (const Award* award : reading.row.awards(kind)) {
        awards.push_back(award->code);
    }
    return awards;
}

std::string headings_of(const Reading& reading) {
    std::string headings;
    for (const importing::Column& column : reading.sheet.header().columns()) {
        headings += (headings.empty() ? "" : "|") + column.heading;
    }
    return headings;
}

std::string refused_headings(const std::string& bytes) {
    try {
        const Reading reading(bytes);
    } catch (const InputError& error) {
        return codes(error.diagnostics());
    }
    return "none";
}

using Awards = std::vector<std::string>;

} // namespace

TEST_SUITE("layout") {
    TEST_CASE("headings in two lines are joined, and the numbers of the columns may follow") {
        Reading reading("STT;Họ và tên;Đơn vị;Đăng ký thi đua khen thưởng;;Năm\n;;;Thi đua;Khen thưởng;\n"
                        "1;2;3;4;5;6\n1;Nguyễn Văn An;SNV;LĐTT;Giấy khen;2025\n");
        CHECK(headings_of(reading) == "STT|Họ và tên|Đơn vị|Đăng ký thi đua khen thưởng / Thi đua|"
                                      "Đăng ký thi đua khen thưởng / Khen thưởng|Năm");
        CHECK(reading.sheet.header().column_of(Field::award) == 3);
        CHECK(reading.sheet.header().column_of(Field::award_form) == 4);
        REQUIRE(reading.row.next());
        CHECK(reading.row.line() == 4);
        CHECK(awards_of(reading, SubjectKind::person) == Awards{"LDTT", "GKHEN"});
        CHECK_FALSE(reading.row.next());
        CHECK(reading.sheet.tally().count(RecordRole::header) == 2);
        CHECK(reading.sheet.tally().records() == 4);
    }

    TEST_CASE("a row below empty headings is not taken for a second line of headings") {
        for (const char* row : {"1;Nguyễn Văn An;x;SNV;LĐTT;2025\n", ";;x;;;\n", ";Nguyễn Văn An;;;;\n",
                                "1;2;3;4;5;6\n", ";5;6;;;\n"}) {
            CAPTURE(row);
            Reading reading("STT;Họ và tên;;Đơn vị;Danh hiệu;Năm\n" + std::string(row));
            CHECK(headings_of(reading) == "STT|Họ và tên||Đơn vị|Danh hiệu|Năm");
            while (reading.row.next()) {
            }
            CHECK(reading.sheet.tally().records() == 2);
        }
    }

    TEST_CASE("what stands below an unknown head is not guessed") {
        CHECK(refused_headings(
                  "STT;Họ và tên;Đơn vị;Danh hiệu;Thành tích năm trước;;Năm\n;;;;Danh hiệu;Năm;\n") ==
              "unknown_heading unknown_heading");
    }

    TEST_CASE("births under Nam and Nữ give the gender") {
        Reading reading("STT;Họ và tên;Ngày tháng năm sinh;;Đơn vị;Danh hiệu;Năm\n;;Nam;Nữ;;;\n"
                        "1;A;12/03/1980;;SNV;LĐTT;2025\n2;B;;1985;SNV;LĐTT;2025\n3;C;;;SNV;LĐTT;2025\n"
                        "4;D;1985;1986;SNV;LĐTT;2025\n5;E;;198x;SNV;LĐTT;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.word<Gender>(Field::gender) == Gender::male);
        CHECK(reading.row.partial_date(Field::birth)->year == 1980);
        REQUIRE(reading.row.next());
        CHECK(reading.row.word<Gender>(Field::gender) == Gender::female);
        CHECK(reading.row.partial_date(Field::birth)->year == 1985);
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.has(Field::gender));
        CHECK_FALSE(reading.row.has(Field::birth));
        CHECK(reading.row.ok());
        REQUIRE(reading.row.next());
        CHECK(codes(reading.diagnostics) == "two_births");
        CHECK_FALSE(reading.row.has(Field::birth));
        REQUIRE(reading.row.next());
        CHECK_FALSE(reading.row.partial_date(Field::birth));
        CHECK(codes(reading.diagnostics) == "two_births bad_date");
        CHECK(reading.diagnostics.back().at.column == 4);
    }

    TEST_CASE("a column of genders may not contradict the place of the birth") {
        Reading reading("Họ và tên;Ngày sinh / Nam;Ngày sinh / Nữ;Giới tính;Đơn vị;Danh hiệu;Năm\n"
                        "A;1980;;Nam;SNV;LĐTT;2025\nB;1985;;Nữ;SNV;LĐTT;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.ok());
        REQUIRE(reading.row.next());
        CHECK(codes(reading.diagnostics) == "birth_under_other_gender");
    }

    TEST_CASE("a year below a birth is no man") {
        CHECK(refused_headings("Họ và tên;Ngày sinh / Năm;Đơn vị;Danh hiệu;Năm\n") == "unknown_heading");
    }

    TEST_CASE("ticks propose the awards of their columns to the kind above them") {
        Reading reading("STT;Tên đối tượng;Đơn vị;Tập thể;;Cá nhân;;Năm\n;;;LĐTT;LĐXS;LĐTT;CSTĐ CS;\n"
                        "I;TẬP THỂ;;;;;;\n1;Phòng Một;SNV;x;✓;;0;2025\n"
                        "II;CÁ NHÂN;;;;;;\n1;Nguyễn Văn An;SNV;;-;V;+;2025\n");
        REQUIRE(reading.row.next());
        CHECK(awards_of(reading, SubjectKind::collective) == Awards{"TTLDTT", "TTLDXS"});
        REQUIRE(reading.row.next());
        CHECK(awards_of(reading, SubjectKind::person) == Awards{"LDTT", "CSTDCS"});
        CHECK_FALSE(reading.row.next());
        CHECK(reading.diagnostics.empty());
    }

    TEST_CASE("a tick may be the only thing that says the kind") {
        Reading reading("Tên đối tượng;Đơn vị;Tập thể / LĐTT;Cá nhân / LĐTT;Năm\n"
                        "Phòng Một;SNV;x;;2025\nNguyễn Văn An;SNV;;x;2025\nHai;SNV;x;x;2025\n");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::kind) == "collective");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::kind) == "person");
        REQUIRE(reading.row.next());
        CHECK(reading.row.raw(Field::kind).empty());
    }

    TEST_CASE("no tick, a mark that is none, and a tick for another kind are problems") {
        const auto problem = [](const std::string& marks) {
            Reading reading("Họ và tên;Đơn vị;Cá nhân / LĐTT;Tập thể / LĐXS;Năm\nA;SNV;" + marks + ";2025\n");
            REQUIRE(reading.row.next());
            CHECK(awards_of(reading, SubjectKind::person).empty());
            return codes(reading.diagnostics);
        };
        CHECK(problem(";") == "no_tick");
        CHECK(problem("0;-") == "no_tick");
        CHECK(problem("2;") == "unclear_tick");
        CHECK(problem("x;2") == "unclear_tick");
        CHECK(problem("x;x") == "award_not_for_kind");
    }

    TEST_CASE("a row of which only a tick is left is a row") {
        for (const char* row : {";;x;;;\n", ";;X;;;\n", "5;;x;;;\n"}) {
            CAPTURE(row);
            Reading reading("STT;Họ và tên;LĐTT;CSTĐCS;Đơn vị;Năm\n" + std::string(row));
            CHECK(reading.row.next());
        }
    }

    TEST_CASE("two columns may not tick the same award; by two names it is proposed once") {
        Reading reading("Họ và tên;Đơn vị;LĐTT;Lao động tiên tiến;Năm\nA;SNV;x;x;2025\n");
        REQUIRE(reading.row.next());
        CHECK(awards_of(reading, SubjectKind::person) == Awards{"LDTT"});
        CHECK(refused_headings("Họ và tên;Đơn vị;Cá nhân / LĐTT;Cá nhân / LĐTT;Năm\n") == "repeated_heading");
    }

    TEST_CASE("salutations, ranks and degrees go from before a name, whatever their case") {
        const importing::Wordings& wordings = importing::testing::wordings();
        for (const char* name : {"Thượng tá Nguyễn Văn An", "GS.TS Nguyễn Văn An", "ThS. Nguyễn Văn An",
                                 "ông Nguyễn Văn An", "Đ/c Đại úy Nguyễn Văn An", "ĐẠI ÚY: Nguyễn Văn An",
                                 "Ông (bà) Nguyễn Văn An", "Thiếu uý, ThS.BS. Nguyễn Văn An"}) {
            CHECK(wordings.without_salutation(name) == "Nguyễn Văn An");
        }
        for (const char* name :
             {"Đại Văn Cường", "Bàng Văn An", "Bà", "Trung Văn Tá", "Tsan Văn An", "", "Đặng An"}) {
            CHECK(wordings.without_salutation(name) == name);
        }
    }

    TEST_CASE("a salutation that is a surname too goes only from before a whole name") {
        const importing::Wordings& wordings = importing::testing::wordings();
        for (const char* name :
             {"Ông Thị Chín", "Ông Cao Thắng", "Ông Thị Chín Hai", "ÔNG CAO THẮNG", "Bà Thị Mai"}) {
            CHECK(wordings.without_salutation(name) == name);
        }
        CHECK(wordings.without_salutation("ông Cao Thắng") == "Cao Thắng");
        CHECK(wordings.without_salutation("Đ/c Ông Cao Thắng") == "Ông Cao Thắng");
        CHECK(wordings.has_doubtful_salutation("Ông Cao Thắng"));
        for (const char* name :
             {"Ông Thị Chín", "Ông Nguyễn Văn An", "ông Cao Thắng", "Nguyễn Văn Ông", "Ông"}) {
            CHECK_FALSE(wordings.has_doubtful_salutation(name));
        }
    }

    TEST_CASE("position and unit part at any comma, hyphen or line break, the shortest unit first") {
        const auto ways = importing::ways_to_part("Trưởng phòng, Phòng Một - Sở\nHai");
        REQUIRE(ways.size() == 4);
        CHECK(ways[0].unit == "Hai");
        CHECK(ways[1].unit == "Sở Hai");
        CHECK(ways[1].position == "Trưởng phòng, Phòng Một");
        CHECK(ways[2].unit == "Phòng Một - Sở Hai");
        CHECK(ways[2].position == "Trưởng phòng");
        CHECK(ways[3].position.empty());
        CHECK(importing::ways_to_part("Sở Một").size() == 1);
        CHECK(importing::ways_to_part("Trưởng phòng – Sở Một")[0].position == "Trưởng phòng");
    }
}
