#include "documents/xml_tree.hpp"

#include <algorithm>
#include <memory>
#include <new>

#include <expat.h>

namespace tdkt::documents {

namespace {

constexpr std::size_t deepest = 200;

struct Free {
    void operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }
};

/// The parser is C: no exception may pass through it, and there is none but a lack of memory.
class Builder {
public:
    explicit Builder(XML_Parser parser) : parser_(parser) {
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetCommentHandler(parser, comment);
        XML_SetProcessingInstructionHandler(parser, instruction);
        XML_SetStartDoctypeDeclHandler(parser, doctype);
    }

    [[nodiscard]] Node take() { return std::move(root_); }

private:
    static Builder& of(void* self) { return *static_cast<Builder*>(self); }

    /// Parents grow only at their last child, so the pointers to those that are open hold.
    Node& add(Node::Kind kind) { return open_.back()->children.emplace_back(Node{.kind = kind}); }

    static void start(void* self, const char* name, const char** attributes) {
        Builder& builder = of(self);
        Node& element = builder.add(Node::Kind::element);
        element.name = name;
        for (const char** at = attributes; *at != nullptr; at += 2) {
            element.attributes.emplace_back(at[0], at[1]);
        }
        builder.open_.push_back(&element);
        if (builder.open_.size() > deepest) {
            XML_StopParser(builder.parser_, XML_FALSE);
        }
    }

    static void end(void* self, const char*) { of(self).open_.pop_back(); }

    static void text(void* self, const char* text, int length) {
        Builder& builder = of(self);
        std::vector<Node>& siblings = builder.open_.back()->children;
        Node& node = !siblings.empty() && siblings.back().kind == Node::Kind::text
                         ? siblings.back()
                         : builder.add(Node::Kind::text);
        node.text.append(text, static_cast<std::size_t>(length));
    }

    static void comment(void* self, const char* text) { of(self).add(Node::Kind::comment).text = text; }

    static void instruction(void* self, const char* target, const char* text) {
        Node& node = of(self).add(Node::Kind::instruction);
        node.name = target;
        node.text = text;
    }

    static void doctype(void* self, const char*, const char*, const char*, int) {
        XML_StopParser(of(self).parser_, XML_FALSE);
    }

    XML_Parser parser_;
    Node root_;
    std::vector<Node*> open_{&root_};
};

} // namespace

void Node::set(std::string_view attribute, std::string_view value) {
    const auto found = std::ranges::find(attributes, attribute, &decltype(attributes)::value_type::first);
    if (found == attributes.end()) {
        attributes.emplace_back(attribute, value);
    } else {
        found->second = value;
    }
}

std::optional<Node> read_xml(const std::string& text) {
    const std::unique_ptr<XML_ParserStruct, Free> parser(XML_ParserCreate(nullptr));
    if (!parser) {
        throw std::bad_alloc();
    }
    Builder builder(parser.get());
    const int status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
    return status == XML_STATUS_OK ? std::optional(builder.take()) : std::nullopt;
}

void append_escaped(std::string& xml, std::string_view text) {
    for (const char c : text) {
        if (c == '&') {
            xml += "&amp;";
        } else if (c == '<') {
            xml += "&lt;";
        } else if (c == '>') {
            xml += "&gt;";
        } else if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') {
            xml += c;
        }
    }
}

namespace {

/// Where a line break or a tab that stands for itself would become a space.
void append_attribute(std::string& xml, std::string_view value) {
    for (const char c : value) {
        if (c == '"') {
            xml += "&quot;";
        } else if (c == '\n') {
            xml += "&#10;";
        } else if (c == '\t') {
            xml += "&#9;";
        } else {
            append_escaped(xml, {&c, 1});
        }
    }
}

} // namespace

void append_start(std::string& xml, const Node& element) {
    xml += '<' + element.name;
    for (const auto& [name, value] : element.attributes) {
        xml += ' ' + name + "=\"";
        append_attribute(xml, value);
        xml += '"';
    }
    xml += element.children.empty() ? "/>" : ">";
}

void append_end(std::string& xml, const Node& element) {
    if (!element.children.empty()) {
        xml += "</" + element.name + '>';
    }
}

} // namespace tdkt::documents
