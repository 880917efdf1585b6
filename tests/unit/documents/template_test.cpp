#include "documents/paper.hpp"

#include <doctest/doctest.h>

using namespace paper;

namespace {

std::string failure_of(const packing::Parts& parts, tdkt::documents::Limits limits = {}) {
    return failure([&] { static_cast<void>(read(parts, limits)); });
}

} // namespace

TEST_SUITE_BEGIN("documents");

TEST_CASE("all unknown fields are told with what was meant and where they stand") {
    auto parts = packing::with(docx(p({"{{titel}} {{titel}}"}) + tr({"{{row.nmae}}"})), "word/header2.xml",
                               "<w:hdr>" + p({"{{xyzzy}}"}) + "</w:hdr>");
    CHECK(failure_of(parts) ==
          "template_with_problems | unknown_field name=titel part_word=body suggestion=title | "
          "unknown_field name=row.nmae part_word=body suggestion=row.name | "
          "unknown_field name=xyzzy part_word=header suggestion=");
}

TEST_CASE("sections have a beginning and an end, each alone in its paragraph") {
    CHECK(failure_of(docx(p({"{{each row}}"}) + p({"{{row.name}}"}))) ==
          "template_with_problems | section_not_ended list=row part_word=body");
    CHECK(failure_of(docx(p({"{{end}}"}))) == "template_with_problems | section_not_begun part_word=body");
    CHECK(failure_of(docx(p({"{{each rows}}"}) + p({"{{end}}"}))) ==
          "template_with_problems | unknown_list name=rows part_word=body suggestion=row");
    CHECK(failure_of(docx(p({"so {{end}}"}))) ==
          "template_with_problems | mark_not_alone text={{end}} part_word=body");
}

TEST_CASE("a field that is not closed in its paragraph is told") {
    CHECK(failure_of(docx(p({"x {{title"}) + p({"}}"}))) ==
          "template_with_problems | field_not_closed text={{title part_word=body");
    CHECK(failure_of(docx(p({"{{title {{signer}}"}))) ==
          "template_with_problems | field_not_closed text={{title {{signer}} part_word=body");
}

TEST_CASE("braces without end are told in whole letters and without end themselves") {
    const std::string told = failure_of(docx(p({"{{ Quyết định của Chủ tịch Ủy ban nhân dân tỉnh"})));
    CHECK(told == "template_with_problems | field_not_closed text={{ Quyết định của Chủ tịch part_word=body");
    std::string braces;
    for (int i = 0; i < 100'000; ++i) {
        braces += "{{" + std::to_string(i);
    }
    CHECK(failure_of(docx(p({braces}))).starts_with("template_with_problems | field_not_closed text={{0{{1"));
}

TEST_CASE("a row has the fields of one list") {
    CHECK(failure_of(docx(tr({"{{row.name}}", "{{group.name}}"}))) ==
          "template_with_problems | two_lists list=group other=row part_word=body");
}

TEST_CASE("what is no text document is not read") {
    const auto failure_of_bytes = [](const std::string& bytes) {
        return failure([&] {
            static_cast<void>(tdkt::documents::Template(tdkt::documents::Package(bytes, "x"), names()));
        });
    };
    CHECK(failure_of_bytes("") == "not_a_document");
    CHECK(failure_of_bytes("no archive at all, but as long as one could be") == "not_a_document");
    CHECK(failure_of_bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Word 97") == "document_old");
    CHECK(failure_of_bytes(packing::pack({{"a.txt", "x"}})) == "not_a_document");
    CHECK(failure_of_bytes(packing::pack(packing::ods(""))) == "not_a_document");
    CHECK(failure_of_bytes(packing::pack(docx(p({"{{title}}"})), "secret")) == "document_damaged");
    const std::string whole = packing::pack(docx(p({"{{title}}"})));
    CHECK(failure_of_bytes(whole.substr(0, whole.size() / 2)) == "not_a_document");
}

TEST_CASE("broken XML, entities and depth are refused") {
    CHECK(failure_of(packing::with(docx(""), "word/document.xml", "<w:document>")) == "document_damaged");
    CHECK(failure_of(packing::with(docx(""), "word/document.xml",
                                   "<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>")) == "document_damaged");
    std::string deep;
    for (int i = 0; i < 1000; ++i) {
        deep += "<a>";
    }
    CHECK(failure_of(docx(deep)) == "document_damaged");
}

TEST_CASE("a small file that pretends to be endless is refused") {
    CHECK(failure_of(docx(p({std::string(std::size_t{9} << 20U, ' ')}))) == "document_too_large");
    CHECK(failure_of(docx(p({"x"})), {.file = 100}) == "document_too_large");
    CHECK(failure_of(docx(p({"x"})), {.parts = 2}) == "document_too_large");
}

TEST_SUITE_END();
