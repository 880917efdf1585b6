#include "documents/field.hpp"

#include "base/text.hpp"

namespace tdkt::documents {

namespace {

constexpr std::string_view opening = "{{";
constexpr std::string_view closing = "}}";

Field read(std::string_view inside) {
    constexpr std::string_view each = "each ";
    std::string name = text::tidy(inside); // programs put spaces of all kinds
    if (name == "end") {
        return {.kind = Field::Kind::end};
    }
    if (name.starts_with(each)) {
        return {.kind = Field::Kind::each, .name = name.substr(each.size())};
    }
    const bool optional = name.ends_with('?');
    if (optional) {
        name = text::tidy(name.substr(0, name.size() - 1));
    }
    return {.name = std::move(name), .optional = optional};
}

} // namespace

Spans find_fields(std::string_view text) {
    Spans found;
    std::size_t close = 0;
    for (std::size_t begin = text.find(opening); begin != std::string_view::npos;) {
        const std::size_t inside = begin + opening.size();
        const std::size_t next = text.find(opening, inside);
        close = close < inside ? text.find(closing, inside) : close; // sought once, however many are opened
        if (close == std::string_view::npos || next < close) {
            found.unclosed.push_back(begin);
            begin = next;
            continue;
        }
        const std::size_t end = close + closing.size();
        found.fields.push_back(
            {.begin = begin, .end = end, .field = read(text.substr(inside, close - inside))});
        begin = text.find(opening, end);
    }
    return found;
}

} // namespace tdkt::documents
