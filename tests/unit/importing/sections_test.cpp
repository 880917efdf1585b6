#include "importing/sections.hpp"

#include "importing/shipped.hpp"

#include <doctest/doctest.h>

using tdkt::SubjectKind;
using tdkt::importing::Numbering;
using tdkt::importing::SectionMeaning;
using tdkt::importing::Sections;
using tdkt::importing::split_numbering;

namespace {

Sections sections() {
    return {tdkt::importing::testing::wordings(), tdkt::importing::testing::catalogue()};
}

SectionMeaning meaning(std::string_view text) {
    return sections().meaning_of(text);
}

} // namespace

TEST_SUITE("sections") {
    TEST_CASE("the number is told from the words") {
        CHECK(split_numbering("II. CÁ NHÂN").numbering == Numbering::roman);
        CHECK(split_numbering("II. CÁ NHÂN").text == "CÁ NHÂN");
        CHECK(split_numbering("A").numbering == Numbering::letter);
        CHECK(split_numbering("A").text.empty());
        CHECK(split_numbering("1) Tập thể").numbering == Numbering::figure);
        CHECK(split_numbering("b/ Hộ").numbering == Numbering::small);
        CHECK(split_numbering("IV-Tập thể").text == "Tập thể");
        CHECK(split_numbering("TẬP THỂ").numbering == Numbering::none);
        CHECK(split_numbering("").numbering == Numbering::none);
    }

    TEST_CASE("a line may say the kind, the award or both") {
        CHECK(meaning("TẬP THỂ").kind == SubjectKind::collective);
        CHECK(meaning("Danh sách cá nhân").kind == SubjectKind::person);
        CHECK(meaning("Tập thể (05 tập thể)").kind == SubjectKind::collective);
        CHECK(meaning("CÁ NHÂN: 15 người").kind == SubjectKind::person);
        CHECK(meaning("Hộ gia đình").kind == SubjectKind::household);
        const SectionMeaning both = meaning("Cá nhân đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở");
        CHECK(both.kind == SubjectKind::person);
        CHECK(both.award == "CSTDCS");
        CHECK(meaning("Cá nhân đề nghị LĐTT").award == "LDTT");
    }

    TEST_CASE("an award that goes to one kind only says the kind, another leaves it open") {
        CHECK(meaning("Danh hiệu Tập thể lao động xuất sắc").award == "TTLDXS");
        CHECK(meaning("Danh hiệu Tập thể lao động xuất sắc").kind == SubjectKind::collective);
        CHECK(meaning("Giấy khen").award == "GKHEN");
        CHECK_FALSE(meaning("Giấy khen").kind);
        CHECK(meaning("Danh hiệu Lao động tiên tiến").award ==
              "lao dong tien tien"); // the kind of the row decides
        CHECK(meaning("Huân chương Lao động hạng Ba").award == "HCLD3");
        CHECK(meaning("Chiến sĩ thi đua cơ sở: 15 cá nhân").award == "CSTDCS");
    }

    TEST_CASE("the name of a group says nothing") {
        CHECK(meaning("Cụm thi đua số 1").empty());
        CHECK(meaning("Đơn vị: Sở Nội vụ").empty());
        CHECK(meaning("Nguyễn Văn An").empty());
        CHECK(meaning("").empty());
    }

    TEST_CASE("a line that begins with a kind is about that kind, whatever praise follows") {
        CHECK(meaning("HỘ GIA ĐÌNH TIÊU BIỂU").kind == SubjectKind::household);
        CHECK(meaning("HỘ TIÊU BIỂU").kind == SubjectKind::household);
        CHECK(meaning("TẬP THỂ XUẤT SẮC").kind == SubjectKind::collective);
        CHECK(meaning("CÁC CÁ NHÂN ĐỀ NGHỊ KHEN").kind == SubjectKind::person);
        CHECK(meaning("Các cá nhân tiêu biểu (12 cá nhân)").kind == SubjectKind::person);
        CHECK_FALSE(meaning("Hồ Tùng Mậu").kind);
        CHECK_FALSE(meaning("TT Y tế").kind);
    }

    TEST_CASE("a line of several kinds, or that speaks of one further behind, is not understood") {
        for (const char* line :
             {"TẬP THỂ, CÁ NHÂN TIÊU BIỂU", "Thành tích của cá nhân", "Khối các tập thể nhỏ"}) {
            CAPTURE(line);
            CHECK(meaning(line).empty());
            CHECK(meaning(line).unclear_kind);
        }
    }

    TEST_CASE("a line that speaks of an award that is not known is not the name of a group") {
        for (const char* line :
             {"ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN", "Các danh hiệu khác", "Cờ của tỉnh bạn"}) {
            CAPTURE(line);
            CHECK(meaning(line).award.empty());
            CHECK(meaning(line).unclear_award);
        }
        for (const char* line : {"Khối quản lý nhà nước", "Các phòng ban", "Sở Lao động"}) {
            CAPTURE(line);
            CHECK_FALSE(meaning(line).is_unclear());
        }
    }

    TEST_CASE("a B without an A above is no part of the roman section before it") {
        Sections open = sections();
        open.enter(Numbering::roman, meaning("HỘ GIA ĐÌNH"), true);
        open.enter(Numbering::letter, meaning("Những người khác"), split_numbering("B. Những").goes_on);
        CHECK_FALSE(open.kind());
        open = sections();
        open.enter(Numbering::roman, meaning("Hộ gia đình"));
        open.enter(Numbering::letter, meaning("Khối xã"), split_numbering("A. Khối xã").goes_on);
        open.enter(Numbering::letter, meaning("Khối phường"), split_numbering("B. Khối phường").goes_on);
        CHECK(open.kind() == SubjectKind::household);
    }

    TEST_CASE("in a list of clusters a line that begins as clusters are called names one") {
        CHECK(sections().cluster_of("Cụm  thi đua số 1").cluster == "Cụm thi đua số 1");
        CHECK(sections().cluster_of("KHỐI CÁC SỞ").cluster == "KHỐI CÁC SỞ");
        CHECK(sections().cluster_of("Các sở, ban, ngành").empty());
        CHECK(sections().cluster_of("Cụm").empty());
        Sections open = sections();
        open.enter(Numbering::roman, open.cluster_of("Cụm 1"));
        open.enter(Numbering::figure, open.cluster_of("Các sở"));
        CHECK(open.cluster() == "Cụm 1");
        open.enter(Numbering::none, open.cluster_of("Cụmm 2"));
        CHECK(open.cluster().empty());
        open.enter(Numbering::roman, open.cluster_of("Cụm 3"));
        CHECK(open.cluster() == "Cụm 3");
    }

    TEST_CASE("a section holds for its subsections, until one of its level follows") {
        Sections open = sections();
        open.enter(Numbering::letter, meaning("TẬP THỂ"));
        open.enter(Numbering::roman, meaning("Giấy khen"));
        CHECK(open.kind() == SubjectKind::collective);
        CHECK(open.award() == "GKHEN");
        open.enter(Numbering::roman, meaning("Bằng khen của Thủ tướng Chính phủ"));
        CHECK(open.kind() == SubjectKind::collective);
        CHECK(open.award() == "BKTTG");
        open.enter(Numbering::none, meaning("Khối trường học"));
        CHECK(open.award() == "BKTTG");
        open.enter(Numbering::letter, meaning("CÁ NHÂN"));
        CHECK(open.kind() == SubjectKind::person);
        CHECK(open.award().empty());
    }

    TEST_CASE("a slip in the name of a section ends what held before it") {
        Sections open = sections();
        open.enter(Numbering::none, meaning("TẬP THỂ"));
        open.enter(Numbering::figure, meaning("Giấy khen"));
        open.enter(Numbering::none, meaning("CÁ NHÂM"));
        CHECK_FALSE(open.kind());
        open.enter(Numbering::none, meaning("CÁ NHÂN"));
        open.enter(Numbering::none, meaning("Chiến sĩ thi đau cơ sở"));
        CHECK(open.award().empty());
    }

    TEST_CASE("a numbered section without a meaning ends the one before it") {
        Sections open = sections();
        open.enter(Numbering::roman, meaning("Cá nhân"));
        open.enter(Numbering::roman, meaning("Cụm thi đua số 2"));
        CHECK_FALSE(open.kind());
    }
}
