#include <doctest/doctest.h>

#include <sstream>

#include "base/text.hpp"
#include "reporting/cell_text.hpp"
#include "reporting/text_wrap.hpp"
#include "tdkt/report.hpp"

using tdkt::Cell;
using tdkt::NumberStyle;
using tdkt::Report;
using tdkt::RowRole;
using tdkt::Table;
using tdkt::TextOptions;
using tdkt::reporting::to_text;
using tdkt::reporting::wrap;
using Lines = std::vector<std::string>;

namespace {

template <typename Shown>
std::string text(const Shown& shown, const TextOptions& options = {}) {
    std::ostringstream out;
    render_text(out, shown, options);
    return "\n" + out.str();
}

std::int64_t n(std::int64_t value) {
    return value;
}

Report awards() {
    Table table = {
        .table = "awards",
        .title = "Khen thưởng theo hình thức",
        .label_title = "Hình thức",
        .code_title = "Mã",
        .columns = {{.key = "1", .title = "Tổng số", .letter = "1 = (2+3)"},
                    {.key = "2", .title = "Tập thể", .group = {"Chia ra"}, .letter = "2"},
                    {.key = "3", .title = "Cá nhân", .group = {"Chia ra"}, .letter = "3"},
                    {.key = "4", .title = "Không có", .letter = "4", .optional = true}},
        .rows = {{.label = "Cấp Nhà nước", .role = RowRole::heading},
                 {.code = "01",
                  .label = "Bằng khen của Thủ tướng Chính phủ",
                  .cells = {n(1234), n(34), n(1200), n(0)},
                  .level = 1},
                 {.code = "02", .label = "Huân chương", .cells = {n(7), Cell(), n(7), n(0)}, .level = 1},
                 {.code = "",
                  .label = "Tổng cộng",
                  .cells = {n(1241), n(34), n(1207), n(0)},
                  .role = RowRole::total}},
        .label_letter = "A",
        .code_letter = "B"};
    return {.report = "r",
            .title = "SỐ LƯỢNG KHEN THƯỞNG",
            .year = 2025,
            .head = {"Biểu số: 0602"},
            .subtitle = {"Năm 2025"},
            .tables = {table},
            .notes = {"Tính theo ngày quyết định khen thưởng trong năm báo cáo."}};
}

} // namespace

TEST_SUITE("report as text") {
    TEST_CASE("is aligned as a terminal shows Vietnamese, with shared headings, letters and notes") {
        CHECK(text(awards()) == R"(
Biểu số: 0602
SỐ LƯỢNG KHEN THƯỞNG
Năm 2025

Khen thưởng theo hình thức
                                                    Chia ra
                                                    ────────────────
Hình thức                            Mã    Tổng số  Tập thể  Cá nhân
────────────────────────────────────────────────────────────────────
A                                    B   1 = (2+3)        2        3
────────────────────────────────────────────────────────────────────
Cấp Nhà nước
  Bằng khen của Thủ tướng Chính phủ  01      1.234       34    1.200
  Huân chương                        02          7                 7
Tổng cộng                                    1.241       34    1.207

* Tính theo ngày quyết định khen thưởng trong năm báo cáo.
)");
    }

    TEST_CASE("folds what is wider than the terminal, repeats label and code and keeps groups together") {
        CHECK(text(awards().tables.front(), {.width = 44}) == R"(
Hình thức           Mã    Tổng số
─────────────────────────────────
A                   B   1 = (2+3)
─────────────────────────────────
Cấp Nhà nước
  Bằng khen của     01      1.234
  Thủ tướng Chính
  phủ
  Huân chương       02          7
Tổng cộng                   1.241

                        Chia ra
                        ────────────────
Hình thức           Mã  Tập thể  Cá nhân
────────────────────────────────────────
A                   B         2        3
────────────────────────────────────────
Cấp Nhà nước
  Bằng khen của     01       34    1.200
  Thủ tướng Chính
  phủ
  Huân chương       02                 7
Tổng cộng                    34    1.207
)");
    }

    TEST_CASE("never exceeds the terminal where its columns can be folded or wrapped") {
        for (const std::size_t width : {44U, 50U, 60U, 70U, 80U, 120U}) {
            std::istringstream lines(text(awards(), {.width = width}));
            for (std::string line; std::getline(lines, line);) {
                CAPTURE(line);
                CHECK(tdkt::text::display_width(line) <= width);
            }
        }
    }

    TEST_CASE("a list wraps its long texts to fit") {
        const Table list = {
            .columns = {{.key = "code", .title = "Mã"}, {.key = "name", .title = "Tên đơn vị"}},
            .rows = {{.cells = {"UBND-01", "Ủy ban nhân dân phường Thanh Vân"}}}};
        CHECK(text(list, {.width = 30}) == R"(
Mã       Tên đơn vị
──────────────────────────────
UBND-01  Ủy ban nhân dân
         phường Thanh Vân
)");
    }

    TEST_CASE("bold marks headings and totals only") {
        const std::string shown = text(awards().tables.front(), {.bold = true});
        CHECK(shown.find("\x1b[1mTổng cộng") != std::string::npos);
        CHECK(shown.find("\x1b[1mCấp Nhà nước\x1b[0m\n") != std::string::npos);
        CHECK(shown.find("\x1b[1m  Bằng khen") == std::string::npos);
    }
}

TEST_SUITE("figures as text") {
    TEST_CASE("have points between thousands and a decimal comma, as Vietnamese offices write") {
        CHECK(to_text(n(0), NumberStyle::vietnamese) == "0");
        CHECK(to_text(n(999), NumberStyle::vietnamese) == "999");
        CHECK(to_text(n(1000), NumberStyle::vietnamese) == "1.000");
        CHECK(to_text(n(-1234567), NumberStyle::vietnamese) == "-1.234.567");
        CHECK(to_text(n(-123), NumberStyle::vietnamese) == "-123");
        CHECK(to_text(tdkt::Decimal::from_milli(1234500), NumberStyle::vietnamese) == "1.234,5");
        CHECK(to_text(tdkt::Decimal::from_milli(1234500), NumberStyle::plain) == "1234.5");
        CHECK(to_text("2.5", NumberStyle::vietnamese) == "2.5");
        CHECK(to_text(Cell(), NumberStyle::vietnamese).empty());
    }
}

TEST_SUITE("wrapping") {
    TEST_CASE("breaks at spaces and keeps the indentation") {
        CHECK(wrap("  + Lãnh đạo cấp vụ", 12) == Lines{"  + Lãnh đạo", "  cấp vụ"});
        CHECK(wrap("", 5) == Lines{""});
        CHECK(wrap("một\nhai", 10) == Lines{"một", "hai"});
    }

    TEST_CASE("breaks a word that is too long between characters, never within one") {
        CHECK(wrap("Nghiêng", 4) == Lines{"Nghi", "êng"});
        CHECK(wrap("đđđđđ", 2) == Lines{"đđ", "đđ", "đ"});
    }
}
