#include "registry/unit_tree.hpp"

#include <doctest/doctest.h>

using namespace std::chrono_literals;
using tdkt::Unit;
using tdkt::registry::UnitTree;

namespace {

Unit unit(std::int64_t id, std::string code, std::string name, std::optional<std::string> parent = {}) {
    Unit made;
    made.id = id;
    made.code = std::move(code);
    made.name = std::move(name);
    made.parent = std::move(parent);
    return made;
}

UnitTree province() {
    std::vector<Unit> units{unit(1, "T99", "Tỉnh Thanh Vân"), unit(2, "T99.SYT", "Sở Y tế", "T99"),
                            unit(3, "T99.SYT.1", "Phòng Tổ chức", "T99.SYT"),
                            unit(4, "T99.SNV", "Sở Nội vụ", "T99"),
                            unit(5, "T99.SNV.1", "Phòng Tổ chức", "T99.SNV")};
    units[4].valid_to = 2025y / 6 / 30;
    return {std::move(units), {}};
}

} // namespace

TEST_SUITE("registry::UnitTree") {
    TEST_CASE("a unit is found by its code, or by its name however it is spelt") {
        const UnitTree tree = province();
        CHECK(tree.match("T99.SYT").unit->id == 2);
        CHECK(tree.match("  SỞ  y tế ").unit->id == 2);
        CHECK(tree.match("So Y te").unit->id == 2);
    }

    TEST_CASE("a name that several units bear is decided by the day or not at all") {
        const UnitTree tree = province();
        CHECK(tree.match("Phòng Tổ chức").unit == nullptr);
        CHECK(tree.match("Phòng Tổ chức").candidates.size() == 2);
        CHECK(tree.match("Phòng Tổ chức", 2025y / 7 / 1).unit->id == 3);
        CHECK(tree.match("Phòng Tổ chức", 2025y / 6 / 1).unit == nullptr);
    }

    TEST_CASE("a unit is found by the abbreviations of its name, and by the unit above it behind its name") {
        std::vector<Unit> units{unit(1, "T", "Tỉnh Thanh Vân"),
                                unit(2, "YT", "Sở Y tế", "T"),
                                unit(3, "GD", "Sở Giáo dục và Đào tạo", "T"),
                                unit(4, "YT.1", "Phòng Tổ chức", "YT"),
                                unit(5, "GD.1", "Phòng Tổ chức", "GD"),
                                unit(6, "BV", "Bệnh viện Đa khoa Thanh Vân", "YT"),
                                unit(7, "BV1", "Bệnh viện đa khoa Số 1", "YT"),
                                unit(8, "BV2", "Bệnh viện Đa khoa Số 1", "GD")};
        UnitTree tree(std::move(units), {});
        tree.use_abbreviations(
            {{"BV", "bệnh viện"}, {"ĐK", "đa khoa"}, {"P", "phòng"}, {"GD", "giáo dục"}, {"ĐT", "đào tạo"}});
        const auto id = [&](std::string_view text) {
            const auto match = tree.match(text);
            CHECK(match.understood == (match.unit != nullptr));
            return match.unit == nullptr ? 0 : match.unit->id;
        };
        CHECK(id("Sở GD&ĐT") == 3);
        CHECK(id("BV ĐK Thanh Vân") == 6);
        CHECK(id("Phòng Tổ chức, Sở Y tế") == 4);
        CHECK(id("P. Tổ chức - Sở GD & ĐT") == 5);
        CHECK(id("Sở Y tế tỉnh Thanh Vân") == 2);
        CHECK(id("Phòng Tổ chức, Sở Lạ") == 0);
        CHECK(id("Sở Y tế, Sở Giáo dục và Đào tạo") == 0);
        CHECK(tree.match("BVĐK Số 1").unit == nullptr);
        CHECK(tree.match("BV ĐK Số 1").candidates.size() == 2);
        CHECK(tree.match("P. Tổ chức").candidates.size() == 2);
        CHECK_FALSE(tree.match("Sở Y tế").understood);
    }

    TEST_CASE("an unknown unit comes with what was probably meant") {
        CHECK(province().match("Sở Nội vu").unit->id == 4);
        CHECK(province().match("Sở Nội vụụ").suggestion == "Sở Nội vụ");
        CHECK(province().match("").unit == nullptr);
    }

    TEST_CASE("a unit is within itself and everything above it") {
        const UnitTree tree = province();
        CHECK(tree.is_within(*tree.find(3), *tree.find(1)));
        CHECK(tree.is_within(*tree.find(3), *tree.find(3)));
        CHECK_FALSE(tree.is_within(*tree.find(3), *tree.find(4)));
        CHECK(tree.with_all_below(*tree.find(2)) == std::vector<std::int64_t>{2, 3});
    }

    TEST_CASE("a history comes whole from the only predecessor and in part from a merger or a split") {
        UnitTree tree(
            {unit(1, "A", "A"), unit(2, "B", "B"), unit(3, "C", "C"), unit(4, "D", "D"), unit(5, "E", "E")},
            {});
        tree.add({.from = "A", .to = "B", .date = 2020y / 1 / 1, .share = {}});
        tree.add({.from = "B", .to = "D", .date = 2025y / 7 / 1, .share = {}});
        tree.add({.from = "C", .to = "D", .date = 2025y / 7 / 1, .share = {}});
        REQUIRE(tree.heritage(2).size() == 1);
        CHECK(tree.heritage(2).front().whole);
        const auto merged = tree.heritage(4);
        CHECK(merged.size() == 3); // B and C, and A through B
        for (const auto& part : merged) {
            CHECK_FALSE(part.whole);
        }
        CHECK(tree.successor(*tree.find(1))->id == 2);
        tree.add({.from = "A", .to = "E", .date = 2020y / 1 / 1, .share = {}});
        CHECK_FALSE(tree.heritage(5).front().whole);
        CHECK(tree.successor(*tree.find(1)) == nullptr);
    }
}
