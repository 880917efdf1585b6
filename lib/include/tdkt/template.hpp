#pragma once

#include "tdkt/database.hpp"
#include "tdkt/export.hpp"

#include <optional>
#include <string>

namespace tdkt {

enum class TemplateFormat { csv, xlsx };

/// An empty list of nominations to send out, with the offices' headings (templates/nominations.toml): CSV as
/// Excel opens it where a comma stands before decimals, or a workbook with drop-down lists. Filled in, it can
/// be imported. Throws RulesError if the template, the wordings or the catalogue do not load.
[[nodiscard]] TDKT_EXPORT std::string nomination_template(const Configuration& configuration,
                                                          TemplateFormat format, std::optional<int> year,
                                                          Date made);

} // namespace tdkt
