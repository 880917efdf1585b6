#include "importing/wordings.hpp"

#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::Target;
using importing::Wordings;

namespace {

const Wordings& shipped() {
    return importing::testing::wordings();
}

template <typename E>
std::string word_for(std::string_view text) {
    const auto index = shipped().value(words<E>, text);
    return index ? std::string(words<E>[*index]) : "";
}

std::optional<Field> field_for(std::string_view heading, Target target = Target::nominations) {
    const auto meaning = shipped().heading(target, heading);
    return meaning ? meaning->field : std::nullopt;
}

} // namespace

TEST_SUITE("wordings") {
    TEST_CASE("the field names of every file are headings") {
        for (std::size_t i = 0; i < words<Target>.size(); ++i) {
            const auto target = static_cast<Target>(i);
            for (const Field field : importing::layout_of(target).fields) {
                CAPTURE(to_word(target));
                CAPTURE(to_word(field));
                CHECK(field_for(to_word(field), target) == field);
            }
        }
    }

    TEST_CASE("headings in the wordings of offices") {
        CHECK(field_for("Họ và tên") == Field::name);
        CHECK(field_for("HỌ VÀ TÊN ") == Field::name);
        CHECK(field_for("Họ, tên") == Field::name);
        CHECK(field_for("Tên đơn vị/tập thể\ncông tác") == Field::unit);
        CHECK(field_for("Danh hiệu thi đua/Hình thức khen thưởng") == Field::award);
        CHECK(field_for("Mã danh hiệu thi đua\n(nếu có)") == Field::award);
        CHECK(field_for("Hình thức khen thưởng") == Field::award_form);
        CHECK(field_for("Ngày, tháng, năm sinh") == Field::birth);
        CHECK(field_for("Số CCCD/CMND") == Field::citizen_id);
        CHECK(field_for("Mức độ HT nhiệm vụ") == Field::grade);
        CHECK(field_for("Loại hình", Target::awards) == Field::category);
        CHECK(field_for("Loại hình", Target::units) == Field::kind);
    }

    TEST_CASE("a heading may be known and not used, or not known at all") {
        CHECK(shipped().heading(Target::nominations, "STT"));
        CHECK_FALSE(field_for("STT"));
        CHECK_FALSE(shipped().heading(Target::nominations, "Số con"));
        CHECK_FALSE(shipped().heading(Target::units, "Năm")); // a field that units do not have
        CHECK(shipped().nearest_heading(Target::nominations, "Họ vá ten") == "Họ và tên");
        CHECK(shipped().nearest_heading(Target::nominations, "Đơn vị công tac") == "Đơn vị công tác");
    }

    TEST_CASE("the heading of the names tells the kind") {
        CHECK(shipped().heading(Target::nominations, "Họ và tên")->kind == SubjectKind::person);
        CHECK(shipped().heading(Target::nominations, "Tên tập thể")->kind == SubjectKind::collective);
        CHECK_FALSE(shipped().heading(Target::nominations, "Tên tập thể/cá nhân/hộ gia đình")->kind);
    }

    TEST_CASE("values in English and as offices write them") {
        CHECK(word_for<Gender>("female") == "female");
        CHECK(word_for<Gender>("NU") == "female");
        CHECK(word_for<Gender>("Nữ") == "female");
        CHECK(word_for<SubjectKind>("TAPTHE") == "collective");
        CHECK(word_for<Grade>("HTXSNV") == "excellent");
        CHECK(word_for<Grade>("Hoàn thành tốt nhiệm vụ") == "good");
        CHECK(word_for<Grade>("not_done") == "not_done");
        CHECK(word_for<PersonClass>("Các cấp lãnh đạo (khác) từ phó phòng trở lên") == "leader_other");
        CHECK(word_for<PersonClass>("male").empty());
    }

    TEST_CASE("one wording may belong to words of different vocabularies") {
        CHECK(word_for<Category>("Thường xuyên") == "merit");
        CHECK(word_for<CampaignForm>("Thường xuyên") == "regular");
    }

    TEST_CASE("totals and the lines below a list") {
        for (const char* text : {"Cộng", "TỔNG CỘNG", "Tổng số: 25", "Tổng cộng: 20 người"}) {
            CHECK(shipped().is_total(text));
        }
        CHECK_FALSE(shipped().is_total("Tổng công ty Điện lực"));
        CHECK_FALSE(shipped().is_total("Cộng Hòa"));
        for (const char* text :
             {"Danh sách này có 25 người./.", "Người lập biểu", "KT. GIÁM ĐỐC", "(Ký, ghi rõ họ tên)",
              "Thanh Vân, ngày 10 tháng 11 năm 2025", "......, ngày ... tháng ... năm 2025"}) {
            CHECK(shipped().is_signature(text));
        }
        CHECK_FALSE(shipped().is_signature("Nguyễn Văn Ký"));
    }

    TEST_CASE("what contradicts itself or names nothing is told with its line") {
        const auto path = std::filesystem::temp_directory_path() / "tdkt_bad_columns";
        std::filesystem::create_directory(path);
        std::ofstream(path / "columns.toml") << R"(format = 1
[[heading]]
field = "nmae"
targets = ["people"]
wordings = ["A"]
[[heading]]
field = "name"
targets = ["poeple"]
wordings = ["Họ và tên"]
[[heading]]
field = "unit"
targets = ["people"]
wordings = ["Ngày sinh"]
[values]
male = ["Nữ"]
mlae = ["Nam"]
[layout]
totals = ["Cộng"]
colour = "red"
)";
        try {
            [[maybe_unused]] const Wordings read =
                importing::load_wordings({{TDKT_SOURCE_DIR "/config", path}});
            FAIL("it was loaded");
        } catch (const RulesError& error) {
            const std::string codes = importing::testing::codes(error.diagnostics());
            for (const char* code : {"unknown_value", "unknown_target", "heading_of_two", "wording_of_two",
                                     "unknown_vocabulary_word", "unknown_key"}) {
                CAPTURE(codes);
                CHECK(codes.find(code) != std::string::npos);
            }
        }
        std::filesystem::remove_all(path);
    }
}
