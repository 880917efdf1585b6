#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tdkt::documents {

/// What a paragraph or table row of a template means beside what it shows.
enum class Mark { none, each, end };

/// A piece of an XML part, with names as they are written there (`w:p`). Everything that a part says is kept,
/// so that it can be written again.
struct Node {
    enum class Kind { element, text, comment, instruction };

    Kind kind = Kind::element;
    std::string name = {}; ///< of an element; of an instruction its target
    std::string text = {}; ///< not of an element
    std::vector<std::pair<std::string, std::string>> attributes = {};
    std::vector<Node> children = {};
    Mark mark = Mark::none;
    std::string list = {}; ///< what it is repeated for, or what `each` repeats

    [[nodiscard]] bool is(std::string_view element) const { return kind == Kind::element && name == element; }

    void set(std::string_view attribute, std::string_view value);
};

/// Reads a part; the node is its root with what stands around it as siblings below an element without a name.
/// Absent if it is no well-formed XML, goes too deep, or has a document type declaration, and with it
/// everything that entities can do.
[[nodiscard]] std::optional<Node> read_xml(const std::string& text);

/// Appends a text as it has to stand in XML. Control characters, which cannot, are left out.
void append_escaped(std::string& xml, std::string_view text);

void append_start(std::string& xml, const Node& element);
void append_end(std::string& xml, const Node& element);

} // namespace tdkt::documents
