#include "reporting/annex.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "reporting/shipped.hpp"

using tdkt::Report;
using tdkt::SubjectKind;
using tdkt::Table;
using tdkt::TableRow;
using tdkt::reporting::Annex;
using tdkt::reporting::AnnexFigureLists;
using tdkt::reporting::AwardTally;

namespace {

Annex annex(const std::string& id) {
    const std::vector<Annex> annexes = tdkt::reporting::load_annexes(shipped::directories());
    return *std::ranges::find(annexes, id, &Annex::id);
}

Table filled(const std::string& id, const AnnexFigureLists& figures) {
    return tdkt::reporting::fill(annex(id), figures, shipped::titles()).tables.front();
}

template <typename E>
E any(std::mt19937& random) {
    return static_cast<E>(random() % tdkt::words<E>.size());
}

/// Awards and nominations of any sort, of which not everything is recorded.
AnnexFigureLists random_figures(std::mt19937& random) {
    AnnexFigureLists figures = {.year = 2025};
    figures.units = {{.code = "SYT", .name = "Sở Y tế", .kind = tdkt::UnitKind::department},
                     {.code = "XA", .name = "Xã A", .kind = tdkt::UnitKind::commune},
                     {.code = "XB", .name = "Xã B", .kind = tdkt::UnitKind::commune}};
    figures.campaigns = {{.code = "PT", .name = "Thi đua", .scope = tdkt::CampaignScope::cluster}};
    for (int i = 0; i < 60; ++i) {
        AwardTally tally = {.unit = figures.units[random() % 3].code,
                            .campaign = random() % 3 == 0 ? "PT" : "",
                            .award = std::vector{"BKTTG", "HCLD1", "BKTINH", "GKHEN"}[random() % 4],
                            .level = any<tdkt::AwardLevel>(random),
                            .kind = any<SubjectKind>(random),
                            .category = any<tdkt::Category>(random),
                            .unit_kind = any<tdkt::UnitKind>(random),
                            .count = static_cast<std::int64_t>(random() % 50)};
        if (tally.kind == SubjectKind::person && random() % 4 != 0) {
            tally.person_class = any<tdkt::PersonClass>(random);
        }
        (i % 3 == 0 ? figures.nominations : figures.awards).push_back(std::move(tally));
    }
    return figures;
}

/// The cells of the columns, which may have been left out as empty, added up.
std::int64_t sum(const Table& table, const TableRow& row, const std::vector<std::string>& columns) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (std::ranges::find(columns, table.columns[i].key) != columns.end() && !row.cells.empty()) {
            const auto* const count = std::get_if<std::int64_t>(&row.cells[i]);
            sum += count == nullptr ? 0 : *count;
        }
    }
    return sum;
}

std::int64_t total(const std::vector<AwardTally>& tallies, auto wanted) {
    std::int64_t sum = 0;
    for (const AwardTally& tally : tallies) {
        sum += wanted(tally) ? tally.count : 0;
    }
    return sum;
}

} // namespace

