#include "tdkt/report.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "tdkt/error.hpp"

using tdkt::Decimal;
using tdkt::Report;
using tdkt::RowRole;
using tdkt::Table;

namespace {

Report small_report() {
    Table table = {.table = "t",
                   .title = "Bảng",
                   .label_title = "Nội dung",
                   .code_title = "Mã",
                   .columns = {{.key = "1", .title = "Tổng số", .total = true},
                               {.key = "2/person", .title = "Cá nhân", .group = {"Chia ra"}},
                               {.key = "note", .title = "Ghi chú"}},
                   .rows = {{.code = "01",
                             .label = "Tổng số",
                             .cells = {std::int64_t{3}, std::int64_t{3}, {}},
                             .role = RowRole::total},
                            {.label = "Chia theo", .role = RowRole::heading},
                            {.code = "02",
                             .label = "Sở \"A\", B",
                             .cells = {std::int64_t{3}, Decimal::from_milli(2500), "hai\ndòng"},
                             .section = "s"}}};
    return {.report = "form", .title = "BÁO CÁO", .year = 2025, .tables = {table}, .notes = {"Ghi nhận"}};
}

template <typename Shown>
std::string csv(const Shown& shown) {
    std::ostringstream out;
    render_csv(out, shown);
    return out.str();
}

std::string tidy(const Report& report) {
    std::ostringstream out;
    render_tidy(out, report);
    return out.str();
}

std::string json(const Report& report) {
    std::ostringstream out;
    render_json(out, report);
    return out.str();
}

} // namespace

TEST_SUITE("report as data") {
    TEST_CASE("CSV has the keys as headings and quotes what needs it") {
        CHECK(csv(small_report()) == "label,code,1,2/person,note\n"
                                     "Tổng số,01,3,3,\n"
                                     "Chia theo,,,,\n"
                                     "\"Sở \"\"A\"\", B\",02,3,2.5,\"hai\ndòng\"\n");
    }

    TEST_CASE("a list in CSV is nothing but its columns") {
        const Table list = {.columns = {{.key = "code", .title = "Code"}, {.key = "name", .title = "Name"}},
                            .rows = {{.cells = {"A", "Sở Y tế"}}, {.cells = {"B", {}}}}};
        CHECK(csv(list) == "code,name\nA,Sở Y tế\nB,\n");
        const Table one_column = {.columns = {{.key = "code", .title = "Code"}},
                                  .rows = {{.cells = {tdkt::Cell()}}}};
        CHECK(csv(one_column) == "code\n\"\"\n");
    }

    TEST_CASE("several tables in one CSV stand under their names with an empty line between") {
        Report report = small_report();
        report.tables.front().rows.resize(1);
        report.tables.push_back(report.tables.front());
        report.tables.back().table = "u";
        CHECK(csv(report) == "t,Bảng\nlabel,code,1,2/person,note\nTổng số,01,3,3,\n\n"
                             "u,Bảng\nlabel,code,1,2/person,note\nTổng số,01,3,3,\n");
    }

    TEST_CASE("tidy CSV has one figure a line, no totals and no empty cells") {
        CHECK(tidy(small_report()) == "report,year,table,section,row,label,column,value\n"
                                      "form,2025,t,s,02,\"Sở \"\"A\"\", B\",2/person,2.5\n");
    }

    TEST_CASE("JSON is tdkt.report/1: keys, plain numbers, absent is null") {
        CHECK(json(small_report()) == R"({
  "schema": "tdkt.report/1",
  "report": "form",
  "title": "BÁO CÁO",
  "year": 2025,
  "head": [],
  "head_right": [],
  "subtitle": [],
  "tables": [
    {
      "table": "t",
      "title": "Bảng",
      "columns": [
        {
          "key": "1",
          "title": "Tổng số",
          "group": [],
          "total": true
        },
        {
          "key": "2/person",
          "title": "Cá nhân",
          "group": [
            "Chia ra"
          ],
          "total": false
        },
        {
          "key": "note",
          "title": "Ghi chú",
          "group": [],
          "total": false
        }
      ],
      "rows": [
        {
          "code": "01",
          "label": "Tổng số",
          "role": "total",
          "section": null,
          "cells": {
            "1": 3,
            "2/person": 3,
            "note": null
          }
        },
        {
          "code": null,
          "label": "Chia theo",
          "role": "heading",
          "section": null,
          "cells": {
            "1": null,
            "2/person": null,
            "note": null
          }
        },
        {
          "code": "02",
          "label": "Sở \"A\", B",
          "role": "plain",
          "section": "s",
          "cells": {
            "1": 3,
            "2/person": 2.5,
            "note": "hai\ndòng"
          }
        }
      ]
    }
  ],
  "notes": [
    "Ghi nhận"
  ]
}
)");
    }

    TEST_CASE("a cell is found by row and column, and a wrong one is said to be missing") {
        const Report report = small_report();
        const Table& table = report.tables.front();
        CHECK(table.at("02", "2/person") == tdkt::Cell(Decimal::from_milli(2500)));
        CHECK_THROWS_AS((void)table.at("03", "1"), tdkt::NotFound);
        CHECK_THROWS_AS((void)table.at("02", "4"), tdkt::NotFound);
    }
}
