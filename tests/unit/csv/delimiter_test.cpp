#include "csv/delimiter.hpp"

#include <doctest/doctest.h>

namespace csv = tdkt::csv;

TEST_SUITE("csv delimiter") {
    TEST_CASE("every row has it") {
        CHECK(csv::detect_delimiter("a,b\n1,2\n") == ',');
        CHECK(csv::detect_delimiter("a;b\n1;2\n") == ';');
        CHECK(csv::detect_delimiter("a\tb\n1\t2\n") == '\t');
        CHECK(csv::detect_delimiter("a|b\n1|2\n") == '|');
    }

    TEST_CASE("decimal commas do not make columns") {
        CHECK(csv::detect_delimiter("unit;score\nA;1,5\nB;2,5\nC;3,5\nD;4,5\n") == ';');
        CHECK(csv::detect_delimiter("plan;actual\n1,5;2,5\n1,5;2,5\n1,5;2,5\n") == ';');
    }

    TEST_CASE("title rows and commas in sentences do not mislead") {
        CHECK(csv::detect_delimiter(
                  "BAN THI ĐUA, KHEN THƯỞNG;;\nTT;Họ và tên;Danh hiệu, hình thức\n1;A;x, y\n2;B;z\n") == ';');
        CHECK(csv::detect_delimiter("a,b\n\"x;y;z\",1\n\"x;y;z\",2\n") == ',');
    }

    TEST_CASE("one column needs no delimiter") {
        CHECK(csv::detect_delimiter("a\nb\n") == ',');
        CHECK(csv::detect_delimiter("") == ',');
    }

    TEST_CASE("the first line may declare it") {
        CHECK(csv::declared_delimiter("sep=;\r\na;b") == ';');
        CHECK(csv::declared_delimiter("sep=|\na|b") == '|');
        CHECK_FALSE(csv::declared_delimiter("sep=ab\n"));
        CHECK_FALSE(csv::declared_delimiter("sep=\n\n"));
        CHECK_FALSE(csv::declared_delimiter("sep="));
    }
}
