#pragma once

#include "json.hpp"
#include "session.hpp"

/// Problems in data where they are themselves the result of a command.
namespace tdkt::cli {

/// A list of {line, column, code, severity, message, raw}, with `file` where a place has one.
[[nodiscard]] Json json_of(const Words& words, const Diagnostics& problems);

/// One line a problem, its place first.
void write_lines(Session& session, const Diagnostics& problems);

} // namespace tdkt::cli
