#include "documents/dialect.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <array>

namespace tdkt::documents {

namespace {

/// WordprocessingML: text stands in w:t, in runs, and does not break by itself.
class Docx : public Dialect {
public:
    [[nodiscard]] std::string_view suffix() const override { return "docx"; }

    [[nodiscard]] std::vector<TextPart> parts(const Package& package) const override {
        std::vector<TextPart> found;
        for (const std::string& name : package.parts()) {
            constexpr std::string_view folder = "word/";
            if (!name.starts_with(folder) || !name.ends_with(".xml")) {
                continue;
            }
            const std::string_view base = std::string_view(name).substr(folder.size());
            for (const auto& [beginning, place] : kinds) {
                const std::string_view rest =
                    base.starts_with(beginning) ? base.substr(beginning.size()) : "no";
                if (rest.substr(std::min(rest.find_first_not_of("0123456789"), rest.size())) == ".xml") {
                    found.push_back({.name = name, .place = place});
                }
            }
        }
        return found;
    }

    [[nodiscard]] bool is_paragraph(const Node& node) const override { return node.is("w:p"); }

    [[nodiscard]] bool is_row(const Node& node) const override { return node.is("w:tr"); }

    [[nodiscard]] bool is_item(const Node&) const override { return false; }

    [[nodiscard]] bool holds_text(const Node& element) const override { return element.is("w:t"); }

    void keep_spaces(Node& element) const override { element.set("xml:space", "preserve"); }

    [[nodiscard]] bool is_unique(const Node& node) const override {
        return node.is("w:bookmarkStart") || node.is("w:bookmarkEnd") || node.is("w:proofErr");
    }

    void append_text(std::string& xml, std::string_view text) const override {
        constexpr std::string_view again = "<w:t xml:space=\"preserve\">";
        for (std::size_t from = 0;;) {
            const std::size_t at = std::min(text.find_first_of("\n\t", from), text.size());
            append_escaped(xml, text.substr(from, at - from));
            if (at == text.size()) {
                return;
            }
            xml.append("</w:t>").append(text[at] == '\n' ? "<w:br/>" : "<w:tab/>").append(again);
            from = at + 1;
        }
    }

private:
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kinds{
        {{"document", "body"},
         {"header", "header"},
         {"footer", "footer"},
         {"footnotes", "notes"},
         {"endnotes", "notes"}}};
};

/// OpenDocument: text stands in paragraphs and spans; several spaces count as one.
class Odt : public Dialect {
public:
    [[nodiscard]] std::string_view suffix() const override { return "odt"; }

    [[nodiscard]] std::vector<TextPart> parts(const Package& package) const override {
        std::vector<TextPart> found{{.name = "content.xml", .place = "body"}};
        if (package.has("styles.xml")) { // the pages' heads and feet are there
            found.push_back({.name = "styles.xml", .place = "header_or_footer"});
        }
        return found;
    }

    [[nodiscard]] bool is_paragraph(const Node& node) const override {
        return node.is("text:p") || node.is("text:h");
    }

    [[nodiscard]] bool is_row(const Node& node) const override { return node.is("table:table-row"); }

    [[nodiscard]] bool is_item(const Node& node) const override { return node.is("text:list-item"); }

    [[nodiscard]] bool holds_text(const Node& element) const override {
        return is_paragraph(element) || element.is("text:span") || element.is("text:a");
    }

    void keep_spaces(Node&) const override {}

    [[nodiscard]] bool is_unique(const Node& node) const override {
        return node.kind == Node::Kind::element &&
               (node.name.starts_with("text:bookmark") || node.name.starts_with("text:reference-mark"));
    }

    void append_text(std::string& xml, std::string_view text) const override {
        bool after_space = false;
        for (const char c : text) {
            if (c == '\n') {
                xml += "<text:line-break/>";
            } else if (c == '\t') {
                xml += "<text:tab/>";
            } else if (c == ' ' && after_space) {
                xml += "<text:s/>";
            } else {
                append_escaped(xml, {&c, 1});
            }
            after_space = c == ' ' || c == '\n';
        }
    }
};

} // namespace

const Dialect& dialect_of(const Package& package) {
    static const Docx docx;
    static const Odt odt;
    if (package.has("word/document.xml")) {
        return docx;
    }
    if (package.has("mimetype") && package.has("content.xml") &&
        package.read("mimetype").starts_with("application/vnd.oasis.opendocument.text")) {
        return odt;
    }
    throw InputError(Message("not_a_document"), {.file = package.file()});
}

} // namespace tdkt::documents
