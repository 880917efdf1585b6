#include "documents/fill.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <ranges>
#include <span>
#include <utility>

namespace tdkt::documents {

namespace {

std::string roman(std::size_t number) {
    constexpr std::array<std::pair<std::size_t, std::string_view>, 13> digits{{{1000, "M"},
                                                                               {900, "CM"},
                                                                               {500, "D"},
                                                                               {400, "CD"},
                                                                               {100, "C"},
                                                                               {90, "XC"},
                                                                               {50, "L"},
                                                                               {40, "XL"},
                                                                               {10, "X"},
                                                                               {9, "IX"},
                                                                               {5, "V"},
                                                                               {4, "IV"},
                                                                               {1, "I"}}};
    std::string text;
    for (const auto& [value, letters] : digits) {
        for (; number >= value; number -= value) {
            text += letters;
        }
    }
    return text;
}

/// Fields without a value: for how many records, and which is the first.
struct Gap {
    std::int64_t count = 0;
    std::string first;
};

using Gaps = std::map<std::string, Gap>;

/// Writes one part, with the values in the places of the fields.
class Writer {
public:
    Writer(const Dialect& dialect, const Source& values, Gaps& gaps) : dialect_(dialect), gaps_(gaps) {
        scopes_.push_back({.list = {}, .source = &values});
    }

    [[nodiscard]] std::string write(const Node& root) {
        xml_ = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        write_all(root, root.children);
        return std::move(xml_);
    }

private:
    /// A record whose fields can be asked for, within the records around it.
    struct Scope {
        std::string_view list;
        const Source* source = nullptr;
        std::size_t number = 0;
    };

    /// What became of the fields of a paragraph.
    struct Use {
        bool filled = false; ///< one has a value, or must have one
        bool empty = false;  ///< one may be empty, and is
    };

    using Nodes = std::span<const Node>;

    void write_all(const Node& parent, Nodes nodes) {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            if (node.mark == Mark::each) {
                const std::size_t end = end_of_section(nodes, i);
                for_each(node.list, [&] { write_all(parent, nodes.subspan(i + 1, end - i - 1)); });
                i = end;
            } else if (!node.list.empty() && node.mark == Mark::none) {
                const std::size_t end = end_of_group(nodes, i);
                for_each(node.list, [&] {
                    write_node(parent, node);
                    write_all(parent, nodes.subspan(i + 1, end - i - 1));
                });
                i = end - 1;
            } else {
                // A cell of a table must not lose its last paragraph.
                const auto is_paragraph = [&](const Node& one) { return dialect_.is_paragraph(one); };
                const bool can_go =
                    is_paragraph(node) && std::ranges::any_of(nodes.subspan(i + 1), is_paragraph);
                write_node(parent, node, can_go);
            }
        }
    }

    [[nodiscard]] static std::size_t end_of_section(Nodes nodes, std::size_t begin) {
        std::size_t depth = 1;
        std::size_t i = begin;
        while (depth > 0) {
            ++i;
            depth += nodes[i].mark == Mark::each ? 1U : 0U;
            depth -= nodes[i].mark == Mark::end ? 1U : 0U;
        }
        return i;
    }

    /// Behind the records that belong to a group which begins here: those of a list in its own.
    [[nodiscard]] std::size_t end_of_group(Nodes nodes, std::size_t begin) const {
        std::size_t end = begin + 1;
        const std::string& list = nodes[begin].list;
        for (std::size_t i = end; i < nodes.size(); ++i) {
            const Node& node = nodes[i];
            if (node.mark == Mark::none && !node.list.empty() && node.list != list &&
                is_within(node.list, list)) {
                end = i + 1;
            } else if (node.kind == Node::Kind::element) {
                break;
            }
        }
        return end;
    }

    [[nodiscard]] bool is_within(std::string_view inner, std::string_view outer) const {
        const auto records = list(outer);
        return records && !records->empty() && records->front()->list(inner);
    }

    [[nodiscard]] std::optional<std::vector<const Source*>> list(std::string_view name) const {
        for (const Scope& scope : std::ranges::reverse_view(scopes_)) {
            if (auto records = scope.source->list(name)) {
                return records;
            }
        }
        return std::nullopt;
    }

    template <typename Write>
    void for_each(const std::string& name, const Write& write) {
        const auto records = list(name);
        if (!records) {
            miss(name, *scopes_.back().source);
            return;
        }
        std::size_t number = 0;
        for (const Source* const record : *records) {
            scopes_.push_back({.list = name, .source = record, .number = ++number});
            write();
            scopes_.pop_back();
        }
    }

