#pragma once

#include <optional>
#include <string>

#include "session.hpp"
#include "tdkt/database.hpp"

/// The codes of what people name by code or name; throws NotFound with what was perhaps meant. What is absent
/// stays so.
namespace tdkt::cli {

[[nodiscard]] std::optional<std::string> unit_code(Database& database,
                                                   const std::optional<std::string>& wording);
[[nodiscard]] std::optional<std::string> award_code(const Session& session,
                                                    const std::optional<std::string>& wording);

} // namespace tdkt::cli
