#pragma once

#include <nlohmann/json_fwd.hpp>

#include "command.hpp"
#include "session.hpp"
#include "tdkt/report.hpp"

/// The formats that commands share. JSON differs from command to command, so lists bring theirs ready made.
namespace tdkt::cli {

/// A list as `table` or `csv`.
void print(Session& session, const OutputOptions& options, const Table& table);

/// A report in any of the formats that Command::report_output() gives.
void print(Session& session, const OutputOptions& options, const Report& report);

/// A JSON document, indented by two spaces.
void print(Session& session, const nlohmann::ordered_json& document);

} // namespace tdkt::cli
