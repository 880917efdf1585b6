#include "documents/paper.hpp"

#include <doctest/doctest.h>

using namespace paper;

TEST_SUITE_BEGIN("documents");

TEST_CASE("a field that Word has split over runs is filled in where it begins") {
    const Said values(Values{{"title", "TỜ TRÌNH"}});
    CHECK(filled(docx(p({"Số {{ti", "tle", "}} trình"})), values) == p({"Số TỜ TRÌNH", "", " trình"}));
    CHECK(filled(docx(p({"{", "{title}", "}"})), values) == p({"TỜ TRÌNH", "", ""}));
    CHECK(filled(docx(p({"{{\u00A0title }}"})), values) == p({"TỜ TRÌNH"}));
}

TEST_CASE("what lies between the runs of a field stays") {
    const std::string body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{tit</w:t></w:r><w:proofErr w:type=\"x\"/>"
                             "<w:bookmarkStart w:id=\"1\"/><w:r><w:t>le}}</w:t></w:r></w:p>";
    CHECK(filled(docx(body), Said(Values{{"title", "A"}})) ==
          "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>A</w:t></w:r><w:proofErr w:type=\"x\"/>"
          "<w:bookmarkStart w:id=\"1\"/><w:r><w:t></w:t></w:r></w:p>");
}

TEST_CASE("a row of a table is there for each record, and numbered") {
    const Said one(Values{{"row.name", "Lê An"}});
    const Said two(Values{{"row.name", "Hồ Bình"}});
    Said values(Values{});
    values.with("row", {&one, &two});
    CHECK(filled(docx("<w:tbl>" + tr({"STT", "Tên"}) + tr({"{{row.no}}", "{{row.name}}"}) + "</w:tbl>"),
                 values) ==
          "<w:tbl>" + tr({"STT", "Tên"}) + tr({"1", "Lê An"}) + tr({"2", "Hồ Bình"}) + "</w:tbl>");
}

TEST_CASE("rows that follow the row of a group are those of the group") {
    const Said an(Values{{"row.name", "An"}});
    const Said binh(Values{{"row.name", "Bình"}});
    Said first(Values{{"group.name", "Cờ"}});
    Said second(Values{{"group.name", "Bằng"}});
    first.with("row", {&an});
    second.with("row", {&binh, &an});
    Said values(Values{});
    values.with("row", {&an, &binh, &an}).with("group", {&first, &second});
    CHECK(filled(docx("<w:tbl>" + tr({"{{group.roman}} {{group.name}}"}) + tr({"{{row.no}} {{row.name}}"}) +
                      "</w:tbl>"),
                 values) == "<w:tbl>" + tr({"I Cờ"}) + tr({"1 An"}) + tr({"II Bằng"}) + tr({"1 Bình"}) +
                                tr({"2 An"}) + "</w:tbl>");
    CHECK(filled(docx("<w:tbl>" + tr({"{{row.no}} {{row.name}}"}) + "</w:tbl>" + p({"{{group.name}}"})),
                 values) ==
          "<w:tbl>" + tr({"1 An"}) + tr({"2 Bình"}) + tr({"3 An"}) + "</w:tbl>" + p({"Cờ"}) + p({"Bằng"}));
}

TEST_CASE("what stands between each and end is repeated as a whole, tables too") {
    const Said an(Values{{"row.name", "An"}});
    const Said binh(Values{{"row.name", "Bình"}});
    Said first(Values{{"group.name", "Cờ"}});
    first.with("row", {&an, &binh});
    Said values(Values{{"title", "T"}});
    values.with("group", {&first, &first});
    const std::string once =
        p({"Cờ của T"}) + "<w:tbl>" + tr({"An"}) + tr({"Bình"}) + "</w:tbl>" + p({"hết"});
    CHECK(filled(docx(p({"{{each ", "group}}"}) + p({"{{group.name}} của {{title}}"}) + "<w:tbl>" +
                      tr({"{{row.name}}"}) + "</w:tbl>" + p({"hết"}) + p({"{{end}}"})),
                 values) == once + once);
}

TEST_CASE("a line of a list repeats its paragraph, also in the cell of a table") {
    const tdkt::documents::Line first("Như trên;");
    const tdkt::documents::Line second("Lưu: VT.");
    Said values(Values{});
    values.with("lines", {&first, &second});
    CHECK(filled(docx("<w:tr><w:tc>" + p({"- {{lines.text}}"}) + "</w:tc></w:tr>"), values) ==
          "<w:tr><w:tc>" + p({"- Như trên;"}) + p({"- Lưu: VT."}) + "</w:tc></w:tr>");
}

TEST_CASE("an item of a list is repeated with its paragraph") {
    const Said one(Values{{"row.name", "An"}});
    Said values(Values{});
    values.with("row", {&one, &one});
    const std::string item = "<text:list-item><text:p>An</text:p></text:list-item>";
    CHECK(filled(odt("<text:list><text:list-item><text:p>{{row.name}}</text:p></text:list-item></text:list>"),
                 values) == "<text:list>" + item + item + "</text:list>");
}

TEST_CASE("bookmarks are not repeated") {
    const Said one(Values{{"row.name", "An"}});
    Said values(Values{});
    values.with("row", {&one, &one});
    CHECK(filled(docx("<w:p><w:bookmarkStart w:id=\"1\"/><w:r><w:t>{{row.name}}</w:t></w:r></w:p>"),
                 values) == p({"An"}) + p({"An"}));
}

TEST_CASE("values are text, whatever they look like, with their lines and tabs") {
    CHECK(filled(docx(p({"{{title}}"})), Said(Values{{"title", "A & <b>\x01 {{signer}}\nB\tC"}})) ==
          "<w:p><w:r><w:t>A &amp; &lt;b&gt; "
          "{{signer}}</w:t><w:br/><w:t>B</w:t><w:tab/><w:t>C</w:t></w:r></w:p>");
    CHECK(filled(odt("<text:p><text:span>{{ti</text:span><text:span>tle}}.</text:span></text:p>"),
                 Said(Values{{"title", "A  &\nB\tC"}})) ==
          "<text:p><text:span>A "
          "<text:s/>&amp;<text:line-break/>B<text:tab/>C</text:span><text:span>.</text:span></text:p>");
}

TEST_CASE("a value that is not known is an error, with how many records lack it") {
    const Said an(Values{{"row.name", "An"}});
    const Said binh(Values{{"row.name", "Bình"}, {"row.note", "x"}});
    Said values(Values{});
    values.with("row", {&binh, &an, &an});
    CHECK(failure([&] { static_cast<void>(filled(docx(p({"{{row.note}}"}) + p({"{{title}}"})), values)); }) ==
          "document_incomplete | field_without_value_for name=row.note count=2 first=An | "
          "field_without_value name=title");
    CHECK(failure([&] { static_cast<void>(filled(docx(p({"{{lines.text}}"})), values)); }) ==
          "document_incomplete | field_without_value name=lines");
}

TEST_CASE("what may be empty leaves no paragraph or double space behind") {
    const Said values(Values{{"title", "T"}});
    CHECK(filled(docx(p({"Số {{signer?}}"}) + p({"x {{signer?}} {{title}}"}) + p({"{{signer ?}}"})),
                 values) == p({"x T"}) + p({""})); // the last may be all that a cell of a table has
}

TEST_CASE("other parts stay as they are, and the same values give the same bytes") {
    const Said values(Values{{"title", "T"}});
    const auto parts = docx(p({"{{title}}"}));
    const std::string bytes = tdkt::documents::fill_in(read(parts), values);
    CHECK(bytes == tdkt::documents::fill_in(read(parts), values));
    const tdkt::documents::Package made(bytes, "made");
    CHECK(made.read("word/media/seal.png") == parts[2].second);
    CHECK(made.parts() ==
          std::vector<std::string>{"[Content_Types].xml", "word/document.xml", "word/media/seal.png"});
}

TEST_CASE("an ODT begins with its type, as it is") {
    const std::string bytes =
        tdkt::documents::fill_in(read(odt("<text:p>{{title}}</text:p>")), Said(Values{{"title", "T"}}));
    CHECK(bytes.substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}

TEST_SUITE_END();
