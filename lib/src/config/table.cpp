#include "config/table.hpp"

#include "base/file.hpp"
#include "base/text.hpp"
#include "config/document.hpp"
#include "tdkt/error.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tdkt::config {

Table::Table(std::shared_ptr<const Document> document, const Node& node, Diagnostics& diagnostics)
    : document_(std::move(document)),
      node_(&node),
      diagnostics_(&diagnostics),
      asked_(std::make_shared<std::vector<std::string>>()) {}

const Node* Table::find(std::string_view key) {
    asked_->emplace_back(key);
    return node_->find(key);
}

Location Table::at(const Node& node) const {
    return {.file = document_->file, .line = node.line, .column = node.column};
}

Location Table::where() const {
    return at(*node_);
}

Location Table::where(std::string_view key) const {
    const Node* const node = node_->find(key);
    return at(node != nullptr ? *node : *node_);
}

bool Table::has(std::string_view key) const {
    return node_->find(key) != nullptr;
}

std::vector<std::string> Table::keys() const {
    std::vector<std::string> names;
    names.reserve(node_->entries.size());
    for (const auto& entry : node_->entries) {
        names.push_back(entry.key);
    }
    return names;
}

void Table::problem(Location location, Message message) const {
    diagnostics_->push_back(
        {.severity = Severity::error, .at = std::move(location), .message = std::move(message), .raw = {}});
}

void Table::missing(std::string_view key) const {
    problem(where(), Message("missing_key", {{"key", std::string(key)}}));
}

void Table::mistyped(std::string_view key, const Node& node, std::string_view wanted) const {
    problem(at(node),
            Message("mistyped_key", {{"key", std::string(key)}, {"wanted_word", std::string(wanted)}}));
}

void Table::unknown_word(std::string_view key, const std::string& found,
                         const std::vector<std::string_view>& known) const {
    const std::vector<std::string> candidates(known.begin(), known.end());
    problem(where(key),
            Message("unknown_value", {{"key", std::string(key)},
                                      {"value", found},
                                      {"suggestion", text::nearest(found, candidates).value_or("")}}));
}

void Table::finish() const {
    for (const auto& [key, node] : node_->entries) {
        if (std::find(asked_->begin(), asked_->end(), key) == asked_->end()) {
            problem(at(node),
                    Message("unknown_key",
                            {{"key", key}, {"suggestion", text::nearest(key, *asked_).value_or("")}}));
        }
    }
}

std::optional<std::string> Table::optional_text(std::string_view key) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->type != Node::Type::text) {
        mistyped(key, *node, "text");
        return std::nullopt;
    }
    return text::to_nfc(node->text);
}

std::string Table::text(std::string_view key) {
    if (!has(key)) {
        missing(key);
    }
    return optional_text(key).value_or("");
}

std::optional<std::int64_t> Table::optional_integer(std::string_view key) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->type != Node::Type::integer) {
        mistyped(key, *node, "integer");
        return std::nullopt;
    }
    return node->integer;
}

std::int64_t Table::integer(std::string_view key) {
    if (!has(key)) {
        missing(key);
    }
    return optional_integer(key).value_or(0);
}

bool Table::flag(std::string_view key, bool otherwise) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return otherwise;
    }
    if (node->type != Node::Type::flag) {
        mistyped(key, *node, "flag");
        return otherwise;
    }
    return node->flag;
}

std::optional<Date> Table::optional_date(std::string_view key) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->type != Node::Type::date) {
        mistyped(key, *node, "date");
        return std::nullopt;
    }
    return node->date;
}

Date Table::date(std::string_view key) {
    if (!has(key)) {
        missing(key);
    }
    return optional_date(key).value_or(Date{});
}

std::optional<Decimal> Table::optional_decimal(std::string_view key) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->type == Node::Type::integer) {
        return Decimal::from_integer(node->integer);
    }
    const bool written = node->type == Node::Type::decimal || node->type == Node::Type::text;
    const std::optional<Decimal> value = written ? parse_decimal(node->text) : std::nullopt;
    if (!value) {
        mistyped(key, *node, "decimal");
    }
    return value;
}

Decimal Table::decimal(std::string_view key) {
    if (!has(key)) {
        missing(key);
    }
    return optional_decimal(key).value_or(Decimal{});
}

std::vector<std::string> Table::texts(std::string_view key) {
    std::vector<std::string> values;
    const Node* const node = find(key);
    if (node == nullptr) {
        return values;
    }
    if (node->type != Node::Type::list) {
        mistyped(key, *node, "texts");
        return values;
    }
    for (const Node& item : node->items) {
        if (item.type == Node::Type::text) {
            values.push_back(text::to_nfc(item.text));
        } else {
            mistyped(key, item, "texts");
        }
    }
    return values;
}

std::vector<std::int64_t> Table::integers(std::string_view key) {
    std::vector<std::int64_t> values;
    const Node* const node = find(key);
    if (node == nullptr) {
        return values;
    }
    if (node->type != Node::Type::list) {
        mistyped(key, *node, "integers");
        return values;
    }
    for (const Node& item : node->items) {
        if (item.type == Node::Type::integer) {
            values.push_back(item.integer);
        } else {
            mistyped(key, item, "integers");
        }
    }
    return values;
}

Tables Table::tables(std::string_view key) {
    Tables values;
    const Node* const node = find(key);
    if (node == nullptr) {
        return values;
    }
    if (node->type != Node::Type::list) {
        mistyped(key, *node, "tables");
        return values;
    }
    for (const Node& item : node->items) {
        if (item.type == Node::Type::table) {
            values.emplace_back(document_, item, *diagnostics_);
        } else {
            mistyped(key, item, "tables");
        }
    }
    return values;
}

std::optional<Table> Table::table(std::string_view key) {
    const Node* const node = find(key);
    if (node == nullptr) {
        return std::nullopt;
    }
    if (node->type != Node::Type::table) {
        mistyped(key, *node, "table");
        return std::nullopt;
    }
    return Table(document_, *node, *diagnostics_);
}

Table parse_toml(std::string_view text, std::string file_name, Diagnostics& diagnostics) {
    ParseResult parsed = parse(text);
    if (!parsed.error.empty()) {
        diagnostics.push_back({.severity = Severity::error,
                               .at = {.file = file_name, .line = parsed.line, .column = parsed.column},
                               .message = Message("bad_toml", {{"reason", parsed.error}}),
                               .raw = {}});
    }
    auto document = std::make_shared<const Document>(
        Document{.file = std::move(file_name), .root = std::move(parsed.root)});
    const Node& root = document->root;
    return {std::move(document), root, diagnostics};
}

Table read_toml(const std::filesystem::path& path, Diagnostics& diagnostics) {
    const std::string bytes = read_file(path);
    if (!text::is_utf8(bytes)) {
        throw InputError(Message("not_utf8"), {.file = path.string()});
    }
    return parse_toml(bytes, path.string(), diagnostics);
}

} // namespace tdkt::config
