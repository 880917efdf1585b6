#include "documents/template.hpp"

#include "base/text.hpp"
#include "tdkt/error.hpp"
#include "tdkt/text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tdkt::documents {

namespace {

template <typename List>
bool contains(const List& list, std::string_view name) {
    return std::ranges::find(list, name) != list.end();
}

/// Goes through one part, and makes of its text what it means.
class Preparation {
public:
    Preparation(const Dialect& dialect, const Names& names, const std::string& file, std::string_view place,
                std::set<std::string>& fields, Diagnostics& problems)
        : dialect_(dialect),
          names_(names),
          file_(file),
          place_(place),
          fields_(fields),
          problems_(problems) {}

    void join(Node& node) {
        if (dialect_.is_paragraph(node)) {
            Texts texts;
            collect(node, texts);
            join_texts(texts);
        }
        for (Node& child : node.children) {
            join(child);
        }
    }

    /// After all fields are whole.
    void mark(Node& node) {
        const std::size_t outer = each_.size();
        around_.push_back(&node);
        for (Node& child : node.children) {
            if (mark_section(child, outer)) {
                continue;
            }
            if (child.kind == Node::Kind::text && dialect_.holds_text(node)) {
                read_fields(child);
            }
            mark(child);
        }
        around_.pop_back();
        if (each_.size() > outer) {
            problem(Message("section_not_ended", {{"list", each_.back()}, {"part_word", place_}}));
            each_.resize(outer);
        }
    }

    [[nodiscard]] bool found_any() const { return found_any_; }

private:
    /// A piece of text with the element that holds it.
    using Texts = std::vector<std::pair<Node*, Node*>>;

    /// Paragraphs within the paragraph, as in a text box, have texts of their own.
    void collect(Node& node, Texts& texts) {
        for (Node& child : node.children) {
            if (child.kind == Node::Kind::text && dialect_.holds_text(node)) {
                texts.emplace_back(&node, &child);
            } else if (!dialect_.is_paragraph(child)) {
                collect(child, texts);
            }
        }
    }

    void join_texts(const Texts& texts) {
        std::string all;
        std::vector<std::size_t> ends;
        for (const auto& [holder, text] : texts) {
            all += text->text;
            ends.push_back(all.size());
        }
        const Spans spans = find_fields(all);
        for (const std::size_t at : spans.unclosed) {
            problem(Message("field_not_closed",
                            {{"text", beginning(std::string_view(all).substr(at))}, {"part_word", place_}}));
        }
        if (spans.fields.empty()) {
            return;
        }
        found_any_ = true;
        // A piece that ends within a field ends behind it: what follows loses so much of its beginning.
        auto span = spans.fields.begin();
        for (std::size_t& end : ends) {
            span = std::find_if(span, spans.fields.end(), [&](const Span& one) { return end < one.end; });
            end = span != spans.fields.end() && span->begin < end ? span->end : end;
        }
        std::size_t begin = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            texts[i].second->text = all.substr(begin, ends[i] - begin);
            dialect_.keep_spaces(*texts[i].first);
            begin = ends[i];
        }
    }

    /// As much of a text as is needed to find it, in whole letters.
    [[nodiscard]] static std::string beginning(std::string_view text) {
        constexpr std::size_t shown = 40;
        std::size_t end = std::min(text.size(), shown);
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        return text::tidy(text.substr(0, end));
    }

    [[nodiscard]] static std::string text_of(const Node& node) {
        std::string all = node.text;
        for (const Node& child : node.children) {
            all += text_of(child);
        }
        return all;
    }

    /// `{{each ...}}` and `{{end}}` stand alone in a paragraph or in a row of a table.
    bool mark_section(Node& node, std::size_t outer) {
        if (!dialect_.is_paragraph(node) && !dialect_.is_row(node)) {
            return false;
        }
        const std::string text = text::tidy(text_of(node));
        const Spans spans = find_fields(text);
        if (spans.fields.size() != 1 || spans.fields[0].begin != 0 || spans.fields[0].end != text.size()) {
            return false;
        }
        const Field& field = spans.fields[0].field;
        if (field.kind == Field::Kind::each) {
            if (!names_.is_list(field.name)) {
                problem(Message("unknown_list", {{"name", field.name},
                                                 {"part_word", place_},
                                                 {"suggestion", nearest(field.name, lists())}}));
            }
            node.mark = Mark::each;
            node.list = field.name;
            each_.push_back(field.name);
        } else if (field.kind == Field::Kind::end) {
            node.mark = Mark::end;
            if (each_.size() == outer) {
                problem(Message("section_not_begun", {{"part_word", place_}}));
            } else {
                each_.pop_back();
            }
        }
        return node.mark != Mark::none;
    }

