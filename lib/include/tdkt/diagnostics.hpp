#pragma once

#include "tdkt/message.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tdkt {

/// A place in a file as a person sees it: lines and columns start at 1, 0 means the whole file or the whole
/// line. The column of a CSV problem is the number of the cell, the column of a TOML problem the character.
struct Location {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Location&) const = default;
};

enum class Severity { error, warning, suspect };

/// One problem in data: where, what, and the text that was found there. Diagnostics are values: all the
/// problems of a file are collected before anything is said.
struct Diagnostic {
    Severity severity = Severity::error;
    Location at;
    Message message;
    std::string raw;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] inline bool has_errors(const Diagnostics& diagnostics) {
    return std::ranges::any_of(
        diagnostics, [](const Diagnostic& diagnostic) { return diagnostic.severity == Severity::error; });
}

} // namespace tdkt
