#pragma once

#include <string>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/trace.hpp"

/// `--trace`: the records behind a figure in place of the report.
namespace tdkt::cli {

/// `ROW:COLUMN`. Throws UsageError.
[[nodiscard]] CellName cell_of(const std::string& text);

/// `TABLE:ROW:COLUMN`, or without the table for the report's first. Throws UsageError.
[[nodiscard]] FigureName figure_of(const std::string& text);

/// Throws UsageError where records cannot be written as wanted.
void require_list_format(const OutputOptions& output);

/// The records, each register's as it is always listed.
void print(Session& session, const OutputOptions& output, const Behind& behind);

} // namespace tdkt::cli