    void read_fields(const Node& text) {
        for (const Span& span : find_fields(text.text).fields) {
            const Field& field = span.field;
            if (field.kind != Field::Kind::value) {
                problem(
                    Message("mark_not_alone", {{"text", text.text.substr(span.begin, span.end - span.begin)},
                                               {"part_word", place_}}));
            } else if (!contains(names_.fields, field.name)) {
                problem(Message("unknown_field", {{"name", field.name},
                                                  {"part_word", place_},
                                                  {"suggestion", nearest(field.name, names_.fields)}}));
                continue;
            }
            fields_.insert(field.name);
            if (names_.is_list(field.prefix()) && !contains(each_, field.prefix())) {
                repeat(std::string(field.prefix()));
            }
        }
    }

    /// The nearest row of a table, or the paragraph or item, is there once for every record.
    void repeat(const std::string& list) {
        const auto nearest_row = std::find_if(around_.rbegin(), around_.rend(),
                                              [&](const Node* node) { return dialect_.is_row(*node); });
        auto place = std::find_if(around_.rbegin(), around_.rend(),
                                  [&](const Node* node) { return dialect_.is_paragraph(*node); });
        if (contains(names_.records, list) && nearest_row != around_.rend()) {
            place = nearest_row;
        } else if (dialect_.is_item(**std::next(place))) { // a paragraph stands in something
            ++place;
        }
        Node* const repeated = *place;
        if (!repeated->list.empty() && repeated->list != list) {
            problem(Message("two_lists", {{"list", list}, {"other", repeated->list}, {"part_word", place_}}));
        }
        repeated->list = list;
    }

    [[nodiscard]] std::vector<std::string> lists() const {
        std::vector<std::string> all = names_.records;
        all.insert(all.end(), names_.lines.begin(), names_.lines.end());
        return all;
    }

    [[nodiscard]] static std::string nearest(const std::string& name, const std::vector<std::string>& known) {
        return text::nearest(name, known).value_or("");
    }

    /// Each is said once, however often it stands in the part.
    void problem(Message message) {
        if (problems_.size() >= most_problems ||
            std::ranges::find(problems_, message, &Diagnostic::message) != problems_.end()) {
            return;
        }
        problems_.push_back(
            {.severity = Severity::error, .at = {.file = file_}, .message = std::move(message), .raw = {}});
    }

    static constexpr std::size_t most_problems = 100; // nobody mends more at once

    const Dialect& dialect_;
    const Names& names_;
    const std::string& file_;
    std::string place_;
    std::set<std::string>& fields_;
    Diagnostics& problems_;
    std::vector<Node*> around_;
    bool found_any_ = false;
    std::vector<std::string> each_; ///< the sections that are open
};

} // namespace

bool Names::is_list(std::string_view name) const {
    return contains(records, name) || contains(lines, name);
}

Template::Template(Package package, const Names& names)
    : package_(std::move(package)), dialect_(&dialect_of(package_)) {
    Diagnostics problems;
    for (const TextPart& text : dialect_->parts(package_)) {
        std::optional<Node> root = read_xml(package_.read(text.name));
        if (!root) {
            throw InputError(Message("document_damaged", {{"part", text.name}}), {.file = package_.file()});
        }
        Preparation preparation(*dialect_, names, package_.file(), text.place, fields_, problems);
        preparation.join(*root);
        preparation.mark(*root);
        if (preparation.found_any()) {
            parts_.push_back({.name = text.name, .root = std::move(*root)});
        }
    }
    if (!problems.empty()) {
        throw InputError(Message("template_with_problems"), {.file = package_.file()}, std::move(problems));
    }
}

} // namespace tdkt::documents
