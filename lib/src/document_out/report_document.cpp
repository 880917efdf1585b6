#include "tdkt/report.hpp"

#include "document_out/table_xml.hpp"
#include "document_out/word_xml.hpp"
#include "documents/packing.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace tdkt {

namespace {

using document_out::Style;
using document_out::WordXml;

constexpr std::string_view content_types =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">)"
    R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
    R"(<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>)"
    R"(<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>)"
    "</Types>";

constexpr std::string_view package_relations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>)"
    "</Relationships>";

constexpr std::string_view document_relations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>)"
    "</Relationships>";

/// Columns of text beside each other, without lines.
void append_side_by_side(WordXml& xml, const std::vector<std::vector<std::string>>& columns, Style style,
                         bool first_is_bold, std::size_t text_width) {
    const std::vector<std::size_t> widths(columns.size(), text_width / columns.size());
    xml.begin_table(widths, false);
    xml.begin_row();
    for (const std::vector<std::string>& lines : columns) {
        xml.begin_cell({.width = widths.front()});
        for (std::size_t i = 0; i < std::max<std::size_t>(lines.size(), 1); ++i) {
            xml.paragraph(style, i < lines.size() ? lines[i] : "", {.bold = first_is_bold && i == 0});
        }
        xml.end_cell();
    }
    xml.end_row();
    xml.end_table();
}

void append_foot(WordXml& xml, const Report& report, std::size_t text_width) {
    for (const std::string& note : report.notes) {
        xml.paragraph(Style::note, "- " + note);
    }
    if (!report.date_line.empty()) {
        xml.paragraph(Style::date, report.date_line);
    }
    std::vector<std::vector<std::string>> signatures;
    for (const std::string& who : report.signatures) {
        const std::size_t end = std::min(who.find('\n'), who.size());
        signatures.push_back({who.substr(0, end), end < who.size() ? who.substr(end + 1) : ""});
    }
    if (!signatures.empty()) {
        append_side_by_side(xml, signatures, Style::sign, true, text_width);
        xml.paragraph(Style::gap, ""); // no document ends in a table
    }
}

std::string document_xml(const Report& report) {
    std::vector<reporting::PaperTable> papers;
    std::ranges::transform(report.tables, std::back_inserter(papers), reporting::on_paper);
    const document_out::Page page = document_out::page(std::ranges::any_of(papers, reporting::lies_across));
    WordXml xml;
    if (!report.head.empty() || !report.head_right.empty()) {
        append_side_by_side(xml, {report.head, report.head_right}, Style::line, false, page.text_width());
    }
    xml.paragraph(Style::title, report.title);
    for (const std::string& line : report.subtitle) {
        xml.paragraph(Style::under, line);
    }
    for (std::size_t i = 0; i < papers.size(); ++i) {
        const Table& table = report.tables[i];
        const bool is_named = table.title != report.title;
        xml.paragraph(is_named ? Style::heading : Style::gap, is_named ? table.title : "");
        document_out::append(xml, table, papers[i], page.text_width());
    }
    append_foot(xml, report, page.text_width());
    return xml.finish(page);
}

} // namespace

void render_docx(std::ostream& out, const Report& report) {
    const std::array<std::pair<std::string, std::string>, 5> parts{{
        {"[Content_Types].xml", std::string(content_types)},
        {"_rels/.rels", std::string(package_relations)},
        {"word/document.xml", document_xml(report)},
        {"word/styles.xml", document_out::styles_xml()},
        {"word/_rels/document.xml.rels", std::string(document_relations)},
    }};
    documents::Packing packing;
    bool is_whole = true;
    for (const auto& [name, content] : parts) {
        is_whole = is_whole && packing.add(name, content);
    }
    const std::string bytes = is_whole ? packing.finish() : std::string();
    if (bytes.empty()) {
        throw SystemError(Message("write_failed"));
    }
    out << bytes;
}

} // namespace tdkt
