#pragma once

#include "documents/dialect.hpp"
#include "documents/field.hpp"

#include <set>
#include <string>
#include <vector>

namespace tdkt::documents {

/// What fields may be named: values by their full names, lists by their own.
struct Names {
    std::vector<std::string> fields;
    std::vector<std::string> records; ///< lists whose fields repeat the row of a table, else the paragraph
    std::vector<std::string> lines;   ///< lists whose field repeats the paragraph

    [[nodiscard]] bool is_list(std::string_view name) const;
};

/// A text document with fields, read and understood: fields that a program has split over several runs are
/// whole again in the first, and what is repeated is marked.
class Template {
public:
    /// Throws InputError if the package is no text document or damaged, and with every problem of the fields
    /// in its diagnostics: unknown ones with what was perhaps meant, and in which part they stand.
    Template(Package package, const Names& names);

    struct Part {
        std::string name;
        Node root;
    };

    [[nodiscard]] const Package& package() const { return package_; }

    [[nodiscard]] const Dialect& dialect() const { return *dialect_; }

    /// The names of its values, each once.
    [[nodiscard]] const std::set<std::string>& fields() const { return fields_; }

    /// Those with fields.
    [[nodiscard]] const std::vector<Part>& parts() const { return parts_; }

private:
    Package package_;
    const Dialect* dialect_;
    std::set<std::string> fields_;
    std::vector<Part> parts_;
};

} // namespace tdkt::documents