    void write_node(const Node& parent, const Node& node, bool can_go = false) {
        switch (node.kind) {
        case Node::Kind::text:
            write_text(parent, node.text);
            break;
        case Node::Kind::comment:
            xml_.append("<!--").append(node.text).append("-->");
            break;
        case Node::Kind::instruction:
            xml_.append("<?").append(node.name).append(" ").append(node.text).append("?>");
            break;
        case Node::Kind::element:
            write_element(node, can_go);
        }
    }

    /// What can go does, if all its fields may be empty, and are.
    void write_element(const Node& element, bool can_go) {
        if (scopes_.size() > 1 && dialect_.is_unique(element)) {
            return;
        }
        const std::size_t begin = xml_.size();
        const Use around = std::exchange(use_, {});
        append_start(xml_, element);
        write_all(element, element.children);
        append_end(xml_, element);
        const Use own = use_;
        use_ = {.filled = around.filled || own.filled, .empty = around.empty || own.empty};
        if (own.empty && !own.filled && can_go) {
            xml_.resize(begin);
            use_ = around;
        }
    }

    void write_text(const Node& parent, const std::string& text) {
        if (!dialect_.holds_text(parent)) {
            append_escaped(xml_, text);
            return;
        }
        std::size_t from = 0;
        for (const Span& span : find_fields(text).fields) {
            append_escaped(xml_, std::string_view(text).substr(from, span.begin - from));
            const std::string filled_in = value(span.field);
            dialect_.append_text(xml_, filled_in);
            from = span.end;
            // Of the two spaces around what is empty one goes with it.
            const bool after_space = span.begin == 0 || text[span.begin - 1] == ' ';
            from += filled_in.empty() && after_space && from < text.size() && text[from] == ' ' ? 1U : 0U;
        }
        append_escaped(xml_, std::string_view(text).substr(from));
    }

    [[nodiscard]] const Scope& scope_of(const Field& field) const {
        for (const Scope& scope : std::ranges::reverse_view(scopes_)) {
            if (scope.list == field.prefix()) {
                return scope;
            }
        }
        return scopes_.front();
    }

    [[nodiscard]] static std::optional<std::string> counted(const Scope& scope, const std::string& field) {
        if (scope.number == 0) {
            return std::nullopt;
        }
        return field.ends_with(".no")      ? std::optional(std::to_string(scope.number))
               : field.ends_with(".roman") ? std::optional(roman(scope.number))
                                           : std::nullopt;
    }

    std::string value(const Field& field) {
        const Scope& scope = scope_of(field);
        auto found = counted(scope, field.name);
        if (!found) {
            found = scope.source->value(field.name);
        }
        if (!found && !field.optional) {
            miss(field.name, *scope.source);
        }
        const bool is_empty = !found || found->empty();
        use_.filled = use_.filled || !is_empty || !field.optional;
        use_.empty = use_.empty || is_empty;
        return std::move(found).value_or("");
    }

    void miss(const std::string& name, const Source& record) {
        Gap& gap = gaps_[name];
        if (++gap.count == 1) {
            gap.first = record.label();
        }
    }

    const Dialect& dialect_;
    Gaps& gaps_;
    std::vector<Scope> scopes_;
    Use use_;
    std::string xml_;
};

[[noreturn]] void refuse(const Template& paper, const Gaps& gaps) {
    Diagnostics problems;
    for (const auto& [name, gap] : gaps) {
        Message message =
            gap.first.empty()
                ? Message("field_without_value", {{"name", name}})
                : Message("field_without_value_for",
                          {{"name", name}, {"count", std::to_string(gap.count)}, {"first", gap.first}});
        problems.push_back({.severity = Severity::error,
                            .at = {.file = paper.package().file()},
                            .message = std::move(message),
                            .raw = {}});
    }
    throw StateError(Message("document_incomplete"), {.file = paper.package().file()}, std::move(problems));
}

} // namespace

std::string fill_in(const Template& paper, const Source& values) {
    Gaps gaps;
    std::map<std::string, std::string> contents;
    for (const Template::Part& part : paper.parts()) {
        contents.emplace(part.name, Writer(paper.dialect(), values, gaps).write(part.root));
    }
    if (!gaps.empty()) {
        refuse(paper, gaps);
    }
    return paper.package().with(contents);
}

} // namespace tdkt::documents
