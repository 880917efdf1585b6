#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tdkt::documents {

/// What stands between two pairs of braces: `{{decision.number}}`, `{{signer?}}`, which may be empty,
/// `{{each group}}`, `{{end}}`. Braces are on every keyboard, no program of an office changes them, and they
/// are no letters of any text.
struct Field {
    enum class Kind { value, each, end };

    Kind kind = Kind::value;
    std::string name = {}; ///< of a value; of `each` the list
    bool optional = false;

    /// The list that a value belongs to if there is one of that name: `row` of `row.name`.
    [[nodiscard]] std::string_view prefix() const { return std::string_view(name).substr(0, name.find('.')); }
};

/// A field in a text, with its braces from `begin` to `end`.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    Field field;
};

/// The fields of a text, and where braces are opened and not closed again.
struct Spans {
    std::vector<Span> fields;
    std::vector<std::size_t> unclosed;
};

[[nodiscard]] Spans find_fields(std::string_view text);

} // namespace tdkt::documents
