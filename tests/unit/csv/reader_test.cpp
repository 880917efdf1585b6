#include "csv/reader.hpp"

#include "base/sha256.hpp"
#include "tdkt/error.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace csv = tdkt::csv;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows read(const std::string& bytes) {
    std::istringstream in(bytes);
    csv::Reader reader(in, "file.csv");
    Rows rows;
    while (const csv::Record* record = reader.next()) {
        auto& row = rows.emplace_back();
        for (const csv::Cell& cell : record->cells) {
            row.emplace_back(cell.text);
        }
    }
    return rows;
}

std::string utf16(const std::u16string& text, bool little) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

tdkt::InputError failure(const std::string& bytes) {
    try {
        read(bytes);
    } catch (const tdkt::InputError& error) {
        return error;
    }
    FAIL("it was read");
    return tdkt::InputError(tdkt::Message("none"));
}

} // namespace

TEST_SUITE("csv reader") {
    TEST_CASE("line ends may be of any kind, and the last may be missing") {
        const Rows expected{{"a", "b"}, {"1", "2"}, {"3", "4"}};
        CHECK(read("a,b\n1,2\n3,4\n") == expected);
        CHECK(read("a,b\r\n1,2\r\n3,4") == expected);
        CHECK(read("a,b\r1,2\r3,4\r") == expected);
        CHECK(read("a,b\r\n1,2\n3,4\r") == expected);
    }

    TEST_CASE("quotes, doubled quotes, delimiters and line ends within a cell") {
        CHECK(read("a,b\n\"x,y\",\"say \"\"no\"\"\"\n") == Rows{{"a", "b"}, {"x,y", "say \"no\""}});
        CHECK(read("a,b\n\"one\r\ntwo\",\"\"\n") == Rows{{"a", "b"}, {"one\r\ntwo", ""}});
        CHECK(read("a,b\n\"\"\"\",\"\"\"\"\"\"\n") == Rows{{"a", "b"}, {"\"", "\"\""}});
    }

    TEST_CASE("a quote inside a cell is a letter, words behind a closing quote belong to the cell") {
        CHECK(read("a,b\nTổ \"Một\",2\n") == Rows{{"a", "b"}, {"Tổ \"Một\"", "2"}});
        CHECK(read("a,b\n\"Tổ\" Một,2\n") == Rows{{"a", "b"}, {"Tổ Một", "2"}});
    }

    TEST_CASE("rows may be ragged and empty") {
        CHECK(read("a,b\n1\n\n1,2,3\n,\n") == Rows{{"a", "b"}, {"1"}, {""}, {"1", "2", "3"}, {"", ""}});
    }

    TEST_CASE("records and cells know the line they start on") {
        std::istringstream in("a,b\n\"1\n2\",\"3\r4\",5\n6,7\n");
        csv::Reader reader(in, "file.csv");
        CHECK(reader.next()->line == 1);
        const csv::Record* record = reader.next();
        CHECK(record->line == 2);
        REQUIRE(record->cells.size() == 3);
        CHECK(record->cells[0].line == 2);
        CHECK(record->cells[1].line == 3);
        CHECK(record->cells[2].line == 4);
        CHECK(reader.next()->line == 5);
        CHECK(reader.next() == nullptr);
        CHECK(reader.next() == nullptr);
    }

    TEST_CASE("every encoding gives the same text") {
        const std::u16string text = u"TT\tHọ tên\r\n1\tNguyễn\r\n";
        const Rows expected{{"TT", "Họ tên"}, {"1", "Nguyễn"}};
        CHECK(read("TT\tHọ tên\r\n1\tNguyễn\r\n") == expected);
        CHECK(read("\xEF\xBB\xBFTT\tHọ tên\r\n1\tNguyễn\r\n") == expected);
        CHECK(read(utf16(u"\uFEFF" + text, true)) == expected);
        CHECK(read(utf16(u"\uFEFF" + text, false)) == expected);
        CHECK(read(utf16(text, true)) == expected);
        CHECK(read(utf16(text, false)) == expected);
    }

    TEST_CASE("the line sep= is honoured and is no record, also behind a mark") {
        CHECK(read("sep=;\r\na;b,c\r\n") == Rows{{"a", "b,c"}});
        CHECK(read("\xEF\xBB\xBFsep=|\na|b\n") == Rows{{"a", "b"}});
    }

    TEST_CASE("the hash is that of the bytes of the file") {
        const std::string bytes = "\xEF\xBB\xBF"
                                  "a,b\n1,2\n";
        std::istringstream in(bytes);
        csv::Reader reader(in, "file.csv");
        CHECK(reader.encoding() == "UTF-8");
        while (reader.next() != nullptr) {
        }
        CHECK(reader.sha256() == tdkt::sha256(bytes));
    }

    TEST_CASE("a large file is read in pieces as if it were one") {
        std::string bytes = "id,text\n";
        const std::string cell = "\"Nguyễn \"\"Văn\"\"\r\nA\"";
        constexpr int rows = 60'000; // more than one piece, and pieces end anywhere
        for (int i = 0; i < rows; ++i) {
            bytes += std::to_string(i) + ',' + cell + (i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r");
        }
        std::istringstream in(bytes);
        csv::Reader reader(in, "file.csv");
        CHECK(reader.next() != nullptr);
        int i = 0;
        bool same = true;
        while (const csv::Record* record = reader.next()) {
            same = same && record->cells.size() == 2 && record->cells[0].text == std::to_string(i) &&
                   record->cells[1].text == "Nguyễn \"Văn\"\r\nA" && record->line == 2 + 2 * i;
            ++i;
        }
        CHECK(same);
        CHECK(i == rows);
    }

    TEST_CASE("a quote that is never closed is told with the line where it opened") {
        const auto error = failure("a,b\n1,2\n3,\"four\n5,6\n");
        CHECK(error.message().code == "unclosed_quote");
        CHECK(error.location() == tdkt::Location{.file = "file.csv", .line = 3});
        const auto closed_by_another = failure("a,b\n3,\"four\n5,\"six\"\n7,8\n");
        CHECK(closed_by_another.message().code == "unclosed_quote");
        CHECK(closed_by_another.location().line == 2);
    }

    TEST_CASE("a quote that is never closed does not fill the memory") {
        const auto error = failure("a,b\n1,\"" + std::string(std::size_t{8} << 20U, 'x'));
        CHECK(error.message().code == "unclosed_quote");
        CHECK(error.location().line == 2);
        CHECK(failure("a,b\n" + std::string(std::size_t{8} << 20U, 'x')).message().code ==
              "record_too_large");
    }

    TEST_CASE("what is not text is refused with its line, an empty file as such") {
        CHECK(failure("").message().code == "empty_file");
        CHECK(failure("\xEF\xBB\xBF").message().code == "empty_file");
        const auto error = failure("a,b\n1,2\nx,\xB5\xE1\n");
        CHECK(error.message().code == "not_text");
        CHECK(error.location().line == 3);
        CHECK(failure(std::string("PK\x03\x04\0\0\0\0\0", 9)).message().code == "not_text");
        CHECK(failure("a,b\n1,\xE1\xBB").message().code == "not_text"); // breaks off within a letter
    }
}
