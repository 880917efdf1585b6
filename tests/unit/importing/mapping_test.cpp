#include "importing/mapping.hpp"

#include "importing/award_list.hpp"
#include "importing/column.hpp"
#include "importing/shipped.hpp"
#include "scratch.hpp"
#include "tdkt/error.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::Mapping;
using importing::Target;
using importing::testing::catalogue;
using importing::testing::codes;
using importing::testing::wordings;

namespace {

struct MapFile {
    ScratchFolder folder;
    std::filesystem::path path;

    MapFile(std::string_view name, std::string_view text) : path(folder.write(name, text)) {}

    [[nodiscard]] Mapping load(Target target = Target::nominations) const {
        return importing::load_mapping(path, target, wordings(), catalogue());
    }

    [[nodiscard]] std::string problems() const {
        try {
            (void)load();
        } catch (const RulesError& error) {
            return codes(error.diagnostics());
        }
        return "";
    }
};

} // namespace

TEST_SUITE("mapping") {
    TEST_CASE("headings, words, awards and units, without case, diacritics and punctuation") {
        const MapFile file(
            "map.toml",
            "format = 1\n[headings]\n'Bộ phận' = 'unit'\n'Tên CB' = 'Họ và tên'\n'Mã' = 'ignore'\n"
            "[values]\nA = 'excellent'\n[awards]\n'TT1' = 'LDTT'\n[units]\n'P.TC' = 'ST.TC'\n");
        const Mapping mapping = file.load();
        CHECK(mapping.heading("BO PHAN")->field == Field::unit);
        CHECK(mapping.heading("tên  cb")->kind == SubjectKind::person);
        CHECK_FALSE(mapping.heading("Mã")->field);
        CHECK_FALSE(mapping.heading("Đơn vị"));
        CHECK(mapping.value(words<Grade>, "a") == static_cast<std::size_t>(Grade::excellent));
        CHECK_FALSE(mapping.value(words<Gender>, "a"));
        CHECK(mapping.award("tt1") == "LDTT");
        CHECK(mapping.unit("P. TC") == "ST.TC");
        CHECK_FALSE(mapping.unit("TT1"));
    }

    TEST_CASE("an office's own heading may be that of an award, whose ticks propose it") {
        const MapFile file("map.toml", "format = 1\n[headings]\n'Đạt loại A' = 'award.LDTT'\n");
        importing::Wordings own = wordings();
        own.use(file.load());
        const auto column = importing::read_heading("ĐẠT LOẠI A", Target::nominations, own, catalogue());
        REQUIRE(column);
        CHECK(column->ticked == "LDTT");
        CHECK(MapFile("bad.toml", "format = 1\n[headings]\n'Đạt loại A' = 'award.LDTTT'\n").problems() ==
              "unknown_award");
    }

    TEST_CASE("a CSV map has headings only, with or without a heading of its own") {
        const MapFile file("map.csv", "heading;field\nBộ phận;unit\n\nMã;ignore\n");
        CHECK(file.load().heading("Bộ phận")->field == Field::unit);
        CHECK_FALSE(file.load().heading("Mã")->field);
        CHECK_FALSE(file.load().heading("heading"));
        const MapFile bad("bad.csv", "Bộ phận;unitt\nMã\n");
        CHECK(bad.problems() == "unknown_meaning_of_heading unknown_meaning_of_heading");
    }

    TEST_CASE("a map may serve several kinds of files") {
        const MapFile file("map.toml", "format = 1\n[headings]\n'Mã ĐV' = 'code'\n");
        CHECK_FALSE(file.load(Target::nominations).heading("Mã ĐV"));
        CHECK(file.load(Target::units).heading("Mã ĐV")->field == Field::code);
    }

    TEST_CASE("all that is wrong with a map is told") {
        const MapFile file("map.toml",
                           "format = 2\n[headings]\nX = 'nothing at all'\n[values]\nA = 'superb'\n[awards]\n"
                           "B = 'XYZ'\nC = 'Lao động tiên tiến'\nD = 'LDTT, CSTDCS'\nE = 1\n[people]\n");
        CHECK(file.problems() ==
              "unknown_format unknown_meaning_of_heading unknown_vocabulary_word unknown_award "
              "ambiguous_award several_awards mistyped_key unknown_award unknown_key");
        CHECK_THROWS_AS(
            (void)importing::load_mapping("/nowhere/map.csv", Target::units, wordings(), catalogue()),
            InputError);
        CHECK_THROWS_AS(
            (void)importing::load_mapping("/nowhere/map.toml", Target::units, wordings(), catalogue()),
            InputError);
    }

    TEST_CASE("an office's award counts in a list too, and what was used is known") {
        Mapping mapping;
        mapping.map_award("TT1", "LDTT");
        const auto list = importing::read_awards("TT1, CSTĐCS", SubjectKind::person, catalogue(), mapping);
        REQUIRE(list.awards.size() == 2);
        CHECK(list.awards[0]->code == "LDTT");
        CHECK(list.awards[1]->code == "CSTDCS");
        REQUIRE(list.mapped.size() == 1);
        CHECK(list.mapped.front() == std::pair<std::string, std::string>{"TT1", "LDTT"});
        // It is no award of a collective for that.
        CHECK(importing::read_awards("TT1", SubjectKind::collective, catalogue(), mapping)
                  .problems.front()
                  .code == "award_not_for_kind");
    }
}
