#pragma once

#include "documents/package.hpp"
#include "documents/xml_tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::documents {

/// A part of a document that people see.
struct TextPart {
    std::string name;
    std::string_view place; ///< `body`, `header`, `footer`, `header_or_footer` or `notes`
};

/// How one of the two formats says what a template is about.
class Dialect {
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;
    Dialect(Dialect&&) = delete;
    Dialect& operator=(Dialect&&) = delete;

    /// As the name of a file ends: `docx`, `odt`.
    [[nodiscard]] virtual std::string_view suffix() const = 0;
    [[nodiscard]] virtual std::vector<TextPart> parts(const Package& package) const = 0;
    [[nodiscard]] virtual bool is_paragraph(const Node& node) const = 0;
    [[nodiscard]] virtual bool is_row(const Node& node) const = 0;
    /// Whether it is an item of a list, which is repeated with its only paragraph.
    [[nodiscard]] virtual bool is_item(const Node& node) const = 0;
    /// Whether text right below the element is shown.
    [[nodiscard]] virtual bool holds_text(const Node& element) const = 0;
    /// Prepares an element whose text has fields.
    virtual void keep_spaces(Node& element) const = 0;
    /// Whether the node says where something is, which must not be said twice.
    [[nodiscard]] virtual bool is_unique(const Node& node) const = 0;
    /// Appends a text that stands right below such an element, with its line breaks and tabs.
    virtual void append_text(std::string& xml, std::string_view text) const = 0;
};

/// Throws InputError if it is neither DOCX nor ODT.
[[nodiscard]] const Dialect& dialect_of(const Package& package);

} // namespace tdkt::documents
