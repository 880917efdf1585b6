#include "document_out/word_xml.hpp"

#include "documents/xml_tree.hpp"

#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

namespace tdkt::document_out {

namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view name_space =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

struct StyleDefinition {
    std::string_view id;
    std::string_view align = "left";
    int size = 24; // half points
    int before = 0;
    int after = 0;
    bool bold = false;
    bool italic = false;
    bool keep = false; // with what follows
};

// In the order of the styles.
constexpr std::array<StyleDefinition, 13> definitions{{
    {.id = "Line", .size = 22},
    {.id = "Title", .align = "center", .size = 28, .before = 240, .bold = true, .keep = true},
    {.id = "Subtitle", .align = "center", .after = 60, .italic = true, .keep = true},
    {.id = "Heading2", .before = 240, .after = 80, .bold = true, .keep = true},
    {.id = "TableHead", .align = "center", .size = 20, .bold = true, .keep = true},
    {.id = "TableLetter", .align = "center", .size = 18, .italic = true, .keep = true},
    {.id = "TableText", .size = 20},
    {.id = "TableCentre", .align = "center", .size = 20},
    {.id = "TableFigure", .align = "right", .size = 20},
    {.id = "Note", .size = 20, .before = 60},
    {.id = "PlaceAndDate", .align = "right", .before = 240, .after = 60, .italic = true, .keep = true},
    {.id = "Signature", .align = "center", .keep = true},
    {.id = "Gap", .size = 2}, // between tables, which would be one, and behind the last
}};

std::string style_xml(const StyleDefinition& style) {
    return fmt::format(
        R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="{0}"><w:name w:val="{0}"/><w:basedOn w:val="Normal"/>)"
        R"(<w:pPr>{1}<w:spacing w:before="{2}" w:after="{3}"/><w:jc w:val="{4}"/></w:pPr>)"
        R"(<w:rPr>{5}{6}<w:sz w:val="{7}"/><w:szCs w:val="{7}"/></w:rPr></w:style>)",
        style.id, style.keep ? "<w:keepNext/>" : "", style.before, style.after, style.align,
        style.bold ? "<w:b/>" : "", style.italic ? "<w:i/>" : "", style.size);
}

} // namespace

std::string styles_xml() {
    std::string xml = fmt::format(
        R"({}<w:styles {}><w:docDefaults><w:rPrDefault><w:rPr>)"
        R"(<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>)"
        R"(<w:sz w:val="24"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>)"
        R"(<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>)",
        declaration, name_space);
    for (const StyleDefinition& style : definitions) {
        xml += style_xml(style);
    }
    return xml + "</w:styles>";
}

Page page(bool across) {
    constexpr std::size_t short_side = 11906;
    constexpr std::size_t long_side = 16838;
    constexpr std::size_t side = 850; // 15 mm
    return across ? Page{.width = long_side, .height = short_side, .side = side, .margin = side}
                  : Page{.width = short_side, .height = long_side, .side = side, .margin = side};
}

void WordXml::paragraph(Style style, std::string_view text, Emphasis emphasis, std::size_t indent) {
    fmt::format_to(std::back_inserter(xml_), R"(<w:p><w:pPr><w:pStyle w:val="{}"/>)",
                   definitions.at(static_cast<std::size_t>(style)).id);
    if (indent > 0) {
        fmt::format_to(std::back_inserter(xml_), R"(<w:ind w:left="{}"/>)", indent);
    }
    xml_ += "</w:pPr>";
    if (!text.empty()) {
        xml_ += "<w:r>";
        if (emphasis.bold || emphasis.italic || emphasis.size != 0) {
            fmt::format_to(std::back_inserter(xml_), "<w:rPr>{}{}{}</w:rPr>", emphasis.bold ? "<w:b/>" : "",
                           emphasis.italic ? "<w:i/>" : "",
                           emphasis.size != 0 ? fmt::format(R"(<w:sz w:val="{}"/>)", emphasis.size) : "");
        }
        xml_ += R"(<w:t xml:space="preserve">)";
        documents::append_escaped(xml_, text);
        xml_ += "</w:t></w:r>";
    }
    xml_ += "</w:p>";
}

void WordXml::begin_table(std::span<const std::size_t> widths, bool with_lines) {
    std::size_t sum = 0;
    std::string grid;
    for (const std::size_t width : widths) {
        sum += width;
        grid += fmt::format(R"(<w:gridCol w:w="{}"/>)", width);
    }
    fmt::format_to(std::back_inserter(xml_), R"(<w:tbl><w:tblPr><w:tblW w:w="{}" w:type="dxa"/>)", sum);
    if (with_lines) {
        xml_ += "<w:tblBorders>";
        for (const std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            fmt::format_to(std::back_inserter(xml_),
                           R"(<w:{} w:val="single" w:sz="4" w:space="0" w:color="555555"/>)", side);
        }
        xml_ += "</w:tblBorders>";
    }
    xml_ +=
        R"(<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>)"
        "</w:tblCellMar></w:tblPr><w:tblGrid>" +
        grid + "</w:tblGrid>";
}

void WordXml::end_table() {
    xml_ += "</w:tbl>";
}

void WordXml::begin_row(bool is_head) {
    xml_ += is_head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                    : "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
}

void WordXml::end_row() {
    xml_ += "</w:tr>";
}

void WordXml::begin_cell(const Span& span) {
    fmt::format_to(std::back_inserter(xml_), R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>)", span.width);
    if (span.columns > 1) {
        fmt::format_to(std::back_inserter(xml_), R"(<w:gridSpan w:val="{}"/>)", span.columns);
    }
    if (span.begins || span.joined) {
        xml_ += span.joined ? "<w:vMerge/>" : R"(<w:vMerge w:val="restart"/>)";
    }
    if (!span.fill.empty()) {
        fmt::format_to(std::back_inserter(xml_), R"(<w:shd w:val="clear" w:color="auto" w:fill="{}"/>)",
                       span.fill);
    }
    xml_ += R"(<w:vAlign w:val="center"/></w:tcPr>)";
}

void WordXml::end_cell() {
    xml_ += "</w:tc>";
}

std::string WordXml::finish(const Page& page) {
    return fmt::format(
        R"({0}<w:document {1}><w:body>{2}<w:sectPr><w:pgSz w:w="{3}" w:h="{4}"{5}/>)"
        R"(<w:pgMar w:top="{6}" w:right="{7}" w:bottom="{6}" w:left="{7}" w:header="400" w:footer="400" w:gutter="0"/>)"
        "</w:sectPr></w:body></w:document>",
        declaration, name_space, std::exchange(xml_, {}), page.width, page.height,
        page.width > page.height ? R"( w:orient="landscape")" : "", page.margin, page.side);
}

} // namespace tdkt::document_out
