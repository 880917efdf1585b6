#include "base/sha256.hpp"
#include "workbook/packing.hpp"

#include <sstream>

#include <doctest/doctest.h>

namespace workbook = tdkt::workbook;

namespace {

using packing::failure;
using packing::pack;
using packing::Parts;
using packing::read;
using packing::with;
using packing::xlsx;

constexpr const char* sheet = "xl/worksheets/sheet1.xml";
const std::string one_row = R"(<row><c><v>1</v></c></row>)";

std::string ole_failure(const std::string& bytes) {
    std::istringstream in(bytes);
    try {
        workbook::refuse_ole(in, "list");
    } catch (const tdkt::InputError& error) {
        return error.message().code;
    }
}

} // namespace

TEST_SUITE("workbook") {
    TEST_CASE("what a file is, its first bytes tell") {
        CHECK(workbook::container_of(pack(xlsx(one_row))) == workbook::Container::zip);
        CHECK(workbook::container_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") ==
              workbook::Container::ole);
        CHECK(workbook::container_of("PK,Phòng\n") == workbook::Container::none);
        CHECK(workbook::container_of("") == workbook::Container::none);
    }

    TEST_CASE("an old workbook is told from one with a password") {
        const std::string name = "EncryptedPackage";
        std::string wide;
        for (const char c : name) {
            wide += {c, '\0'};
        }
        CHECK(ole_failure("\xD0\xCF\x11\xE0 Workbook") == "workbook_old");
        CHECK(ole_failure(name) == "workbook_old");
        for (const std::size_t before : {0U, 262'140U, 262'144U, 600'000U}) {
            CHECK(ole_failure(std::string(before, 'x') + wide) == "workbook_encrypted");
        }
    }

    TEST_CASE("the hash is that of the file as it came") {
        const std::string bytes = pack(xlsx(one_row));
        std::istringstream in(bytes);
        const workbook::Limits limits;
        CHECK(workbook::open(in, "list", {}, limits)->sha256() == tdkt::sha256(bytes));
    }

    TEST_CASE("a file that was not copied whole is damaged, wherever it stops") {
        const std::string bytes = pack(xlsx(one_row, "<si><t>a</t></si>"));
        for (std::size_t size = 0; size < bytes.size(); size += 7) {
            CAPTURE(size);
            CHECK(failure(bytes.substr(0, size)) == "workbook_cut_off list:0:0");
        }
    }

    TEST_CASE("a file with a wrong byte is read as it was, or is an error") {
        const std::string bytes = pack(xlsx(one_row, "<si><t>a</t></si>"));
        const packing::Rows rows = read(bytes);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            std::string wrong = bytes;
            wrong[i] = static_cast<char>(wrong[i] ^ 0x55);
            CAPTURE(i);
            packing::Rows got;
            try {
                got = read(wrong);
            } catch (const tdkt::Error&) {
                continue;
            }
            CHECK(got == rows);
        }
    }

    TEST_CASE("an archive that holds no workbook, or one in another form") {
        CHECK(failure(pack({{"danh-sach.csv", "a,b\n"}})) == "not_a_workbook list:0:0");
        CHECK(failure(pack({{"encrypted-package", "..."}})) == "workbook_encrypted list:0:0");
        const std::string relations =
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"";
        CHECK(failure(pack({{"_rels/.rels", relations + "xl/workbook.bin\"/></Relationships>"}})) ==
              "workbook_binary list:0:0");
        const Parts document{{"_rels/.rels", relations + "word/document.xml\"/></Relationships>"},
                             {"word/document.xml", "<w:document xmlns:w=\"urn:w\"/>"}};
        CHECK(failure(pack(document)) == "not_a_workbook list:0:0");
    }

    TEST_CASE("parts with a password") {
        CHECK(failure(pack(xlsx(one_row), "bí mật")) == "workbook_encrypted list:0:0");
    }

    TEST_CASE("two parts with one name") {
        Parts parts = xlsx(one_row);
        parts.emplace_back("XL/workbook.xml", parts[1].second);
        CHECK(failure(pack(parts)) == "workbook_damaged list:0:0");
    }

    TEST_CASE("a document type declaration is refused, and with it all entities") {
        const std::string bomb =
            R"(<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>)"
            R"(<worksheet>&b;</worksheet>)";
        const std::string outside =
            R"(<?xml version="1.0"?><!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>)";
        CHECK(failure(pack(with(xlsx(one_row), sheet, bomb))) == "workbook_doctype list:0:0");
        CHECK(failure(pack(with(xlsx(one_row), "xl/sharedStrings.xml", outside))) ==
              "workbook_doctype list:0:0");
        CHECK(failure(pack(with(xlsx(one_row), "_rels/.rels", outside))) == "workbook_doctype list:0:0");
    }

    TEST_CASE("a part that unpacks to more than it may is refused") {
        const std::string spaces(std::size_t{32} << 20U, ' ');
        CHECK(failure(pack(xlsx(one_row + spaces))) == "workbook_too_large list:0:0");
        workbook::Limits limits;
        limits.part = 10'000;
        CHECK(failure(pack(xlsx(one_row + std::string(20'000, ' '))), {}, limits) ==
              "workbook_too_large list:0:0");
        limits = {};
        limits.file = 1000;
        CHECK(failure(pack(xlsx(one_row)), {}, limits) == "workbook_too_large list:0:0");
    }

    TEST_CASE("elements too deep or too long to be kept are refused") {
        std::string deep;
        for (int i = 0; i < 1000; ++i) {
            deep += "<row>";
        }
        CHECK(failure(pack(xlsx(deep))) == "workbook_too_large list:0:0");
        CHECK(failure(pack(xlsx("<row a=\"" + std::string(3'000'000, 'x') + "\"/>"))) ==
              "workbook_too_large list:0:0");
        CHECK(failure(pack(xlsx("<!--" + std::string(3'000'000, 'x') + "-->"))) ==
              "workbook_too_large list:0:0");
    }
}
