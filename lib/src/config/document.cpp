#include "config/document.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace tdkt::config {

namespace {

Node convert(const toml::node& source);

Node convert_table(const toml::table& table) {
    Node node;
    node.type = Node::Type::table;
    for (const auto& [key, value] : table) {
        node.entries.push_back({.key = std::string(key.str()), .value = convert(value)});
        // A value built by [headers] has no place of its own; the key's is what a person looks for.
        Node& entry = node.entries.back().value;
        if (entry.line == 0) {
            entry.line = static_cast<int>(key.source().begin.line);
            entry.column = static_cast<int>(key.source().begin.column);
        }
    }
    return node;
}

Node convert_array(const toml::array& array) {
    Node node;
    node.type = Node::Type::list;
    for (const toml::node& item : array) {
        node.items.push_back(convert(item));
    }
    return node;
}

Node convert_value(const toml::node& source) {
    Node node;
    if (const auto* text = source.as_string()) {
        node.type = Node::Type::text;
        node.text = text->get();
    } else if (const auto* integer = source.as_integer()) {
        node.type = Node::Type::integer;
        node.integer = integer->get();
    } else if (const auto* number = source.as_floating_point()) {
        node.type = Node::Type::decimal;
        node.text = fmt::format("{}", number->get()); // the shortest text that means the same number
    } else if (const auto* flag = source.as_boolean()) {
        node.type = Node::Type::flag;
        node.flag = flag->get();
    } else if (const auto* date = source.as_date()) {
        node.type = Node::Type::date;
        node.date = Date{std::chrono::year{date->get().year}, std::chrono::month{date->get().month},
                         std::chrono::day{date->get().day}};
    }
    return node;
}

Node convert(const toml::node& source) {
    Node node;
    if (const auto* table = source.as_table()) {
        node = convert_table(*table);
    } else if (const auto* array = source.as_array()) {
        node = convert_array(*array);
    } else {
        node = convert_value(source);
    }
    node.line = static_cast<int>(source.source().begin.line);
    node.column = static_cast<int>(source.source().begin.column);
    return node;
}

} // namespace

const Node* Node::find(std::string_view key) const {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [key](const Entry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

ParseResult parse(std::string_view text) {
    ParseResult result;
    try {
        result.root = convert(toml::parse(text));
    } catch (const toml::parse_error& error) {
        result.root.type = Node::Type::table;
        result.error = std::string(error.description());
        result.line = static_cast<int>(error.source().begin.line);
        result.column = static_cast<int>(error.source().begin.column);
    }
    return result;
}

} // namespace tdkt::config
