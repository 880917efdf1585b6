#pragma once

#include <string>
#include <vector>

#include "json.hpp"
#include "tdkt/import.hpp"

/// What fields said before and after.
namespace tdkt::cli {

[[nodiscard]] Json json_of(const std::vector<FieldChange>& fields);

/// "grade 'good' -> 'excellent'".
[[nodiscard]] std::string said(const FieldChange& field);

} // namespace tdkt::cli
