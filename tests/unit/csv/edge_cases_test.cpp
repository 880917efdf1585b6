#include "csv/reader.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(const std::string& text) {
    std::istringstream in(text);
    tdkt::csv::Reader reader(in, "list.csv");
    Rows rows;
    while (const tdkt::csv::Record* const record = reader.next()) {
        auto& row = rows.emplace_back();
        for (const tdkt::csv::Cell& cell : record->cells) {
            row.emplace_back(cell.text);
        }
    }
    return rows;
}

} // namespace

// The shapes of the public suite csv-spectrum, with texts of our own.
TEST_SUITE("csv edge cases") {
    TEST_CASE("a comma within quotes parts nothing") {
        CHECK(rows_of("họ,tên,địa chỉ\nLê,An,\"12 Lê Lợi, Bắc Ninh\"\n") ==
              Rows{{"họ", "tên", "địa chỉ"}, {"Lê", "An", "12 Lê Lợi, Bắc Ninh"}});
    }

    TEST_CASE("empty cells are cells, quoted or not, with either line end") {
        for (const std::string end : {"\n", "\r\n"}) {
            CHECK(rows_of("a,b,c" + end + "1,\"\",\"\"" + end + "2,," + end) ==
                  Rows{{"a", "b", "c"}, {"1", "", ""}, {"2", "", ""}});
        }
    }

    TEST_CASE("a doubled quote is a quote, also at the ends of a cell") {
        CHECK(rows_of("a,b\n1,\"anh \"\"Ba\"\" lái xe\"\n2,\"\"\"Ba\"\"\"\n") ==
              Rows{{"a", "b"}, {"1", "anh \"Ba\" lái xe"}, {"2", "\"Ba\""}});
    }

    TEST_CASE("JSON in a cell is text") {
        CHECK(rows_of("khóa,giá trị\n1,\"{\"\"kiểu\"\": \"\"Điểm\"\", \"\"tọa độ\"\": [102.0, 0.5]}\"\n") ==
              Rows{{"khóa", "giá trị"}, {"1", "{\"kiểu\": \"Điểm\", \"tọa độ\": [102.0, 0.5]}"}});
    }

    TEST_CASE("signs and minutes of arc are letters like any other") {
        CHECK(rows_of("tọa độ\n\"21° 11' 3.23\"\" B, 106° 4' 22.40\"\" Đ\"\n") ==
              Rows{{"tọa độ"}, {"21° 11' 3.23\" B, 106° 4' 22.40\" Đ"}});
    }

    TEST_CASE("line breaks within quotes stay, with either line end around them") {
        CHECK(rows_of("a,b\n1,\"trên\ndưới\"\n2,x\n") == Rows{{"a", "b"}, {"1", "trên\ndưới"}, {"2", "x"}});
        CHECK(rows_of("a,b\r\n1,\"trên\r\ndưới\"\r\n2,x\r\n") ==
              Rows{{"a", "b"}, {"1", "trên\r\ndưới"}, {"2", "x"}});
    }

    TEST_CASE("quotes and line breaks in one cell") {
        CHECK(rows_of("a,b\n1,\"ha\n\"\"ha\"\"\nha\"\n3,4\n") ==
              Rows{{"a", "b"}, {"1", "ha\n\"ha\"\nha"}, {"3", "4"}});
    }

    TEST_CASE("plain cells, with or without a line end behind the last") {
        for (const std::string text : {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\n1,2", "a,b\r1,2\r"}) {
            CHECK(rows_of(text) == Rows{{"a", "b"}, {"1", "2"}});
        }
    }

    TEST_CASE("letters beyond Latin stay as they are") {
        CHECK(rows_of("a,b\nʤ,✓ 漢字\n") == Rows{{"a", "b"}, {"ʤ", "✓ 漢字"}});
    }
}
