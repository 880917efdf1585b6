#pragma once

#include "tdkt/date.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tdkt::config {

struct Entry;

/// A value of a TOML file with its place. Numbers keep their text, so that no figure passes through floating
/// point unseen.
struct Node {
    enum class Type { text, integer, decimal, flag, date, list, table, other };

    Type type = Type::other;
    int line = 0;
    int column = 0;
    std::string text; // of a text, and the digits of a decimal
    std::int64_t integer = 0;
    bool flag = false;
    Date date{};
    std::vector<Node> items;
    std::vector<Entry> entries; // alphabetical

    [[nodiscard]] const Node* find(std::string_view key) const;
};

/// A key of a table and its value.
struct Entry {
    std::string key;
    Node value;
};

struct Document {
    std::string file;
    Node root;
};

/// A syntax error leaves the root empty and is added to the problems by the caller.
struct ParseResult {
    Node root;
    std::string error;
    int line = 0;
    int column = 0;
};

[[nodiscard]] ParseResult parse(std::string_view text);

} // namespace tdkt::config
