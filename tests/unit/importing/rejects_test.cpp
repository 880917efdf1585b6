#include "importing/rejects.hpp"

#include "importing/shipped.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tdkt;
using importing::Field;
using importing::Rejects;
using importing::Target;
using importing::testing::Reading;

namespace {

const std::string mark = "\xEF\xBB\xBF"; // by which Excel knows UTF-8

std::string code_as_words(const Message& message) {
    return "reason: " + message.code;
}

// The file of all rows that have a problem once their awards are read.
std::string rejects_of(Reading& reading) {
    std::ostringstream out;
    Rejects rejects(out, reading.sheet, code_as_words);
    while (reading.row.next()) {
        if (!reading.row.ok() || reading.row.awards(reading.row.subject_kind()).empty()) {
            rejects.add(reading.row);
        }
    }
    return out.str();
}

} // namespace

TEST_SUITE("rejects") {
    TEST_CASE("a rejected row stands behind its place, code and reason as it came") {
        Reading reading("kind;name;unit;award;year;note\nperson;A;U;LĐTT;2025;\nperson;B;U;LĐTTT;2025;\"x;"
                        "\n\"\"y\"\"\"\n");
        CHECK(rejects_of(reading) ==
              mark + "line;column;code;reason;kind;name;unit;award;year;note\n"
                     "3;4;unknown_award;reason: unknown_award;person;B;U;LĐTTT;2025;\"x;\n\"\"y\"\"\"\n");
    }

    TEST_CASE("nothing is written without a rejected row") {
        Reading reading("name,unit,award,year,kind\nA,U,LDTT,2025,person\n");
        CHECK(rejects_of(reading).empty());
    }

    TEST_CASE("what the section said comes along") {
        Reading reading("STT;Tên đối tượng;Đơn vị;Năm\nI. TẬP THỂ;;;\n1. Danh hiệu Lao động tân "
                        "tiến;;;\n1;Phòng Một;U;2025\n");
        const std::string file = rejects_of(reading);
        CHECK(file == mark + "line;column;code;reason;kind;award;STT;Tên đối tượng;Đơn vị;Năm\n"
                             "4;0;missing_value;reason: missing_value;collective;;1;Phòng Một;U;2025\n");
        Reading named(
            "STT;Tên đối tượng;Loại đối tượng;Đơn vị;Danh hiệu;Năm\nI;TẬP THỂ;;;;\n1;Phòng Một;;U;x;2025\n");
        CHECK(rejects_of(named) ==
              mark + "line;column;code;reason;STT;Tên đối tượng;Loại đối tượng;Đơn vị;Danh hiệu;Năm\n"
                     "3;5;unknown_award;reason: unknown_award;1;Phòng Một;collective;U;x;2025\n");
    }

    TEST_CASE("mended, the file is read like the original; unmended, the same rows are rejected again") {
        const std::vector<std::string> sources{
            "kind;name;unit;award;year;note\nperson;B;U;LĐTTT;2025;\"x;\n\"\"y\"\"\"\n",
            "Tiêu đề,,,\nSTT,Tên đối tượng,Đơn vị,Danh hiệu,Năm\nI. TẬP THỂ,,,,\n1,Phòng Một,U,LĐTTT,2025\n",
            "\xEF\xBB\xBFTT\tHọ và tên\tĐơn vị\tDanh hiệu\tNăm\n1\tA\tU\tLĐTTT\t2025\n",
            "name,unit,award,year,kind\nA,U,LĐTTT,2025,person,,extra\n",
            "award,name,unit,year,kind\nLĐTTT,B\n",
        };
        for (const std::string& source : sources) {
            CAPTURE(source);
            Reading first(source);
            const std::string file = rejects_of(first);
            Reading again(file);
            const std::string same = rejects_of(again);
            CHECK(std::count(file.begin(), file.end(), '\n') == std::count(same.begin(), same.end(), '\n'));
            CHECK(file.substr(0, file.find('\n')) == same.substr(0, same.find('\n')));
        }
        Reading first(sources[1]);
        std::string mended = rejects_of(first);
        mended.replace(mended.find("LĐTTT,"), std::string("LĐTTT").size(), "LĐTT");
        Reading again(mended);
        REQUIRE(again.row.next());
        CHECK(again.row.award(again.row.subject_kind())->code == "TTLDTT");
        CHECK(again.row.raw(Field::name) == "Phòng Một");
        CHECK(again.diagnostics.empty());
    }

    TEST_CASE("a disk that is full is told") {
        Reading reading("name,unit,award,year,kind\nA,U,x,2025,person\n");
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        Rejects rejects(out, reading.sheet, code_as_words);
        REQUIRE(reading.row.next());
        CHECK_THROWS_AS(rejects.add(reading.row), SystemError);
    }
}