TEST_SUITE("annexes") {
    TEST_CASE("account for every award, of whatever class and subject") {
        std::mt19937 random(7);
        for (int round = 0; round < 50; ++round) {
            const AnnexFigureLists figures = random_figures(random);
            const Table a = filled("a", figures);
            for (const TableRow& row : a.rows) {
                CHECK(sum(a, row, {"5", "6", "6a"}) ==
                      sum(a, row,
                          {"7", "8", "9", "9a", "9b", "10", "11", "12", "12a", "12b", "13", "14", "15", "15a",
                           "16", "17"}));
            }
            CHECK(sum(a, a.rows.back(), {"5", "6", "6a"}) == total(figures.awards, [](const auto& tally) {
                      return tally.level == tdkt::AwardLevel::state;
                  }));
            const Table b = filled("b", figures);
            CHECK(sum(b, b.rows.back(), {"5"}) ==
                  total(figures.awards, [](const auto& tally) { return tally.kind == SubjectKind::person; }));
            CHECK(sum(b, b.rows.back(), {"8", "9", "9a"}) == total(figures.awards, [](const auto& tally) {
                      return tally.kind == SubjectKind::person && tally.category == tdkt::Category::merit;
                  }));
            const Table c = filled("c", figures);
            const auto of = [](tdkt::Category category) {
                return [category](const AwardTally& tally) { return tally.category == category; };
            };
            for (const TableRow& row : c.rows) {
                CHECK(sum(c, row, {"6", "7", "7a"}) >=
                      sum(c, row, {"8",  "9",   "10",  "11",  "11a", "11b", "11c", "12", "13", "14",
                                   "15", "15a", "15b", "15c", "16",  "17",  "17a", "18", "19", "19a"}));
            }
            CHECK(sum(c, c.rows.back(), {"8", "9", "10", "11", "11a", "11b", "11c"}) ==
                  total(figures.awards, of(tdkt::Category::merit)));
            CHECK(sum(c, c.rows.back(), {"4", "5", "5a"}) ==
                  total(figures.nominations, [](const auto&) { return true; }));
        }
    }

    TEST_CASE("sum up the communes and the other units, and both") {
        std::mt19937 random(8);
        const AnnexFigureLists figures = random_figures(random);
        const Table d = filled("d", figures);
        std::vector<std::string> rows;
        for (const TableRow& row : d.rows) {
            rows.push_back(row.code.empty() ? row.label : row.code);
        }
        CHECK(rows == std::vector<std::string>{"Các đơn vị trong địa bàn", "SYT", "units",
                                               "Các xã, phường, thị trấn", "XA", "XB", "communes",
                                               "Tổng cộng"});
        const auto number = [&](const char* row) { return std::get<std::int64_t>(d.at(row, "1")); };
        CHECK(number("SYT") == number("units"));
        CHECK(number("XA") + number("XB") == number("communes"));
        CHECK(number("units") + number("communes") == std::get<std::int64_t>(d.rows.back().cells.front()));
        AnnexFigureLists of_one = figures;
        std::erase_if(of_one.awards, [](const AwardTally& tally) { return tally.unit != "SYT"; });
        CHECK(filled("d", of_one).rows.size() == 4); // a group without a unit is left out
    }

    TEST_CASE("leave empty what no register knows, and say so") {
        const AwardTally award = {.award = "HCLD1", .level = tdkt::AwardLevel::state, .count = 2};
        const AwardTally other = {.award = "BKTTG", .level = tdkt::AwardLevel::state, .count = 1};
        const Report report = tdkt::reporting::fill(
            annex("c"), {.year = 2025, .awards = {award, other}, .nominations = {award}}, shipped::titles());
        const Table& table = report.tables.front();
        CHECK(tdkt::is_empty(table.at("HCLD1", "3"))); // how many submissions there were
        CHECK(table.at("HCLD1", "4") == tdkt::Cell(std::int64_t{0}));
        CHECK(table.at("HCLD1", "5") == tdkt::Cell(std::int64_t{2}));
        CHECK(tdkt::is_empty(table.at("BKTTG", "4"))); // decided, and never seen as a nomination
        CHECK(tdkt::is_empty(table.at("BKTTG", "5")));
        CHECK(report.notes.back().starts_with("Ô trống"));
        CHECK(tdkt::reporting::fill(annex("b"), {.year = 2025, .awards = {award}}, shipped::titles())
                  .notes.size() == 1);
    }

    TEST_CASE("say of a campaign who launched it and where, and list its awards by level") {
        const Table f = filled(
            "f",
            {.year = 2025,
             .campaigns = {{.code = "PT",
                            .name = "Thi đua",
                            .scope = tdkt::CampaignScope::cluster,
                            .authority = "UBND tỉnh"}},
             .awards = {
                 {.campaign = "PT", .award = "BKTINH", .level = tdkt::AwardLevel::province, .count = 3}}});
        CHECK(f.at("PT", "1") == tdkt::Cell("UBND tỉnh"));
        CHECK(f.at("PT", "2") == tdkt::Cell("Cụm, khối thi đua"));
        CHECK(tdkt::is_empty(f.at("PT", "3")));
        CHECK(f.at("PT", "4") == tdkt::Cell(std::int64_t{3}));
        CHECK(f.at("PT", "6/BKTINH") == tdkt::Cell(std::int64_t{3}));
        CHECK(f.columns.size() == 5);
    }
}
